import { defineConfig } from '@playwright/test';

const port = 4391;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/browser',
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	workers: 2,
	timeout: 120_000,
	// A draft on a busy machine takes longer than the five seconds that are usual.
	expect: { timeout: 20_000 },
	forbidOnly: process.env.CI !== undefined,
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node src/bin/start.mjs',
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
		timeout: 120_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
		env: { PORT: String(port), DATA_DIR: `test-results/data-${Date.now()}` }
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
		{
			name: 'phone',
			use: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true }
		}
	]
});
