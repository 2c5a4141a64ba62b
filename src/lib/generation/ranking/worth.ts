import { rankerWeights } from '../data/ranker-weights.ts';
import type { Proposed } from '../propose.ts';
import { chanceOf } from './ranker.ts';

/** How likely an item is to be accepted unchanged, 0 to 1: what the set is chosen by. */
export function worthOf({ features }: Proposed): number {
	return chanceOf(rankerWeights, features);
}
