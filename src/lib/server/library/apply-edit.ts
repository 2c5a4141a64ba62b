import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import {
	itemSchema,
	lintItem,
	pairingKey,
	readNumber,
	severalKey,
	type Item,
	type Level
} from '#lib/quiz/index.ts';
import { findQuote } from './find-quote.ts';

export type ItemEdit = {
	readonly stem: string;
	/** Option texts in order; empty for typed kinds. Blank ones are left out. */
	readonly options: readonly string[];
	/** Places in `options` of those that are right: of one, unless several may be. */
	readonly right: readonly number[];
	/** What is put in order, or what something belongs beside; empty for other kinds. */
	readonly lefts: readonly string[];
	/** What belongs beside each of them. */
	readonly rights: readonly string[];
	/** The key of a typed kind, or what a full answer says. */
	readonly key: string;
	readonly accept: readonly string[];
	/** What a figure is given in; "" for none. */
	readonly unit: string;
	/** How far off a figure may be, as it was typed; "" for nothing. */
	readonly tolerance: string;
	/** What an open answer is marked by. */
	readonly rubric: readonly string[];
	readonly explanation: string;
	readonly level: Level;
	/** The source sentence, to be found in the article word for word. */
	readonly quote: string;
};

export type EditProblem =
	'stem-empty' | 'key-empty' | 'tolerance-unfit' | 'quote-not-found' | 'item-unfit';

/** The edited item with its evidence re-verified and its checks re-run; pure. */
export function applyEdit(item: Item, edit: ItemEdit, text: string): Result<Item, EditProblem> {
	const stem = oneLine(edit.stem);
	if (stem === '') return refuse('stem-empty');
	if (stem.length > 1000) return refuse('item-unfit');
	const made = contentOf(item, edit);
	if (made === null) return refuse('tolerance-unfit');
	const { key, content } = made;
	if (key === '') return refuse('key-empty');
	const evidence = findEvidence(item, edit.quote, text);
	if (evidence === null) return refuse('quote-not-found');
	const changed = {
		...item,
		stem,
		key,
		...content,
		explanation: edit.explanation.trim(),
		level: edit.level,
		evidence,
		origin: 'teacher' as const
	};
	const parsed = itemSchema.safeParse(changed);
	if (!parsed.success) return refuse('item-unfit');
	return ok({ ...parsed.data, checks: lintItem(parsed.data, text) });
}

type Made = { readonly key: string; readonly content: object };

/** What is edited of an item's own kind, and the key it makes; null where the tolerance is no number. */
function contentOf(item: Item, edit: ItemEdit): Made | null {
	const typed = oneLine(edit.key);
	const accept = edit.accept.map(oneLine).filter(Boolean);
	switch (item.kind) {
		case 'ordering':
		case 'matching':
			return rowsOf(item.kind === 'ordering', edit);
		case 'open-response':
			return { key: typed, content: { rubric: edit.rubric.map(oneLine).filter(Boolean) } };
		case 'numeric': {
			const tolerance = toleranceOf(edit.tolerance);
			if (tolerance === null) return null;
			return { key: typed, content: { accept, tolerance, unit: oneLine(edit.unit) } };
		}
		case 'cloze':
		case 'short-text':
			return { key: typed, content: { accept } };
		default: {
			const options = optionsOf(edit, item.options);
			return { key: severalKey(options), content: { options } };
		}
	}
}

/** A plain number, in the unit of the key; null where it is none. */
function toleranceOf(typed: string): number | null {
	if (typed.trim() === '') return 0;
	const read = readNumber(typed);
	const plain = read !== null && !read.scaled && read.unit.length === 0 && read.value >= 0;
	return plain ? read.value : null;
}

/** The rows of an ordering or a matching item as edited, and the key they make. */
function rowsOf(isOrder: boolean, { lefts, rights }: ItemEdit): Made {
	const all = lefts.map((left, at) => ({ left: oneLine(left), right: oneLine(rights[at] ?? '') }));
	const pairs = isOrder
		? all.filter(({ left }) => left !== '').map(({ left }, at) => ({ left, right: String(at + 1) }))
		: all.filter(({ left, right }) => left !== '' && right !== '');
	const content = isOrder ? { steps: pairs.map(({ left }) => left) } : { pairs };
	return { content, key: pairingKey(pairs, isOrder) };
}

function optionsOf(
	{ options, right }: ItemEdit,
	before: readonly { text: string; why?: string | undefined }[]
) {
	return options.map(oneLine).flatMap((text, index) => {
		if (text === '') return [];
		const why = before.find((option) => option.text === text)?.why;
		const correct = right.includes(index);
		return [{ text, correct, ...(why === undefined || correct ? {} : { why }) }];
	});
}

/** Unchanged quotes keep their spans; a new one is searched for, white space aside. */
function findEvidence(item: Item, quote: string, text: string): Item['evidence'] | null {
	const wanted = oneLine(quote);
	if (wanted === '') return null;
	if (wanted === item.evidence.map((one) => oneLine(one.quote)).join(' ')) return item.evidence;
	const found = findQuote(quote, text);
	return found === null ? null : [found];
}

function oneLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
