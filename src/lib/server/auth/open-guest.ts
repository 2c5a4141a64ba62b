import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';
import type { OpenSession } from './sessions.ts';

/** Gives somebody without an account a row and a session, at the first thing worth keeping. */
export async function openGuest(
	app: App,
	name: string,
	device = ''
): Promise<{ actor: NonNullable<Actor>; session: OpenSession }> {
	const id = app.random.id();
	const now = app.clock.now();
	const displayName = name === '' ? 'Guest' : name;
	await app.db.write((tx) => {
		tx.insert(users)
			.values({
				id,
				kind: 'guest',
				username: null,
				displayName,
				passwordHash: null,
				createdAt: now,
				lastSeenAt: now
			})
			.run();
	});
	const session = await app.sessions.open(id, { device, shared: false });
	return { actor: { id, kind: 'guest', displayName, username: null, singleKeys: true }, session };
}
