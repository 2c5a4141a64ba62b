import { count, eq, inArray } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { users, type UserKind } from '../db/schema/people.ts';
import {
	passwordProblem,
	plainUsername,
	usernameProblem,
	type AccountProblem
} from './account-rules.ts';
import { hashPassword } from './passwords.ts';
import type { OpenSession, Place } from './sessions.ts';

export type SignUp = {
	readonly username: string;
	readonly displayName: string;
	readonly password: string;
	readonly setupCode: string;
	/** True when the request comes from this machine itself: loopback, no proxy. */
	readonly fromThisMachine: boolean;
	readonly place: Place;
};

/**
 * Makes an account. A guest's row is upgraded in place, so that the work stays, under a new
 * session id. The first account is the administrator's, and needs this machine or the setup code;
 * until there are invitations, later ones are teachers'.
 */
export async function signUp(
	app: App,
	actor: Actor,
	input: SignUp
): Promise<Result<{ session: OpenSession; userId: string }, AccountProblem>> {
	if (actor !== null && actor.kind !== 'guest') return refuse('already-signed-in');
	const username = plainUsername(input.username);
	const wrong = usernameProblem(username) ?? passwordProblem(input.password, username);
	if (wrong !== null) return wrong;
	const passwordHash = await hashPassword(input.password);
	const displayName = input.displayName.trim() === '' ? username : input.displayName.trim();
	const id = actor?.id ?? app.random.id();
	const codeFits =
		input.setupCode !== '' && input.setupCode.trim().toUpperCase() === app.setupCode();
	const now = app.clock.now();
	const made = await app.db.write((tx): Result<null, AccountProblem> => {
		const accounts = tx
			.select({ n: count() })
			.from(users)
			.where(inArray(users.kind, ['student', 'teacher', 'administrator']))
			.get();
		const first = accounts?.n === 0;
		if (first && !input.fromThisMachine && !codeFits) return refuse('setup-code-wrong');
		if (
			tx.select({ id: users.id }).from(users).where(eq(users.username, username)).get() !==
			undefined
		) {
			return refuse('username-taken');
		}
		// Read again in here: of two posts of one guest, the second finds an account.
		const current =
			actor === null
				? undefined
				: tx.select({ kind: users.kind }).from(users).where(eq(users.id, id)).get();
		if (actor !== null && current?.kind !== 'guest') return refuse('already-signed-in');
		const kind: UserKind = first ? 'administrator' : 'teacher';
		const row = { kind, username, displayName, passwordHash, lastSeenAt: now };
		if (actor === null)
			tx.insert(users)
				.values({ id, createdAt: now, ...row })
				.run();
		else tx.update(users).set(row).where(eq(users.id, id)).run();
		return ok(null);
	});
	if (!made.ok) return made;
	await app.sessions.closeAllOf(id);
	return ok({ session: await app.sessions.open(id, input.place), userId: id });
}
