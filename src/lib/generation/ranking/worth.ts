import { rankerWeights } from '../data/ranker-weights.ts';
import type { Proposed } from '../propose.ts';
import { chanceOf } from './ranker.ts';

/** What weaker gates let through stands behind all the rest. */
const doubt = 0.25;

/** How likely an item is to be accepted unchanged, 0 to 1: what the set is chosen by. */
export function worthOf({ features }: Proposed): number {
	return chanceOf(rankerWeights, features) - (features.loose === 1 ? doubt : 0);
}
