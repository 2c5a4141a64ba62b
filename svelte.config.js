import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
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
