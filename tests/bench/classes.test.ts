import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resultsOf } from '#lib/server/classroom/results.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { openDb } from '#lib/server/db/index.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { progressOf } from '#lib/server/record/progress.ts';
import { anAppOver, type TestApp } from '../support/app.ts';
import { aClass, sit, type Somebody } from '../support/classroom.ts';
import { inDatabase, signUpByForm } from '../support/crowd.ts';
import { freshFile } from '../support/database.ts';
import { joinByForms, openClassByForms, publishByForms, setByForms } from '../support/journey.ts';
import {
	forget,
	locationOf,
	serve,
	visitor,
	type Served,
	type Visitor
} from '../support/server.ts';
import { keepFigures, middle, note } from './figures.ts';

afterAll(keepFigures);

const students = 60;
const items = 20;

/**
 * A class of sixty with so many answers, handed in over the years: written straight into the file,
 * as hand-ins leave it.
 */
async function aFullClass(answers: number) {
	const file = await freshFile();
	const db = openDb(file, 'migrations', 'bench');
	const app = anAppOver(db);
	const { teacher, classId, join: joinClass, set, quiz } = await aClass(app);
	const ada = (await joinClass('Ada')).student;
	const newest = await set({});
	await sit(app, ada, newest);
	const raw = new Database(file);
	raw.pragma('foreign_keys = OFF');
	const version = raw
		.prepare('select v.*, q.topic_id from quiz_versions v join quizzes q on q.id = v.quiz_id')
		.get() as {
		id: string;
		quiz_id: string;
		items: string;
		topic_id: string;
		published_by: string;
	};
	const [one] = JSON.parse(version.items) as { id: string }[];
	const sets = Math.round(answers / (students * items));
	raw.transaction(() =>
		fill(raw, { app, teacher, classId, version, one: one ?? { id: '' }, sets, ada })
	)();
	raw.close();
	return { app, db, teacher, classId, ada, quiz, assignmentId: `set ${sets - 1}` };
}

type Filling = {
	app: TestApp;
	teacher: Somebody;
	classId: string;
	version: { id: string; quiz_id: string; topic_id: string };
	one: { id: string };
	sets: number;
	ada: Somebody;
};

function fill(raw: Database.Database, { app, teacher, classId, version, one, sets, ada }: Filling) {
	const ids = [ada.id, ...Array.from({ length: students - 1 }, (_, n) => `student ${n}`)];
	const person = raw.prepare(
		`insert into users (id, kind, display_name, created_at, last_seen_at) values (?, 'student', ?, 0, 0)`
	);
	const member = raw.prepare('insert into class_members values (?, ?, ?, 0)');
	for (const id of ids.slice(1)) {
		person.run(id, id);
		member.run(classId, id, id);
	}
	const put = {
		version: raw.prepare(
			'insert into quiz_versions (id, quiz_id, number, title, items, published_by, published_at) values (?, ?, ?, ?, ?, ?, ?)'
		),
		set: raw.prepare(
			`insert into assignments (id, class_id, version_id, time_zone, opens_wall, opens_at, closes_wall, closes_at, sittings, keys, created_at)
			 values (?, ?, ?, 'UTC', '2026-01-01T08:00', ?, '2026-01-02T08:00', ?, 1, 'closed', ?)`
		),
		attempt: raw.prepare(
			`insert into attempts (id, version_id, topic_id, learner_id, learner_name, assignment_id, state, started_at, submitted_at, score, items)
			 values (?, ?, ?, ?, ?, ?, 'submitted', ?, ?, 10, ${items})`
		),
		answer: raw.prepare(
			`insert into answers (attempt_id, item_id, sequence, response, given_at) values (?, ?, 1, 'x', ?)`
		),
		mark: raw.prepare(
			`insert into marks (attempt_id, item_id, position, learner_id, topic_id, version_id, mark, counted, day, marked_at)
			 values (?, ?, ?, ?, ?, ?, ?, 1, '2026-01-01', ?)`
		),
		card: raw.prepare(
			`insert into review_cards (learner_id, item_id, version_id, topic_id, memory, due_at, day, again, last_at, turns)
			 values (?, ?, ?, ?, '{}', ?, '2026-01-01', 0, ?, 1)`
		)
	};
	const now = app.time.now;
	for (let n = 0; n < sets; n++) {
		const at = now - (sets - n) * 3_600_000;
		const own = Array.from({ length: items }, (_, item) => ({ ...one, id: `item ${n} ${item}` }));
		const versionId = `version ${n}`;
		put.version.run(
			versionId,
			version.quiz_id,
			n + 2,
			`Quiz ${n}`,
			JSON.stringify(own),
			teacher.id,
			at
		);
		put.set.run(`set ${n}`, classId, versionId, at, at + 1000, at);
		for (const [who, learner] of ids.entries()) {
			const attempt = `attempt ${n} ${who}`;
			put.attempt.run(
				attempt,
				versionId,
				version.topic_id,
				learner,
				learner,
				`set ${n}`,
				at,
				at + 500
			);
			for (const [place, { id }] of own.entries()) {
				put.answer.run(attempt, id, at);
				const right = (n + who + place) % 3 === 0 ? 0 : 1;
				put.mark.run(attempt, id, place, learner, version.topic_id, versionId, right, at);
				if (who === 0)
					put.card.run(learner, id, versionId, version.topic_id, now + 90 * 86_400_000, at);
			}
		}
	}
	raw.prepare('insert into learner_topics values (?, ?, 9, 6, 9, 6)').run(ada.id, version.topic_id);
	raw.prepare('insert into topic_totals values (?, 900, 600)').run(version.topic_id);
}

it('a class costs hardly more with a million answers than with ten thousand', async () => {
	const few = await aFullClass(10_000);
	const many = await aFullClass(1_000_000);
	const pages = [
		['class', (of: typeof few) => classPage(of.app, of.teacher, of.classId)],
		['results', (of: typeof few) => resultsOf(of.app, of.teacher, of.assignmentId)],
		['progress', (of: typeof few) => progressOf(of.app, of.ada)],
		['practice', (of: typeof few) => queueOf(of.app, of.ada)]
	] as const;
	for (const [name, page] of pages) {
		await page(few);
		await page(many);
		const small = await middle(15, () => page(few));
		const large = await middle(15, () => page(many));
		note(`${name}.ms10k`, small, 'ms');
		note(`${name}.ms1M`, large, 'ms');
		note(`${name}.growth`, large / small, 'times, for a hundred times the answers');
		// What one learner met grows with the years; what a page of a class shows does not.
		expect(large / small).toBeLessThan(name === 'class' || name === 'results' ? 6 : 60);
	}
});

let served: Served;
let teacher: Visitor;
let author: Awaited<ReturnType<typeof publishByForms>>;
let school: { classPath: string; code: string };
let assignmentPath: string;
const pupils: Visitor[] = [];
beforeAll(async () => {
	served = await serve();
	teacher = visitor(served.port);
	await signUpByForm(teacher, 'teacher');
	author = await publishByForms(teacher);
	school = await openClassByForms(teacher);
	assignmentPath = await setByForms(teacher, school.classPath, author.quizPath, { limit: '60' });
	for (let n = 0; n < students; n++) {
		const pupil = visitor(served.port);
		await joinByForms(pupil, school.code, `Pupil ${n}`);
		pupils.push(pupil);
	}
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

it('sixty students give their answers at once, and hand in', async () => {
	const sittings = await Promise.all(
		pupils.map(async (pupil) => ({
			pupil,
			path: locationOf(await pupil.post(`${assignmentPath}?/begin`, {})).split('?')[0] ?? ''
		}))
	);
	const waits: number[] = [];
	const begun = performance.now();
	await Promise.all(
		sittings.map(async ({ pupil, path }) => {
			const asked = (await (await pupil.get(`${path}/answers`)).json()) as {
				items: { id: string }[];
			};
			for (let turn = 1; turn <= items; turn++) {
				const item = asked.items[turn % asked.items.length];
				const start = performance.now();
				const answered = await pupil.postJson(`${path}/answers`, {
					itemId: item?.id,
					device: 'd',
					turn,
					base: 99,
					response: '',
					elapsedMs: 5000
				});
				waits.push(performance.now() - start);
				expect(answered.status).toBe(200);
			}
			locationOf(await pupil.post(`${path}/review`, {}));
		})
	);
	const whole = performance.now() - begun;
	waits.sort((a, b) => a - b);
	note('class60.answersPerSecond', (waits.length / whole) * 1000, 'answers/s');
	note('class60.p50', waits[Math.floor(waits.length * 0.5)] ?? 0, 'ms');
	note('class60.p99', waits[Math.floor(waits.length * 0.99)] ?? 0, 'ms');
	const handedIn = inDatabase(served, (db) =>
		db.prepare(`select count(*) from attempts where state = 'submitted'`).pluck().get()
	);
	expect(handedIn).toBe(students);
});

it('pages against the same queries behind a bare server', async () => {
	const file = join(served.dataDir, 'counterpoint.db');
	const idOf = (username: string) =>
		inDatabase(served, (db) =>
			String(db.prepare('select id from users where username like ?').pluck().get(username))
		);
	const child = spawn('node', [
		'--disable-warning=ExperimentalWarning',
		'tests/bench/plain-server.ts',
		file,
		idOf('teacher'),
		idOf('pupil-%')
	]);
	const port = await new Promise<number>((resolve, reject) => {
		child.stdout.on('data', (chunk: Buffer) =>
			resolve(Number(/port (\d+)/.exec(chunk.toString())?.[1]))
		);
		child.stderr.on('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
	});
	const [pupil = teacher] = pupils;
	for (const [name, who, path] of [
		['topic', teacher, author.topicPath],
		['class', teacher, school.classPath],
		['progress', pupil, '/progress']
	] as const) {
		const ask = async () =>
			expect((await (await who.get(path)).text()).length).toBeGreaterThan(100);
		const bare = async () => void (await (await fetch(`http://127.0.0.1:${port}${path}`)).text());
		await middle(20, ask);
		await middle(20, bare);
		const page = await middle(60, ask);
		const plain = await middle(60, bare);
		note(`${name}.page`, page, 'ms');
		note(`${name}.bare`, plain, 'ms');
		note(`${name}.overBare`, page / plain, 'times');
		expect(page / plain).toBeLessThan(40);
	}
	child.kill();
});

it('each page carries little script', async () => {
	const [pupil = teacher] = pupils;
	for (const [name, who, path] of [
		['home', teacher, '/'],
		['topic', teacher, author.topicPath],
		['class', teacher, school.classPath],
		['results', teacher, assignmentPath],
		['practice', pupil, '/practice'],
		['progress', pupil, '/progress'],
		['join', visitor(served.port), '/join'],
		['clubs', teacher, '/clubs']
	] as const) {
		const html = await (await who.get(path)).text();
		const bytes = [...scriptsOf(html)].reduce(
			(sum, file) => sum + gzipSync(readFileSync(file)).length,
			0
		);
		note(`js.${name}`, bytes / 1024, 'kB gzipped');
		expect(bytes).toBeGreaterThan(20_000);
	}
});

/** Every file a page loads: what its document names, its nodes, and all that those import. */
function scriptsOf(html: string): Set<string> {
	const root = 'build/client/_app/immutable';
	const nodes = readdirSync(`${root}/nodes`).filter((name) => name.endsWith('.js'));
	const ids = /node_ids: \[([\d, ]+)\]/.exec(html)?.[1]?.split(',') ?? [];
	const waiting = [
		...[...html.matchAll(/_app\/immutable\/([\w./-]+\.js)/g)].map(([, file]) => `${root}/${file}`),
		...ids
			.flatMap((id) => nodes.filter((name) => name.startsWith(`${id.trim()}.`)))
			.map((name) => `${root}/nodes/${name}`)
	];
	const found = new Set<string>();
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		const text = readFileSync(file, 'utf8');
		for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
			waiting.push(join(dirname(file), next));
	}
	return found;
}
