import { and, eq, gt } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { App } from '../app.ts';
import { signInTries } from '../db/schema/people.ts';
import { countTries, takeBack, tryKey, type Count } from './tries.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Counts a try at a class code: per address, and over all addresses together, since a guesser may
 * have many. A code has 34 bits; with two hundred classes joining at once, the some two thousand
 * guesses that an hour lets through find one with a chance of one in sixty thousand. An address
 * that somebody joined from within the day is not slowed by what others guess.
 * @returns false where it has to wait a moment
 */
export function countJoinTry(app: App, address: string): Promise<boolean> {
	const [own, everywhere] = countsFor(address);
	return countTries(app, isKnownGood(app, address) ? [own] : [own, everywhere]);
}

/** The code was right: this try doesn't count. Those before it do, or one's own class would wash them off. */
export async function forgiveJoinTries(app: App, address: string, joined: boolean): Promise<void> {
	const last = app.clock.now();
	await app.db.write((tx) => {
		takeBack(tx, countsFor(address));
		const row = { key: goodKey(address), count: 1, since: last, last };
		if (joined)
			tx.insert(signInTries)
				.values(row)
				.onConflictDoUpdate({ target: signInTries.key, set: { last } })
				.run();
	});
}

function isKnownGood(app: App, address: string): boolean {
	const since = (app.clock.now() - dayMs) as Instant;
	const row = app.db.read
		.select({ key: signInTries.key })
		.from(signInTries)
		.where(and(eq(signInTries.key, goodKey(address)), gt(signInTries.last, since)))
		.get();
	return row !== undefined;
}

const goodKey = (address: string) => tryKey('joined', address);

function countsFor(address: string): readonly [Count, Count] {
	return [
		{ key: tryKey('class code', address), free: 60, windowMs: 15 * minuteMs, spacingMs: 10_000 },
		{ key: tryKey('class code'), free: 300, windowMs: 60 * minuteMs, spacingMs: 2000 }
	];
}
