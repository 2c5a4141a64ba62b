import { and, eq, lt, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { knownBrowsers, signInTries, users } from '../db/schema/people.ts';
import { hashOf } from './hash-of.ts';

/** Where somebody tries to sign in from. */
export type From = {
	readonly address: string;
	/** What the cookie of a browser known to some account says; null where there is none. */
	readonly browser: string | null;
};

type Count = { readonly key: string; readonly free: number; readonly windowMs: number };

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Past the free tries, one is let through this often: an account is slowed down, never closed. */
const spacingMs = 30_000;

/**
 * Counts a try before the password is looked at, so that many at once don't slip through.
 * Counted per account and address, so that a school behind one address locks nobody out, and per
 * account wherever they come from; a browser that signed in to the account before has a count of
 * its own, which no stranger can use up.
 * @returns false where the account has to wait
 */
export async function countTry(app: App, username: string, from: From): Promise<boolean> {
	const now = app.clock.now();
	const counts = countsFor(app, username, from);
	const within = await app.db.write((tx) => {
		const rows = counts.map((count) => ({ ...count, row: current(tx, count, now) }));
		const spent = rows.some(
			({ row, free }) => row !== undefined && row.count >= free && now - row.last < spacingMs
		);
		if (spent) return { ok: false as const };
		for (const { key, row } of rows) {
			const next = { count: (row?.count ?? 0) + 1, since: row?.since ?? now, last: now };
			tx.insert(signInTries)
				.values({ key, ...next })
				.onConflictDoUpdate({ target: signInTries.key, set: next })
				.run();
		}
		return { ok: true as const };
	});
	return within.ok;
}

/** The password was right: this try doesn't count, nor do those before it from the same place. */
export async function forgiveTries(app: App, username: string, from: From): Promise<void> {
	const [place, ...wider] = countsFor(app, username, from);
	await app.db.write((tx) => {
		if (place !== undefined) tx.delete(signInTries).where(eq(signInTries.key, place.key)).run();
		for (const { key } of wider)
			tx.update(signInTries)
				.set({ count: sql`max(0, ${signInTries.count} - 1)` })
				.where(eq(signInTries.key, key))
				.run();
	});
}

export async function sweepTries(app: App): Promise<void> {
	const before = (app.clock.now() - dayMs) as Instant;
	await app.db.write((tx) => {
		tx.delete(signInTries).where(lt(signInTries.last, before)).run();
	});
}

function countsFor(app: App, username: string, { address, browser }: From): readonly Count[] {
	const known = browser !== null && isKnown(app, username, browser);
	const near = { free: 10, windowMs: 15 * minuteMs };
	if (known) return [{ key: keyOf(username, 'browser', browser), ...near }];
	return [
		{ key: keyOf(username, 'address', address), ...near },
		{ key: keyOf(username, 'anywhere', ''), free: 100, windowMs: dayMs }
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

function current(tx: Tx, { key, windowMs }: Count, now: Instant) {
	const row = tx.select().from(signInTries).where(eq(signInTries.key, key)).get();
	return row !== undefined && now - row.since < windowMs ? row : undefined;
}

function keyOf(...parts: readonly string[]): string {
	return hashOf(parts.join('\n'));
}
