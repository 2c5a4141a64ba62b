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

/** Kit answers 500 to whatever was thrown; a paused server says 503: come back later. */
export function asPaused(response: Response, { locals }: RequestEvent): Response {
	if (locals.paused !== true) return response;
	const headers = new Headers(response.headers);
	headers.set('retry-after', '30');
	return new Response(response.body, { status: 503, headers });
}
