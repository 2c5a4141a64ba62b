import { seededRandom } from '#lib/kernel/index.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { endFeatures, possibleEnd } from '../grammar/sentence-ends.ts';
import { FeatureRows, type LinearModel } from '../models/linear-model.ts';
import { tokenise } from '../passes/tokens.ts';
import type { TreeSentence } from './conllu.ts';
import { LinearTrainer } from './linear-trainer.ts';

const bits = 18;

/** One paragraph of a treebank as running text, with where its sentences end. */
export type Paragraph = { readonly text: string; readonly ends: ReadonlySet<number> };

/** Sentences joined by a space into the paragraphs that the treebank marks. */
export function paragraphsOf(sentences: readonly TreeSentence[]): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let text = '';
	let ends = new Set<number>();
	const close = () => {
		if (text !== '') paragraphs.push({ text, ends });
		text = '';
		ends = new Set();
	};
	for (const one of sentences) {
		if (one.opensParagraph) close();
		text += (text === '' ? '' : ' ') + one.text.trim();
		ends.add(text.length);
	}
	close();
	return paragraphs;
}

/** Learns which possible ends of a sentence are ends. Each place is seen with what came before it. */
export function trainSentences(sentences: readonly TreeSentence[], lexicon: Lexicon): LinearModel {
	const random = seededRandom('sentences');
	const trainer = new LinearTrainer({
		bits,
		classes: 2,
		rate: 0.1,
		margin: 1,
		hidden: 0.2,
		random
	});
	const features = new FeatureRows(bits);
	const read = paragraphsOf(sentences).map(({ text, ends }) => ({
		tokens: tokenise(text, []),
		text,
		ends
	}));
	for (let epoch = 0; epoch < 14; epoch++) {
		for (const { tokens, text, ends } of read) {
			let from = 0;
			for (let i = 0; i < tokens.length; i++) {
				const end = possibleEnd(tokens, i, text.length);
				if (end === null) continue;
				const isEnd = ends.has(tokens[end.next - 1]?.end ?? -1);
				endFeatures(features, tokens, end, from, lexicon);
				trainer.guess(features);
				trainer.learn(features, (k) => k === (isEnd ? 1 : 0));
				if (isEnd) from = end.next;
			}
		}
		if (epoch >= 4) trainer.remember();
	}
	return single(trainer.trained());
}

/** Two classes as one score: how much more the second is worth than the first. */
function single({ weights, bits: size }: LinearModel): LinearModel {
	const one = new Float32Array(1 << size);
	for (let i = 0; i < one.length; i++) one[i] = (weights[i * 2 + 1] ?? 0) - (weights[i * 2] ?? 0);
	return { bits: size, classes: 1, weights: one, scale: 1 };
}
