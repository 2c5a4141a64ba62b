import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, draftItems, quizzes } from '../db/schema/library.ts';
import { applyEdit, type EditProblem, type ItemEdit } from './apply-edit.ts';
import { ownDraftItem } from './own-quiz.ts';

/** Changes an item of the draft. Its evidence is found again and every check is run again. */
export async function editItem(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly itemId: string; readonly edit: ItemEdit }
): Promise<Result<null, 'not-found' | EditProblem>> {
	const now = app.clock.now();
	return app.db.write((tx): Result<null, 'not-found' | EditProblem> => {
		const found = ownDraftItem(tx, actor, input);
		if (!found.ok) return found;
		const article = tx
			.select()
			.from(articles)
			.where(eq(articles.id, found.value.quiz.articleId))
			.get();
		if (article === undefined) return refuse('not-found');
		const edited = applyEdit(found.value.item.content, input.edit, article.text);
		if (!edited.ok) return edited;
		tx.update(draftItems)
			// An override was given to the item as it was: a changed one asks again.
			.set({ content: edited.value, overridden: [], changedAt: now })
			.where(eq(draftItems.id, input.itemId))
			.run();
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok(null);
	});
}
