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
	const asked = items.map(askedOf);
	return new Map(
		asked.map((one) => {
			const others = asked.filter((other) => other.id !== one.id);
			return [
				one.id,
				[
					{ name: 'not-asked-twice', ok: !others.some((other) => other.stem === one.stem) },
					{ name: 'not-given-away', ok: !others.some((other) => givesAway(other, one)) }
				]
			];
		})
	);
}

type Asked = {
	readonly id: string;
	readonly stem: string;
	readonly key: string;
	readonly words: ReadonlySet<string>;
	readonly guessable: boolean;
};

function askedOf(item: Item): Asked {
	return {
		id: item.id,
		stem: plain(item.stem),
		key: plain(item.key),
		words: new Set(contentWords(item.stem)),
		guessable: item.kind !== 'true-false'
	};
}

function givesAway(giver: Asked, asked: Asked): boolean {
	if (!asked.guessable || asked.words.size === 0) return false;
	if (!` ${giver.stem} `.includes(` ${asked.key} `)) return false;
	const shared = [...giver.words].filter((word) => asked.words.has(word)).length;
	// A figure named elsewhere with one word in common is found at once.
	return shared / asked.words.size >= (/\d/.test(asked.key) ? 0.12 : 0.5);
}
