import type { RequestEvent } from '@sveltejs/kit';

/** True when the request comes from this machine itself: a loopback socket and no proxy in between. */
export function isFromThisMachine(event: RequestEvent): boolean {
	const { trustProxy } = event.locals.app.config;
	if (trustProxy || event.request.headers.has('x-counterpoint-forwarded')) return false;
	const address = event.getClientAddress();
	return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
