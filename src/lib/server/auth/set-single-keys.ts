import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';

/** Single-letter keys on or off, for those whose speech input or grip sets them off by accident. */
export async function setSingleKeys(
	app: App,
	actor: Actor,
	on: boolean
): Promise<Result<null, 'not-signed-in'>> {
	if (actor === null) return refuse('not-signed-in');
	return app.db.write((tx) => {
		tx.update(users).set({ singleKeys: on }).where(eq(users.id, actor.id)).run();
		return ok(null);
	});
}
