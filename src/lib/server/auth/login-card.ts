import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { users } from '../db/schema/people.ts';
import { hashPassword } from './passwords.ts';

/** What a student signs in with for the first time: printed once, kept only as a hash. */
export type LoginCard = {
	readonly name: string;
	readonly username: string;
	/** Good once, for choosing a password: `ABCD-EFGH`. */
	readonly code: string;
};

/** One after the other: a whole roster at once would keep everybody else from signing in. */
export async function freshCodes(
	app: App,
	count: number
): Promise<Awaited<ReturnType<typeof freshCode>>[]> {
	const codes = [];
	for (let made = 0; made < count; made++) codes.push(await freshCode(app));
	return codes;
}

export async function freshCode(app: App): Promise<{ code: string; passwordHash: string }> {
	const letters = app.random.code(8);
	return {
		code: `${letters.slice(0, 4)}-${letters.slice(4)}`,
		passwordHash: await hashPassword(letters)
	};
}

/** A code as it is compared: without the dash, in capitals. */
export function plainCode(typed: string): string {
	return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/**
 * A username from a name that tells less than the name: its first word in plain letters, and six
 * of chance. Others can't be guessed from it. Drawn again while it is taken.
 */
export function freshUsername(app: App, tx: Tx, name: string): string {
	const words = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z]/);
	const word = words.find((part) => part !== '')?.slice(0, 16) ?? 'student';
	for (;;) {
		const username = `${word}-${app.random.code(6).toLowerCase()}`;
		const taken = tx.select({ id: users.id }).from(users).where(eq(users.username, username)).get();
		if (taken === undefined) return username;
	}
}
