import { and, asc, eq } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { Tx } from '../db/index.ts';
import { users } from '../db/schema/people.ts';
import { handMarks } from '../db/schema/record.ts';

/** What a person made of an answer. */
export type HandMark = {
	/** How often the answer was marked so far. */
	readonly number: number;
	/** Lines of the rubric that it reaches, by their places from 0. */
	readonly reached: readonly number[];
	/** The share of the lines, 0 to 1. */
	readonly mark: number;
	readonly note: string;
	readonly by: string;
	readonly at: Instant;
};

/** The marks a person gave the answers of a sitting, the last of each, by item. */
export function handMarksOf(tx: Tx, attemptId: string): ReadonlyMap<string, HandMark> {
	const rows = tx
		.select({ row: handMarks, by: users.displayName })
		.from(handMarks)
		.innerJoin(users, eq(handMarks.markedBy, users.id))
		.where(eq(handMarks.attemptId, attemptId))
		.orderBy(asc(handMarks.number))
		.all();
	return new Map(rows.map(({ row, by }) => [row.itemId, handMarkOf(row, by)]));
}

/** The last mark a person gave an answer; null where nobody did. */
export function handMarkOn(tx: Tx, attemptId: string, itemId: string): HandMark | null {
	const rows = tx
		.select({ row: handMarks, by: users.displayName })
		.from(handMarks)
		.innerJoin(users, eq(handMarks.markedBy, users.id))
		.where(and(eq(handMarks.attemptId, attemptId), eq(handMarks.itemId, itemId)))
		.orderBy(asc(handMarks.number))
		.all();
	const last = rows.at(-1);
	return last === undefined ? null : handMarkOf(last.row, last.by);
}

function handMarkOf(
	{ number, reached, mark, note, markedAt }: typeof handMarks.$inferSelect,
	by: string
): HandMark {
	return { number, reached, mark, note, by, at: markedAt };
}
