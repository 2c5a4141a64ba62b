import { defineConfig } from 'vitest/config';

// Node resolves "#lib" through package.json, so nothing here needs Kit's plugin: the rooms are
// tested as they run. What needs a browser or the built server has projects of its own.
const project = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
	test: { name, include, ...more }
});

export default defineConfig({
	test: {
		projects: [
			project('unit', ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts']),
			project('laws', ['tests/laws/**/*.test.ts'], { testTimeout: 60_000 }),
			project('architecture', ['tests/architecture/**/*.test.ts'], { testTimeout: 120_000 }),
			project('integration', ['tests/integration/**/*.test.ts'], { testTimeout: 60_000 }),
			project('routes', ['tests/routes/**/*.test.ts'], {
				testTimeout: 30_000,
				hookTimeout: 60_000,
				fileParallelism: false
			}),
			project('durability', ['tests/durability/**/*.test.ts'], {
				testTimeout: 3_600_000,
				hookTimeout: 120_000,
				fileParallelism: false
			}),
			project('bench', ['tests/bench/**/*.test.ts'], {
				testTimeout: 600_000,
				hookTimeout: 600_000,
				fileParallelism: false
			})
		]
	}
});
