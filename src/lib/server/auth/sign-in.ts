import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';
import { plainUsername, type AccountProblem } from './account-rules.ts';
import { verifyPassword } from './passwords.ts';
import type { OpenSession } from './sessions.ts';

const window = { tries: 10, ms: 15 * 60_000 } as const;

/** Checks the password with equal work for every name, and opens a session under a new id. */
export async function signIn(
	app: App,
	actor: Actor,
	input: { readonly username: string; readonly password: string; readonly address: string }
): Promise<Result<{ session: OpenSession; userId: string }, AccountProblem>> {
	if (actor !== null && actor.kind !== 'guest') return refuse('already-signed-in');
	const username = plainUsername(input.username);
	// Counted per account and address, so that a class behind one address locks nobody out.
	const key = `${username} ${input.address}`;
	if (app.limits.isSpent('sign-in', key, window.tries, window.ms)) return refuse('too-many-tries');
	const row = app.db.read.select().from(users).where(eq(users.username, username)).get();
	const right = await verifyPassword(input.password, row?.passwordHash ?? null);
	if (!right || row === undefined) {
		app.limits.allow('sign-in', key, window.tries, window.ms);
		return refuse('credentials-wrong');
	}
	return ok({ session: await app.sessions.open(row.id), userId: row.id });
}
