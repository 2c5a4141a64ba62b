import { seededRandom, shuffled, type Random } from '#lib/kernel/index.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { PlaceIndex } from '../names/known-words.ts';
import {
	bestMark,
	gumRules,
	markCount,
	nameFeatures,
	nameKinds,
	type NameMemory,
	type NameSentence
} from '../names/name-tagger.ts';
import { FeatureRows, type LinearModel } from '../models/linear-model.ts';
import { LinearTrainer } from './linear-trainer.ts';
import { nameSentence } from '../names/name-sentence.ts';
import type { NameSpan } from '../names/name-tagger.ts';
import type { NamedDocument } from './name-sources.ts';

const bits = 20;
const epochs = 14;
/** The model is the mean of so many, each of which saw the documents in another order. */
const runs = 4;

/** Whose rules the marks of a document follow; reading follows GUM's. */
const sourceNumbers = { gum: gumRules, wikigold: 2, uner: 3 } as const;

type Example = NameSentence & { readonly gold: Uint8Array };

/**
 * Trains the name tagger. Half the time it sees a document as at the first reading, half the time
 * with what most mentions of a word were, since it reads every document twice.
 */
export function trainNames(
	documents: readonly NamedDocument[],
	lexicon: Lexicon,
	places: PlaceIndex,
	log: (line: string) => void
): LinearModel {
	const features = new FeatureRows(bits);
	const examples = documents.map(({ sentences }) =>
		sentences.map(({ forms, names, tags }) => ({
			...nameSentence(forms, lexicon, places, tags),
			gold: marksOf(forms.length, names)
		}))
	);
	const models = Array.from({ length: runs }, (_, run) => {
		log(`names, run ${String(run + 1)}`);
		return trainedOnce(seededRandom(`names ${String(run)}`));
	});
	return meanOf(models);

	function trainedOnce(random: Random): LinearModel {
		const settings = { bits, classes: markCount, rate: 0.1, margin: 1, hidden: 0.35, random };
		const trainer = new LinearTrainer(settings);
		let order: readonly number[] = documents.map((_, i) => i);
		for (let epoch = 0; epoch < epochs; epoch++) {
			order = shuffled(order, random);
			for (const d of order) {
				const sentences = examples[d] ?? [];
				const memory = random() < 0.5 ? new Map<number, number>() : goldMemory(sentences, random);
				const source = sourceNumbers[documents[d]?.source ?? 'gum'];
				for (const one of sentences) learn(trainer, one, memory, source);
			}
			if (epoch >= 2) trainer.remember();
		}
		return trainer.trained();
	}

	function learn(trainer: LinearTrainer, one: Example, memory: NameMemory, source: number): void {
		let before = 0;
		let earlier = 0;
		for (let i = 0; i < one.words.length; i++) {
			nameFeatures(features, one, i, before, earlier, memory, source);
			trainer.guess(features);
			const gold = one.gold[i];
			trainer.learn(features, (k) => k === gold);
			earlier = before;
			before = bestMark(trainer.scores, before);
		}
	}
}

function meanOf(models: readonly LinearModel[]): LinearModel {
	const [first, ...rest] = models;
	if (first === undefined) throw new Error('No model to take the mean of');
	const weights = Float32Array.from(first.weights);
	for (const { weights: others } of rest)
		for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) + (others[i] ?? 0);
	for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / models.length;
	return { ...first, weights };
}

function marksOf(size: number, names: readonly NameSpan[]): Uint8Array {
	const marks = new Uint8Array(size);
	for (const { first, last, kind } of names) {
		const at = 1 + 2 * nameKinds.indexOf(kind);
		for (let i = first; i <= last; i++) marks[i] = i === first ? at : at + 1;
	}
	return marks;
}

/** What most of a word's mentions are, of a random six in ten of the words. */
function goldMemory(sentences: readonly Example[], random: Random): NameMemory {
	const votes = new Map<number, number[]>();
	for (const { words, gold } of sentences) {
		for (const [i, { lower }] of words.entries()) {
			const mark = gold[i] ?? 0;
			if (mark === 0) continue;
			const of = votes.get(lower) ?? [];
			of.push(Math.ceil(mark / 2));
			votes.set(lower, of);
		}
	}
	const memory = new Map<number, number>();
	for (const [lower, of] of votes) {
		if (random() < 0.4) continue;
		const counts = [0, 0, 0, 0, 0];
		for (const kind of of) counts[kind] = (counts[kind] ?? 0) + 1;
		memory.set(lower, counts.indexOf(Math.max(...counts)));
	}
	return memory;
}
