import { eq } from 'drizzle-orm';
import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, quizzes, topics } from '../db/schema/library.ts';
import { ownQuiz } from './own-quiz.ts';

/**
 * A new title for the quiz and its topic. The article keeps its own headline; where it has none,
 * its title was only guessed, and this corrects it.
 */
export async function renameQuiz(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly title: string }
): Promise<Result<null, 'not-found' | 'title-empty'>> {
	const title = plainLine(input.title, 'NFC', 160);
	if (title === '') return refuse('title-empty');
	const now = app.clock.now();
	return app.db.write((tx) => {
		const quiz = ownQuiz(tx, actor, 'edit', input.quizId);
		if (!quiz.ok) return quiz;
		tx.update(quizzes).set({ title, changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		const article = tx.select().from(articles).where(eq(articles.id, quiz.value.articleId)).get();
		const hasHeadline = article?.exclusions.some((one) => one.reason === 'headline') ?? false;
		if (!hasHeadline)
			tx.update(articles).set({ title }).where(eq(articles.id, quiz.value.articleId)).run();
		tx.update(topics).set({ title }).where(eq(topics.id, quiz.value.topicId)).run();
		return ok(null);
	});
}
