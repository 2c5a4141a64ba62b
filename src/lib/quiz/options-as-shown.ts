import { seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Item } from './kinds/index.ts';

/**
 * The option texts in the order one attempt shows them: shuffled by attempt and item, the same
 * on every reload. Figures and True/False keep their order. Nothing here tells the key.
 */
export function optionsAsShown(item: Item, attemptSeed: string): readonly string[] {
	if (!('options' in item)) return [];
	const texts = item.options.map((option) => option.text);
	if (item.kind === 'true-false' || texts.every((text) => /^\D{0,2}\d/.test(text))) return texts;
	return shuffled(texts, seededRandom(`${attemptSeed}/${item.id}`));
}
