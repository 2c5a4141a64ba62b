/**
 * A tree of depth `boostedDepth`, every split made: for inner place p its children are 2p+1 and 2p+2; a row goes
 * left where its feature is at most the threshold.
 */
export type BoostedTree = {
	readonly features: readonly number[];
	readonly thresholds: readonly number[];
	readonly leaves: readonly number[];
};

/** Rounds of trees, one for each class; each adds to its class's score. */
export type Boosted = {
	readonly start: readonly number[];
	readonly rounds: readonly (readonly BoostedTree[])[];
};

export const boostedDepth = 3;
const inner = 2 ** boostedDepth - 1;

/** Where a row falls in a tree: the place of its leaf. */
export function leafOf(
	{ features, thresholds }: Pick<BoostedTree, 'features' | 'thresholds'>,
	row: ArrayLike<number>
): number {
	let at = 0;
	while (at < inner) at = 2 * at + ((row[features[at] ?? 0] ?? 0) <= (thresholds[at] ?? 0) ? 1 : 2);
	return at - inner;
}

/** The chance of each class for a row, 0 to 1, one in all. */
export function boostedChances({ start, rounds }: Boosted, row: ArrayLike<number>): number[] {
	const scores = [...start];
	for (const trees of rounds)
		for (const [of, tree] of trees.entries())
			scores[of] = (scores[of] ?? 0) + (tree.leaves[leafOf(tree, row)] ?? 0);
	return softmax(scores);
}

export function softmax(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((total, one) => total + one, 0);
	return powers.map((one) => one / sum);
}
