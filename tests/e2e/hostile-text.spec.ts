import { checkNames } from '../../src/lib/quiz/index.ts';
import { inDatabase } from '../support/crowd.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { beginByForms, publishByForms } from '../support/journey.ts';
import { forget, locationOf, serve, visitor, type Served } from '../support/server.ts';
import { inert, visit } from './inert.ts';
import { expect, test } from './support.ts';

test('hostile text stays text: in article, item, name and claim, on every page and in every file', async ({
	page,
	context
}, { project }) => {
	test.skip(project.name === 'phone', 'the same pages');
	test.setTimeout(300_000);
	expect(hostileTexts.length).toBeGreaterThan(200);
	const served = await serve();
	const author = visitor(served.port);
	const quiz = await publishByForms(author);
	plant(served);
	locationOf(await author.post(`${quiz.quizPath}?/publish`, {}));
	locationOf(await author.post(`${quiz.motionPath}?/publish`, {}));
	const attempt = await beginByForms(author, quiz.takePath, hostileTexts[1]);
	const home = `http://localhost:${served.port}`;
	await context.addCookies([...author.jar].map(([name, value]) => ({ name, value, url: home })));
	const count = Math.ceil(hostileTexts.length / perItem);
	const numbered = (path: string, parameter: string) =>
		Array.from({ length: count }, (_, n) => `${path}?${parameter}=${n + 1}`);
	const paths = [
		'/topics',
		'/quizzes',
		quiz.topicPath,
		...numbered(quiz.quizPath, 'item'),
		`${quiz.quizPath}?item=2&edit`,
		`${quiz.quizPath}/share`,
		`${quiz.quizPath}/print`,
		quiz.motionPath,
		`${quiz.motionPath}/print`,
		quiz.readPath,
		quiz.takePath,
		...numbered(attempt, 'q'),
		`${attempt}/review`
	];
	for (const path of paths) await visit(page, home, path);
	locationOf(await author.post(`${attempt}/review`, {}));
	for (const path of [
		...numbered(`${attempt}/result`, 'q'),
		'/progress',
		`${quiz.quizPath}/share`
	]) {
		await visit(page, home, path);
	}
	await page.goto('about:blank');
	for (const path of [quiz.quizPath, quiz.motionPath]) {
		// The file is opened from a disk, where no header guards it: all that holds is its escaping.
		const file = await (await author.get(`${path}/download?as=html`)).text();
		await page.setContent(file);
		await inert(page, `${path} as a file`);
	}
	await served.stop();
	forget(served);
});

const perItem = 9;
type Item = Record<string, unknown> & { evidence: { start: number; end: number; quote: string }[] };

/** Writes the texts into every field of every kind, from beside the app, past all its checks. */
function plant(served: Served): void {
	const text = (n: number) => hostileTexts[n % hostileTexts.length] ?? '';
	inDatabase(served, (db) => {
		const owner = db
			.prepare(
				`select owner_id from quizzes where take_code is not null and owner_id in (select id from users where kind <> 'house')`
			)
			.pluck()
			.get();
		const mine = <T>(columns: string, table: string) =>
			db.prepare(`select ${columns} from ${table} where owner_id = ?`).get(owner) as T;
		const quiz = mine<{ id: string; articleId: string }>('id, article_id as articleId', 'quizzes');
		const article = db
			.prepare('select text from articles where id = ?')
			.pluck()
			.get(quiz.articleId);
		// The texts stand in the article too, one a paragraph, and each is the span of something.
		let whole = String(article);
		const spans = hostileTexts.map((one) => {
			const start = whole.length + 2;
			whole += `\n\n${one}`;
			return { start, end: whole.length, quote: one };
		});
		const span = (n: number) => spans[n % spans.length] ?? { start: 0, end: 1, quote: '' };
		db.prepare('update articles set text = ?, title = ? where id = ?').run(
			whole,
			text(0),
			quiz.articleId
		);
		db.prepare('update quizzes set title = ?, changed_at = changed_at + 1 where id = ?').run(
			text(1),
			quiz.id
		);
		db.prepare('update topics set title = ?, as_of = ?, terms = ? where owner_id = ?').run(
			text(2),
			text(3),
			JSON.stringify([{ ...termOf(db), term: text(4), meaning: text(5) }]),
			owner
		);
		db.prepare('update users set display_name = ? where id = ?').run(text(6), owner);
		const model = JSON.parse(
			String(
				db
					.prepare('select content from draft_items where quiz_id = ? order by position')
					.pluck()
					.get(quiz.id)
			)
		) as Item;
		db.prepare('delete from draft_items where quiz_id = ?').run(quiz.id);
		const add = db.prepare(
			`insert into draft_items (id, quiz_id, position, state, content, overridden, changed_at) values (?, ?, ?, 'accepted', ?, ?, 0)`
		);
		for (let n = 0; n * perItem < hostileTexts.length; n++) {
			const at = n * perItem;
			const options = [0, 1, 2, 3, 4, 5].map((o) => ({
				text: `${text(at + o)} ${o}`,
				correct: o === 0,
				why: text(at + 6)
			}));
			const item = {
				...model,
				id: `hostile${n}`,
				kind: 'single-choice',
				stem: text(at + 7),
				options,
				key: options[0]?.text,
				explanation: text(at + 8),
				evidence: [span(at), span(at + 1)]
			};
			add.run(`hostile${n}`, quiz.id, n, JSON.stringify(item), JSON.stringify(checkNames));
		}
		const sheet = db.prepare('select id, content from sheets where owner_id = ?').get(owner) as {
			id: string;
			content: string;
		};
		const content = JSON.parse(sheet.content) as Record<string, unknown>;
		const point = (n: number) => ({
			id: `p${n}`,
			claim: text(n),
			warrant: text(n + 1),
			evidence: [
				{
					...span(n + 2),
					attribution: [{ name: text(n + 3), role: text(n + 4), standing: 'party' }],
					strength: 'assertion'
				}
			],
			confidence: 0.5,
			reason: text(n + 5),
			origin: 'teacher'
		});
		const points = (from: number) => Array.from({ length: 12 }, (_, n) => point(from + n * 7));
		const hostile = {
			...content,
			for: points(0),
			against: points(90),
			unsorted: points(180),
			clashes: [
				{
					pointId: 'p0',
					answerId: 'p90',
					type: 'deny',
					they: text(7),
					but: text(8),
					because: text(9),
					therefore: text(10)
				}
			],
			gaps: [{ question: text(11), neededFor: null, wouldSettle: text(12) }],
			definitions: [{ term: text(13), reading: text(14), contestedBy: text(15), quote: span(16) }],
			burdens: [{ side: 'for', mustShow: text(17) }],
			settled: ['p180'],
			contested: ['p187']
		};
		db.prepare(
			'update sheets set content = ?, motion = ?, changed_at = changed_at + 1 where id = ?'
		).run(JSON.stringify(hostile), text(18), sheet.id);
	});
}

function termOf(db: Parameters<Parameters<typeof inDatabase>[1]>[0]): Record<string, unknown> {
	const stored = db.prepare(`select terms from topics where terms <> '[]'`).pluck().get();
	const [first] = JSON.parse(String(stored)) as Record<string, unknown>[];
	return first ?? {};
}
