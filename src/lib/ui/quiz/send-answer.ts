import type { Confirmation, KeptAnswer, StandingAnswer } from '#lib/quiz/index.ts';

export type Sent =
	| ({
			readonly outcome: 'confirmed';
			readonly revision: number;
			readonly msLeft: number | null;
	  } & Confirmation)
	/** The sitting was handed in; the answer isn't part of it. */
	| { readonly outcome: 'closed' }
	/** Not this browser's sitting, or no longer signed in as who began it. */
	| { readonly outcome: 'not-yours' }
	| { readonly outcome: 'unfit' }
	/** No connection, or the server can't write: to be tried again. */
	| { readonly outcome: 'unreachable' };

export type AnswerToSend = Pick<KeptAnswer, 'response' | 'turn' | 'base' | 'elapsedMs'> & {
	readonly itemId: string;
	readonly device: string;
};

const patienceMs = 15_000;

/** What the server holds of a sitting. */
export type Standing = {
	readonly revision: number;
	readonly submitted: boolean;
	/** Until it ends by itself, as of the answer; null where it doesn't. */
	readonly msLeft: number | null;
	readonly items: readonly ({ readonly id: string } & StandingAnswer)[];
};

/** @returns null when it can't be asked now */
export async function askStanding(attemptId: string): Promise<Standing | null> {
	try {
		const response = await fetch(`/attempts/${attemptId}/answers`, {
			signal: AbortSignal.timeout(patienceMs)
		});
		return response.ok ? ((await response.json()) as Standing) : null;
	} catch {
		return null;
	}
}

/** Posts one answer. `leaving` lets the request outlive the page. */
export async function sendAnswer(
	attemptId: string,
	answer: AnswerToSend,
	leaving = false
): Promise<Sent> {
	try {
		const response = await fetch(`/attempts/${attemptId}/answers`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(answer),
			keepalive: leaving,
			signal: AbortSignal.timeout(patienceMs)
		});
		// A proxy in between answers for itself, and not in our words.
		const ours = response.headers.get('content-type')?.includes('json') ?? false;
		if (!ours) return { outcome: 'unreachable' };
		if (response.ok) {
			const body = (await response.json()) as Omit<Sent & { outcome: 'confirmed' }, 'outcome'>;
			return { outcome: 'confirmed', ...body };
		}
		if (response.status === 409) return { outcome: 'closed' };
		if (response.status === 404) return { outcome: 'not-yours' };
		if (response.status === 400) return { outcome: 'unfit' };
		return { outcome: 'unreachable' };
	} catch {
		return { outcome: 'unreachable' };
	}
}

/** Hands the sitting in as it stands. @returns false where the server could not be reached */
export async function handIn(attemptId: string): Promise<boolean> {
	try {
		const response = await fetch(`/attempts/${attemptId}/review`, {
			method: 'POST',
			body: new FormData(),
			redirect: 'manual',
			signal: AbortSignal.timeout(patienceMs)
		});
		// A redirect that isn't followed has no status to read.
		return response.ok || response.type === 'opaqueredirect';
	} catch {
		return false;
	}
}
