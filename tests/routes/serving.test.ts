import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { forget, lanAddress, locationOf, serve, visitor, type Served } from '../support/server.ts';

let served: Served;
beforeAll(async () => {
	served = await serve();
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

const lan = lanAddress();

describe('forms', () => {
	it.each(['localhost', '127.0.0.1'])('work from %s', async (host) => {
		expect(locationOf(await visitor(served.port, host).post('/', { text: anArticle() }))).toMatch(
			/^\/topics\//
		);
	});

	it.skipIf(lan === undefined)('work from the machine’s own address on the network', async () => {
		expect(locationOf(await visitor(served.port, lan).post('/', { text: anArticle() }))).toMatch(
			/^\/topics\//
		);
	});

	it.each(['http://evil.example', 'null', 'https://localhost'])(
		'from the foreign origin %s get 403',
		async (origin) => {
			const answered = await visitor(served.port).post('/', { text: anArticle() }, { origin });
			expect(answered.status).toBe(403);
		}
	);

	it('believe no forwarding header of a client', async () => {
		const forged = {
			'x-forwarded-proto': 'https',
			'x-forwarded-host': 'evil.example',
			origin: 'https://evil.example'
		};
		expect((await visitor(served.port).post('/', { text: anArticle() }, forged)).status).toBe(403);
	});

	it('keep what was typed when they refuse it', async () => {
		const answered = await visitor(served.port).post('/', { text: 'Too short to ask about.' });
		expect(answered.status).toBe(400);
		const page = await answered.text();
		expect(page).toContain('Too short to ask about.</textarea>');
		expect(page).toMatch(/This has 5 words, and a quiz needs at least 60/);
	});

	it('take three and a half megabytes and say a sentence, not a crash', async () => {
		const answered = await visitor(served.port).post('/', { text: 'word '.repeat(690_000) });
		expect(answered.status).toBe(400);
		expect(await answered.text()).toMatch(/the most that can be read at once is 20,000/);
	});
});

describe('the first account', () => {
	const fields = { username: 'okafor', password: 'three plain words', displayName: '' };

	it.skipIf(lan === undefined)('is asked for the setup code on another address', async () => {
		const page = await (await visitor(served.port, lan).get('/sign-up')).text();
		expect(page).toContain('Setup code');
		expect((await visitor(served.port, lan).post('/sign-up', fields)).status).toBe(400);
	});

	it('is asked for it on this machine too when a proxy stands in between', async () => {
		const answered = await visitor(served.port).post('/sign-up', fields, {
			'x-forwarded-for': '203.0.113.9'
		});
		expect(answered.status).toBe(400);
	});

	it('is made on this machine without', async () => {
		const person = visitor(served.port);
		locationOf(await person.post('/sign-up', fields));
		expect(await (await person.get('/account')).text()).toContain('the administrator');
	});
});

describe('the process', () => {
	it('stops at once on SIGTERM and leaves a closed database', async () => {
		const other = await serve();
		await visitor(other.port).post('/', { text: anArticle() });
		const started = performance.now();
		expect(await other.stop()).toBe(0);
		expect(performance.now() - started).toBeLessThan(4000);
		const again = await serve({}, other.dataDir);
		await again.stop();
		forget(again);
	});

	it('says in a sentence that a port is taken', () => {
		const taken = spawnSync('node', ['src/bin/start.mjs'], {
			encoding: 'utf8',
			env: { ...process.env, PORT: String(served.port), DATA_DIR: `${served.dataDir}-2` }
		});
		expect(taken.status).toBe(1);
		expect(taken.stderr).toMatch(/is in use\. Stop what uses it, or choose another/);
	});

	it('says in a sentence which setting is wrong', () => {
		const wrong = spawnSync('node', ['src/bin/start.mjs'], {
			encoding: 'utf8',
			env: { ...process.env, PORT: '0', DATA_DIR: `${served.dataDir}-3`, GUEST_DAYS: 'many' }
		});
		expect(wrong.status).toBe(1);
		expect(wrong.stderr).toMatch(/GUEST_DAYS/);
	});
});
