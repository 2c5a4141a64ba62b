import type { Kept, KeptAnswer, KeptAnswers } from '#lib/quiz/index.ts';

// One entry an item, so that tabs and pages that know of different answers never write over each
// other's: `counterpoint:kept:SITTING:ITEM`. Beside them the name of the device for that sitting.
const prefix = 'counterpoint:kept:';
const devicePrefix = 'counterpoint:device:';
/** What could not be sent for so long belongs to somebody who has left. */
const longestMs = 30 * 86_400_000;

type Entry = KeptAnswer & { readonly at: number };

/** What this device keeps of a sitting. */
export function readKept(attemptId: string): KeptAnswers {
	return Object.fromEntries(
		keysOf(prefix + attemptId).flatMap((key) => {
			const entry = parse(read(key));
			return entry === undefined ? [] : [[itemOf(key), entry]];
		})
	);
}

export function readItem(attemptId: string, itemId: string): Kept {
	return parse(read(keyOf(attemptId, itemId)));
}

/** @returns false where the browser keeps nothing: the page must stay open until all is sent */
export function writeItem(attemptId: string, itemId: string, kept: Kept): boolean {
	const key = keyOf(attemptId, itemId);
	try {
		if (kept === undefined) localStorage.removeItem(key);
		else {
			const at = parse(localStorage.getItem(key))?.at ?? Date.now();
			localStorage.setItem(key, JSON.stringify({ ...kept, at }));
		}
		return true;
	} catch {
		return false;
	}
}

/** The item that an entry belongs to; null for an entry of something else. */
export function itemOfEntry(key: string | null, attemptId: string): string | null {
	return key !== null && key.startsWith(`${prefix}${attemptId}:`) ? itemOf(key) : null;
}

/** A name for this device, good for one sitting only. */
export function deviceFor(attemptId: string): string {
	const key = devicePrefix + attemptId;
	const known = read(key);
	if (known !== null) return known;
	// Not randomUUID: browsers withhold it on plain http.
	const fresh = [...crypto.getRandomValues(new Uint8Array(9))]
		.map((byte) => byte.toString(36).padStart(2, '0'))
		.join('');
	try {
		localStorage.setItem(key, fresh);
	} catch {
		// It is good for as long as the page is open.
	}
	return fresh;
}

/** The sitting is over: nothing of it stays on the device. */
export function forgetSitting(attemptId: string): void {
	for (const key of [...keysOf(prefix + attemptId), devicePrefix + attemptId]) remove(key);
}

/** The sittings with something unsent; what is too old to matter is forgotten. */
export function unsentSittings(now: number): string[] {
	const fresh = keysOf(prefix).filter((key) => {
		const entry = parse(read(key));
		if (entry !== undefined && now - entry.at < longestMs) return true;
		remove(key);
		return false;
	});
	return [...new Set(fresh.map((key) => key.slice(prefix.length).split(':')[0] ?? ''))];
}

const keyOf = (attemptId: string, itemId: string) => `${prefix}${attemptId}:${itemId}`;
const itemOf = (key: string) => key.slice(prefix.length).split(':')[1] ?? '';

function keysOf(start: string): string[] {
	try {
		return Object.keys(localStorage).filter((key) => key.startsWith(start));
	} catch {
		return [];
	}
}

function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function remove(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}

function parse(stored: string | null): Entry | undefined {
	if (stored === null) return undefined;
	try {
		const found = JSON.parse(stored) as Partial<Entry> | null;
		const whole =
			typeof found?.response === 'string' &&
			typeof found.turn === 'number' &&
			typeof found.base === 'number' &&
			typeof found.at === 'number';
		return whole ? (found as Entry) : undefined;
	} catch {
		return undefined;
	}
}
