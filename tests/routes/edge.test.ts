import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { digestOf } from '../support/crowd.ts';
import { beginByForms, publishByForms } from '../support/journey.ts';
import { discoveredEndpoints } from '../support/routes.ts';
import { forget, serve, visitor, type Served, type Visitor } from '../support/server.ts';

let served: Served;
let person: Visitor;
let paths: string[];
beforeAll(async () => {
	served = await serve();
	person = visitor(served.port);
	const quiz = await publishByForms(person);
	const attempt = await beginByForms(person, quiz.takePath, 'Ada');
	paths = [
		'/',
		'/topics',
		'/quizzes',
		'/progress',
		'/sign-in',
		quiz.topicPath,
		quiz.quizPath,
		`${quiz.quizPath}/print`,
		`${quiz.quizPath}/share`,
		quiz.motionPath,
		`${quiz.motionPath}/print`,
		quiz.readPath,
		quiz.takePath,
		`${attempt}?q=1`,
		`${attempt}/review`,
		'/nowhere'
	];
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

const types = [
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain',
	'application/json',
	'application/octet-stream',
	''
];

const own = () => `http://localhost:${served.port}`;

describe('every response', () => {
	const asset = () => {
		const found = readdirSync('build/client/_app/immutable/entry').find((name) =>
			name.endsWith('.js')
		);
		return `/_app/immutable/entry/${found ?? ''}`;
	};

	it('says what a browser may do with it: pages, files, data, refusals', async () => {
		const answers = [
			...(await Promise.all([...paths, asset(), '/favicon.svg', '/__data.json'].map(person.get))),
			await person.post('/', {}, { origin: 'http://evil.example' })
		];
		for (const { headers } of answers) {
			expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
			expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
			expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('x-frame-options')).toBe('DENY');
			expect(headers.get('referrer-policy')).toBe('same-origin');
			expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
			expect(headers.get('permissions-policy')).toContain('camera=()');
			// Plain http on a school's network must stay reachable.
			expect(headers.get('strict-transport-security')).toBeNull();
		}
	});

	it('keeps what a person sees out of every cache on the way', async () => {
		for (const path of paths) {
			const { headers } = await person.get(path);
			expect(headers.get('cache-control')).toMatch(/^private, no-(?:cache|store)$/);
		}
	});

	it('gives each page a nonce of its own, and no script, style or handler without it', async () => {
		const nonces = new Set<string>();
		for (const path of paths) {
			const answered = await person.get(path);
			const nonce = /'nonce-([^']+)'/.exec(
				answered.headers.get('content-security-policy') ?? ''
			)?.[1];
			const html = await answered.text();
			nonces.add(nonce ?? '');
			for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
				if (!/type="application\/json"/.test(attributes))
					expect(attributes).toContain(`nonce="${nonce ?? ''}"`);
			expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/i);
		}
		expect(nonces.size).toBe(paths.length);
	});

	it('over https asks for https from then on, and binds the cookie to this host', async () => {
		const behind = await serve({ TRUST_PROXY: '1' });
		const secure = visitor(behind.port);
		const headers = {
			'x-forwarded-proto': 'https',
			'x-forwarded-for': '203.0.113.9',
			origin: `https://localhost:${behind.port}`
		};
		const answered = await secure.post('/', { text: anArticle() }, headers);
		await behind.stop();
		forget(behind);
		expect(answered.headers.get('strict-transport-security')).toMatch(/max-age=63072000/);
		expect(answered.headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(answered.headers.getSetCookie().join()).toMatch(
			/^__Host-counterpoint=.*Path=\/.*HttpOnly.*Secure.*SameSite=Lax/i
		);
	});

	it('brings no schema library to the browser, which would probe for eval', () => {
		const folder = 'build/client/_app/immutable';
		const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.js') && statSync(join(folder, name)).isFile())
			.map((name) => readFileSync(join(folder, name), 'utf8'));
		expect(scripts.length).toBeGreaterThan(20);
		expect(scripts.filter((script) => script.includes('ZodError'))).toEqual([]);
	});
});

describe('what may change something', () => {
	const mutating = discoveredEndpoints().filter((name) => name.startsWith('POST '));

	it.each(mutating)('%s is refused to every foreign page, whatever it sends', async (name) => {
		const path = name.slice(5).replaceAll(/\[\w+\]/g, 'ABCDEFGH');
		const before = digestOf(served);
		for (const type of types) {
			const froms: Record<string, string>[] = [
				{ origin: 'http://evil.example' },
				{ origin: 'null' },
				{ origin: own().replace('http', 'https') },
				{ origin: own(), 'sec-fetch-site': 'cross-site' },
				{ origin: own(), 'sec-fetch-site': 'same-site' },
				{}
			];
			for (const from of froms) {
				const answered = await fetch(own() + path, {
					method: 'POST',
					redirect: 'manual',
					headers: {
						cookie: person.cookies(),
						...from,
						...(type === '' ? {} : { 'content-type': type })
					},
					body: new Blob(['a=b'])
				});
				expect(answered.status, JSON.stringify([type, from])).toBe(403);
			}
		}
		expect(digestOf(served)).toBe(before);
	});

	it.each(['PUT', 'PATCH', 'DELETE'])(
		'%s from a foreign page is refused everywhere',
		async (method) => {
			for (const path of paths) {
				const answered = await fetch(own() + path, {
					method,
					headers: { cookie: person.cookies(), origin: 'http://evil.example' }
				});
				expect(answered.status).toBe(403);
			}
		}
	);

	it('changes nothing by being read', async () => {
		const before = digestOf(served);
		for (const path of paths) await person.get(path);
		expect(digestOf(served)).toBe(before);
	});
});
