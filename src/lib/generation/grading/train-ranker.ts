import { logistic } from '#lib/kernel/index.ts';
import { chanceOf, type RankerWeights } from '../ranking/ranker.ts';
import { isUsable, type Grade } from './verdicts.ts';

/** How strongly weights are pulled to nothing: there are few grades for so many features. */
const pull = 0.01;
/** A round counts for this much of the one after it: the rules have changed since. */
const olderCounts = 0.7;
const rounds = 3000;
const pace = 0.3;

/**
 * Logistic regression with an L2 penalty, by plain gradient descent; the same grades give the same weights.
 * Hastie, Tibshirani, Friedman (2009), "The Elements of Statistical Learning", 4.4.
 * @param grades in the order of their rounds, the newest of which counts most; two verdicts on one item are two
 */
export function trainRanker(grades: readonly Grade[]): RankerWeights {
	const names = [...new Set(grades.flatMap(({ features }) => Object.keys(features)))].sort();
	const order = [...new Set(grades.map(({ round }) => round))];
	const rows = grades.map((grade) => ({
		x: names.map((name) => grade.features[name] ?? 0),
		y: isUsable(grade) ? 1 : 0,
		counts: olderCounts ** (order.length - 1 - order.indexOf(grade.round))
	}));
	const all = rows.reduce((sum, { counts }) => sum + counts, 0);
	const weights = names.map(() => 0);
	let bias = 0;
	for (let round = 0; round < rounds; round++) {
		const slope = names.map(() => 0);
		let slopeOfBias = 0;
		for (const { x, y, counts } of rows) {
			const miss = counts * (logistic(bias + dot(weights, x)) - y);
			slopeOfBias += miss;
			for (const [at, value] of x.entries()) slope[at] = (slope[at] ?? 0) + miss * value;
		}
		const step = pace / Math.max(1, all);
		bias -= step * slopeOfBias;
		for (const [at, weight] of weights.entries())
			weights[at] = weight - step * (slope[at] ?? 0) - pace * pull * weight;
	}
	const rounded = (value: number) => Math.round(value * 1000) / 1000;
	return {
		bias: rounded(bias),
		weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]))
	};
}

/**
 * How often a usable item is ranked above one that isn't: .5 is chance, 1 is always.
 * Hanley and McNeil (1982), Radiology 143: the area under the curve.
 */
export function aucOf(weights: RankerWeights, grades: readonly Grade[]): number {
	const chances = grades.map((one) => ({
		good: isUsable(one),
		chance: chanceOf(weights, one.features)
	}));
	const good = chances.filter((one) => one.good);
	const bad = chances.filter((one) => !one.good);
	let above = 0;
	for (const a of good)
		for (const b of bad) above += a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0;
	return good.length === 0 || bad.length === 0 ? 0.5 : above / (good.length * bad.length);
}

/** Articles by chance into two halves, by their hash: what trains, what is reported on. */
export function halves(grades: readonly Grade[]): { first: Grade[]; second: Grade[] } {
	const isFirst = ({ article }: Grade) => Number.parseInt(article.slice(0, 8), 16) % 2 === 0;
	return {
		first: grades.filter(isFirst),
		second: grades.filter((grade) => !isFirst(grade))
	};
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
