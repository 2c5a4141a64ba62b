import { and, asc, eq, type SQL } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { Tx } from '../db/index.ts';
import { users } from '../db/schema/people.ts';
import { attempts, handMarks } from '../db/schema/record.ts';

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

/** The last mark a person gave each answer of a sitting, by item. */
export function handMarksOf(tx: Tx, attemptId: string): ReadonlyMap<string, HandMark> {
	return lastOf(tx, eq(handMarks.attemptId, attemptId), ({ itemId }) => itemId);
}

/** The last mark a person gave each answer to an item of a version, by sitting. */
export function handMarksOn(
	tx: Tx,
	versionId: string,
	itemId: string
): ReadonlyMap<string, HandMark> {
	const here = and(eq(attempts.versionId, versionId), eq(handMarks.itemId, itemId));
	return lastOf(tx, here, ({ attemptId }) => attemptId);
}

type Row = typeof handMarks.$inferSelect;

function lastOf(
	tx: Tx,
	where: SQL | undefined,
	keyOf: (row: Row) => string
): ReadonlyMap<string, HandMark> {
	const rows = tx
		.select({ row: handMarks, by: users.displayName })
		.from(handMarks)
		.innerJoin(users, eq(handMarks.markedBy, users.id))
		.innerJoin(attempts, eq(handMarks.attemptId, attempts.id))
		.where(where)
		.orderBy(asc(handMarks.number))
		.all();
	return new Map(
		rows.map(({ row, by }) => {
			const { number, reached, mark, note, markedAt } = row;
			return [keyOf(row), { number, reached, mark, note, by, at: markedAt }];
		})
	);
}
