/** What classical test theory says of one item, from the first attempts at a quiz. */
export type ItemStatistics = {
	readonly attempts: number;
	/** Mean share of the item's most marks, 0 to 1. */
	readonly facility: number;
	/** Standard deviation of the marks; null under two attempts. */
	readonly sd: number | null;
	/** Correlation of the item's mark with the rest of the attempt, −100 to 100. */
	readonly discrimination: number | null;
	/** The same covariance as a share of the greatest these marks allow, in per cent. */
	readonly efficiency: number | null;
	/** Share of the spread of totals that the item makes, in per cent; null where it makes none. */
	readonly weight: number | null;
};

export type QuizStatistics = {
	readonly attempts: number;
	readonly mean: number;
	readonly median: number;
	readonly sd: number | null;
	readonly skewness: number | null;
	readonly kurtosis: number | null;
	/** Coefficient of internal consistency (Cronbach's alpha), in per cent. */
	readonly consistency: number | null;
	/** In per cent: how much of the spread is chance. */
	readonly errorRatio: number | null;
	/** In marks. */
	readonly standardError: number | null;
};

/**
 * Item analysis as Moodle computes it, from the formulas in its statistics documentation
 * (docs.moodle.org, "Quiz statistics calculations"): variances and covariances over n − 1,
 * discrimination as the correlation with the rest of the attempt.
 * @param marks one row per first attempt, one mark per item
 * @param most the most marks of each item
 */
export function itemStatistics(
	marks: readonly (readonly number[])[],
	most: readonly number[]
): ItemStatistics[] {
	const totals = marks.map(sum);
	const items = most.map((max, at) => {
		const x = marks.map((row) => row[at] ?? 0);
		const rest = totals.map((total, row) => total - (x[row] ?? 0));
		return { x, rest, max, share: covariance(x, totals) };
	});
	const spread = sum(items.map(({ share }) => (share > 0 ? Math.sqrt(share) : 0)));
	return items.map(({ x, rest, max, share }) => {
		const together = covariance(x, rest);
		return {
			attempts: marks.length,
			facility: mean(x) / max,
			sd: marks.length < 2 ? null : Math.sqrt(covariance(x, x)),
			discrimination: percentOf(together, Math.sqrt(covariance(x, x) * covariance(rest, rest))),
			efficiency: percentOf(together, covariance(sorted(x), sorted(rest))),
			weight: share < 0 || marks.length < 2 ? null : percentOf(Math.sqrt(share), spread)
		};
	});
}

/** Moments of the totals by the k-statistics, and how consistent the quiz is. Source as above. */
export function quizStatistics(marks: readonly (readonly number[])[]): QuizStatistics {
	const totals = marks.map(sum);
	const s = totals.length;
	const average = mean(totals);
	const moment = (k: number) => sum(totals.map((total) => (total - average) ** k)) / s;
	const k2 = s > 1 ? (s * moment(2)) / (s - 1) : 0;
	const k3 = s > 2 ? (s * s * moment(3)) / ((s - 1) * (s - 2)) : null;
	const k4 =
		s > 3
			? (s * s * ((s + 1) * moment(4) - 3 * (s - 1) * moment(2) ** 2)) /
				((s - 1) * (s - 2) * (s - 3))
			: null;
	const sd = s > 1 ? Math.sqrt(k2) : null;
	const consistency = consistencyOf(marks, k2);
	const errorRatio = consistency === null ? null : 100 * Math.sqrt(1 - consistency / 100);
	return {
		attempts: s,
		mean: average,
		median: medianOf(totals),
		sd,
		skewness: k3 === null || k2 === 0 ? null : k3 / k2 ** 1.5,
		kurtosis: k4 === null || k2 === 0 ? null : k4 / k2 ** 2,
		consistency,
		errorRatio,
		standardError: errorRatio === null || sd === null ? null : (errorRatio * sd) / 100
	};
}

function consistencyOf(marks: readonly (readonly number[])[], k2: number): number | null {
	const items = marks[0]?.length ?? 0;
	if (marks.length <= 2 || items <= 1 || k2 === 0) return null;
	const own = Array.from({ length: items }, (_, at) => {
		const x = marks.map((row) => row[at] ?? 0);
		return covariance(x, x);
	});
	return ((100 * items) / (items - 1)) * (1 - sum(own) / k2);
}

/** Over n − 1; not a number under two values, which `percentOf` turns into null. */
function covariance(x: readonly number[], y: readonly number[]): number {
	const mx = mean(x);
	const my = mean(y);
	return sum(x.map((value, at) => (value - mx) * ((y[at] ?? 0) - my))) / (x.length - 1);
}

function percentOf(part: number, whole: number): number | null {
	return Number.isFinite(part) && Math.abs(whole) > 1e-12 ? (100 * part) / whole : null;
}

function medianOf(values: readonly number[]): number {
	const inOrder = sorted(values);
	const half = inOrder.length / 2;
	return ((inOrder[Math.ceil(half) - 1] ?? NaN) + (inOrder[Math.floor(half)] ?? NaN)) / 2;
}

function sorted(values: readonly number[]): number[] {
	return [...values].sort((a, b) => a - b);
}

function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
