import { count, eq, max } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { blankItem, type ItemKind } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { articles, draftItems, quizzes } from '../db/schema/library.ts';
import { applyEdit, type EditProblem, type ItemEdit } from './apply-edit.ts';
import { ownQuiz } from './own-quiz.ts';

/** Questions a draft can hold. */
export const mostItems = 100;

export type AddItemProblem = 'not-found' | 'quiz-full' | EditProblem;

/**
 * A question by hand, on words of the article that are found there. It stands at the draft's end:
 * accepted where every check passes, for its author has just read it; else to be checked.
 */
export async function addItem(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly kind: ItemKind; readonly edit: ItemEdit }
): Promise<Result<{ position: number }, AddItemProblem>> {
	const now = app.clock.now();
	const id = app.random.id();
	return app.db.write((tx): Result<{ position: number }, AddItemProblem> => {
		const quiz = ownQuiz(tx, actor, 'edit', input.quizId);
		if (!quiz.ok) return quiz;
		const article = tx.select().from(articles).where(eq(articles.id, quiz.value.articleId)).get();
		if (article === undefined) return refuse('not-found');
		const end = endOfDraft(tx, input.quizId);
		if (!end.ok) return end;
		const made = applyEdit(blankItem(input.kind, id), input.edit, article.text);
		if (!made.ok) return made;
		const position = end.value;
		tx.insert(draftItems)
			.values({
				id,
				quizId: input.quizId,
				position,
				state: made.value.checks.every((check) => check.ok) ? 'accepted' : 'to-check',
				content: made.value,
				overridden: [],
				changedAt: now
			})
			.run();
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok({ position });
	});
}

/** The place behind a draft's last item. */
export function endOfDraft(tx: Tx, quizId: string): Result<number, 'quiz-full'> {
	const there = tx
		.select({ n: count(), last: max(draftItems.position) })
		.from(draftItems)
		.where(eq(draftItems.quizId, quizId))
		.get();
	if ((there?.n ?? 0) >= mostItems) return refuse('quiz-full', { most: mostItems });
	return ok((there?.last ?? -1) + 1);
}
