import { count, eq, max } from 'drizzle-orm';
import { readMotion } from '#lib/debate/index.ts';
import { feedSheet } from '#lib/generation/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { sheets } from '../db/schema/library.ts';
import { articlesIn, ownTopic } from './own-sheet.ts';
import { restoredIn } from './restored.ts';

const most = 20;

export type AddMotionProblem = 'not-found' | 'motion-too-short' | 'motions-full';

/** A motion of one's own, with a sheet drawn from the topic's articles. */
export async function addMotion(
	app: App,
	actor: Actor,
	input: { readonly topicId: string; readonly motion: string }
): Promise<Result<{ sheetId: string }, AddMotionProblem>> {
	const motion = readMotion(input.motion);
	if (motion === null) return refuse('motion-too-short');
	const topic = ownTopic(app.db.read, actor, 'edit', input.topicId);
	if (!topic.ok || actor === null) return refuse('not-found');
	const drawn = await Promise.all(
		articlesIn(app.db.read, input.topicId).map(async (article) => {
			const { title, text, hash } = article;
			const made = await app.generator.sheet({ title, text, hash }, motion, restoredIn(article));
			return { article, made };
		})
	);
	const [first, ...others] = drawn;
	if (first === undefined) return refuse('not-found');
	const { article, made } = first;
	const content = others.reduce(
		(sheet, other) => feedSheet(sheet, other.made, other.article.id).sheet,
		made.sheet
	);
	const now = app.clock.now();
	const sheetId = app.random.id();
	return app.db.write((tx): Result<{ sheetId: string }, AddMotionProblem> => {
		if (!ownTopic(tx, actor, 'edit', input.topicId).ok) return refuse('not-found');
		const there = tx
			.select({ n: count(), last: max(sheets.position) })
			.from(sheets)
			.where(eq(sheets.topicId, input.topicId))
			.get();
		if ((there?.n ?? 0) >= most) return refuse('motions-full', { most });
		tx.insert(sheets)
			.values({
				id: sheetId,
				topicId: input.topicId,
				articleId: article.id,
				ownerId: actor.id,
				motion: made.text,
				kind: made.kind,
				content,
				position: (there?.last ?? -1) + 1,
				readCode: null,
				createdAt: now,
				changedAt: now
			})
			.run();
		return ok({ sheetId });
	});
}
