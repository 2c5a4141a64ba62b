import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { reportedAsOf, type ArticleProblem } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, draftItems, quizzes, sheets, spareItems, topics } from '../db/schema/library.ts';
import { readPasted } from '../ingest/read-pasted.ts';

export type AddArticleProblem = ArticleProblem | 'not-signed-in';

/**
 * Article in: reads the paste, drafts its quiz and the sheets of the motions it raises, and keeps
 * topic, article and drafts together. Each article opens its own topic.
 */
export async function addArticle(
	app: App,
	actor: Actor,
	input: { readonly text: string }
): Promise<Result<{ topicId: string; quizId: string }, AddArticleProblem>> {
	if (actor === null) return refuse('not-signed-in');
	const read = readPasted(input.text);
	if (!read.ok) return read;
	const { title, text, hash, exclusions } = read.value;
	const draft = await app.generator.draft({ title, text, hash });
	// A draft's ids derive from content, key included: whoever knows the rule could try each option.
	// What learners are sent carries ids that say nothing.
	const items = draft.quiz.items.map((item) => ({ ...item, id: app.random.id() }));
	const waiting = draft.quiz.waiting.map((item) => ({ ...item, id: app.random.id() }));
	const sheetIds = draft.motions.map(() => app.random.id());
	const now = app.clock.now();
	const [topicId, articleId, quizId] = [app.random.id(), app.random.id(), app.random.id()];
	const own = { ownerId: actor.id, title, createdAt: now };
	return app.db.write((tx) => {
		tx.insert(topics)
			.values({ id: topicId, terms: draft.terms, asOf: reportedAsOf(text), ...own })
			.run();
		tx.insert(articles)
			.values({ id: articleId, topicId, text, hash, exclusions, ...own })
			.run();
		tx.insert(quizzes)
			.values({ id: quizId, topicId, articleId, takeCode: null, changedAt: now, ...own })
			.run();
		for (const [position, content] of items.entries()) {
			tx.insert(draftItems)
				.values({
					id: content.id,
					quizId,
					position,
					state: 'to-check',
					content,
					overridden: [],
					changedAt: now
				})
				.run();
		}
		for (const [rank, content] of waiting.entries())
			tx.insert(spareItems).values({ id: content.id, quizId, rank, content }).run();
		for (const [position, motion] of draft.motions.entries()) {
			tx.insert(sheets)
				.values({
					id: sheetIds[position] ?? app.random.id(),
					topicId,
					articleId,
					ownerId: actor.id,
					motion: motion.text,
					kind: motion.kind,
					content: motion.sheet,
					position,
					readCode: null,
					createdAt: now,
					changedAt: now
				})
				.run();
		}
		return ok({ topicId, quizId });
	});
}
