// What the tests need besides Node: a Chromium (the system's, else Debian's package, else the one
// packed for npm) and, for who may install it, a tracer of system calls.
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

/** Without it, one test is skipped and says so. */
export function findTracer() {
	if (process.platform === 'linux' && spawnSync('strace', ['-V']).status !== 0)
		installByApt('strace');
}

function installedByApt() {
	installByApt('chromium');
	return onPath();
}

function installByApt(name) {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	console.log(`Installing ${name} for the tests …`);
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
	spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore' });
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
