import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { quizVersions } from '#lib/server/db/schema/library.ts';
import { attempts, itemTotals, learnerTopics, topicTotals } from '#lib/server/db/schema/record.ts';
import { decideItem } from '#lib/server/library/decide-item.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { renameQuiz } from '#lib/server/library/rename-quiz.ts';
import { progressOf } from '#lib/server/record/progress.ts';
import { attemptPage, attemptResult } from '#lib/server/record/queries.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { rebuildSummaries } from '#lib/server/record/summaries.ts';
import { aGuest, anApp, aPublishedQuiz, must, type TestApp } from '../support/app.ts';
import { aSitting, take } from '../support/sittings.ts';
import { rightResponse } from '../support/items.ts';

describe('a published version', () => {
	it('never changes', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const tampering = app.db.write((tx) =>
			tx.update(quizVersions).set({ title: 'x' }).where(eq(quizVersions.quizId, quiz.quizId)).run()
		);
		await expect(tampering).rejects.toThrow(/never changes/);
	});

	it('is kept by the attempt that began on it', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId } = await aSitting(app);
		const first = must(await quizForReview(app, quiz.author, quiz.quizId)).items[0];
		must(
			await decideItem(app, quiz.author, {
				quizId: quiz.quizId,
				itemId: first?.id ?? '',
				state: 'rejected'
			})
		);
		must(await publishQuiz(app, quiz.author, { quizId: quiz.quizId }));
		expect(must(await attemptPage(app, learner, attemptId)).items).toHaveLength(quiz.items.length);
		const fresh = await aGuest(app);
		const next = must(await startAttempt(app, fresh, { takeCode: quiz.takeCode, name: 'B' }));
		expect(must(await attemptPage(app, fresh, next.attemptId)).items).toHaveLength(
			quiz.items.length - 1
		);
	});

	it('is not made again when nothing changed', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		expect(await publishQuiz(app, quiz.author, { quizId: quiz.quizId })).toMatchObject({
			problem: 'nothing-new'
		});
		must(await renameQuiz(app, quiz.author, { quizId: quiz.quizId, title: 'Another title' }));
		must(await publishQuiz(app, quiz.author, { quizId: quiz.quizId }));
	});
});

describe('the summaries', () => {
	const dump = (app: TestApp) =>
		[learnerTopics, topicTotals, itemTotals].map((table) =>
			app.db.read
				.select()
				.from(table)
				.all()
				.map((row) => JSON.stringify(row))
				.sort()
		);

	it('rebuilt from the marks are what increments made of them', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		for (const right of [0, 2, 4, quiz.items.length]) {
			await take(app, quiz.takeCode, quiz.items, right);
			app.time.now += 60_000;
		}
		const incremented = dump(app);
		await app.db.write((tx) => rebuildSummaries(tx));
		expect(dump(app)).toEqual(incremented);
		expect(incremented.flat().length).toBeGreaterThan(5);
	});

	it('count only the first answer of a day, and no blank', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const answers = async (who: Awaited<ReturnType<typeof take>>['learner']) =>
			(await progressOf(app, who)).topics[0]?.mastery.answers;
		const { learner } = await take(app, quiz.takeCode, quiz.items, 3);
		expect(await answers(learner)).toBe(3);
		await take(app, quiz.takeCode, quiz.items, 3, learner);
		expect(await answers(learner)).toBe(3);
		app.time.now += 86_400_000;
		await take(app, quiz.takeCode, quiz.items, 3, learner);
		expect(await answers(learner)).toBe(6);
	});

	it('leave out an answer given too quickly to have read the question', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const learner = await aGuest(app);
		const { attemptId } = must(
			await startAttempt(app, learner, { takeCode: quiz.takeCode, name: '' })
		);
		const long = quiz.items.find((item) => item.stem.split(' ').length >= 12);
		const itemId = long?.id ?? '';
		must(
			await saveAnswer(app, learner, {
				attemptId,
				itemId,
				act: null,
				base: 0,
				response: rightResponse(long),
				elapsedMs: 800
			})
		);
		must(await submitAttempt(app, learner, { attemptId }));
		expect((await progressOf(app, learner)).topics).toEqual([]);
		expect(must(await attemptResult(app, learner, attemptId)).score).toBe(1);
	});

	it('feed a page without a look at single answers', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const { learner } = await take(app, quiz.takeCode, quiz.items, 3);
		await app.db.write((tx) => tx.run(sql`delete from marks`));
		expect((await progressOf(app, learner)).topics).toHaveLength(1);
		expect(app.db.read.select().from(attempts).all()).toHaveLength(1);
	});
});
