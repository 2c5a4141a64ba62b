import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';
import { plainUsername, type AccountProblem } from './account-rules.ts';
import { isCrowded, verifyPassword } from './passwords.ts';
import type { OpenSession, Place } from './sessions.ts';
import { countTry, forgiveTries, type From } from './sign-in-tries.ts';

export type SignIn = {
	readonly username: string;
	readonly password: string;
	readonly from: From;
	readonly place: Place;
};

/** Checks the password with equal work for every name, and opens a session under a new id. */
export async function signIn(
	app: App,
	actor: Actor,
	input: SignIn
): Promise<Result<{ session: OpenSession; userId: string }, AccountProblem>> {
	if (actor !== null && actor.kind !== 'guest') return refuse('already-signed-in');
	const username = plainUsername(input.username);
	if (isCrowded(input.from.address)) return refuse('too-busy');
	if (!(await countTry(app, username, input.from))) return refuse('too-many-tries');
	const row = app.db.read.select().from(users).where(eq(users.username, username)).get();
	const right = await verifyPassword(input.password, row?.passwordHash ?? null, input.from.address);
	if (!right || row === undefined) return refuse('credentials-wrong');
	await forgiveTries(app, username, input.from);
	const session = await app.sessions.open(row.id, input.place);
	// The password may have been changed while this one waited for its turn to be checked.
	if (passwordHashOf(app, row.id) !== row.passwordHash) {
		await app.sessions.close(session.id);
		return refuse('credentials-wrong');
	}
	return ok({ session, userId: row.id });
}

function passwordHashOf(app: App, userId: string): string | null {
	const row = app.db.read
		.select({ hash: users.passwordHash })
		.from(users)
		.where(eq(users.id, userId))
		.get();
	return row?.hash ?? null;
}
