import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { OpenSession } from '#lib/server/auth/sessions.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

/** `__Host-` binds the cookie to this host over https; plain http on a school's LAN can't have it. */
function nameFor(url: URL): string {
	return url.protocol === 'https:' ? '__Host-counterpoint' : 'counterpoint';
}

function attributes(url: URL): Parameters<Cookies['set']>[2] {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' };
}

export function sessionIdOf({ cookies, url }: Event): string | null {
	return cookies.get(nameFor(url)) ?? null;
}

export function keepSession({ cookies, url }: Event, session: OpenSession): void {
	cookies.set(nameFor(url), session.id, { ...attributes(url), expires: session.expiresAt });
}

export function forgetSession({ cookies, url }: Event): void {
	cookies.delete(nameFor(url), attributes(url));
}
