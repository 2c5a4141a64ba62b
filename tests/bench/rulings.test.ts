import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openDb } from '#lib/server/db/index.ts';
import { previewRuling } from '#lib/server/record/preview-ruling.ts';
import { rule } from '#lib/server/record/rule.ts';
import { anAppOver, aPublishedQuiz, must } from '../support/app.ts';
import { freshFile } from '../support/database.ts';
import { keepFigures, note } from './figures.ts';

afterAll(keepFigures);

/** A version that so many handed in, each with three acts of typing to a question: as hand-ins leave it. */
async function aCrowdedVersion(sittings: number) {
	const file = await freshFile();
	const app = anAppOver(openDb(file, 'migrations', 'bench'));
	const quiz = await aPublishedQuiz(app);
	const raw = new Database(file);
	raw.pragma('foreign_keys = OFF');
	const version = raw
		.prepare('select v.id, q.topic_id from quiz_versions v join quizzes q on q.id = v.quiz_id')
		.get() as { id: string; topic_id: string };
	const put = {
		person: raw.prepare(
			`insert into users (id, kind, display_name, created_at, last_seen_at) values (?, 'guest', '', 0, 0)`
		),
		attempt: raw.prepare(
			`insert into attempts (id, version_id, topic_id, learner_id, learner_name, state, started_at, submitted_at, score, items)
			 values (?, ?, ?, ?, 'L', 'submitted', 0, 1, 0, ?)`
		),
		answer: raw.prepare(
			`insert into answers (attempt_id, item_id, sequence, response, given_at) values (?, ?, ?, ?, 0)`
		),
		mark: raw.prepare(`insert into marks values (?, ?, ?, ?, ?, ?, 0, 1, '2026-01-01', 1)`),
		review: raw.prepare(
			`insert into reviews (id, learner_id, item_id, version_id, topic_id, attempt_id, turn, response, mark, grade, day, at)
			 values (?, ?, ?, ?, ?, ?, 1, 'CCTV', 0, 'again', '2026-01-01', 1)`
		)
	};
	raw.transaction(() => {
		for (let n = 0; n < sittings; n++) {
			put.person.run(`learner ${n}`);
			const at = [version.id, version.topic_id, `learner ${n}`] as const;
			put.attempt.run(`attempt ${n}`, ...at, quiz.items.length);
			for (const [place, { id }] of quiz.items.entries()) {
				for (const turn of [1, 2, 3]) put.answer.run(`attempt ${n}`, id, turn, 'CCTV');
				put.mark.run(`attempt ${n}`, id, place, at[2], at[1], at[0]);
				put.review.run(`${n} ${place}`, at[2], id, at[0], at[1], `attempt ${n}`);
			}
		}
		for (const { id } of quiz.items)
			raw.prepare('insert into item_totals values (?, ?, ?, 0)').run(version.id, id, sittings);
		const answered = sittings * quiz.items.length;
		raw.prepare('insert into topic_totals values (?, ?, 0)').run(version.topic_id, answered);
	})();
	raw.close();
	return { app, quiz };
}

it.each([30, 3000])('a ruling that changes %d marks', async (sittings) => {
	const { app, quiz } = await aCrowdedVersion(sittings);
	const itemId = quiz.items.find(({ key }) => key === 'cameras')?.id ?? '';
	const change = { kind: 'accept', text: 'CCTV' } as const;
	const place = { quizId: quiz.quizId, version: 1, itemId };
	const began = performance.now();
	const preview = must(await previewRuling(app, quiz.author, { ...place, change }));
	const previewed = performance.now();
	must(await rule(app, quiz.author, { ...place, change, revision: preview.revision }));
	const ruled = performance.now();
	expect(preview.marksChanged).toBe(sittings);
	note(`preview of a ruling on ${sittings} sittings`, previewed - began, 'ms');
	note(`ruling that changes ${sittings} marks`, ruled - previewed, 'ms');
	await app.db.close();
});
