import { and, asc, eq, isNull } from 'drizzle-orm';
import { itemAsRuled, type RulingChange } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import type { PublishedItem, quizVersions } from '../db/schema/library.ts';
import { rulings } from '../db/schema/record.ts';

/** An item of a version, with the rulings on it that stand, in the order they were made. */
export type RuledItem = {
	readonly published: PublishedItem;
	/** As it is marked now: what shows a key or marks an answer reads this one. */
	readonly item: PublishedItem;
	readonly rulings: readonly RulingChange[];
};

/** The items of a version as they are marked now, in their order. */
export function itemsAsRuled(
	tx: Tx,
	version: Pick<typeof quizVersions.$inferSelect, 'id' | 'items'>
): readonly RuledItem[] {
	const standing = tx
		.select({ itemId: rulings.itemId, change: rulings.change })
		.from(rulings)
		.where(and(eq(rulings.versionId, version.id), isNull(rulings.undoneAt)))
		.orderBy(asc(rulings.itemId), asc(rulings.number))
		.all();
	return version.items.map((published) => {
		const own = standing.filter(({ itemId }) => itemId === published.id);
		const changes = own.map(({ change }) => change);
		return { published, item: itemAsRuled(published, changes), rulings: changes };
	});
}
