import { logistic } from '#lib/kernel/index.ts';
import { betaQuantile } from './beta.ts';

/** Right answers of all counted answers; weights allow fractions. */
export type Tally = { readonly right: number; readonly answered: number };

export type Mastery = {
	/** Posterior mean, 0 to 1. */
	readonly mean: number;
	/** The 80 % interval. */
	readonly low: number;
	readonly high: number;
	/** Counted answers it rests on, unweighted. */
	readonly answers: number;
};

export type Evidence = {
	/** The learner's answers on this topic, older ones weighing less. */
	readonly here: Tally;
	/** How many counted answers that is. */
	readonly answers: number;
	/** The learner's answers on other topics. */
	readonly elsewhere: Tally;
	/** Everybody else's answers on this topic. */
	readonly others: Tally;
	/** Everybody's answers on everything. */
	readonly overall: Tally;
};

const strength = 8;
const overallWithoutHistory = 0.6;
const fading = 0.95;

/**
 * How well a topic is known, by an empirical-Bayes beta: prior mean
 * logistic(logit ps + logit pt − logit overall), where ps and pt are the learner's rate elsewhere
 * and the others' rate here, each pulled towards the overall rate by eight answers; posterior
 * Beta(k + 8pm, n − k + 8(1 − pm)); the 80 % interval from its quantiles.
 * Source: the project's own simulation (12 learners, 3 answers a topic: RMSE .123, coverage 83 %).
 */
export function masteryOf({ here, answers, elsewhere, others, overall }: Evidence): Mastery {
	const rate = pulled(overall, overallWithoutHistory);
	const prior = logistic(
		logit(pulled(elsewhere, rate)) + logit(pulled(others, rate)) - logit(rate)
	);
	const a = here.right + strength * prior;
	const b = here.answered - here.right + strength * (1 - prior);
	return {
		mean: a / (a + b),
		low: betaQuantile(0.1, a, b),
		high: betaQuantile(0.9, a, b),
		answers
	};
}

/** The tally after one more counted answer: all earlier ones weigh 0.95 of what they did. */
export function faded(before: Tally, mark: number): Tally {
	return { right: before.right * fading + mark, answered: before.answered * fading + 1 };
}

/** "Likely 55–80 %, from 9 answers." No figure under five answers; "mastered" from a lower bound of 80 %. */
export function masteryInWords({ low, high, answers }: Mastery): string {
	const count = answers === 1 ? '1 answer' : `${answers} answers`;
	if (answers < 5) return `Too few to tell, from ${count}.`;
	const range = `Likely ${percent(low)}–${percent(high)} %, from ${count}.`;
	return low >= 0.8 ? `Mastered. ${range}` : range;
}

/**
 * A rapid guess: answered in under two seconds although the stem is long to read. Says nothing
 * of what is known. Unknown times count as read.
 */
export function isRapidGuess(elapsedMs: number | null, stem: string): boolean {
	return elapsedMs !== null && elapsedMs < 2000 && stem.split(/\s+/).length >= 12;
}

function percent(share: number): number {
	return Math.round(share * 100);
}

function pulled({ right, answered }: Tally, towards: number): number {
	return (right + strength * towards) / (answered + strength);
}

function logit(p: number): number {
	return Math.log(p / (1 - p));
}
