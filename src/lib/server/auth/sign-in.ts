import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';
import { passwordProblem, plainUsername, type AccountProblem } from './account-rules.ts';
import { plainCode } from './login-card.ts';
import { hashPassword, isCrowded, verifyPassword } from './passwords.ts';
import type { OpenSession, Place } from './sessions.ts';
import { countTry, forgiveTries, type From } from './sign-in-tries.ts';

export type SignIn = {
	readonly username: string;
	readonly password: string;
	/** The password to have from now on, for who signs in with the code of a login card. */
	readonly next?: string;
	readonly from: From;
	readonly place: Place;
};

/**
 * Checks the password with equal work for every name, and opens a session under a new id. The code
 * of a login card opens none by itself: it is good once, together with a password to have from now
 * on, and asks for that with `choose-password`.
 */
export async function signIn(
	app: App,
	actor: Actor,
	input: SignIn
): Promise<Result<{ session: OpenSession; userId: string }, AccountProblem>> {
	if (actor !== null && actor.kind !== 'guest') return refuse('already-signed-in');
	const username = plainUsername(input.username);
	const { next = '' } = input;
	if (isCrowded(input.from.address)) return refuse('too-busy');
	if (!(await countTry(app, username, input.from))) return refuse('too-many-tries');
	const row = app.db.read.select().from(users).where(eq(users.username, username)).get();
	const card = row?.cardCode === true;
	const typed = card ? plainCode(input.password) : input.password;
	const right = await verifyPassword(typed, row?.passwordHash ?? null, input.from.address);
	if (!right || row === undefined) return refuse('credentials-wrong');
	await forgiveTries(app, username, input.from);
	let passwordHash = row.passwordHash;
	if (card) {
		if (next === '') return refuse('choose-password');
		const unfit = passwordProblem(next, username);
		if (unfit !== null) return unfit;
		passwordHash = await hashPassword(next);
		if (!(await replacePassword(app, row, passwordHash))) return refuse('credentials-wrong');
	}
	const session = await app.sessions.open(row.id, input.place);
	// The password may have been changed while this one waited for its turn to be checked.
	if (passwordHashOf(app, row.id) !== passwordHash) {
		await app.sessions.close(session.id);
		return refuse('credentials-wrong');
	}
	return ok({ session, userId: row.id });
}

type Row = typeof users.$inferSelect;

/** @returns false where the code was used, or replaced by another, in the meantime */
async function replacePassword(app: App, { id, ...was }: Row, to: string): Promise<boolean> {
	return app.db.write((tx) => {
		const now = tx.select().from(users).where(eq(users.id, id)).get();
		if (now?.passwordHash !== was.passwordHash) return false;
		tx.update(users).set({ passwordHash: to, cardCode: false }).where(eq(users.id, id)).run();
		return true;
	});
}

function passwordHashOf(app: App, userId: string): string | null {
	const row = app.db.read
		.select({ hash: users.passwordHash })
		.from(users)
		.where(eq(users.id, userId))
		.get();
	return row?.hash ?? null;
}
