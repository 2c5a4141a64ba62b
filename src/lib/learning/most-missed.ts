import type { OptionCount } from './item-worth.ts';

/**
 * The items that more than half of those who handed in missed, the most missed first.
 * @param missed how many missed each item @param of how many handed in
 * @returns places in the list
 */
export function mostMissed(missed: readonly number[], of: number): number[] {
	return missed
		.map((count, at) => ({ count, at }))
		.filter(({ count }) => count * 2 > of)
		.sort((a, b) => b.count - a.count || a.at - b.at)
		.map(({ at }) => at);
}

/** The wrong answer that most gave, where more than one gave the same; null where none stands out. */
export function commonestWrong(options: readonly OptionCount[]): OptionCount | null {
	const wrong = options
		.filter(({ correct, blank, count }) => !correct && !blank && count > 0)
		.sort((a, b) => b.count - a.count);
	const [first, second] = wrong;
	if (first === undefined) return null;
	return first.count > 1 && first.count > (second?.count ?? 0) ? first : null;
}

/** The score that at least half reached: the lower middle one of an even number. */
export function halfReached(scores: readonly number[]): number | null {
	const sorted = [...scores].sort((a, b) => b - a);
	return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
