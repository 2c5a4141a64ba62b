import type { OptionCount } from '#lib/learning/index.ts';
import { chosenIn, kinds, markItem, plainAnswer, type Item } from '#lib/quiz/index.ts';

/** One learner's answer to one item, as it was marked. */
export type Given = {
	readonly response: string;
	/** Null while it waits for a person who marks it. */
	readonly mark: number | null;
};

/**
 * How many gave each answer, and how they did on the rest: every option of a choice, the key first;
 * of typed answers those that counted as one, the wrong ones by what they say, the blank last; where
 * several can be chosen, each option by everybody who chose it. By the answers and not by their marks:
 * where everybody gets the mark, it still shows who knew. What a person marks goes by its marks.
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
		for (const { name, text } of answersIn(item, row[at])) {
			const group = groups.get(name) ?? { text, correct: false, rests: [] };
			group.rests.push(restOf(row, at));
			groups.set(name, group);
		}
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
const allRight = 'all of it right';

function groupsBefore(item: Item): { name: string; text: string; correct: boolean }[] {
	const all = { name: keyName, text: allRight, correct: true };
	switch (kinds[item.kind].answering) {
		case 'match':
		case 'write':
			return [all];
		case 'type':
			return [{ ...all, text: item.key }];
		case 'choose':
		case 'choose-several':
			return !('options' in item)
				? []
				: item.options.map(({ text, correct }) => ({ name: text, text, correct }));
	}
}

/** The groups one learner's answer belongs to. */
function answersIn(item: Item, given: Given | undefined): { name: string; text: string }[] {
	const response = given?.response.trim() ?? '';
	if (response === '') return [{ name: '', text: '' }];
	switch (kinds[item.kind].answering) {
		case 'choose':
			return [{ name: response, text: response }];
		case 'choose-several':
			return [...chosenIn(response)].map((text) => ({ name: text, text }));
		case 'type':
			return markItem(item, response) === 1
				? [{ name: keyName, text: item.key }]
				: [{ name: plainAnswer(response) || response, text: response }];
		case 'match':
			return [byMark(markItem(item, response))];
		case 'write':
			return [byMark(given?.mark ?? null)];
	}
}

function byMark(mark: number | null): { name: string; text: string } {
	if (mark === null) return { name: ' waiting', text: 'Not marked yet' };
	if (mark >= 1) return { name: keyName, text: allRight };
	const text = mark > 0 ? 'Part of it right' : 'None of it right';
	return { name: text, text };
}

/** The key first, blanks last, the rest by how many. */
function rank({ correct, blank }: OptionCount): number {
	return correct ? 0 : blank ? 2 : 1;
}

/** The share of the other items' marks that were given, 0 to 1; nothing where there are none. */
function restOf(row: readonly Given[], at: number): number {
	const others = row.filter((_, index) => index !== at);
	return mean(others.flatMap(({ mark }) => mark ?? [])) ?? 0;
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
