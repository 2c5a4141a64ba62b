import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const cost = { parallelism: 1, memory: 19_456, passes: 2, tagLength: 32 } as const;
const atOnce = 4;

/** Stands in for an unknown account's hash, so that both answers cost the same work. */
const nobody = `argon2id$${randomBytes(16).toString('base64url')}$${randomBytes(32).toString('base64url')}`;

/** @returns `argon2id$salt$tag`: argon2id with 19 MiB, two passes, one lane (OWASP's floor) */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	const tag = await hashed(password, salt);
	return `argon2id$${salt.toString('base64url')}$${tag.toString('base64url')}`;
}

/**
 * @param stored null for an account that doesn't exist or has no password: equal work, always false
 * @param address who waits, where many do
 */
export async function verifyPassword(
	password: string,
	stored: string | null,
	address = ''
): Promise<boolean> {
	const [, salt = '', tag = ''] = (stored ?? nobody).split('$');
	const expected = Buffer.from(tag, 'base64url');
	const actual = await hashed(password, Buffer.from(salt, 'base64url'), address);
	return timingSafeEqual(expected, actual) && stored !== null;
}

let running = 0;
const waiting: (() => void)[] = [];
const waitingFrom = new Map<string, number>();
/** At some thirty a second, a wait of half a minute for everybody, of ten seconds for one address. */
const mostWaiting = 1000;
const mostFromOne = 300;

/** True when so many wait for their password to be checked that one more should come back later. */
export function isCrowded(address: string): boolean {
	return waiting.length >= mostWaiting || (waitingFrom.get(address) ?? 0) >= mostFromOne;
}

/** At most four at once: 19 MiB each, and libuv has four threads for everything. */
async function hashed(password: string, salt: Buffer, address = ''): Promise<Buffer> {
	if (running >= atOnce) await turnOf(address);
	else running++;
	try {
		return await derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce: salt });
	} finally {
		const next = waiting.shift();
		if (next === undefined) running--;
		else next();
	}
}

async function turnOf(address: string): Promise<void> {
	waitingFrom.set(address, (waitingFrom.get(address) ?? 0) + 1);
	await new Promise<void>((resolve) => waiting.push(resolve));
	const left = (waitingFrom.get(address) ?? 1) - 1;
	if (left === 0) waitingFrom.delete(address);
	else waitingFrom.set(address, left);
}
