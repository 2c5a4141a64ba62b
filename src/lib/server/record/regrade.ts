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
	const all = remarked(tx, versionId, item, rulings);
	const changed = all.filter(({ from, to }) => from !== to);
	putMarks(tx, item.id, changed);
	resumItem(tx, versionId, item.id, all);
	regradeLog(tx, versionId, item.id, (response) => markAsRuled(item, rulings, response));
	return changed.length;
}

/** The marks with the scores they make, added up in the order of handing in: thirds come to the same. */
function putMarks(tx: Tx, itemId: string, changed: readonly Remarked[]): void {
	const attempt = sql.placeholder('attempt');
	const putMark = tx
		.update(marks)
		.set({ mark: sql`${sql.placeholder('mark')}` })
		.where(and(eq(marks.attemptId, attempt), eq(marks.itemId, itemId)))
		.prepare();
	const marksOf = tx
		.select({ mark: marks.mark })
		.from(marks)
		.where(eq(marks.attemptId, attempt))
		.orderBy(asc(marks.position))
		.prepare();
	const putScore = tx
		.update(attempts)
		.set({ score: sql`${sql.placeholder('score')}` })
		.where(eq(attempts.id, attempt))
		.prepare();
	for (const one of changed) {
		putMark.run({ attempt: one.attemptId, mark: one.to });
		const own = marksOf.all({ attempt: one.attemptId });
		const score = own.reduce((sum, { mark }) => sum + mark, 0);
		putScore.run({ attempt: one.attemptId, score });
	}
}
