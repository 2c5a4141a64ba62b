import { and, asc, eq, sql } from 'drizzle-orm';
import { faded } from '#lib/learning/index.ts';
import type { Tx } from '../db/index.ts';
import type { Remarked } from './remark.ts';
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

type Own = Omit<typeof learnerTopics.$inferSelect, 'learnerId' | 'topicId'>;

function addToLearner(tx: Tx, { learnerId, topicId, mark }: Mark): void {
	const here = and(eq(learnerTopics.learnerId, learnerId), eq(learnerTopics.topicId, topicId));
	const before = tx.select().from(learnerTopics).where(here).get();
	const row = ownWith(before ?? nothing, { mark });
	if (before === undefined)
		tx.insert(learnerTopics)
			.values({ learnerId, topicId, ...row })
			.run();
	else tx.update(learnerTopics).set(row).where(here).run();
}

const nothing: Own = { answered: 0, right: 0, weightedAnswered: 0, weightedRight: 0 };

/** A learner's row after one more answer. */
function ownWith(before: Own, { mark }: Pick<Mark, 'mark'>): Own {
	const weighted = faded({ right: before.weightedRight, answered: before.weightedAnswered }, mark);
	return {
		answered: before.answered + 1,
		right: before.right + mark,
		weightedAnswered: weighted.answered,
		weightedRight: weighted.right
	};
}

/** Builds learners' rows on one topic from the marks alone. */
export function rebuildLearners(tx: Tx, learnerIds: Iterable<string>, topicId: string): void {
	const here = (learnerId: typeof marks.learnerId | typeof learnerTopics.learnerId) =>
		eq(learnerId, sql.placeholder('learner'));
	const counted = tx
		.select({ mark: marks.mark })
		.from(marks)
		.where(and(here(marks.learnerId), eq(marks.topicId, topicId), eq(marks.counted, true)))
		.orderBy(...inOrder)
		.prepare();
	const drop = tx
		.delete(learnerTopics)
		.where(and(here(learnerTopics.learnerId), eq(learnerTopics.topicId, topicId)))
		.prepare();
	const put = tx
		.insert(learnerTopics)
		.values({
			learnerId: sql.placeholder('learner'),
			topicId,
			answered: sql.placeholder('answered'),
			right: sql.placeholder('right'),
			weightedAnswered: sql.placeholder('weightedAnswered'),
			weightedRight: sql.placeholder('weightedRight')
		})
		.onConflictDoUpdate({
			target: [learnerTopics.learnerId, learnerTopics.topicId],
			set: {
				answered: sql`excluded.answered`,
				right: sql`excluded.right`,
				weightedAnswered: sql`excluded.weighted_answered`,
				weightedRight: sql`excluded.weighted_right`
			}
		})
		.prepare();
	for (const learner of learnerIds) {
		const rows = counted.all({ learner });
		if (rows.length === 0) drop.run({ learner });
		else put.run({ learner, ...rows.reduce(ownWith, nothing) });
	}
}

/**
 * Brings every summary up to date with the marks of one item, once these are changed.
 * @param all marks given on the item, in the order that summaries are built in
 */
export function resumItem(
	tx: Tx,
	versionId: string,
	itemId: string,
	all: readonly Remarked[]
): void {
	tx.update(itemTotals)
		.set({ marks: all.reduce((sum, { to }) => sum + to, 0) })
		.where(and(eq(itemTotals.versionId, versionId), eq(itemTotals.itemId, itemId)))
		.run();
	const moved = all.filter(({ counted, from, to }) => counted && from !== to);
	for (const [topicId, some] of Map.groupBy(moved, (one) => one.topicId)) {
		const more = some.reduce((sum, { from, to }) => sum + to - from, 0);
		tx.update(topicTotals)
			.set({ right: sql`${topicTotals.right} + ${more}` })
			.where(eq(topicTotals.topicId, topicId))
			.run();
		rebuildLearners(tx, new Set(some.map((one) => one.learnerId)), topicId);
	}
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
