import type { RequestEvent } from '@sveltejs/kit';

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * True when the request comes from this machine itself: a loopback socket, no proxy in between, and
 * addressed to it. A page elsewhere can have its own name point here, and its forms then look like
 * this machine's own in all but the name.
 */
export function isFromThisMachine(event: RequestEvent): boolean {
	const { trustProxy } = event.locals.app.config;
	if (trustProxy || event.request.headers.has('x-counterpoint-forwarded')) return false;
	if (!ownNames.has(event.url.hostname)) return false;
	const address = event.getClientAddress();
	return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
