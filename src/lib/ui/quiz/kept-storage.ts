import type { KeptAnswers } from '#lib/quiz/index.ts';

/** One sitting as this device keeps it. The device's name is good for this sitting only. */
export type KeptSitting = {
	readonly device: string;
	readonly turn: number;
	readonly answers: KeptAnswers;
	readonly at: number;
};

const prefix = 'counterpoint:sitting:';
/** What could not be sent for so long belongs to somebody who has left. */
const longestMs = 30 * 86_400_000;

/** @returns null where nothing is kept, or the browser keeps nothing */
export function readSitting(attemptId: string): KeptSitting | null {
	try {
		return parse(localStorage.getItem(prefix + attemptId));
	} catch {
		return null;
	}
}

/** @returns false where the browser keeps nothing: the page must stay open until all is sent */
export function writeSitting(attemptId: string, sitting: KeptSitting): boolean {
	try {
		localStorage.setItem(prefix + attemptId, JSON.stringify(sitting));
		return true;
	} catch {
		return false;
	}
}

export function forgetSitting(attemptId: string): void {
	try {
		localStorage.removeItem(prefix + attemptId);
	} catch {
		// Nothing was kept.
	}
}

/** The sittings with something unsent; those too old to matter are forgotten. */
export function unsentSittings(now: number): string[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length))
			.filter((attemptId) => {
				const sitting = readSitting(attemptId);
				if (sitting !== null && now - sitting.at < longestMs)
					return Object.keys(sitting.answers).length > 0;
				forgetSitting(attemptId);
				return false;
			});
	} catch {
		return [];
	}
}

export const isSittingKey = (key: string | null, attemptId: string) => key === prefix + attemptId;

export function newDevice(): string {
	// Not randomUUID: browsers withhold it on plain http.
	return [...crypto.getRandomValues(new Uint8Array(9))]
		.map((byte) => byte.toString(36).padStart(2, '0'))
		.join('');
}

function parse(stored: string | null): KeptSitting | null {
	if (stored === null) return null;
	const found = JSON.parse(stored) as Partial<KeptSitting>;
	const whole =
		typeof found.device === 'string' &&
		typeof found.turn === 'number' &&
		typeof found.at === 'number' &&
		typeof found.answers === 'object';
	return whole ? (found as KeptSitting) : null;
}
