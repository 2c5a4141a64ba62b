import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { inDatabase, signUpByForm } from '../support/crowd.ts';
import { full } from '../support/full.ts';
import { discoveredEndpoints } from '../support/routes.ts';
import {
	forget,
	locationOf,
	serve,
	visitor,
	type Served,
	type Visitor
} from '../support/server.ts';

let served: Served;
let person: Visitor;
beforeAll(async () => {
	served = await serve();
	person = visitor(served.port);
	locationOf(await person.post('/', { text: anArticle() }));
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

const own = () => `http://localhost:${served.port}`;
const types = [
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain'
];

describe('what goes wrong', () => {
	it('is more than can be sent: a sentence, and nothing is read', async () => {
		const answered = await person.post('/', { text: 'word '.repeat(1_200_000) });
		expect(answered.status).toBe(413);
		expect(await answered.text()).toContain('more than can be sent at once');
	});

	const alphabet = fc.constantFrom(
		...[
			'a',
			'Z',
			'0',
			'-1',
			'1e309',
			'%00',
			'%2e%2e',
			'../',
			'%ff',
			'’',
			'<script>',
			"' or 1=1 --"
		],
		...[
			'{{7*7}}',
			'${7*7}',
			'\u202e',
			'😀',
			'[]',
			'{"__proto__":1}',
			'x'.repeat(5000),
			'%E0%A4%A',
			';'
		]
	);
	const hostile = fc.array(alphabet, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
	const runs = full ? 40 : 4;

	it.each(discoveredEndpoints())('%s never answers with a bug', async (name) => {
		const [method = 'GET', address = '/'] = name.split(' ');
		await fc.assert(
			fc.asyncProperty(
				hostile,
				hostile,
				fc.array(hostile, { maxLength: 6 }),
				async (id, q, values) => {
					const path = address.replace(/\[\w+\]/, encodeURI(id).replaceAll(/[/?#]/g, '_') || 'x');
					const joined = path.includes('?')
						? `${path}&q=${encodeURIComponent(q)}`
						: `${path}?q=${q}`;
					const fields = ['item', 'text', 'do', 'point', 'state', 'name', 'username', 'password'];
					const body = new URLSearchParams(
						values.map((value, at) => [fields[at % fields.length] ?? 'x', value])
					).toString();
					const answered = await fetch(own() + joined, {
						method,
						redirect: 'manual',
						headers: {
							cookie: person.cookies(),
							origin: own(),
							...(method === 'GET' ? {} : { 'content-type': types[values.length % 3] ?? '' })
						},
						...(method === 'GET' ? {} : { body })
					});
					const text = await answered.text();
					expect([answered.status, joined.slice(0, 200)]).not.toEqual([500, joined.slice(0, 200)]);
					expect(text).not.toMatch(/\bat \S+ \(.*:\d+:\d+\)|node_modules|SQLITE_|src\/lib/);
				}
			),
			{ numRuns: runs, seed: 7 }
		);
	});

	it('is logged with an id, and the person is told a sentence with that id and nothing else', async () => {
		const broken = await serve();
		const somebody = visitor(broken.port);
		await signUpByForm(somebody, 'okafor');
		inDatabase(broken, (db) => db.exec('alter table learner_topics rename to gone'));
		const answered = await somebody.get('/progress');
		const html = await answered.text();
		const id = /give this number: <b[^>]*>([0-9a-f]{8})</.exec(html)?.[1] ?? 'none';
		const output = broken.output();
		await broken.stop();
		forget(broken);
		expect(answered.status).toBe(500);
		expect(output).toContain(`${id} GET`);
		expect(output).toContain('no such table');
		expect(html).not.toMatch(/learner_topics|no such table|at .*\.js:/);
	});

	it('is a damaged file: it can be read, nothing is acknowledged, and every page says so', async () => {
		const first = await serve();
		const somebody = visitor(first.port);
		const topic = locationOf(await somebody.post('/', { text: anArticle() }));
		inDatabase(first, (db) => {
			const add = db.prepare(
				`insert into sign_in_tries (key, count, since, last) values (?, 0, 0, ${Date.now()})`
			);
			for (let n = 0; n < 2000; n++) add.run(`${n} ${'x'.repeat(200)}`);
		});
		await first.stop();
		damageTheLastPages(join(first.dataDir, 'counterpoint.db'));
		const second = await serve({}, first.dataDir);
		const back = visitor(second.port, 'localhost', somebody.jar);
		const read = await back.get(topic);
		const wrote = await back.post('/', { text: anArticle() });
		const said = await wrote.text();
		await second.stop();
		forget(second);
		expect(read.status).toBe(200);
		expect(await read.text()).toContain('The database file is damaged');
		expect(wrote.status).toBe(503);
		expect(said).toContain('What you just sent was not saved');
	});
});

function damageTheLastPages(file: string): void {
	const bytes = readFileSync(file);
	for (let page = 1; page <= 20; page++)
		bytes.fill(0xa5, bytes.length - page * 4096, bytes.length - page * 4096 + 64);
	writeFileSync(file, bytes);
}
