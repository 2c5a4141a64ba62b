import { seededRandom } from '#lib/kernel/index.ts';
import {
	candidateHeads,
	choiceFeatures,
	isDoubtful,
	mostCandidates
} from '../grammar/choose-heads.ts';
import { withRoot } from '../grammar/greedy-parser.ts';
import type { WordTraits } from '../grammar/lexicon.ts';
import { finalLabelFeatures, treeState } from '../grammar/parser.ts';
import { FeatureRows, type LinearModel } from '../models/linear-model.ts';
import { inOrder, type Example, type Readings } from './examples.ts';
import { ChoiceTrainer, LinearTrainer } from './linear-trainer.ts';

const choiceBits = 18;
const labelBits = 17;

/** Learns to weigh the heads on which the two readings differ or doubt. */
export function trainChooser(
	examples: readonly Example[],
	root: WordTraits,
	readings: Readings
): LinearModel {
	const random = seededRandom('choice');
	const trainer = new ChoiceTrainer(choiceBits);
	const features = new FeatureRows(choiceBits);
	const candidates = new Int16Array(mostCandidates);
	for (let epoch = 0; epoch < 4; epoch++) {
		for (const one of inOrder(examples, `chooser ${String(epoch)}`)) {
			const made = readings.get(one);
			if (made === undefined) continue;
			const both = { ...withRoot(one.words, one.tags, root, false), ...made };
			for (let i = 0; i < one.heads.length; i++) {
				if (!isDoubtful(both, i)) continue;
				const count = candidateHeads(both, i, candidates);
				const right = candidates.indexOf(one.heads[i] ?? -1);
				if (right < 0 || right >= count) continue;
				const rows: Uint32Array[] = [];
				for (let c = 0; c < count; c++) {
					choiceFeatures(features, both, i, candidates[c] ?? 0);
					rows.push(features.rows.slice(0, features.count).filter(() => random() > 0.2));
				}
				trainer.learn(rows, right, 0.03);
			}
		}
		if (epoch > 0) trainer.remember();
	}
	return trainer.trained();
}
/** Learns the name of each arc of the tree that was chosen. */
export function trainLabels(
	examples: readonly Example[],
	root: WordTraits,
	readings: Readings,
	classes: number
): LinearModel {
	const random = seededRandom('labels');
	const trainer = new LinearTrainer({
		bits: labelBits,
		classes,
		rate: 0.1,
		margin: 3,
		hidden: 0.15,
		random
	});
	const features = new FeatureRows(labelBits);
	for (let epoch = 0; epoch < 4; epoch++) {
		for (const one of inOrder(examples, `labels ${String(epoch)}`)) {
			const made = readings.get(one);
			if (made === undefined) continue;
			const both = { ...withRoot(one.words, one.tags, root, false), ...made };
			const heads = one.heads.map((head, i) => {
				const ahead = made.forwards.heads[i] ?? head;
				return ahead === head ? head : (made.backwards.heads[i] ?? head);
			});
			const state = treeState(both, heads);
			for (let i = 0; i < one.heads.length; i++) {
				finalLabelFeatures(features, state, i, both);
				const gold = one.labels[i];
				state.labels[i] = trainer.guess(features);
				if (heads[i] === one.heads[i]) trainer.learn(features, (k) => k === gold);
			}
		}
		if (epoch > 0) trainer.remember();
	}
	return trainer.trained();
}
