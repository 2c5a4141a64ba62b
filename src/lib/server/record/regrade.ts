import { and, asc, eq } from 'drizzle-orm';
import { markAsRuled, type Item, type RulingChange } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { attempts, marks } from '../db/schema/record.ts';
import { remarked } from './remark.ts';
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
	for (const { attemptId, to } of changed) {
		tx.update(marks)
			.set({ mark: to })
			.where(and(eq(marks.attemptId, attemptId), eq(marks.itemId, item.id)))
			.run();
		const score = scoreOf(tx, attemptId);
		tx.update(attempts).set({ score }).where(eq(attempts.id, attemptId)).run();
	}
	resumItem(tx, versionId, item.id, all);
	regradeLog(tx, versionId, item.id, (response) => markAsRuled(item, rulings, response));
	return changed.length;
}

/** Added up in the order of handing in, so that thirds come to the same to the last digit. */
function scoreOf(tx: Tx, attemptId: string): number {
	return tx
		.select({ mark: marks.mark })
		.from(marks)
		.where(eq(marks.attemptId, attemptId))
		.orderBy(asc(marks.position))
		.all()
		.reduce((sum, { mark }) => sum + mark, 0);
}
