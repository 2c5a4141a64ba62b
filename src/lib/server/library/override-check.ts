import { eq } from 'drizzle-orm';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { draftItems, quizzes } from '../db/schema/library.ts';
import { ownDraftItem } from './own-quiz.ts';

/** Lets an item be published although a check failed, or takes that back. Kept with the version. */
export async function overrideCheck(
	app: App,
	actor: Actor,
	input: {
		readonly quizId: string;
		readonly itemId: string;
		readonly check: string;
		readonly on: boolean;
	}
): Promise<Result<null, 'not-found'>> {
	const now = app.clock.now();
	return app.db.write((tx) => {
		const found = ownDraftItem(tx, actor, input);
		if (!found.ok) return found;
		const others = found.value.item.overridden.filter((name) => name !== input.check);
		const overridden = input.on ? [...others, input.check] : others;
		tx.update(draftItems)
			.set({ overridden, changedAt: now })
			.where(eq(draftItems.id, input.itemId))
			.run();
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok(null);
	});
}
