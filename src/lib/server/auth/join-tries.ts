import type { App } from '../app.ts';
import { countTries, forgive, tryKey, type Count } from './tries.ts';

const minuteMs = 60_000;

/**
 * Counts a try at a class code: per address, and over all addresses together, since a guesser may
 * have many. A code has 34 bits; with two hundred classes joining at once, the some two thousand
 * guesses that an hour lets through find one with a chance of one in forty thousand.
 * @returns false where it has to wait a moment
 */
export function countJoinTry(app: App, address: string): Promise<boolean> {
	return countTries(app, countsFor(address));
}

/** The code was right: a whole class joins from one address. */
export function forgiveJoinTries(app: App, address: string): Promise<void> {
	return forgive(app, countsFor(address));
}

function countsFor(address: string): readonly Count[] {
	return [
		{ key: tryKey('class code', address), free: 20, windowMs: 15 * minuteMs, spacingMs: 10_000 },
		{ key: tryKey('class code'), free: 300, windowMs: 60 * minuteMs, spacingMs: 2000 }
	];
}
