import type { Item } from '#lib/quiz/index.ts';
import type { Actor } from '#lib/server/app.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { aGuest, aPublishedQuiz, must, type TestApp } from './app.ts';
import { rightResponse } from './items.ts';

/** A published quiz, and a learner who has just begun it. */
export async function aSitting(app: TestApp) {
	const quiz = await aPublishedQuiz(app);
	const learner = await aGuest(app, 'Ada');
	const { attemptId } = must(
		await startAttempt(app, learner, { takeCode: quiz.takeCode, name: 'Ada' })
	);
	const save = (itemId: string, turn: number, response: string, base = turn - 1, device = 'd') =>
		saveAnswer(app, learner, {
			attemptId,
			itemId,
			act: { device, turn },
			base,
			response,
			elapsedMs: 9000
		});
	return { quiz, learner, attemptId, save };
}

/** One learner takes the quiz once, getting `right` items right. */
export async function take(
	app: TestApp,
	takeCode: string,
	items: readonly Item[],
	right: number,
	who?: NonNullable<Actor>
) {
	const learner = who ?? (await aGuest(app, 'L'));
	const given = items.slice(0, right).map((item) => [item.id, rightResponse(item)] as const);
	return { learner, attemptId: await takeGiving(app, takeCode, given, learner) };
}

/** One learner takes the quiz once with these answers, all else blank. */
export async function takeGiving(
	app: TestApp,
	takeCode: string,
	given: readonly (readonly [itemId: string, response: string])[],
	learner: NonNullable<Actor>
): Promise<string> {
	const { attemptId } = must(await startAttempt(app, learner, { takeCode, name: 'L' }));
	const act = { attemptId, act: null, base: 0, elapsedMs: 9000 };
	const saved = given.map(([itemId, response]) =>
		saveAnswer(app, learner, { ...act, itemId, response })
	);
	for (const one of await Promise.all(saved)) must(one);
	must(await submitAttempt(app, learner, { attemptId }));
	return attemptId;
}
