// What every command needs before it can do its work: the packages, the right Node, a fresh build.
// Plain JavaScript with nothing but Node's own modules.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = [24, 7];
const installStamp = 'node_modules/.counterpoint-installed';
const buildStamp = 'build/.counterpoint-built';

/** Installs the locked packages unless just these are installed. */
export function ensureInstalled() {
	const lock = hashOf(['package-lock.json', 'package.json', '.npmrc']);
	if (readIfThere(installStamp) === lock) return;
	console.log('Installing packages …');
	run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
	writeFileSync(installStamp, lock);
}

/**
 * Goes on under the project's own Node where the running one is too old. better-sqlite3 crashes
 * on Node 20 without a word, so this comes before anything loads it.
 */
export async function ensureNode(entry) {
	if (isNew(process.versions.node)) return undefined;
	const own = ['x64', 'arm64']
		.map((arch) => `node_modules/node-linux-${arch}/bin/node`)
		.find((file) => existsSync(file));
	if (own === undefined || process.env.COUNTERPOINT_OWN_NODE === '1') {
		console.error(
			`Counterpoint needs Node ${wanted.join('.')} or newer, and this is ${process.versions.node}. Install a newer Node from https://nodejs.org, then run this again.`
		);
		process.exit(1);
	}
	const again = spawn(own, [fileURLToPath(entry), ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, COUNTERPOINT_OWN_NODE: '1' }
	});
	for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => again.kill(signal));
	again.on('exit', (code) => process.exit(code ?? 1));
	// The child does the rest: this never resolves.
	return new Promise(() => undefined);
}

/** Builds unless the sources are those of the last build. */
export function ensureBuilt() {
	const sources = hashOf([
		'svelte.config.js',
		'vite.config.ts',
		'package-lock.json',
		...filesUnder('src'),
		...filesUnder('static')
	]);
	if (readIfThere(buildStamp) === sources && existsSync('build/handler.js')) return;
	console.log('Building …');
	run('node_modules/.bin/svelte-kit', ['sync'], true);
	// Whoever asks for it, a test runner too, it is the build that is served.
	run('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], true, { NODE_ENV: 'production' });
	mkdirSync('build', { recursive: true });
	writeFileSync(buildStamp, sources);
}

/** Runs a command to its end; on failure ends this process with the same code. */
export function run(command, args, quiet = false, environment = {}) {
	const done = spawnSync(command, args, {
		stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...withOwnNode(), ...environment },
		encoding: 'utf8'
	});
	if (done.status === 0) return;
	if (quiet) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`);
	console.error(`${command} ${args.join(' ')} did not succeed.`);
	process.exit(done.status ?? 1);
}

/** The environment in which `node` is the project's own. */
export function withOwnNode() {
	return {
		...process.env,
		PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}`
	};
}

function isNew(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
}

function filesUnder(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? filesUnder(path) : statSync(path).isFile() ? [path] : [];
		});
}

function hashOf(files) {
	const hash = createHash('sha256');
	for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}

function readIfThere(file) {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
