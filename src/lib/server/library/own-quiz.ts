import { and, eq } from 'drizzle-orm';
import { refuse, type Result, ok } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import { may, type Ask } from '../auth/policy.ts';
import type { Tx } from '../db/index.ts';
import { draftItems, quizzes } from '../db/schema/library.ts';

type Quiz = typeof quizzes.$inferSelect;
type DraftItem = typeof draftItems.$inferSelect;

/** The quiz if the actor may do this with it; what isn't theirs is not there. */
export function ownQuiz(tx: Tx, actor: Actor, ask: Ask, quizId: string): Result<Quiz, 'not-found'> {
	const quiz = tx.select().from(quizzes).where(eq(quizzes.id, quizId)).get();
	if (quiz === undefined || !may(actor, ask, { kind: 'quiz', ownerId: quiz.ownerId }))
		return refuse('not-found');
	return ok(quiz);
}

export function ownDraftItem(
	tx: Tx,
	actor: Actor,
	input: { readonly quizId: string; readonly itemId: string }
): Result<{ quiz: Quiz; item: DraftItem }, 'not-found'> {
	const quiz = ownQuiz(tx, actor, 'edit', input.quizId);
	if (!quiz.ok) return quiz;
	const item = tx
		.select()
		.from(draftItems)
		.where(and(eq(draftItems.id, input.itemId), eq(draftItems.quizId, input.quizId)))
		.get();
	return item === undefined ? refuse('not-found') : ok({ quiz: quiz.value, item });
}
