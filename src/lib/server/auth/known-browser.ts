import { eq, lt } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { App } from '../app.ts';
import { knownBrowsers } from '../db/schema/people.ts';
import { hashOf } from './hash-of.ts';

const yearMs = 365 * 86_400_000;

/**
 * Remembers that an account was signed in to from this browser. Its cookie gets a new value each
 * time, and other accounts of the browser go along: whoever read the old one holds nothing.
 * @param browser what its cookie says, where it has one already
 * @returns what the cookie is to say
 */
export async function rememberBrowser(
	app: App,
	userId: string,
	browser: string | null
): Promise<string> {
	const id = app.random.id();
	const row = { idHash: hashOf(id), userId, usedAt: app.clock.now() };
	await app.db.write((tx) => {
		if (browser !== null)
			tx.update(knownBrowsers)
				.set({ idHash: row.idHash })
				.where(eq(knownBrowsers.idHash, hashOf(browser)))
				.run();
		tx.insert(knownBrowsers)
			.values(row)
			.onConflictDoUpdate({
				target: [knownBrowsers.idHash, knownBrowsers.userId],
				set: { usedAt: row.usedAt }
			})
			.run();
	});
	return id;
}

export async function sweepKnownBrowsers(app: App): Promise<void> {
	const before = (app.clock.now() - yearMs) as Instant;
	await app.db.write((tx) => {
		tx.delete(knownBrowsers).where(lt(knownBrowsers.usedAt, before)).run();
	});
}
