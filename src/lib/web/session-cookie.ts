import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { OpenSession } from '#lib/server/auth/sessions.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

const yearMs = 365 * 86_400_000;

/** `__Host-` binds the cookie to this host over https; plain http on a school's LAN can't have it. */
function nameFor(url: URL, name = 'counterpoint'): string {
	return url.protocol === 'https:' ? `__Host-${name}` : name;
}

function attributes(url: URL): Parameters<Cookies['set']>[2] {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' };
}

export function sessionIdOf({ cookies, url }: Event): string | null {
	return cookies.get(nameFor(url)) ?? null;
}

export function keepSession({ cookies, url }: Event, session: OpenSession): void {
	const ends = session.expiresAt === null ? {} : { expires: session.expiresAt };
	cookies.set(nameFor(url), session.id, { ...attributes(url), ...ends });
}

/** What says that an account was signed in to from this browser before. It opens nothing. */
export function knownBrowserOf({ cookies, url }: Event): string | null {
	return cookies.get(nameFor(url, 'counterpoint-browser')) ?? null;
}

export function keepKnownBrowser({ cookies, url }: Event, id: string): void {
	const expires = new Date(Date.now() + yearMs);
	cookies.set(nameFor(url, 'counterpoint-browser'), id, { ...attributes(url), expires });
}

export function forgetSession({ cookies, url }: Event): void {
	cookies.delete(nameFor(url), attributes(url));
}
