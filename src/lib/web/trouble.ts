import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '#lib/server/app.ts';
import { troubleSentence as sentence, WritesPaused } from '#lib/server/trouble.ts';

/** Why nothing can be saved at the moment; null while all is well. */
export function troubleSentence(app: App): string | null {
	const trouble = app.db.trouble();
	return trouble === null ? null : sentence(trouble);
}

/**
 * The sentence for an error that is no bug but a full disk or a damaged file, and a note that the
 * answer is 503; null for any other error.
 */
export function pausedSentence(error: unknown, { locals }: RequestEvent): string | null {
	if (!(error instanceof WritesPaused)) return null;
	locals.paused = true;
	return `${sentence(error.trouble)} What you just sent was not saved.`;
}

/**
 * What the hook makes of every answer of Kit's. A paused server says 503, come back later, where
 * Kit would say 500. What a person sees is kept by no cache on the way, and of an account nothing
 * at all: after signing out, Back shows nothing of it. (A guest has no signing out, and Back brings
 * back what a form without JavaScript held.)
 */
export function finished(response: Response, { locals }: RequestEvent): Response {
	const headers = new Headers(response.headers);
	const account = locals.actor !== null && locals.actor.kind !== 'guest';
	if (!headers.has('cache-control'))
		headers.set('cache-control', account ? 'no-store' : 'private, no-cache');
	if (locals.paused === true) headers.set('retry-after', '30');
	const status = locals.paused === true ? 503 : response.status;
	const { statusText } = response;
	return new Response(response.body, { status, statusText, headers });
}
