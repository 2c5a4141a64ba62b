import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import {
	itemAsRuled,
	rulingProblem,
	type RulingChange,
	type RulingProblem
} from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { rulings } from '../db/schema/record.ts';
import { carryToDraft } from '../library/carry-to-draft.ts';
import { ownPublishedItem, type PublishedPlace } from './own-published-item.ts';
import { regrade } from './regrade.ts';

export type Rule = PublishedPlace & {
	readonly change: RulingChange;
	/** How often the marking had been changed when the preview was made. */
	readonly revision: number;
};

/**
 * Changes the marking of a published item, for all that was handed in on its version and all that will
 * be; whoever handed in since the preview is among them. Pressed twice it is one ruling.
 */
export async function rule(
	app: App,
	actor: Actor,
	{ change, revision, ...place }: Rule
): Promise<Result<null, 'not-found' | RulingProblem | 'rulings-changed'>> {
	const id = app.random.id();
	const now = app.clock.now();
	return app.db.write((tx): Result<null, 'not-found' | RulingProblem | 'rulings-changed'> => {
		const found = ownPublishedItem(tx, actor, place);
		if (!found.ok || actor === null) return refuse('not-found');
		const { version, ruled } = found.value;
		if (stands(tx, version.id, place.itemId, change)) return ok(null);
		const problem = rulingProblem(ruled.published, ruled.rulings, change);
		if (problem !== null) return refuse(problem);
		if (found.value.revision !== revision) return refuse('rulings-changed');
		const next = [...ruled.rulings, change];
		tx.insert(rulings)
			.values({
				id,
				versionId: version.id,
				itemId: place.itemId,
				number: ruledSoFar(tx, version.id, place.itemId) + 1,
				change,
				marksChanged: regrade(tx, version.id, ruled.published, next),
				ruledBy: actor.id,
				ruledAt: now
			})
			.run();
		carryToDraft(tx, { from: ruled.item, to: itemAsRuled(ruled.published, next) }, now);
		return ok(null);
	});
}

/** Whether the last ruling that stands on an item is this one: pressed twice, it was made already. */
function stands(tx: Tx, versionId: string, itemId: string, change: RulingChange): boolean {
	const last = tx
		.select({ same: eq(rulings.change, change) })
		.from(rulings)
		.where(
			and(eq(rulings.versionId, versionId), eq(rulings.itemId, itemId), isNull(rulings.undoneAt))
		)
		.orderBy(desc(rulings.number))
		.limit(1)
		.get();
	return Boolean(last?.same);
}

function ruledSoFar(tx: Tx, versionId: string, itemId: string): number {
	const row = tx
		.select({ n: count() })
		.from(rulings)
		.where(and(eq(rulings.versionId, versionId), eq(rulings.itemId, itemId)))
		.get();
	return row?.n ?? 0;
}
