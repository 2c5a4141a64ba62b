import { isMarkedByHand, kinds, itemSchema, markItem, type Item } from './kinds/index.ts';
import { plainAnswer } from './marking.ts';
import { chosenIn, severalKey } from './several.ts';

/** What a teacher can rule of an item that was published already. */
export type RulingChange =
	| { readonly kind: 'accept'; readonly text: string }
	/** The option that is right from now on; of a multiple choice those that are, a line each. */
	| { readonly kind: 'key'; readonly key: string }
	| { readonly kind: 'everybody' };

/** The item with its rulings in the order they were made. Who gets the mark all the same changes no item. */
export function itemAsRuled<I extends Item>(item: I, rulings: readonly RulingChange[]): I {
	return rulings.reduce((before, change) => ({ ...before, ...changedBy(before, change) }), item);
}

/** @returns the mark for a response under these rulings, 0 to 1; null where a person marks it */
export function markAsRuled(
	item: Item,
	rulings: readonly RulingChange[],
	response: string
): number | null {
	if (forEverybody(rulings)) return 1;
	return markItem(itemAsRuled(item, rulings), response);
}

export type RulingProblem = 'ruling-unfit' | 'ruled-already';

/** Why a change can't be made to an item as it is ruled so far; null where it can. */
export function rulingProblem(
	item: Item,
	standing: readonly RulingChange[],
	change: RulingChange
): RulingProblem | null {
	// Every answer of these is marked by itself: there is no rule to change.
	if (isMarkedByHand(item)) return 'ruling-unfit';
	const now = itemAsRuled(item, standing);
	switch (change.kind) {
		case 'accept':
			if (kinds[item.kind].answering !== 'type' || !isAcceptable(now, change.text))
				return 'ruling-unfit';
			return markItem(now, change.text) === 1 ? 'ruled-already' : null;
		case 'key': {
			if (!('options' in now) || !canBeKey(now, change.key)) return 'ruling-unfit';
			const right = rightOf(now, change.key);
			return now.options.every(({ text, correct }) => correct === right.has(text))
				? 'ruled-already'
				: null;
		}
		case 'everybody':
			return forEverybody(standing) ? 'ruled-already' : null;
	}
}

/** What the rulings mean for one answer: what its learner is told, once keys may be seen. */
export type RuledFor = 'everybody' | 'key-mended' | 'accepted-too' | 'accepts-more';

/** @returns null where nothing was ruled */
export function ruledFor(
	item: Item,
	rulings: readonly RulingChange[],
	response: string
): RuledFor | null {
	if (rulings.length === 0) return null;
	if (forEverybody(rulings)) return 'everybody';
	if (itemAsRuled(item, rulings).key !== item.key) return 'key-mended';
	const gained = (markAsRuled(item, rulings, response) ?? 0) > (markItem(item, response) ?? 0);
	return gained ? 'accepted-too' : 'accepts-more';
}

const carriedFields = ['key', 'accept', 'options', 'explanation'] as const;

/**
 * A draft's item with what a ruling, or its undoing, changed in the published one. Only what is still
 * as it was published is touched.
 * @returns null where nothing of it is carried
 */
export function carried(draft: Item, from: Item, to: Item): Item | null {
	const moving = carriedFields.filter((name) => !alike(from, to, name));
	const asks = draft.kind === from.kind && draft.stem === from.stem && draft.key === from.key;
	// With another key, an explanation written since would speak for the one that was.
	const held = from.key === to.key ? moving : carriedFields;
	if (moving.length === 0 || !asks || !held.every((name) => alike(draft, from, name))) return null;
	const values = Object.fromEntries(moving.map((name) => [name, fieldOf(to, name)]));
	const parsed = itemSchema.safeParse({ ...draft, ...values });
	return parsed.success ? parsed.data : null;
}

function changedBy(item: Item, change: RulingChange) {
	switch (change.kind) {
		case 'accept': {
			const before = ('accept' in item ? item.accept : undefined) ?? [];
			return before.includes(change.text) ? {} : { accept: [...before, change.text] };
		}
		case 'key': {
			if (!('options' in item)) return {};
			const right = rightOf(item, change.key);
			const options = item.options.map(({ text }) => ({ text, correct: right.has(text) }));
			if (options.every(({ correct }, at) => correct === item.options[at]?.correct)) return {};
			// Why the others were wrong was said in view of the key that was.
			return { key: severalKey(options), options, explanation: '' };
		}
		case 'everybody':
			return {};
	}
}

type WithOptions = Extract<Item, { options: unknown }>;

/** The options a ruled key makes right. */
function rightOf({ kind }: WithOptions, key: string): ReadonlySet<string> {
	return kind === 'multiple-choice' ? chosenIn(key) : new Set([key]);
}

function canBeKey(item: WithOptions, key: string): boolean {
	const right = rightOf(item, key);
	const texts = item.options.map(({ text }) => text);
	return right.size > 0 && [...right].every((text) => texts.includes(text));
}

const longestVariant = 300;
const mostVariants = 20;

function isAcceptable(item: Item, text: string): boolean {
	const variants = ('accept' in item ? item.accept : undefined) ?? [];
	return (
		plainAnswer(text) !== '' && text.length <= longestVariant && variants.length < mostVariants
	);
}

function forEverybody(rulings: readonly RulingChange[]): boolean {
	return rulings.some(({ kind }) => kind === 'everybody');
}

function alike(a: Item, b: Item, name: (typeof carriedFields)[number]): boolean {
	return JSON.stringify(fieldOf(a, name)) === JSON.stringify(fieldOf(b, name));
}

function fieldOf(item: Item, name: (typeof carriedFields)[number]): unknown {
	return Object.entries(item).find(([key]) => key === name)?.[1];
}
