import { rankerWeights } from '../data/ranker-weights.ts';
import type { MakerName, Proposed } from '../propose.ts';
import { chanceOf } from './ranker.ts';

/** What weaker gates let through stands behind all the rest. */
const doubt = 0.25;

/**
 * Those that ask for a detail of what the article tells in its own voice. On articles that the rules were not
 * made on, graders took two in five of them, whatever the ranker thought: they are doubtful.
 */
const ofDetails: ReadonlySet<MakerName> = new Set<MakerName>([
	'name',
	'time',
	'part',
	'truth',
	'amount',
	'gap'
]);

/** How likely an item is to be accepted unchanged, 0 to 1: what the set is chosen by. */
export function worthOf({ features, maker }: Proposed): number {
	const chance = chanceOf(rankerWeights, features);
	const isDoubtful = features.loose === 1 || ofDetails.has(maker);
	return chance - (isDoubtful ? doubt : 0);
}
