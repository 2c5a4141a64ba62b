import { and, asc, eq, sql } from 'drizzle-orm';
import { markAsRuled, type Item, type RulingChange } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { attempts, marks } from '../db/schema/record.ts';
import { remarked, type Remarked } from './remark.ts';
import { regradeLog } from './review-log.ts';
import { resumItem } from './summaries.ts';

/**
 * Marks an item of a version anew for everybody who handed it in, with all that rests on their marks:
 * scores, summaries, the review log and its cards. In the transaction that changes the rulings.
 * @returns how many marks changed
 */
export function regrade(
	tx: Tx,
	versionId: string,
	item: Item,
	rulings: readonly RulingChange[]
): number {
	const changed = putMarks(tx, versionId, item.id, remarked(tx, versionId, item, rulings));
	// What a person marks is never practised, so every answer in the log has its mark by rule.
	regradeLog(tx, versionId, item.id, (response) => markAsRuled(item, rulings, response) ?? 0);
	return changed;
}

/**
 * Puts other marks on an item, with the scores and summaries they make.
 * @param all marks given on it, in the order that summaries are built in
 * @returns how many changed
 */
export function putMarks(
	tx: Tx,
	versionId: string,
	itemId: string,
	all: readonly Remarked[]
): number {
	const changed = all.filter(({ from, to }) => from !== to);
	putEach(tx, itemId, changed);
	resumItem(tx, versionId, itemId, all);
	return changed.length;
}

/** The marks with the scores they make, added up in the items' order: thirds come to the same. */
function putEach(tx: Tx, itemId: string, changed: readonly Remarked[]): void {
	const attempt = sql.placeholder('attempt');
	const putMark = tx
		.update(marks)
		.set({ mark: sql`${sql.placeholder('mark')}` })
		.where(and(eq(marks.attemptId, attempt), eq(marks.itemId, itemId)))
		.prepare();
	const putScore = scorer(tx);
	for (const one of changed) {
		putMark.run({ attempt: one.attemptId, mark: one.to });
		putScore(one.attemptId);
	}
}

/** Sums a sitting's marks up anew. @returns what does so, for many sittings */
export function scorer(tx: Tx): (attemptId: string) => void {
	const attempt = sql.placeholder('attempt');
	const marksOf = tx
		.select({ mark: marks.mark })
		.from(marks)
		.where(eq(marks.attemptId, attempt))
		.orderBy(asc(marks.position))
		.prepare();
	const put = tx
		.update(attempts)
		.set({ score: sql`${sql.placeholder('score')}` })
		.where(eq(attempts.id, attempt))
		.prepare();
	return (attemptId) => {
		const own = marksOf.all({ attempt: attemptId });
		put.run({ attempt: attemptId, score: own.reduce((sum, { mark }) => sum + mark, 0) });
	};
}
