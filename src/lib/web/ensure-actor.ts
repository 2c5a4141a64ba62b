import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/server/app.ts';
import { openGuest } from '#lib/server/auth/open-guest.ts';
import { keepSession } from './session-cookie.ts';

/** Who asks; somebody new becomes a guest with a session, because now there is work to keep. */
export async function ensureActor(event: RequestEvent, name = ''): Promise<NonNullable<Actor>> {
	if (event.locals.actor !== null) return event.locals.actor;
	const opened = await openGuest(event.locals.app, name);
	keepSession(event, opened.session);
	event.locals.actor = opened.actor;
	return opened.actor;
}
