import type { OptionCount } from '#lib/learning/index.ts';
import { kinds, markItem, plainAnswer, type Item } from '#lib/quiz/index.ts';

/** One learner's answer to one item, as it was marked. */
export type Given = { readonly response: string; readonly mark: number };

/**
 * How many gave each answer, and how they did on the rest: every option of a choice, the key first;
 * of typed answers those that counted as one, the wrong ones by what they say, the blank last. By the
 * answers and not by their marks: where everybody gets the mark, it still shows who knew.
 * @param item as it is marked now @param given what each learner gave, item by item @param at the item's place in it
 */
export function optionCounts(
	item: Item,
	at: number,
	given: readonly (readonly Given[])[]
): OptionCount[] {
	const groups = new Map<string, { text: string; correct: boolean; rests: number[] }>();
	for (const one of groupsBefore(item)) groups.set(one.name, { ...one, rests: [] });
	for (const row of given) {
		const { response = '' } = row[at] ?? {};
		const name = nameOf(item, response);
		const text = isMatched(item) && name !== '' ? name : response.trim();
		const group = groups.get(name) ?? { text, correct: false, rests: [] };
		group.rests.push(restOf(row, at));
		groups.set(name, group);
	}
	return [...groups.entries()]
		.map(([name, { text, correct, rests }]) => ({
			text,
			correct,
			blank: name === '',
			count: rests.length,
			rest: mean(rests)
		}))
		.sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

const keyName = ' key';

function groupsBefore(item: Item): { name: string; text: string; correct: boolean }[] {
	if (isMatched(item)) return [{ name: keyName, text: 'All of it right', correct: true }];
	if (!('options' in item)) return [{ name: keyName, text: item.key, correct: true }];
	return item.options.map(({ text, correct }) => ({
		name: correct ? keyName : text,
		text,
		correct
	}));
}

function nameOf(item: Item, response: string): string {
	const mark = markItem(item, response);
	if (mark >= 1) return keyName;
	if (response.trim() === '') return '';
	if (isMatched(item)) return mark > 0 ? 'Part of it right' : 'None of it right';
	return 'options' in item ? response : plainAnswer(response) || response.trim();
}

function isMatched({ kind }: Item): boolean {
	return kinds[kind].answering === 'match';
}

/** The key first, blanks last, the rest by how many. */
function rank({ correct, blank }: OptionCount): number {
	return correct ? 0 : blank ? 2 : 1;
}

/** The share of the other items' marks, 0 to 1; nothing of a quiz of one item. */
function restOf(row: readonly Given[], at: number): number {
	const others = row.filter((_, index) => index !== at);
	return mean(others.map(({ mark }) => mark)) ?? 0;
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
