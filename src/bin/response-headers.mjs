// What every response says, whoever makes it: a page, a file of the build, an error. Kit puts the
// page's own Content-Security-Policy (svelte.config.js) in place of the one here.

const year = 31_536_000;

/** @param {boolean} https whether the request came by https */
export function responseHeaders(https) {
	return {
		'content-security-policy':
			"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy':
			'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
		// A school's plain http must stay reachable, and there browsers don't heed the opener policy.
		...(https
			? {
					'strict-transport-security': `max-age=${2 * year}`,
					'cross-origin-opener-policy': 'same-origin'
				}
			: {})
	};
}
