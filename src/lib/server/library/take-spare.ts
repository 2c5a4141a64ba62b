import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { quizzes, spareItems } from '../db/schema/library.ts';
import { endOfDraft } from './add-item.ts';
import { ownQuiz } from './own-quiz.ts';
import { moveIntoDraft } from './spares.ts';

/** A question that waited joins the draft, at its end and to be checked. */
export async function takeSpare(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly itemId: string }
): Promise<Result<{ position: number }, 'not-found' | 'quiz-full'>> {
	const now = app.clock.now();
	return app.db.write((tx): Result<{ position: number }, 'not-found' | 'quiz-full'> => {
		const quiz = ownQuiz(tx, actor, 'edit', input.quizId);
		if (!quiz.ok) return quiz;
		const spare = tx
			.select()
			.from(spareItems)
			.where(and(eq(spareItems.id, input.itemId), eq(spareItems.quizId, input.quizId)))
			.get();
		if (spare === undefined) return refuse('not-found');
		const end = endOfDraft(tx, input.quizId);
		if (!end.ok) return end;
		const position = end.value;
		moveIntoDraft(tx, spare, position, now);
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok({ position });
	});
}
