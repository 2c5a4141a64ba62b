import { seededRandom } from '#lib/kernel/index.ts';
import { tagBefore, tagFeatures } from '../grammar/tagger.ts';
import { FeatureRows, type LinearModel } from '../models/linear-model.ts';
import { inOrder, type Example } from './examples.ts';
import { LinearTrainer } from './linear-trainer.ts';

const tagBits = 18;

export function trainTagger(
	examples: readonly Example[],
	classes: number,
	epochs: number
): LinearModel {
	const random = seededRandom('tagger');
	const trainer = new LinearTrainer({
		bits: tagBits,
		classes,
		rate: 0.1,
		margin: 3,
		hidden: 0.2,
		random
	});
	const features = new FeatureRows(tagBits);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const { words, goldTags } of inOrder(examples, `tagger ${String(epoch)}`)) {
			const tags = new Uint8Array(words.length);
			for (let i = 0; i < words.length; i++) {
				tagFeatures(features, words, i, tagBefore(tags, i, 1), tagBefore(tags, i, 2));
				const gold = goldTags[i];
				tags[i] = trainer.guess(features);
				trainer.learn(features, (k) => k === gold);
			}
		}
		if (epoch > 0) trainer.remember();
	}
	return trainer.trained();
}
