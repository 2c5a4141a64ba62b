import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markItem } from '#lib/quiz/index.ts';
import { openDb } from '#lib/server/db/index.ts';
import { answers } from '#lib/server/db/schema/record.ts';
import { attemptResult } from '#lib/server/record/queries.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { aGuest, anAppOver, aPublishedQuiz, must } from '../support/app.ts';
import { freshFile } from '../support/database.ts';
import { full } from '../support/full.ts';
import { history, Sitting, type Happening } from '../support/histories.ts';
import { isTyped } from '../support/items.ts';

const histories = full ? 10_000 : 250;

it(`${histories} random histories end as the plain model says: what was given last counts`, async () => {
	const file = await freshFile();
	let app = anAppOver(openDb(file, 'migrations', 'test'));
	const quiz = await aPublishedQuiz(app);
	const learner = await aGuest(app, 'Ada');
	const typed = quiz.items.filter(isTyped).slice(0, 2);
	expect(typed).toHaveLength(2);
	let n = 0;

	async function live(happenings: Happening[]): Promise<Sitting> {
		const started = await startAttempt(app, learner, { takeCode: quiz.takeCode, name: `h${n++}` });
		const { attemptId } = must(started);
		const ids = typed.map((item) => item.id);
		const sitting = new Sitting(() => app, learner, attemptId, ids);
		for (const one of happenings) {
			if (one.do !== 'restart') await sitting.happen(one);
			else {
				await app.db.close();
				app = anAppOver(openDb(file, 'migrations', 'test'));
			}
		}
		return sitting;
	}

	await fc.assert(
		fc.asyncProperty(history, async (happenings) => {
			const sitting = await live(happenings);
			const rows = () =>
				app.db.read.select().from(answers).where(eq(answers.attemptId, sitting.attemptId)).all();
			const before = rows();
			for (const { itemId, device, turn } of sitting.confirmed) {
				expect(
					before.some(
						(row) => row.itemId === itemId && row.device === device && (row.turn ?? 0) >= turn
					)
				).toBe(true);
			}
			await sitting.settle();
			const standing = await sitting.standing();
			for (const { id } of typed) {
				expect(standing[id]?.response).toBe(sitting.last.get(id) ?? '');
			}
			const acts = rows().map((row) => `${row.itemId} ${row.device ?? ''} ${row.turn ?? 0}`);
			expect(new Set(acts).size).toBe(acts.length);
			must(await submitAttempt(app, learner, { attemptId: sitting.attemptId }));
			const expected = typed.reduce(
				(sum, item) => sum + (markItem(item, sitting.last.get(item.id) ?? '') ?? 0),
				0
			);
			expect(must(await attemptResult(app, learner, sitting.attemptId)).score).toBe(expected);
		}),
		{ numRuns: histories, interruptAfterTimeLimit: undefined }
	);
	await app.db.close();
});
