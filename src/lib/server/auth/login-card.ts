import type { App } from '../app.ts';
import { hashPassword } from './passwords.ts';

/** What a student signs in with for the first time: printed once, kept only as a hash. */
export type LoginCard = {
	readonly name: string;
	readonly username: string;
	/** Good once, for choosing a password: `ABCD-EFGH`. */
	readonly code: string;
};

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
 * A username from a name that tells less than the name: its first word in plain letters, and four
 * of chance. Others can't be guessed from it.
 */
export function freshUsername(app: App, name: string): string {
	const first = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z]/);
	const word = first.find((part) => part !== '')?.slice(0, 16) ?? 'student';
	return `${word}-${app.random.code(4).toLowerCase()}`;
}
