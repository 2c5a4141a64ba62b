import type { RequestEvent } from '@sveltejs/kit';
import type { Place } from '#lib/server/auth/sessions.ts';
import type { From } from '#lib/server/auth/sign-in-tries.ts';
import { knownBrowserOf } from './session-cookie.ts';

const browsers: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bChrome\/|\bCriOS\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const systems: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, 'an iPhone'],
	[/\biPad\b/, 'an iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bCrOS\b/, 'a Chromebook'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b/, 'a Mac'],
	[/\bLinux\b/, 'Linux']
];

/** "Firefox on Windows": enough to tell one's own browsers apart, and all that is kept of it. */
export function deviceOf({ request }: RequestEvent): string {
	const agent = request.headers.get('user-agent') ?? '';
	const nameIn = (list: typeof browsers) => list.find(([sign]) => sign.test(agent))?.[1];
	return `${nameIn(browsers) ?? 'A browser'} on ${nameIn(systems) ?? 'a computer'}`;
}

export function placeOf(event: RequestEvent, shared: boolean): Place {
	return { device: deviceOf(event), shared };
}

export function fromOf(event: RequestEvent): From {
	return { address: event.getClientAddress(), browser: knownBrowserOf(event) };
}
