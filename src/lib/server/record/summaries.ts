import { and, asc, eq, sql } from 'drizzle-orm';
import { faded } from '#lib/learning/index.ts';
import type { Tx } from '../db/index.ts';
import { rebuildCards } from './review-log.ts';
import { itemTotals, learnerTopics, marks, topicTotals } from '../db/schema/record.ts';

type Mark = typeof marks.$inferSelect;

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

/** Builds one learner's row on one topic from the marks alone. */
export function rebuildLearner(tx: Tx, learnerId: string, topicId: string): void {
	tx.delete(learnerTopics)
		.where(and(eq(learnerTopics.learnerId, learnerId), eq(learnerTopics.topicId, topicId)))
		.run();
	const rows = tx
		.select()
		.from(marks)
		.where(and(eq(marks.learnerId, learnerId), eq(marks.topicId, topicId)))
		.orderBy(...inOrder)
		.all();
	for (const row of rows) if (row.counted) addToLearner(tx, row);
}

/** Takes one learner's marks out of everybody's totals; the learner's own rows are left to the caller. */
export function takeFromTotals(tx: Tx, learnerId: string): void {
	for (const row of tx.select().from(marks).where(eq(marks.learnerId, learnerId)).all()) {
		tx.update(itemTotals)
			.set({
				answered: sql`${itemTotals.answered} - 1`,
				marks: sql`${itemTotals.marks} - ${row.mark}`
			})
			.where(and(eq(itemTotals.versionId, row.versionId), eq(itemTotals.itemId, row.itemId)))
			.run();
		if (!row.counted) continue;
		tx.update(topicTotals)
			.set({
				answered: sql`${topicTotals.answered} - 1`,
				right: sql`${topicTotals.right} - ${row.mark}`
			})
			.where(eq(topicTotals.topicId, row.topicId))
			.run();
	}
	tx.delete(itemTotals).where(eq(itemTotals.answered, 0)).run();
	tx.delete(topicTotals).where(eq(topicTotals.answered, 0)).run();
}

const inOrder = [asc(marks.markedAt), asc(marks.attemptId), asc(marks.position)] as const;

/** Builds all summaries from the marks and the review log alone, as `npm run db:rebuild` does. */
export function rebuildSummaries(tx: Tx): void {
	for (const table of [learnerTopics, topicTotals, itemTotals]) tx.delete(table).run();
	const rows = tx
		.select()
		.from(marks)
		.orderBy(...inOrder)
		.all();
	for (const row of rows) addToSummaries(tx, row);
	rebuildCards(tx);
}
