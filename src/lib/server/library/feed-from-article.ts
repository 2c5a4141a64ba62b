import { eq } from 'drizzle-orm';
import { feedSheet, type Fed } from '#lib/generation/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { ArticleProblem } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, sheets } from '../db/schema/library.ts';
import { readPasted } from '../ingest/read-pasted.ts';
import { articlesIn, articlesOf, ownSheet } from './own-sheet.ts';
import { restoredIn } from './restored.ts';

const most = 8;

export type FeedProblem =
	'not-found' | 'same-article' | 'articles-full' | 'own-article' | ArticleProblem;

export type FedCounts = Pick<Fed, 'added' | 'joined' | 'unsettled'> & { readonly title: string };

/**
 * Another article for a motion: pasted, it joins the topic; named by its id, it is one of the topic's. What it gives
 * the motion goes onto the sheet beside what people made of it.
 */
export async function feedFromArticle(
	app: App,
	actor: Actor,
	input: { readonly sheetId: string } & ({ readonly text: string } | { readonly articleId: string })
): Promise<Result<FedCounts, FeedProblem>> {
	const own = ownSheet(app.db.read, actor, 'edit', input.sheetId);
	if (!own.ok || actor === null) return refuse('not-found');
	const sheet = own.value;
	const there = articlesOf(app.db.read, sheet);
	const known = 'articleId' in input ? there.find(({ id }) => id === input.articleId) : undefined;
	if ('articleId' in input && known === undefined) return refuse('not-found');
	if (known?.id === sheet.articleId) return refuse('own-article');
	const read = 'text' in input ? readPasted(input.text) : null;
	if (read !== null && !read.ok) return read;
	const fresh = read?.value;
	if (fresh !== undefined && there.some(({ hash }) => hash === fresh.hash))
		return refuse('same-article');
	const source = fresh ?? known;
	if (source === undefined) return refuse('not-found');
	const { title, text, hash } = source;
	const made = await app.generator.sheet(
		{ title, text, hash },
		{ text: sheet.motion, kind: sheet.kind },
		known === undefined ? [] : restoredIn(known)
	);
	const now = app.clock.now();
	const articleId = known?.id ?? app.random.id();
	return app.db.write((tx): Result<FedCounts, FeedProblem> => {
		const again = ownSheet(tx, actor, 'edit', input.sheetId);
		if (!again.ok) return again;
		const { topicId, content } = again.value;
		if (fresh !== undefined) {
			if (articlesIn(tx, topicId).length >= most) return refuse('articles-full', { most });
			const { exclusions } = fresh;
			tx.insert(articles)
				.values({
					id: articleId,
					topicId,
					ownerId: actor.id,
					title,
					text,
					hash,
					exclusions,
					createdAt: now
				})
				.run();
		}
		const fed = feedSheet(content, made, articleId);
		tx.update(sheets)
			.set({ content: fed.sheet, changedAt: now })
			.where(eq(sheets.id, input.sheetId))
			.run();
		const { added, joined, unsettled } = fed;
		return ok({ added, joined, unsettled, title });
	});
}
