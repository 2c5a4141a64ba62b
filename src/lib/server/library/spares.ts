import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/index.ts';
import { spareItems } from '../db/schema/library.ts';

export type Spare = typeof spareItems.$inferSelect;

/** What waits behind a draft, best first. */
export function sparesOf(tx: Pick<Tx, 'select'>, quizId: string): Spare[] {
	return tx
		.select()
		.from(spareItems)
		.where(eq(spareItems.quizId, quizId))
		.orderBy(asc(spareItems.rank))
		.all();
}
