import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { beginByForms, publishByForms } from '../support/journey.ts';
import {
	forget,
	locationOf,
	serve,
	visitor,
	type Served,
	type Visitor
} from '../support/server.ts';

let served: Served;
let author: Visitor;
let learner: Visitor;
let stranger: Visitor;
let quiz: Awaited<ReturnType<typeof publishByForms>>;
let attempt: string;

beforeAll(async () => {
	served = await serve();
	author = visitor(served.port);
	learner = visitor(served.port);
	stranger = visitor(served.port);
	quiz = await publishByForms(author);
	attempt = await beginByForms(learner, quiz.takePath);
	await beginByForms(stranger, quiz.takePath, 'Eve');
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

/** Every page by its file; a new one fails here until it says who may see it. */
const pages: Record<
	string,
	{ path: () => string; author: number; learner: number; stranger: number; nobody: number }
> = {
	'(app)': { path: () => '/', author: 200, learner: 200, stranger: 200, nobody: 200 },
	'(app)/quizzes': {
		path: () => '/quizzes',
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/quizzes/[id]': {
		path: () => quiz.quizPath,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(app)/quizzes/[id]/share': {
		path: () => `${quiz.quizPath}/share`,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(app)/take/[code]': {
		path: () => quiz.takePath,
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/quizzes/[id]/download': {
		path: () => `${quiz.quizPath}/download?as=md`,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(paper)/quizzes/[id]/print': {
		path: () => `${quiz.quizPath}/print`,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(app)/topics': {
		path: () => '/topics',
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/topics/[id]': {
		path: () => quiz.topicPath,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(app)/motions/[id]': {
		path: () => quiz.motionPath,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(app)/motions/[id]/download': {
		path: () => `${quiz.motionPath}/download?as=html`,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(paper)/motions/[id]/print': {
		path: () => `${quiz.motionPath}/print`,
		author: 200,
		learner: 404,
		stranger: 404,
		nobody: 404
	},
	'(app)/read/[code]': {
		path: () => quiz.readPath,
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/progress': {
		path: () => '/progress',
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/sign-in': {
		path: () => '/sign-in',
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/sign-up': {
		path: () => '/sign-up',
		author: 200,
		learner: 200,
		stranger: 200,
		nobody: 200
	},
	'(app)/sign-out': {
		path: () => '/sign-out',
		author: 303,
		learner: 303,
		stranger: 303,
		nobody: 303
	},
	'(app)/account': {
		path: () => '/account',
		author: 303,
		learner: 303,
		stranger: 303,
		nobody: 303
	},
	'(sitting)/attempts/[id]': {
		path: () => `${attempt}?q=1`,
		author: 404,
		learner: 200,
		stranger: 404,
		nobody: 404
	},
	'(sitting)/attempts/[id]/review': {
		path: () => `${attempt}/review`,
		author: 404,
		learner: 200,
		stranger: 404,
		nobody: 404
	},
	'(sitting)/attempts/[id]/result': {
		path: () => `${attempt}/result`,
		author: 404,
		learner: 303,
		stranger: 404,
		nobody: 404
	}
};

const discovered = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\+(?:page(?:\.server)?\.(?:ts|svelte)|server\.ts)$/.test(file))
	.map((file) => file.split('/').slice(0, -1).join('/'));

it('every route is listed', () => {
	expect([...new Set(discovered)].sort()).toEqual(Object.keys(pages).sort());
});

describe.each(Object.keys(pages))('%s', (route) => {
	it.each(['author', 'learner', 'stranger', 'nobody'] as const)('%s', async (who) => {
		const people = { author, learner, stranger, nobody: visitor(served.port) };
		const page = pages[route];
		expect((await people[who].get(page?.path() ?? '')).status).toBe(page?.[who]);
	});
});

describe('what is not theirs can’t be changed', () => {
	it.each([
		['decide', { state: 'rejected' }],
		['edit', { stem: 'Who?', key: 'x', quote: 'x' }],
		['override', { check: 'x', on: 'yes' }],
		['rename', { title: 'Mine now' }],
		['publish', {}],
		['move', { by: '1' }],
		['add', { kind: 'short-text', stem: 'Who?', key: 'x', quote: 'x' }],
		['restore', { start: '0', end: '9', on: 'yes' }]
	])('%s', async (action, fields) => {
		const item = quiz.itemIds[0] ?? '';
		for (const person of [learner, stranger, visitor(served.port)]) {
			expect((await person.post(`${quiz.quizPath}?/${action}`, { item, ...fields })).status).toBe(
				404
			);
		}
	});

	it.each([
		['edit', { do: 'ungap', question: 'x' }],
		['reword', { motion: 'All of this is mine' }],
		['publish', {}],
		['drop', {}]
	])('a sheet: %s', async (action, fields) => {
		for (const person of [learner, stranger, visitor(served.port)]) {
			expect((await person.post(`${quiz.motionPath}?/${action}`, fields)).status).toBe(404);
		}
	});

	it.each([
		['motion', { motion: 'All of this is mine' }],
		['copy', {}]
	])('a topic: %s', async (action, fields) => {
		for (const person of [learner, stranger, visitor(served.port)]) {
			expect((await person.post(`${quiz.topicPath}?/${action}`, fields)).status).toBe(404);
		}
	});

	it('nor answered or handed in', async () => {
		for (const person of [author, stranger, visitor(served.port)]) {
			expect(
				(await person.post(attempt, { item: 'x', response: 'x', sequence: '1', to: '1' })).status
			).toBe(404);
			expect((await person.post(`${attempt}/review`, {})).status).toBe(404);
		}
	});
});

describe('keys stay home until handed in', () => {
	it('no key, explanation or source sentence is in any byte a learner gets', async () => {
		const secrets = secretsIn(served.dataDir);
		expect(secrets.length).toBeGreaterThan(10);
		const pages = [
			quiz.takePath,
			`${attempt}?q=1`,
			`${attempt}?q=2`,
			`${attempt}/review`,
			'/progress',
			`${attempt}/__data.json?q=1`,
			`${attempt}/review/__data.json`
		];
		for (const path of pages) {
			const answered = await learner.get(path);
			expect(answered.status).toBe(200);
			const body = await answered.text();
			expect(secrets.filter((secret) => body.includes(secret))).toEqual([]);
			expect(body).not.toMatch(/\b(?:correct|explanation|evidence)"?:/);
		}
	});

	it('and are there after', async () => {
		locationOf(await learner.post(`${attempt}/review`, {}));
		const body = await (await learner.get(`${attempt}/result`)).text();
		expect(secretsIn(served.dataDir).some((secret) => body.includes(secret))).toBe(true);
	});
});

/** Explanations, source sentences, and the keys that are not among the shown options. */
function secretsIn(dataDir: string): string[] {
	const db = new Database(join(dataDir, 'counterpoint.db'), { readonly: true });
	const row = db.prepare('select items from quiz_versions order by rowid desc limit 1').get() as {
		items: string;
	};
	db.close();
	const items = JSON.parse(row.items) as {
		kind: string;
		key: string;
		explanation: string;
		evidence: { quote: string }[];
	}[];
	return items.flatMap((item) => [
		item.explanation,
		...item.evidence.map((one) => one.quote),
		...(item.kind === 'cloze' || item.kind === 'short-text' ? [item.key] : [])
	]);
}
