import { seededRandom } from '#lib/kernel/index.ts';
import type { Reading } from '../grammar/greedy-parser.ts';
import type { WordTraits } from '../grammar/lexicon.ts';

/** One sentence in numbers: traits, tags as a reader would give them, and the tree to learn. */
export type Example = {
	readonly words: readonly WordTraits[];
	tags: Uint8Array;
	readonly goldTags: Uint8Array;
	readonly heads: Int16Array;
	readonly labels: Uint8Array;
};

/** What both directions read in each sentence. */
export type Readings = ReadonlyMap<Example, { forwards: Reading; backwards: Reading }>;

/** A shuffle in place of a copy: the kernel's takes a list apart and is slow for thousands. */
export function inOrder<T>(values: readonly T[], seed: string): T[] {
	const random = seededRandom(seed);
	const keys = new Float64Array(values.length).map(() => random());
	return values
		.map((value, i) => ({ value, key: keys[i] ?? 0 }))
		.sort((a, b) => a.key - b.key)
		.map(({ value }) => value);
}
