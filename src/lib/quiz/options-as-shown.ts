import { seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Item } from './kinds/index.ts';
import { shuffledRows, type Pair, type Rows } from './pairing.ts';

/**
 * The option texts in the order one attempt shows them: shuffled by attempt and item, the same
 * on every reload. Figures and True/False keep their order, and so do sentences of one passage. Nothing here tells the key.
 */
export function optionsAsShown(item: Item, attemptSeed: string): readonly string[] {
	if (!('options' in item)) return [];
	const texts = item.options.map((option) => option.text);
	if (item.kind === 'true-false' || texts.every((text) => /^\D{0,2}\d/.test(text))) return texts;
	const random = seededRandom(`${attemptSeed}/${item.id}`);
	// Those that follow one another keep their order; where the other stands among them is by chance.
	if (item.kind === 'odd-sentence') {
		const others = texts.filter((text) => text !== item.key);
		return others.toSpliced(Math.floor(random() * texts.length), 0, item.key);
	}
	return shuffled(texts, random);
}

/** The rows of an item that something is put beside, and what, as one attempt shows them; null for other kinds. */
export function rowsAsShown(item: Item, attemptSeed: string): Rows | null {
	const seed = `${attemptSeed}/${item.id}`;
	if (item.kind === 'ordering')
		return {
			rows: shuffledRows(item.steps, seed),
			choices: item.steps.map((_, at) => String(at + 1))
		};
	if (item.kind === 'matching')
		return {
			rows: shuffledRows(
				item.pairs.map(({ left }) => left),
				seed
			),
			choices: shuffledRows(
				item.pairs.map(({ right }) => right),
				`${seed}/choices`
			)
		};
	return null;
}

/** What a figure is given in, as it stands behind one; "" for other kinds. */
export function unitBehind(item: Item): string {
	return item.kind === 'numeric' && item.unit !== '' ? ` ${item.unit}` : '';
}

/** What belongs beside each row, in the order of the key. */
export function rightPairs(item: Item): readonly Pair[] {
	if (item.kind === 'matching') return item.pairs;
	if (item.kind === 'ordering')
		return item.steps.map((left, at) => ({ left, right: String(at + 1) }));
	return [];
}
