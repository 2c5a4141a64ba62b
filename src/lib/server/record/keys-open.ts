import { and, count, eq } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { keysMayShow } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { assignments } from '../db/schema/classroom.ts';
import { attempts } from '../db/schema/record.ts';

/** Whether keys and scores of a sitting that was handed in may be seen by who sat it. */
export function keysOpen(
	tx: Tx,
	{ assignmentId }: { readonly assignmentId: string | null },
	now: Instant
): boolean {
	if (assignmentId === null) return true;
	const set = tx.select().from(assignments).where(eq(assignments.id, assignmentId)).get();
	if (set === undefined) return false;
	return keysMayShow(set.keys, set.closesAt, now, set.keys === 'closed' ? sitting(tx, set.id) : 0);
}

function sitting(tx: Tx, assignmentId: string): number {
	const row = tx
		.select({ n: count() })
		.from(attempts)
		.where(and(eq(attempts.assignmentId, assignmentId), eq(attempts.state, 'open')))
		.get();
	return row?.n ?? 0;
}
