import { holdsVerbatim } from '#lib/kernel/index.ts';
import type { Check } from '../item.ts';
import { lintKind, type Item } from '../kinds/index.ts';
import { contentWords, plain } from './words.ts';

/** Every check on one item: its kind's own, and its evidence against the stored text. */
export function lintItem(item: Item, text: string): Check[] {
	return [
		{ name: 'quote-verbatim', ok: item.evidence.every((one) => holdsVerbatim(text, one)) },
		...lintKind(item)
	];
}

/**
 * Checks that only show over the whole quiz, by item id: one item's stem gives away another's
 * key when it holds that key and asks about much the same. Two items may not ask the same.
 */
export function lintQuiz(items: readonly Item[]): ReadonlyMap<string, Check[]> {
	return new Map(
		items.map((item) => {
			const others = items.filter((other) => other.id !== item.id);
			return [
				item.id,
				[
					{
						name: 'not-asked-twice',
						ok: !others.some((other) => plain(other.stem) === plain(item.stem))
					},
					{ name: 'not-given-away', ok: !others.some((other) => givesAway(other, item)) }
				]
			];
		})
	);
}

function givesAway(giver: Item, asked: Item): boolean {
	if (asked.kind === 'true-false') return false;
	if (!` ${plain(giver.stem)} `.includes(` ${plain(asked.key)} `)) return false;
	const words = new Set(contentWords(asked.stem));
	if (words.size === 0) return false;
	const shared = [...new Set(contentWords(giver.stem))].filter((word) => words.has(word)).length;
	// A figure named elsewhere with one word in common is found at once.
	return shared / words.size >= (/\d/.test(asked.key) ? 0.12 : 0.5);
}
