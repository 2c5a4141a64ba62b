import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { itemSchema, lintItem, pairingKey, type Item, type Level } from '#lib/quiz/index.ts';
import { findQuote } from './find-quote.ts';

export type ItemEdit = {
	readonly stem: string;
	/** Option texts in order; empty for typed kinds. Blank ones are left out. */
	readonly options: readonly string[];
	/** Which of `options` is the key. */
	readonly keyIndex: number;
	/** What is put in order, or what something belongs beside; empty for other kinds. */
	readonly lefts: readonly string[];
	/** What belongs beside each of them. */
	readonly rights: readonly string[];
	/** The key of a typed kind. */
	readonly key: string;
	readonly accept: readonly string[];
	readonly explanation: string;
	readonly level: Level;
	/** The source sentence, to be found in the article word for word. */
	readonly quote: string;
};

export type EditProblem = 'stem-empty' | 'key-empty' | 'quote-not-found' | 'item-unfit';

/** The edited item with its evidence re-verified and its checks re-run; pure. */
export function applyEdit(item: Item, edit: ItemEdit, text: string): Result<Item, EditProblem> {
	const stem = oneLine(edit.stem);
	if (stem === '') return refuse('stem-empty');
	if (stem.length > 1000) return refuse('item-unfit');
	const options = edit.options.map(oneLine);
	const rows = rowsOf(item, edit);
	const key =
		rows !== null
			? rows.key
			: 'options' in item
				? (options[edit.keyIndex] ?? '')
				: oneLine(edit.key);
	if (key === '') return refuse('key-empty');
	const evidence = findEvidence(item, edit.quote, text);
	if (evidence === null) return refuse('quote-not-found');
	const before = 'options' in item ? item.options : [];
	const changed = {
		...item,
		stem,
		key,
		...('options' in item ? { options: optionsOf(options, edit.keyIndex, before) } : {}),
		...rows?.content,
		...('accept' in item || edit.accept.length > 0
			? { accept: edit.accept.map(oneLine).filter(Boolean) }
			: {}),
		explanation: edit.explanation.trim(),
		level: edit.level,
		evidence,
		origin: 'teacher' as const
	};
	const parsed = itemSchema.safeParse(changed);
	if (!parsed.success) return refuse('item-unfit');
	return ok({ ...parsed.data, checks: lintItem(parsed.data, text) });
}

/** The rows of an ordering or a matching item as edited, and the key they make; null for other kinds. */
function rowsOf(item: Item, { lefts, rights }: ItemEdit) {
	const isOrder = item.kind === 'ordering';
	if (!isOrder && item.kind !== 'matching') return null;
	const all = lefts.map((left, at) => ({ left: oneLine(left), right: oneLine(rights[at] ?? '') }));
	const pairs = isOrder
		? all.filter(({ left }) => left !== '').map(({ left }, at) => ({ left, right: String(at + 1) }))
		: all.filter(({ left, right }) => left !== '' && right !== '');
	const content = isOrder ? { steps: pairs.map(({ left }) => left) } : { pairs };
	return { content, key: pairingKey(pairs, isOrder) };
}

function optionsOf(
	texts: readonly string[],
	keyIndex: number,
	before: readonly { text: string; why?: string | undefined }[]
) {
	return texts.flatMap((text, index) => {
		if (text === '') return [];
		const why = before.find((option) => option.text === text)?.why;
		const correct = index === keyIndex;
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
