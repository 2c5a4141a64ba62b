import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/server/app.ts';
import { countWork } from '#lib/server/record/move-work.ts';
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

/**
 * Who asks under a name. Another name at a guest's browser is another person at a shared computer,
 * and must not see what the one before did: nobody yet. Only who has quizzes of their own stays.
 */
export async function actorNamed({ locals }: RequestEvent, name: string): Promise<Actor> {
	const { app, actor } = locals;
	const other = actor?.kind === 'guest' && name !== '' && name !== actor.displayName;
	return other && (await countWork(app, actor)).quizzes === 0 ? null : actor;
}
