import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { faded } from '#lib/learning/index.ts';
import type { Tx } from '../db/index.ts';
import { itemTotals, learnerTopics, marks, topicTotals } from '../db/schema/record.ts';

export type Mark = typeof marks.$inferSelect;

/**
 * Adds one mark to every summary. Called in the transaction that writes the mark, and by the
 * rebuild in the marks' own order: the two must agree, and a test says they do.
 */
export function addToSummaries(tx: Tx, mark: Mark): void {
	tx.insert(itemTotals)
		.values({ versionId: mark.versionId, itemId: mark.itemId, answered: 1, marks: mark.mark })
		.onConflictDoUpdate({
			target: [itemTotals.versionId, itemTotals.itemId],
			set: {
				answered: sql`${itemTotals.answered} + 1`,
				marks: sql`${itemTotals.marks} + ${mark.mark}`
			}
		})
		.run();
	if (!mark.counted) return;
	tx.insert(topicTotals)
		.values({ topicId: mark.topicId, answered: 1, right: mark.mark })
		.onConflictDoUpdate({
			target: topicTotals.topicId,
			set: {
				answered: sql`${topicTotals.answered} + 1`,
				right: sql`${topicTotals.right} + ${mark.mark}`
			}
		})
		.run();
	addToLearner(tx, mark);
}

function addToLearner(tx: Tx, { learnerId, topicId, mark }: Mark): void {
	const here = and(eq(learnerTopics.learnerId, learnerId), eq(learnerTopics.topicId, topicId));
	const before = tx.select().from(learnerTopics).where(here).get();
	const weighted = faded(
		{ right: before?.weightedRight ?? 0, answered: before?.weightedAnswered ?? 0 },
		mark
	);
	const row = {
		answered: (before?.answered ?? 0) + 1,
		right: (before?.right ?? 0) + mark,
		weightedAnswered: weighted.answered,
		weightedRight: weighted.right
	};
	if (before === undefined)
		tx.insert(learnerTopics)
			.values({ learnerId, topicId, ...row })
			.run();
	else tx.update(learnerTopics).set(row).where(here).run();
}

/** Builds the summaries of some topics, or of all, from the marks alone. */
export function rebuildSummaries(tx: Tx, topicIds?: readonly string[]): void {
	const only = topicIds === undefined ? undefined : [...topicIds];
	const those = only === undefined ? undefined : inArray(marks.topicId, only);
	const versions = tx.selectDistinct({ id: marks.versionId }).from(marks).where(those).all();
	tx.delete(learnerTopics)
		.where(only === undefined ? undefined : inArray(learnerTopics.topicId, only))
		.run();
	tx.delete(topicTotals)
		.where(only === undefined ? undefined : inArray(topicTotals.topicId, only))
		.run();
	tx.delete(itemTotals)
		.where(
			only === undefined
				? undefined
				: inArray(
						itemTotals.versionId,
						versions.map((version) => version.id)
					)
		)
		.run();
	const rows = tx
		.select()
		.from(marks)
		.where(those)
		.orderBy(asc(marks.markedAt), asc(marks.attemptId), asc(marks.position))
		.all();
	for (const row of rows) addToSummaries(tx, row);
}
