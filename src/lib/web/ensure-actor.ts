import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/server/app.ts';
import { openGuest } from '#lib/server/auth/open-guest.ts';
import { deviceOf } from './place.ts';
import { keepSession } from './session-cookie.ts';

/** Who asks; somebody new becomes a guest with a session, because now there is work to keep. */
export async function ensureActor(event: RequestEvent, name = ''): Promise<NonNullable<Actor>> {
	return event.locals.actor ?? (await freshGuest(event, name));
}

/** A new guest in this browser, whoever was here before. */
export async function freshGuest(event: RequestEvent, name: string): Promise<NonNullable<Actor>> {
	const opened = await openGuest(event.locals.app, name, deviceOf(event));
	keepSession(event, opened.session);
	event.locals.actor = opened.actor;
	return opened.actor;
}
