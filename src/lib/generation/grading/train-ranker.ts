import { logistic } from '#lib/kernel/index.ts';
import { chanceOf, type RankerWeights } from '../ranking/ranker.ts';
import { isUsable, type Grade } from './verdicts.ts';

const pullOfItems = 0.001;
/** The first round whose graders had the rubric word for word; those before had a milder one of our own. */
const firstByTheRubric = 'reference';
const milderCounts = 0.3;
const rounds = 3000;
const pace = 0.3;

/** What somebody judged, by its features, and how much the verdict counts. */
export type Ranked = {
	readonly features: Readonly<Record<string, number>>;
	readonly good: boolean;
	readonly counts: number;
};

/** @param grades in the order of their rounds; two verdicts on one item are two */
export function trainRanker(grades: readonly Grade[]): RankerWeights {
	const order = [...new Set(grades.map(({ round }) => round))];
	const first = order.indexOf(firstByTheRubric);
	return fitRanker(
		grades.map((grade) => ({
			features: grade.features,
			good: isUsable(grade),
			counts: order.indexOf(grade.round) < first ? milderCounts : 1
		}))
	);
}

/**
 * Logistic regression with an L2 penalty, by plain gradient descent; the same verdicts give the same weights.
 * Hastie, Tibshirani, Friedman (2009), "The Elements of Statistical Learning", 4.4.
 * @param pull how strongly weights are pulled to nothing
 */
export function fitRanker(verdicts: readonly Ranked[], pull = pullOfItems): RankerWeights {
	const names = [...new Set(verdicts.flatMap(({ features }) => Object.keys(features)))].sort();
	const places = new Map(names.map((name, at) => [name, at]));
	const rows = verdicts.map(({ features, good, counts }) => ({
		x: Object.entries(features).map(([name, value]) => [places.get(name) ?? 0, value] as const),
		y: good ? 1 : 0,
		counts
	}));
	const all = rows.reduce((sum, { counts }) => sum + counts, 0);
	const weights = new Float64Array(names.length);
	let bias = 0;
	for (let round = 0; round < rounds; round++) {
		const slope = new Float64Array(names.length);
		let slopeOfBias = 0;
		for (const { x, y, counts } of rows) {
			const miss = counts * (logistic(bias + dot(weights, x)) - y);
			slopeOfBias += miss;
			for (const [at, value] of x) slope[at] = (slope[at] ?? 0) + miss * value;
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

function dot(weights: Float64Array, row: readonly (readonly [number, number])[]): number {
	return row.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0);
}
