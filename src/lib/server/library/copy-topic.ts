import { asc, eq } from 'drizzle-orm';
import { quotingFrom } from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, draftItems, quizzes, sheets, spareItems, topics } from '../db/schema/library.ts';
import { ownTopic } from './own-sheet.ts';

/**
 * A topic of one's own with the same article, questions and sheets, as drafts. Links and versions
 * stay with the one copied.
 */
export async function copyTopic(
	app: App,
	actor: Actor,
	input: { readonly topicId: string }
): Promise<Result<{ topicId: string }, 'not-found'>> {
	if (actor === null) return refuse('not-found');
	const now = app.clock.now();
	const fresh = () => app.random.id();
	const topicId = fresh();
	return app.db.write((tx): Result<{ topicId: string }, 'not-found'> => {
		const topic = ownTopic(tx, actor, 'read', input.topicId);
		if (!topic.ok) return topic;
		const own = { ownerId: actor.id, createdAt: now };
		tx.insert(topics)
			.values({ ...topic.value, id: topicId, starter: false, ...own })
			.run();
		const texts = tx.select().from(articles).where(eq(articles.topicId, input.topicId)).all();
		const articleIds = new Map(texts.map((one) => [one.id, fresh()]));
		for (const one of texts) {
			tx.insert(articles)
				.values({ ...one, id: articleIds.get(one.id) ?? fresh(), topicId, ...own })
				.run();
		}
		const made = tx.select().from(quizzes).where(eq(quizzes.topicId, input.topicId)).all();
		for (const quiz of made) {
			const quizId = fresh();
			const articleId = articleIds.get(quiz.articleId) ?? '';
			tx.insert(quizzes)
				.values({ ...quiz, id: quizId, topicId, articleId, takeCode: null, changedAt: now, ...own })
				.run();
			const items = tx
				.select()
				.from(draftItems)
				.where(eq(draftItems.quizId, quiz.id))
				.orderBy(asc(draftItems.position))
				.all();
			for (const item of items) {
				const id = fresh();
				tx.insert(draftItems)
					.values({ ...item, id, quizId, content: { ...item.content, id }, changedAt: now })
					.run();
			}
			const spares = tx.select().from(spareItems).where(eq(spareItems.quizId, quiz.id)).all();
			for (const spare of spares) {
				const id = fresh();
				tx.insert(spareItems)
					.values({ ...spare, id, quizId, content: { ...spare.content, id } })
					.run();
			}
		}
		const motions = tx.select().from(sheets).where(eq(sheets.topicId, input.topicId)).all();
		for (const sheet of motions) {
			const articleId = articleIds.get(sheet.articleId) ?? '';
			tx.insert(sheets)
				.values({
					...sheet,
					id: fresh(),
					topicId,
					articleId,
					content: quotingFrom(sheet.content, (id) => articleIds.get(id ?? '') ?? id),
					readCode: null,
					changedAt: now,
					...own
				})
				.run();
		}
		return ok({ topicId });
	});
}
