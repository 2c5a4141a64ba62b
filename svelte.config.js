import adapter from '@sveltejs/adapter-node';

// Kit's own announcer of page changes is the one element with a style attribute.
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		// Nothing may be loaded or run but what this list names; what is said of headers besides is in
		// src/bin/response-headers.mjs.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../vitest.config.ts',
					'../playwright.config.ts',
					'../drizzle.config.ts'
				]
			})
		}
	},
	compilerOptions: { runes: true }
};
