import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNames, type Item } from '#lib/quiz/index.ts';
import { inDatabase, signUpByForm } from '../support/crowd.ts';
import {
	beginByForms,
	joinByForms,
	openClassByForms,
	publishByForms,
	setByForms
} from '../support/journey.ts';
import {
	forget,
	locationOf,
	serve,
	visitor,
	type Served,
	type Visitor
} from '../support/server.ts';
import { isTyped } from '../support/items.ts';

// Every key, explanation and span of the quiz carries a word that stands nowhere else.
const canary = 'Zanzirbax';
let served: Served;
let quiz: Awaited<ReturnType<typeof publishByForms>>;
let attempt: string;
let author: Visitor;
let learner: Visitor;
let others: Record<string, Visitor>;
let planted = 0;

beforeAll(async () => {
	served = await serve();
	const [administrator, teacher] = [visitor(served.port), visitor(served.port)];
	await signUpByForm(administrator, 'administrator');
	await signUpByForm(teacher, 'teacher');
	author = visitor(served.port);
	await signUpByForm(author, 'author');
	quiz = await publishByForms(author);
	plant();
	// A retitled quiz has something new to publish, and so the canaries with it.
	await author.post(`${quiz.quizPath}?/rename`, { title: 'A quiz with canaries' });
	locationOf(await author.post(`${quiz.quizPath}?/publish`, {}));
	learner = visitor(served.port);
	attempt = await beginByForms(learner, quiz.takePath);
	const second = visitor(served.port);
	await beginByForms(second, quiz.takePath, 'Eve');
	others = { administrator, teacher, 'a second learner': second, nobody: visitor(served.port) };
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

type Stored = {
	kind: string;
	key: string;
	explanation: string;
	accept?: string[];
	evidence: { start: number; end: number; quote: string }[];
	options?: { text: string; correct: boolean; why?: string }[];
};

/** The options are shown to who takes the quiz; all else of a key is planted. */
function plant(): void {
	const mark = () => `${canary}${++planted}`;
	inDatabase(served, (db) => {
		const rows = db
			.prepare(
				`select d.id, d.content, a.id as article from draft_items d
				 join quizzes q on d.quiz_id = q.id join articles a on q.article_id = a.id`
			)
			.all() as { id: string; content: string; article: string }[];
		/** A span of its own at the end of the article, since a quote has to stand in it. */
		const span = (article: string) => {
			const quote = `${mark()} stands here.`;
			const text = db.prepare('select text from articles where id = ?').pluck().get(article);
			const start = String(text).length + 2;
			db.prepare(`update articles set text = text || char(10, 10) || ? where id = ?`).run(
				quote,
				article
			);
			return { start, end: start + quote.length, quote };
		};
		for (const { id, content, article } of rows) {
			const item = JSON.parse(content) as Stored;
			if (!quiz.itemIds.includes(id)) continue;
			const next: Stored = {
				...item,
				explanation: `${item.explanation} ${mark()}`,
				evidence: item.evidence.map(() => span(article)),
				...(item.options === undefined
					? { key: mark(), accept: [mark()] }
					: { options: item.options.map((option) => ({ ...option, why: mark() })) })
			};
			// A planted key fails checks, which its author chooses to publish with.
			db.prepare('update draft_items set content = ?, overridden = ? where id = ?').run(
				JSON.stringify(next),
				JSON.stringify(checkNames),
				id
			);
		}
	});
}

/** Every byte of every page that can be reached by links from here, and its data. */
async function crawl(who: Visitor, starts: readonly string[]) {
	const seen = new Map<string, string>();
	const waiting = [...starts];
	for (let path = waiting.shift(); path !== undefined && seen.size < 150; path = waiting.shift()) {
		if (seen.has(path)) continue;
		const answered = await who.get(path);
		const body = await answered.text();
		seen.set(path, `${JSON.stringify([...answered.headers])}\n${body}`);
		const location = answered.headers.get('location');
		if (location !== null) waiting.push(location);
		for (const [, href = ''] of body.matchAll(/href="([^"#]+)/g)) {
			const next = new URL(href, `http://localhost${path}`);
			if (next.host !== 'localhost' || next.pathname.startsWith('/_app/')) continue;
			waiting.push(next.pathname + next.search.replaceAll('&amp;', '&'));
			waiting.push(`${next.pathname.replace(/\/$/, '')}/__data.json${next.search}`);
		}
	}
	return seen;
}

const everywhere = () => [
	'/',
	'/practice',
	quiz.takePath,
	quiz.readPath,
	quiz.topicPath,
	...['', '/share', '/print', '/download?as=md', '/download?as=html', '/__data.json'].map(
		(end) => `${quiz.quizPath}${end}`
	),
	quiz.motionPath,
	...['?q=1', '?q=2', '/review', '/result', '/answers', '/__data.json?q=1'].map(
		(end) => `${attempt}${end}`
	)
];

/** What each of these pages sends, without what differs from answer to answer. */
async function bytesOf(who: Visitor, paths: readonly string[]): Promise<Record<string, string>> {
	const bodies: Record<string, string> = {};
	for (const path of paths) {
		const body = await (await who.get(path)).text();
		bodies[path] = body
			.replaceAll(/nonce(?:="|-)[\w+/=]+/g, 'nonce')
			.replaceAll(/__sveltekit_\w+/g, 'kit')
			.replaceAll(/\b1[789]\d{11}\b|"msLeft":\d+/g, 'now');
	}
	return bodies;
}

const leaks = (seen: ReadonlyMap<string, string>) =>
	[...seen].filter(([, bytes]) => bytes.includes(canary)).map(([path]) => path);

describe('before it is handed in', () => {
	it('canaries stand in every key, explanation and span, and the author sees them', async () => {
		expect(planted).toBeGreaterThanOrEqual(quiz.itemIds.length * 3);
		expect(leaks(await crawl(author, [quiz.quizPath]))).not.toEqual([]);
	});

	it('none reaches who takes the quiz, on any page, in any data, with any answer', async () => {
		const seen = await crawl(learner, everywhere());
		expect(seen.size).toBeGreaterThan(20);
		expect(leaks(seen)).toEqual([]);
		for (const bytes of seen.values())
			if (bytes.includes(attempt))
				expect(bytes).not.toMatch(/\b(?:correct|explanation|evidence)"?:/);
		const asked = (await (await learner.get(`${attempt}/answers`)).json()) as {
			items: { id: string }[];
		};
		for (const { id } of asked.items) {
			const act = { itemId: id, device: 'd', turn: 1, base: 0, elapsedMs: 1 };
			for (const response of ['', 'wrong', canary]) {
				const answered = await learner.postJson(`${attempt}/answers`, { ...act, response });
				const bytes = await answered.text();
				expect(response === canary ? '' : bytes).not.toContain(canary);
			}
			const form = { item: id, response: 'a wrong answer', base: '9', to: '2' };
			expect(await (await learner.post(`${attempt}?q=1`, form)).text()).not.toContain(canary);
		}
	});

	it.each(['administrator', 'teacher', 'a second learner', 'nobody'])(
		'none reaches %s',
		async (who) => {
			expect(leaks(await crawl(others[who] ?? learner, everywhere()))).toEqual([]);
		}
	);
});

describe('after it is handed in', () => {
	it('its learner sees them, and the second learner still sees none', async () => {
		locationOf(await learner.post(`${attempt}/review`, {}));
		expect(leaks(await crawl(learner, [`${attempt}/result`]))).not.toEqual([]);
		const second = others['a second learner'] ?? learner;
		expect(leaks(await crawl(second, everywhere()))).toEqual([]);
	});
});

describe('set to a class, with keys once it closes', () => {
	let student: Visitor;
	let assignmentPath: string;
	let sitting: string;
	beforeAll(async () => {
		const { classPath, code } = await openClassByForms(author);
		const closes = { closes: '2036-01-01T08:00', keys: 'closed' };
		assignmentPath = await setByForms(author, classPath, quiz.quizPath, closes);
		student = visitor(served.port);
		await joinByForms(student, code, 'Ada');
		sitting = locationOf(await student.post(`${assignmentPath}?/begin`, {}));
	});

	const pages = () => [
		...everywhere(),
		'/classes',
		'/progress',
		assignmentPath,
		`${assignmentPath}/terms`,
		`${assignmentPath}/download`,
		...['?q=1', '/review', '/result', '/answers', '/__data.json?q=1', '/result/__data.json'].map(
			(end) => `${sitting}${end}`
		)
	];

	it('its teacher sees them in the results, the member none while sitting', async () => {
		expect(leaks(await crawl(author, [assignmentPath]))).not.toEqual([]);
		expect(leaks(await crawl(student, pages()))).toEqual([]);
	});

	it('none reaches the member after handing in, nor anybody else', async () => {
		locationOf(await student.post(`${sitting}/review`, {}));
		const seen = await crawl(student, pages());
		expect(seen.size).toBeGreaterThan(20);
		expect(leaks(seen)).toEqual([]);
		for (const who of Object.values(others)) expect(leaks(await crawl(who, pages()))).toEqual([]);
	});

	it('what its teacher rules on it reaches nobody either', async () => {
		const version = inDatabase(served, (db) =>
			db
				.prepare(
					`select v.number, v.items from quiz_versions v join assignments a on a.version_id = v.id`
				)
				.get()
		) as { number: number; items: string };
		const items = JSON.parse(version.items) as (Stored & Pick<Item, 'id' | 'kind'>)[];
		const before = await bytesOf(student, pages());
		for (const { id, kind, options } of items) {
			const path = `${quiz.quizPath}/versions/${version.number}/marking/${id}`;
			const key = options?.find(({ correct }) => !correct)?.text;
			const change: Record<string, string> =
				key === undefined
					? { kind: 'accept', text: `${canary} accepted too` }
					: { kind: 'key', key };
			const query = new URLSearchParams(change).toString();
			// What is put beside rows has no variants to accept, and no key to mend.
			const isRuled = options !== undefined || isTyped({ kind });
			if (isRuled)
				expect(locationOf(await author.post(`${path}?/rule&${query}`, { revision: '0' }))).toBe(
					path
				);
			const everybody = await author.post(`${path}?/rule&kind=everybody`, {
				revision: isRuled ? '1' : '0'
			});
			expect(locationOf(everybody)).toBe(path);
		}
		expect(await bytesOf(student, pages())).toEqual(before);
		for (const who of Object.values(others)) expect(leaks(await crawl(who, pages()))).toEqual([]);
	});

	it('the member sees them once it has closed', async () => {
		inDatabase(served, (db) => db.exec('update assignments set closes_at = 1'));
		expect(leaks(await crawl(student, [`${sitting}/result`]))).not.toEqual([]);
		const result = await (await student.get(`${sitting}/result`)).text();
		expect(result).toContain('The teacher changed the marking of this question');
	});
});
