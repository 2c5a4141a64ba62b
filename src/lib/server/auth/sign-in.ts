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
	const row = app.db.read.select().from(users).where(eq(users.username, username)).get();
	const right = await verifyPassword(input.password, row?.passwordHash ?? null);
	if (!right || row === undefined) {
		// Counted per account and address, so that a class behind one address locks nobody out.
		const room = app.limits.allow(
			'sign-in',
			`${username} ${input.address}`,
			window.tries,
			window.ms
		);
		return refuse(room ? 'credentials-wrong' : 'too-many-tries');
	}
	return ok({ session: await app.sessions.open(row.id), userId: row.id });
}
