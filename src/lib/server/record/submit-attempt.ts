import { and, eq } from 'drizzle-orm';
import { dayOf, ok, type Result } from '#lib/kernel/index.ts';
import { isRapidGuess } from '#lib/learning/index.ts';
import { markItem } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { attempts, marks } from '../db/schema/record.ts';
import { lastAnswers, ownAttempt } from './own-attempt.ts';
import { addToSummaries } from './summaries.ts';

/**
 * Closes the sitting: marks the last answer to every item and brings the summaries up to date, all
 * in one transaction. Submitting twice is submitting once.
 */
export async function submitAttempt(
	app: App,
	actor: Actor,
	input: { readonly attemptId: string }
): Promise<Result<null, 'not-found'>> {
	const now = app.clock.now();
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownAttempt(tx, actor, 'answer', input.attemptId);
		if (!found.ok) return found;
		const { attempt, version } = found.value;
		if (attempt.state === 'submitted') return ok(null);
		const given = lastAnswers(tx, attempt.id);
		const day = dayOf(now);
		let score = 0;
		for (const [position, item] of version.items.entries()) {
			const answer = given.get(item.id);
			const mark = markItem(item, answer?.response ?? '');
			score += mark;
			const counted =
				(answer?.response ?? '').trim() !== '' &&
				!isRapidGuess(answer?.elapsedMs ?? null, item.stem) &&
				!answeredThatDay(tx, attempt.learnerId, item.id, day);
			const row = {
				attemptId: attempt.id,
				itemId: item.id,
				position,
				learnerId: attempt.learnerId,
				topicId: attempt.topicId,
				versionId: version.id,
				mark,
				counted,
				day,
				markedAt: now
			};
			tx.insert(marks).values(row).run();
			addToSummaries(tx, row);
		}
		tx.update(attempts)
			.set({ state: 'submitted', submittedAt: now, score })
			.where(eq(attempts.id, attempt.id))
			.run();
		return ok(null);
	});
}

/** Only the first answer of a day says something of what was known that day. */
function answeredThatDay(tx: Tx, learnerId: string, itemId: string, day: string): boolean {
	const earlier = tx
		.select({ id: marks.attemptId })
		.from(marks)
		.where(and(eq(marks.learnerId, learnerId), eq(marks.itemId, itemId), eq(marks.day, day)))
		.get();
	return earlier !== undefined;
}
