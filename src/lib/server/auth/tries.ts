import { eq, lt, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { signInTries } from '../db/schema/people.ts';
import { hashOf } from './hash-of.ts';

/** What tries are counted by: how many are free in a window, and how far apart the rest must be. */
export type Count = {
	readonly key: string;
	readonly free: number;
	readonly windowMs: number;
	readonly spacingMs: number;
};

const dayMs = 86_400_000;

/**
 * Counts a try before what was typed is looked at, so that many at once don't slip through. Past
 * the free ones, one is let through in each spacing: slowed down, never closed.
 * @returns false where it has to wait
 */
export async function countTries(app: App, counts: readonly Count[]): Promise<boolean> {
	const now = app.clock.now();
	const within = await app.db.write((tx) => {
		const rows = counts.map((count) => ({ ...count, row: current(tx, count, now) }));
		const spent = rows.some(
			({ row, free, spacingMs }) =>
				row !== undefined && row.count >= free && now - row.last < spacingMs
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

/** It was right: this try doesn't count, nor do those before it under the first key. */
export async function forgive(app: App, [nearest, ...wider]: readonly Count[]): Promise<void> {
	await app.db.write((tx) => {
		if (nearest !== undefined) tx.delete(signInTries).where(eq(signInTries.key, nearest.key)).run();
		takeBack(tx, wider);
	});
}

/** This try doesn't count; those before it do. */
export function takeBack(tx: Tx, counts: readonly Count[]): void {
	for (const { key } of counts)
		tx.update(signInTries)
			.set({ count: sql`max(0, ${signInTries.count} - 1)` })
			.where(eq(signInTries.key, key))
			.run();
}

export async function sweepTries(app: App): Promise<void> {
	const before = (app.clock.now() - dayMs) as Instant;
	await app.db.write((tx) => {
		tx.delete(signInTries).where(lt(signInTries.last, before)).run();
	});
}

function current(tx: Tx, { key, windowMs }: Count, now: Instant) {
	const row = tx.select().from(signInTries).where(eq(signInTries.key, key)).get();
	return row !== undefined && now - row.since < windowMs ? row : undefined;
}

/** A key that tells nobody what was typed. */
export function tryKey(...parts: readonly string[]): string {
	return hashOf(parts.join('\n'));
}
