import { and, asc, eq } from 'drizzle-orm';
import { markAsRuled, type Item, type RulingChange } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { answers, marks } from '../db/schema/record.ts';
import { isLastAnswer } from './own-attempt.ts';

/** A mark that was given, and what it would be under other rulings. */
export type Remarked = {
	readonly attemptId: string;
	readonly learnerId: string;
	readonly topicId: string;
	readonly counted: boolean;
	readonly from: number;
	readonly to: number;
};

/**
 * Every mark given on an item of a version, and what these rulings would make of it, in the order that
 * summaries are built in. What a preview shows and a ruling writes, so that they cannot disagree.
 */
export function remarked(
	tx: Tx,
	versionId: string,
	item: Item,
	rulings: readonly RulingChange[]
): readonly Remarked[] {
	const given = lastResponses(tx, versionId, item.id);
	return tx
		.select({
			attemptId: marks.attemptId,
			learnerId: marks.learnerId,
			topicId: marks.topicId,
			counted: marks.counted,
			from: marks.mark
		})
		.from(marks)
		.where(and(eq(marks.versionId, versionId), eq(marks.itemId, item.id)))
		.orderBy(asc(marks.markedAt), asc(marks.attemptId), asc(marks.position))
		.all()
		.map((row) => ({
			...row,
			// What a person marked stands.
			to: markAsRuled(item, rulings, given.get(row.attemptId) ?? '') ?? row.from
		}));
}

/** What each sitting that was handed in answered last to an item, by attempt. */
export function lastResponses(tx: Tx, versionId: string, itemId: string): Map<string, string> {
	const rows = tx
		.select({ attemptId: answers.attemptId, response: answers.response })
		.from(marks)
		.innerJoin(
			answers,
			and(eq(answers.attemptId, marks.attemptId), eq(answers.itemId, marks.itemId))
		)
		.where(and(eq(marks.versionId, versionId), eq(marks.itemId, itemId), isLastAnswer))
		.all();
	return new Map(rows.map(({ attemptId, response }) => [attemptId, response]));
}
