import { logistic } from '#lib/kernel/index.ts';

/** Log odds of being accepted unchanged: a constant, and a weight for each of `Features`. */
export type RankerWeights = {
	readonly bias: number;
	readonly weights: Readonly<Record<string, number>>;
};

/** How likely an item is to be accepted unchanged, 0 to 1. */
export function chanceOf(
	{ bias, weights }: RankerWeights,
	features: Readonly<Record<string, number>>
): number {
	let sum = bias;
	for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
	return logistic(sum);
}
