import type { FeatureRows } from '../models/linear-model.ts';
import { best, scoreInto } from '../models/linear-model.ts';
import type { Scored } from '../models/scored.ts';
import type { WordTraits } from './lexicon.ts';

/** Outside the sentence. */
const edge: WordTraits = {
	exact: 1,
	lower: 1,
	end1: 1,
	end2: 1,
	end3: 1,
	end4: 1,
	start1: 1,
	start2: 1,
	start3: 1,
	shape: 1,
	class64: 0,
	class512: 0,
	class4096: 0,
	usual: 1,
	lists: 0,
	common: 0
};

/** Gives each word its Penn tag, from left to right: `tags[i]` is an index into the tag set. */
export function tagWords(
	{ model, features, scores }: Scored,
	words: readonly WordTraits[]
): Uint8Array {
	const tags = new Uint8Array(words.length);
	for (let i = 0; i < words.length; i++) {
		tagFeatures(features, words, i, tagBefore(tags, i, 1), tagBefore(tags, i, 2));
		scoreInto(model, features, scores);
		tags[i] = best(scores);
	}
	return tags;
}

export function tagBefore(tags: Uint8Array, at: number, steps: number): number {
	return at - steps < 0 ? 255 : (tags[at - steps] ?? 255);
}

/** The rows for the word at `i`, after the tags `before` and `earlier`. */
export function tagFeatures(
	f: FeatureRows,
	words: readonly WordTraits[],
	i: number,
	before: number,
	earlier: number
): void {
	const w = words[i] ?? edge;
	const p = words[i - 1] ?? edge;
	const pp = words[i - 2] ?? edge;
	const n = words[i + 1] ?? edge;
	const nn = words[i + 2] ?? edge;
	f.clear();
	f.add(1);
	f.add(2, w.lower);
	f.add(3, w.exact);
	f.add(4, w.end1);
	f.add(5, w.end2);
	f.add(6, w.end3);
	f.add(7, w.end4);
	f.add(8, w.start1);
	f.add(9, w.start2);
	f.add(10, w.start3);
	f.add(11, w.shape);
	f.add(12, w.shape, i === 0 ? 1 : 0);
	f.add(13, before);
	f.add(14, before, earlier);
	f.add(15, before, w.lower);
	f.add(16, p.lower);
	f.add(17, n.lower);
	f.add(18, nn.lower);
	f.add(19, pp.lower);
	f.add(20, n.lower, w.lower);
	f.add(21, p.lower, w.lower);
	f.add(22, n.end3);
	f.add(23, p.end3);
	f.add(24, before, n.lower);
	f.add(25, n.shape);
	f.add(26, before, w.end3);
	f.add(27, n.end2, w.end2);
	f.add(28, before, earlier, w.lower);
	f.add(29, n.lower, nn.lower);
	f.add(30, w.class64);
	f.add(31, w.class512);
	f.add(32, w.class4096);
	f.add(33, w.class4096);
	f.add(34, n.class512);
	f.add(35, n.class4096);
	f.add(36, p.class512);
	f.add(37, nn.class512);
	f.add(38, before, w.class512);
	f.add(39, before, w.class4096, n.class64);
	f.add(40, w.class512, n.class512);
	f.add(41, p.class512, w.class512);
	f.add(42, w.usual);
	f.add(43, n.usual);
	f.add(44, nn.usual);
	f.add(45, before, w.usual);
	f.add(46, w.usual, n.usual);
	f.add(47, before, w.usual, n.usual);
	f.add(48, n.usual, nn.usual);
	f.add(49, p.usual, w.usual);
	f.add(50, w.lower, n.usual);
	f.add(51, before, w.end3, n.class64);
	f.add(52, w.shape, p.shape, n.shape);
	f.add(53, before, w.usual, n.usual, nn.usual);
	f.add(54, w.lists, w.shape);
	f.add(55, w.end2, w.usual, before);
}
