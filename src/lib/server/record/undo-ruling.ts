import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions } from '../db/schema/library.ts';
import { rulings } from '../db/schema/record.ts';
import { carryToDraft } from '../library/carry-to-draft.ts';
import { ownQuiz } from '../library/own-quiz.ts';
import { itemsAsRuled } from './items-as-ruled.ts';
import { regrade } from './regrade.ts';

/**
 * Takes a ruling back: marks, scores, summaries and cards are what they would be without it. The ruling
 * stays, with who undid it and when. Undone twice it is undone once.
 */
export async function undoRuling(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly rulingId: string }
): Promise<Result<null, 'not-found'>> {
	const undoneAt = app.clock.now();
	return app.db.write((tx): Result<null, 'not-found'> => {
		const quiz = ownQuiz(tx, actor, 'publish', input.quizId);
		const row = tx
			.select({ ruling: rulings, version: quizVersions })
			.from(rulings)
			.innerJoin(quizVersions, eq(rulings.versionId, quizVersions.id))
			.where(eq(rulings.id, input.rulingId))
			.get();
		if (!quiz.ok || actor === null || row?.version.quizId !== input.quizId)
			return refuse('not-found');
		const { ruling, version } = row;
		if (ruling.undoneAt !== null) return ok(null);
		const from = ruledOf(tx, version, ruling.itemId);
		tx.update(rulings).set({ undoneBy: actor.id, undoneAt }).where(eq(rulings.id, ruling.id)).run();
		const to = ruledOf(tx, version, ruling.itemId);
		regrade(tx, version.id, to.published, to.rulings);
		carryToDraft(tx, { from: from.item, to: to.item }, undoneAt);
		return ok(null);
	});
}

function ruledOf(tx: Tx, version: typeof quizVersions.$inferSelect, itemId: string) {
	const found = itemsAsRuled(tx, version).find(({ item }) => item.id === itemId);
	if (found === undefined) throw new Error(`version ${version.id} has no item ${itemId}`);
	return found;
}
