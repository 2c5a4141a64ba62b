import { asc, eq, max } from 'drizzle-orm';
import { ok, refuse, type Result, type Span } from '#lib/kernel/index.ts';
import { outline, type Exclusion } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, draftItems, quizzes } from '../db/schema/library.ts';
import { mostItems } from './add-item.ts';
import { ownQuiz } from './own-quiz.ts';
import { restoredIn } from './restored.ts';

/**
 * Puts back a range that cleaning left out, or leaves it out again. Put back, the article is read
 * anew, and questions that were not there before are added to the draft's end, to be checked.
 * Nothing that stands in the draft is changed.
 * @returns how many questions were added
 */
export async function restoreText(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly range: Span; readonly on: boolean }
): Promise<Result<{ added: number }, 'not-found'>> {
	const quiz = ownQuiz(app.db.read, actor, 'edit', input.quizId);
	if (!quiz.ok) return quiz;
	const articleId = quiz.value.articleId;
	const article = app.db.read.select().from(articles).where(eq(articles.id, articleId)).get();
	if (article === undefined) return refuse('not-found');
	const same = (one: Span) => one.start === input.range.start && one.end === input.range.end;
	const range = outline(article.text).exclusions.find(same);
	if (range === undefined) return refuse('not-found');
	const { title, text, hash } = article;
	const restored = restoredIn({ text, exclusions: toggled(article.exclusions, range, input.on) });
	const items = input.on
		? (await app.generator.draft({ title, text, hash }, restored)).quiz.items
		: [];
	const now = app.clock.now();
	const ids = items.map(() => app.random.id());
	return app.db.write((tx): Result<{ added: number }, 'not-found'> => {
		const still = ownQuiz(tx, actor, 'edit', input.quizId);
		if (!still.ok) return still;
		// Another range may have been put back while this one was read.
		const current = tx.select().from(articles).where(eq(articles.id, articleId)).get();
		if (current === undefined) return refuse('not-found');
		const exclusions = toggled(current.exclusions, range, input.on);
		tx.update(articles).set({ exclusions }).where(eq(articles.id, articleId)).run();
		const there = tx
			.select()
			.from(draftItems)
			.where(eq(draftItems.quizId, input.quizId))
			.orderBy(asc(draftItems.position))
			.all();
		const stems = new Set(there.map((row) => row.content.stem));
		const last = tx
			.select({ position: max(draftItems.position) })
			.from(draftItems)
			.where(eq(draftItems.quizId, input.quizId))
			.get();
		// Only what the text put back gives: the rest was drawn, or passed over, before.
		const room = Math.max(0, mostItems - there.length);
		const drawn = items.filter(
			(item) =>
				!stems.has(item.stem) &&
				item.evidence.some((one) => one.start < range.end && range.start < one.end)
		);
		const fresh = drawn.slice(0, room);
		for (const [index, item] of fresh.entries()) {
			const id = ids[index] ?? app.random.id();
			tx.insert(draftItems)
				.values({
					id,
					quizId: input.quizId,
					position: (last?.position ?? -1) + 1 + index,
					state: 'to-check',
					content: { ...item, id },
					overridden: [],
					changedAt: now
				})
				.run();
		}
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok({ added: fresh.length });
	});
}

/** The exclusions without the range, or with it in its place. */
function toggled(
	exclusions: readonly Exclusion[],
	range: Exclusion,
	on: boolean
): readonly Exclusion[] {
	const others = exclusions.filter((one) => one.start !== range.start || one.end !== range.end);
	return on ? others : [...others, range].sort((a, b) => a.start - b.start);
}
