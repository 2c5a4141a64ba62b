import type { Span } from '#lib/kernel/index.ts';
import { functionWords } from '../data/function-words.ts';
import type { Sentence, Value } from '../document.ts';
import { firstWordIn, type Tree } from './phrases.ts';

/** How much of an article turns on a stretch of it, 0 to 1. */
export type Salience = (span: Span, sentence: number) => number;

/**
 * Salience of a stretch: half by how often the article speaks of its content words (the mean of
 * log2(1 + count) over the highest such, Luhn 1958), a quarter by those of the title, the rest by
 * how early it stands and whether it holds a figure.
 */
export function salienceOf(
	title: string,
	tree: Tree,
	sentences: readonly Sentence[],
	values: readonly Value[]
): Salience {
	const counts = new Map<string, number>();
	for (const word of tree.words)
		if (isContent(word)) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
	const top = Math.log2(1 + Math.max(1, ...counts.values()));
	const inTitle = new Set(title.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
	const measured = new Set(values.map(({ sentence }) => sentence));
	return (span, index) => {
		const sentence = sentences[index];
		if (sentence === undefined) return 0;
		let words = 0;
		let often = 0;
		let titled = 0;
		const first = firstWordIn(tree, sentence.firstWord, sentence.endWord, span);
		for (let at = Math.max(0, first); at < sentence.endWord; at++) {
			const word = tree.words[at];
			if (first < 0 || word === undefined || word.start >= span.end) break;
			if (!isContent(word)) continue;
			words++;
			often += Math.log2(1 + (counts.get(keyOf(word)) ?? 0)) / top;
			if (inTitle.has(word.form.toLowerCase()) || inTitle.has(keyOf(word))) titled++;
		}
		if (words === 0) return 0;
		const early = 1 - index / sentences.length;
		const share = inTitle.size === 0 ? 0 : Math.min(1, titled / Math.min(4, inTitle.size));
		const figure = measured.has(index) ? 1 : 0;
		return 0.5 * (often / words) + 0.25 * share + 0.15 * early + 0.1 * figure;
	};
}

function isContent({ tag, form }: { tag: string; form: string }): boolean {
	return /^(?:NN|VB|JJ)/.test(tag) && !functionWords.has(form.toLowerCase());
}

function keyOf({ lemma }: { lemma: string }): string {
	return lemma.toLowerCase();
}
