import { text, type RequestEvent } from '@sveltejs/kit';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * False for a request that may change something and was not sent by a page of this very address.
 * Whatever its method or content type: what the browser says of where it comes from decides, and
 * where it says nothing, the answer is no. Kit's own check knows forms only.
 */
export function isFromOwnPage({ request, url }: Pick<RequestEvent, 'request' | 'url'>): boolean {
	if (reading.has(request.method)) return true;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin') return false;
	return request.headers.get('origin') === url.origin;
}

export function foreignForm(): Response {
	return text('This came from another address than Counterpoint’s own. Nothing was changed.', {
		status: 403
	});
}
