import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

export type Served = {
	readonly port: number;
	readonly output: () => string;
	readonly dataDir: string;
	readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/**
 * The built app as a user starts it, on a free port with a data folder of its own.
 * @param under a command that runs it, such as a tracer with its options
 */
export async function serve(
	environment: Record<string, string> = {},
	dataDir = mkdtempSync(join(tmpdir(), 'counterpoint-served-')),
	under: readonly string[] = []
): Promise<Served> {
	const [command = 'node', ...words] = [...under, 'node', 'src/bin/start.mjs'];
	const child = spawn(command, words, {
		env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...environment }
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const port = await addressOf(child, () => output);
	return {
		port,
		dataDir,
		output: () => output,
		stop: async (signal = 'SIGTERM') => {
			if (child.exitCode !== null) return child.exitCode;
			const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
			child.kill(signal);
			return ended;
		}
	};
}

export function forget(served: Served): void {
	rmSync(served.dataDir, { recursive: true, force: true });
}

async function addressOf(child: ChildProcess, output: () => string): Promise<number> {
	for (let waited = 0; waited < 300; waited++) {
		const found = /http:\/\/localhost:(\d+)/.exec(output());
		if (found !== null) return Number(found[1]);
		if (child.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`the server did not start:\n${output()}`);
}

/** This machine's own address on its network, where it has one. */
export function lanAddress(): string | undefined {
	return Object.values(networkInterfaces())
		.flat()
		.find((one) => one?.family === 'IPv4' && !one.internal)?.address;
}

export type Visitor = {
	readonly get: (path: string) => Promise<Response>;
	readonly post: (
		path: string,
		fields: Record<string, string>,
		headers?: Record<string, string>
	) => Promise<Response>;
	/** A form with a field given more than once. */
	readonly postBody: (path: string, body: URLSearchParams) => Promise<Response>;
	readonly postJson: (path: string, body: unknown) => Promise<Response>;
	readonly cookies: () => string;
	readonly jar: Jar;
};

type Jar = Map<string, string>;

/** A browser without JavaScript: keeps cookies, posts forms with its own Origin, follows nothing. */
export function visitor(port: number, host = 'localhost', jar: Jar = new Map()): Visitor {
	const origin = `http://${host}:${port}`;
	const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
	const keep = (response: Response) => {
		for (const line of response.headers.getSetCookie()) {
			const [pair = ''] = line.split(';');
			const cut = pair.indexOf('=');
			if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(pair.slice(0, cut));
			else jar.set(pair.slice(0, cut), pair.slice(cut + 1));
		}
		return response;
	};
	return {
		cookies,
		jar,
		get: async (path) =>
			keep(await fetch(origin + path, { redirect: 'manual', headers: { cookie: cookies() } })),
		post: async (path, fields, headers = {}) =>
			keep(
				await fetch(origin + path, {
					method: 'POST',
					redirect: 'manual',
					headers: {
						cookie: cookies(),
						origin,
						accept: 'text/html',
						'content-type': 'application/x-www-form-urlencoded',
						...headers
					},
					body: new URLSearchParams(fields).toString()
				})
			),
		postBody: async (path, body) =>
			keep(
				await fetch(origin + path, {
					method: 'POST',
					redirect: 'manual',
					headers: { cookie: cookies(), origin, accept: 'text/html' },
					body
				})
			),
		postJson: async (path, body) =>
			keep(
				await fetch(origin + path, {
					method: 'POST',
					redirect: 'manual',
					headers: { cookie: cookies(), origin, 'content-type': 'application/json' },
					body: JSON.stringify(body)
				})
			)
	};
}

/** Where a redirect leads, or a clear failure. */
export function locationOf(response: Response): string {
	const location = response.headers.get('location');
	if (response.status !== 303 || location === null)
		throw new Error(`expected a redirect, got ${response.status}`);
	return location;
}
