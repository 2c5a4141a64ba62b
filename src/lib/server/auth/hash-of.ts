import { createHash } from 'node:crypto';

/**
 * SHA-256 in hex, for what is secret by being long and random (a session's id, a browser's cookie):
 * only this is stored, so that a copy of the file signs nobody in. Passwords need more (`passwords.ts`).
 */
export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
