import { and, eq } from 'drizzle-orm';
import { dayOf, type Instant } from '#lib/kernel/index.ts';
import { isRapidGuess } from '#lib/learning/index.ts';
import { isMarkedByHand, type Item } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { marks, type attempts } from '../db/schema/record.ts';
import type { LastAnswer } from './own-attempt.ts';
import { addToSummaries } from './summaries.ts';

type Given = {
	readonly item: Item;
	/** Its place in the version, from 0. */
	readonly position: number;
	readonly answer: LastAnswer | undefined;
	readonly mark: number;
	readonly now: Instant;
};

/** Gives an answer of a sitting that was handed in its first mark, with the summaries that rest on it. */
export function giveMark(
	tx: Tx,
	attempt: typeof attempts.$inferSelect,
	{ item, position, answer, mark, now }: Given
): void {
	const day = dayOf(attempt.submittedAt ?? now);
	const row = {
		attemptId: attempt.id,
		itemId: item.id,
		position,
		learnerId: attempt.learnerId,
		topicId: attempt.topicId,
		versionId: attempt.versionId,
		mark,
		counted:
			(answer?.response ?? '').trim() !== '' &&
			// What is written is no guess, however short the last look at it was.
			(isMarkedByHand(item) || !isRapidGuess(answer?.elapsedMs ?? null, item.stem)) &&
			!answeredThatDay(tx, attempt.learnerId, item.id, day),
		day,
		// When it was marked: summaries are built in this order.
		markedAt: now
	};
	tx.insert(marks).values(row).run();
	addToSummaries(tx, row);
}

/** Only the first answer of a day that counts says something of what was known that day. */
function answeredThatDay(tx: Tx, learnerId: string, itemId: string, day: string): boolean {
	const earlier = tx
		.select({ id: marks.attemptId })
		.from(marks)
		.where(
			and(
				eq(marks.learnerId, learnerId),
				eq(marks.itemId, itemId),
				eq(marks.day, day),
				eq(marks.counted, true)
			)
		)
		.get();
	return earlier !== undefined;
}
