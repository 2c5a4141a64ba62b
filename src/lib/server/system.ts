import { randomBytes, randomInt } from 'node:crypto';
import type { Clock, Instant } from '#lib/kernel/index.ts';

export const systemClock: Clock = { now: () => Date.now() as Instant };

/** Letters and figures that can't be mistaken for each other, 4.95 bits each. */
export function codeOf(letters: number): string {
	const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
	return Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** An id that a person may read out, to find the error in the log. */
export function errorId(): string {
	return randomBytes(4).toString('hex');
}
