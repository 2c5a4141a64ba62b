import { asc, eq } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { Tx } from '../db/index.ts';
import { draftItems, spareItems } from '../db/schema/library.ts';

type Spare = typeof spareItems.$inferSelect;

/** What waits behind a draft, best first. */
export function sparesOf(tx: Pick<Tx, 'select'>, quizId: string): Spare[] {
	return tx
		.select()
		.from(spareItems)
		.where(eq(spareItems.quizId, quizId))
		.orderBy(asc(spareItems.rank))
		.all();
}

/** A question that waited stands in the draft, to be checked. Its place there must be free. */
export function moveIntoDraft(tx: Tx, spare: Spare, position: number, now: Instant): void {
	const { id, quizId, content } = spare;
	tx.delete(spareItems).where(eq(spareItems.id, id)).run();
	tx.insert(draftItems)
		.values({ id, quizId, position, state: 'to-check', content, overridden: [], changedAt: now })
		.run();
}
