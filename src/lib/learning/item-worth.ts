import type { ItemStatistics } from './item-statistics.ts';

/** How an item sets those who know apart from those who don't: a range, and what may be said of it. */
export type Worth = {
	/** The 90 % interval of the correlation with the rest, −1 to 1; null where there is none. */
	readonly low: number | null;
	readonly high: number | null;
	readonly verdict: 'too-few' | 'no-spread' | 'worth-a-look' | 'nothing-odd';
};

/** Below this, no claim: "discrimination under 20 %" would flag nearly half of all good items. */
const enough = 20;
const weak = 0.2;
/** A tenth of the rest of the quiz. */
const clearly = 0.1;
/** Both sides of a 90 % interval. */
const z = 1.6449;

/**
 * Fisher's interval of a correlation, tanh(atanh r ± z/√(n − 3)). "Worth a look" only where its
 * upper bound is below 0.2: in the project's simulation 3.5 % of good items, and 29, 53 and 85 %
 * of those with a wrong key at 12, 25 and 60 attempts.
 */
export function worthOf({ attempts, discrimination }: ItemStatistics): Worth {
	const none = { low: null, high: null };
	if (attempts < enough && (discrimination === null || attempts <= 3))
		return { ...none, verdict: 'too-few' };
	// All gave the same, here or on all the rest: there is nothing to sort.
	if (discrimination === null) return { ...none, verdict: 'no-spread' };
	const r = Math.min(0.999, Math.max(-0.999, discrimination / 100));
	const around = z / Math.sqrt(attempts - 3);
	const low = Math.tanh(Math.atanh(r) - around);
	const high = Math.tanh(Math.atanh(r) + around);
	if (attempts < enough) return { low, high, verdict: 'too-few' };
	return { low, high, verdict: high < weak ? 'worth-a-look' : 'nothing-odd' };
}

/** How many chose an option, and how they did otherwise. */
export type OptionCount = {
	readonly text: string;
	readonly correct: boolean;
	/** The answer that was left blank. */
	readonly blank: boolean;
	readonly count: number;
	/** Their mean share of the rest of the quiz, 0 to 1; null where nobody chose it. */
	readonly rest: number | null;
};

/**
 * The distractor that those who do well otherwise fall for: chosen by at least a quarter, who did
 * clearly better on the rest than those who chose the key, or than all others where nobody did.
 * Then the key may be the wrong one. Nothing is said under twenty answers.
 */
export function suspectOf(options: readonly OptionCount[]): OptionCount | null {
	const all = options.reduce((sum, one) => sum + one.count, 0);
	if (all < enough) return null;
	const meanOf = (some: readonly OptionCount[]) => {
		const count = some.reduce((sum, one) => sum + one.count, 0);
		return count === 0
			? null
			: some.reduce((sum, one) => sum + one.count * (one.rest ?? 0), 0) / count;
	};
	const better = (one: OptionCount) => {
		const others = options.filter((other) => other !== one);
		const against = meanOf(others.filter(({ correct }) => correct)) ?? meanOf(others);
		return one.rest !== null && against !== null && one.rest > against + clearly;
	};
	return (
		options.find((one) => !one.correct && !one.blank && one.count >= all / 4 && better(one)) ?? null
	);
}

/** Distractors that under 5 % chose; said only from sixty attempts on, and of choices alone. */
export function unusedOf(options: readonly OptionCount[]): readonly OptionCount[] {
	const all = options.reduce((sum, one) => sum + one.count, 0);
	if (all < 60) return [];
	return options.filter((one) => !one.correct && !one.blank && one.count < all * 0.05);
}
