import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { lintItem } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, draftItems, quizzes } from '../db/schema/library.ts';
import { itemsAsRuled } from '../record/items-as-ruled.ts';
import { ownAssignment } from './own-class.ts';

/**
 * A new draft of the questions a class missed, on the same article: accepted once already, so it
 * can be published as it is, and every question can be changed first.
 */
export async function draftToReteach(
	app: App,
	actor: Actor,
	input: { readonly assignmentId: string; readonly itemIds: readonly string[] }
): Promise<Result<{ quizId: string }, 'not-found' | 'nothing-chosen'>> {
	const quizId = app.random.id();
	const now = app.clock.now();
	return app.db.write((tx): Result<{ quizId: string }, 'not-found' | 'nothing-chosen'> => {
		const found = ownAssignment(tx, actor, 'read', input.assignmentId);
		if (!found.ok || actor === null) return refuse('not-found');
		const { version } = found.value;
		const chosen = itemsAsRuled(tx, version).flatMap(({ item }) =>
			input.itemIds.includes(item.id) ? [item] : []
		);
		if (chosen.length === 0) return refuse('nothing-chosen');
		const from = tx.select().from(quizzes).where(eq(quizzes.id, version.quizId)).get();
		const article = from && tx.select().from(articles).where(eq(articles.id, from.articleId)).get();
		if (from === undefined || article === undefined) return refuse('not-found');
		tx.insert(quizzes)
			.values({
				id: quizId,
				topicId: from.topicId,
				articleId: from.articleId,
				ownerId: actor.id,
				title: `Again: ${version.title.replace(/^Again: /, '')}`,
				takeCode: null,
				createdAt: now,
				changedAt: now
			})
			.run();
		for (const [position, { overridden, ...item }] of chosen.entries()) {
			const id = app.random.id();
			tx.insert(draftItems)
				.values({
					id,
					quizId,
					position,
					state: 'accepted',
					content: { ...item, id, checks: lintItem(item, article.text) },
					overridden,
					changedAt: now
				})
				.run();
		}
		return ok({ quizId });
	});
}
