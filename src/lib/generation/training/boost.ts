import { seededRandom } from '#lib/kernel/index.ts';
import {
	boostedDepth,
	leafOf,
	softmax,
	type Boosted,
	type BoostedTree
} from '../stance/boosted.ts';

const rounds = 200;
const pace = 0.05;
/** Of the rows, seen by one tree. */
const share = 0.6;
const fewest = 20;
const bins = 32;
const inner = 2 ** boostedDepth - 1;

type Binned = { readonly cuts: readonly number[]; readonly places: Uint8Array };

/**
 * Gradient boosting of regression trees on the classes' chances (Friedman, 2001, algorithm 6), each tree on a
 * part of the rows (Friedman, 2002), splits sought among quantiles. The same rows give the same trees.
 * @param rows each a row of features
 * @param classes the class of each row, from 0
 */
export function learnBoosted(
	rows: readonly Float64Array[],
	classes: readonly number[],
	many: number
): Boosted {
	const random = seededRandom('boosted');
	const width = rows[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, at) => binned(rows, at));
	const start = Array.from({ length: many }, (_, of) =>
		Math.log((classes.filter((one) => one === of).length + 1) / (rows.length + many))
	);
	const scores = rows.map(() => Float64Array.from(start));
	const grown: BoostedTree[][] = [];
	for (let round = 0; round < rounds; round++) {
		const seen = [...rows.keys()].filter(() => random() < share);
		const chances = scores.map((row) => softmax([...row]));
		const trees = Array.from({ length: many }, (_, of) => {
			const miss = classes.map((own, at) => Number(own === of) - (chances[at]?.[of] ?? 0));
			return grow({ columns, miss, seen, many });
		});
		for (const [at, row] of rows.entries())
			for (const [of, tree] of trees.entries()) {
				const own = scores[at];
				if (own !== undefined) own[of] = (own[of] ?? 0) + (tree.leaves[leafOf(tree, row)] ?? 0);
			}
		grown.push(trees);
	}
	return { start: start.map(rounded), rounds: grown };
}

type Growing = {
	readonly columns: readonly Binned[];
	readonly miss: readonly number[];
	readonly seen: readonly number[];
	readonly many: number;
};

function grow({ columns, miss, seen, many }: Growing): BoostedTree {
	const features: number[] = new Array<number>(inner).fill(0);
	// What goes left always is at most this; JSON has no infinity.
	const thresholds: number[] = new Array<number>(inner).fill(1e9);
	const groups: (readonly number[])[] = [seen];
	for (let at = 0; at < inner; at++) {
		const group = groups[at] ?? [];
		const best = bestSplit(columns, miss, group);
		groups[2 * at + 1] = group;
		groups[2 * at + 2] = [];
		if (best === null) continue;
		const column = columns[best.feature];
		features[at] = best.feature;
		thresholds[at] = rounded(column?.cuts[best.cut] ?? 0);
		groups[2 * at + 1] = group.filter((row) => (column?.places[row] ?? 0) <= best.cut);
		groups[2 * at + 2] = group.filter((row) => (column?.places[row] ?? 0) > best.cut);
	}
	const leaves = Array.from({ length: inner + 1 }, (_, leaf) => {
		const group = groups[inner + leaf] ?? [];
		const sum = group.reduce((total, row) => total + (miss[row] ?? 0), 0);
		const spread = group.reduce((total, row) => {
			const one = Math.abs(miss[row] ?? 0);
			return total + one * (1 - one);
		}, 0);
		return spread < 1e-9 ? 0 : rounded((pace * ((many - 1) / many) * sum) / spread);
	});
	return { features, thresholds, leaves };
}

/** The split of a group that leaves least unexplained; null where none has enough rows on both sides. */
function bestSplit(
	columns: readonly Binned[],
	miss: readonly number[],
	group: readonly number[]
): { readonly feature: number; readonly cut: number } | null {
	const total = group.reduce((sum, row) => sum + (miss[row] ?? 0), 0);
	let best: { feature: number; cut: number } | null = null;
	let most = (total * total) / Math.max(1, group.length) + 1e-9;
	for (const [feature, { cuts, places }] of columns.entries()) {
		const sums = new Float64Array(cuts.length + 1);
		const counts = new Uint32Array(cuts.length + 1);
		for (const row of group) {
			const place = places[row] ?? 0;
			sums[place] = (sums[place] ?? 0) + (miss[row] ?? 0);
			counts[place] = (counts[place] ?? 0) + 1;
		}
		let [left, many] = [0, 0];
		for (let cut = 0; cut < cuts.length; cut++) {
			left += sums[cut] ?? 0;
			many += counts[cut] ?? 0;
			const rest = group.length - many;
			if (many < fewest || rest < fewest) continue;
			const gain = (left * left) / many + (total - left) ** 2 / rest;
			if (gain <= most) continue;
			most = gain;
			best = { feature, cut };
		}
	}
	return best;
}

/** A feature's cuts, each halfway between two values that rows have, and where each row falls. */
function binned(rows: readonly Float64Array[], feature: number): Binned {
	const values = rows.map((row) => row[feature] ?? 0).sort((a, b) => a - b);
	const cuts = new Set<number>();
	for (let bin = 1; bin < bins; bin++) {
		const at = Math.floor((bin * values.length) / bins);
		const [below, above] = [values[at - 1] ?? 0, values[at] ?? 0];
		const next = above > below ? above : values.find((value) => value > above);
		if (next !== undefined) cuts.add(rounded(((above > below ? below : above) + next) / 2));
	}
	const sorted = [...cuts].sort((a, b) => a - b);
	const places = Uint8Array.from(rows, (row) => {
		const value = row[feature] ?? 0;
		const at = sorted.findIndex((cut) => value <= cut);
		return at < 0 ? sorted.length : at;
	});
	return { cuts: sorted, places };
}

function rounded(value: number): number {
	return Math.round(10_000 * value) / 10_000;
}
