// Finds a Chromium to test in: the system's, else the one packed for npm, else Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns the environment that tells Playwright's configuration which browser to start */
export async function findBrowser() {
	const found = process.env.CHROMIUM ?? onPath() ?? installedByApt() ?? (await fromNpm());
	if (found === undefined) {
		console.error(
			'No Chromium was found and none could be installed. Install one, then run npm test again.'
		);
		process.exit(1);
	}
	return { CHROMIUM: found };
}

function onPath() {
	for (const folder of (process.env.PATH ?? '').split(':')) {
		for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
	}
	return undefined;
}

function installedByApt() {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
		return undefined;
	console.log('Installing Chromium for the browser tests …');
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
	spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
	return onPath();
}

async function fromNpm() {
	console.log('Fetching a Chromium packed for npm …');
	// Only where nothing else is to be had, so it is no dependency of everybody's install.
	const pack = '@sparticuz/chromium';
	run('npm', ['install', '--no-save', `${pack}@153.0.0`]);
	process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
	const { default: packed } = await import(pack);
	return packed.executablePath();
}
