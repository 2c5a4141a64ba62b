import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Instant } from '#lib/kernel/index.ts';
import type { RulingChange } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { users } from '../db/schema/people.ts';
import { rulings } from '../db/schema/record.ts';

/** What was ruled: by whom, when, what, and whether it was undone. */
export type Ruling = {
	readonly id: string;
	readonly itemId: string;
	readonly change: RulingChange;
	readonly marksChanged: number;
	readonly by: string;
	readonly at: Instant;
	readonly undone: { readonly by: string; readonly at: Instant } | null;
};

/** All rulings on a version's items, in order, undone ones too: for its author, who must be checked before. */
export function rulingsOf(tx: Tx, versionId: string): readonly Ruling[] {
	const undoer = alias(users, 'undoer');
	return tx
		.select({ ruling: rulings, by: users.displayName, undoneBy: undoer.displayName })
		.from(rulings)
		.innerJoin(users, eq(rulings.ruledBy, users.id))
		.leftJoin(undoer, eq(rulings.undoneBy, undoer.id))
		.where(eq(rulings.versionId, versionId))
		.orderBy(asc(rulings.itemId), asc(rulings.number))
		.all()
		.map(({ ruling: { id, itemId, change, marksChanged, ruledAt, undoneAt }, by, undoneBy }) => ({
			id,
			itemId,
			change,
			marksChanged,
			by,
			at: ruledAt,
			undone: undoneAt === null ? null : { by: undoneBy ?? '', at: undoneAt }
		}));
}
