import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { sessions, users } from '../db/schema/people.ts';
import { passwordProblem, plainUsername, type AccountProblem } from './account-rules.ts';
import { plainCode } from './login-card.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import type { OpenSession, Place } from './sessions.ts';
import { countTry, forgiveTries, type From } from './sign-in-tries.ts';

export type ChangePassword = {
	readonly now: string;
	readonly next: string;
	readonly from: From;
	readonly place: Place;
};

/** A new password, for who knows the old one. Every session ends, and this one begins anew. */
export async function changePassword(
	app: App,
	actor: Actor,
	input: ChangePassword
): Promise<Result<OpenSession, AccountProblem | 'not-signed-in'>> {
	if (actor === null || actor.username === null) return refuse('not-signed-in');
	const { username, id } = actor;
	const wrong = passwordProblem(input.next, username);
	if (wrong !== null) return wrong;
	if (!(await countTry(app, username, input.from))) return refuse('too-many-tries');
	const row = app.db.read.select().from(users).where(eq(users.id, id)).get();
	const now = row?.cardCode === true ? plainCode(input.now) : input.now;
	if (!(await verifyPassword(now, row?.passwordHash ?? null))) return refuse('password-wrong');
	await forgiveTries(app, username, input.from);
	if (!(await setPassword(app, id, input.next, row?.passwordHash ?? null)))
		return refuse('password-wrong');
	return ok(await app.sessions.open(id, input.place));
}

/**
 * A password for who lost theirs, by whoever runs the machine. Random words are not shipped, so it
 * is sixteen letters and figures in fours. Every session of the account ends.
 */
export async function resetPassword(
	app: Pick<App, 'db' | 'random'>,
	typed: string
): Promise<Result<{ readonly password: string }, 'no-such-account'>> {
	const username = plainUsername(typed);
	const row = app.db.read.select().from(users).where(eq(users.username, username)).get();
	if (row === undefined) return refuse('no-such-account');
	const password = Array.from({ length: 4 }, () => app.random.code(4).toLowerCase()).join('-');
	await setPassword(app, row.id, password);
	return ok({ password });
}

/**
 * Sets it and ends every session: for who has shown that they may.
 * @param shown the hash that was matched; by now another card or password may stand in its place
 * @returns false where it does
 */
async function setPassword(
	app: Pick<App, 'db'>,
	userId: string,
	password: string,
	shown?: string | null
): Promise<boolean> {
	const passwordHash = await hashPassword(password);
	return app.db.write((tx) => {
		const now = tx.select().from(users).where(eq(users.id, userId)).get();
		if (shown !== undefined && now?.passwordHash !== shown) return false;
		tx.update(users).set({ passwordHash, cardCode: false }).where(eq(users.id, userId)).run();
		tx.delete(sessions).where(eq(sessions.userId, userId)).run();
		return true;
	});
}
