import type { RequestEvent } from '@sveltejs/kit';
import { rememberBrowser } from '#lib/server/auth/known-browser.ts';
import { keepKnownBrowser, knownBrowserOf } from './session-cookie.ts';

/** From now on this browser's tries for the account are counted apart from those of others. */
export async function remember(event: RequestEvent, userId: string): Promise<void> {
	const id = await rememberBrowser(event.locals.app, userId, knownBrowserOf(event));
	keepKnownBrowser(event, id);
}
