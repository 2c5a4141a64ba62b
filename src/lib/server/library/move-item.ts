import { and, eq } from 'drizzle-orm';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { draftItems, quizzes } from '../db/schema/library.ts';
import { ownDraftItem } from './own-quiz.ts';

/** Changes places with the item before or after; at the end of the row it stays where it is. */
export async function moveItem(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly itemId: string; readonly by: -1 | 1 }
): Promise<Result<{ position: number }, 'not-found'>> {
	const now = app.clock.now();
	return app.db.write((tx) => {
		const found = ownDraftItem(tx, actor, input);
		if (!found.ok) return found;
		const from = found.value.item.position;
		const to = from + input.by;
		const other = tx
			.select({ id: draftItems.id })
			.from(draftItems)
			.where(and(eq(draftItems.quizId, input.quizId), eq(draftItems.position, to)))
			.get();
		if (other === undefined) return ok({ position: from });
		const put = (id: string, position: number) =>
			tx.update(draftItems).set({ position }).where(eq(draftItems.id, id)).run();
		// Two items never stand on one place, not even between two statements.
		put(input.itemId, -1);
		put(other.id, from);
		put(input.itemId, to);
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok({ position: to });
	});
}
