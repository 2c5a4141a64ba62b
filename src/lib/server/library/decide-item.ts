import { eq } from 'drizzle-orm';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { draftItems, quizzes, type ItemState } from '../db/schema/library.ts';
import { ownDraftItem } from './own-quiz.ts';

/** Accepts or rejects an item of the draft, or puts it back to be checked. */
export async function decideItem(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly itemId: string; readonly state: ItemState }
): Promise<Result<null, 'not-found'>> {
	const now = app.clock.now();
	return app.db.write((tx) => {
		const found = ownDraftItem(tx, actor, input);
		if (!found.ok) return found;
		tx.update(draftItems)
			.set({ state: input.state, changedAt: now })
			.where(eq(draftItems.id, input.itemId))
			.run();
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok(null);
	});
}
