import { and, eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { knownBrowsers, users } from '../db/schema/people.ts';
import { hashOf } from './hash-of.ts';
import { countTries, forgive, tryKey, type Count } from './tries.ts';

/** Where somebody tries to sign in from. */
export type From = {
	readonly address: string;
	/** What the cookie of a browser known to some account says; null where there is none. */
	readonly browser: string | null;
};

const minuteMs = 60_000;
const spacingMs = 30_000;

/**
 * Counts a try to sign in, per account and address, so that a school behind one address locks
 * nobody out, and per account wherever they come from; a browser that signed in to the account
 * before has a count of its own, which no stranger can use up.
 * @returns false where the account has to wait
 */
export function countTry(app: App, username: string, from: From): Promise<boolean> {
	return countTries(app, countsFor(app, username, from));
}

export function forgiveTries(app: App, username: string, from: From): Promise<void> {
	return forgive(app, countsFor(app, username, from));
}

function countsFor(app: App, username: string, { address, browser }: From): readonly Count[] {
	const known = browser !== null && isKnown(app, username, browser);
	const near = { free: 10, windowMs: 15 * minuteMs, spacingMs };
	if (known) return [{ key: tryKey(username, 'browser', browser), ...near }];
	return [
		{ key: tryKey(username, 'address', address), ...near },
		{ key: tryKey(username, 'anywhere', ''), free: 100, windowMs: 24 * 60 * minuteMs, spacingMs }
	];
}

function isKnown(app: App, username: string, browser: string): boolean {
	const row = app.db.read
		.select({ userId: knownBrowsers.userId })
		.from(knownBrowsers)
		.innerJoin(users, eq(knownBrowsers.userId, users.id))
		.where(and(eq(knownBrowsers.idHash, hashOf(browser)), eq(users.username, username)))
		.get();
	return row !== undefined;
}
