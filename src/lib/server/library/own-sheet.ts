import { asc, eq } from 'drizzle-orm';
import type { TextOf } from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import { may, type Ask } from '../auth/policy.ts';
import type { Tx } from '../db/index.ts';
import { articles, sheets, topics } from '../db/schema/library.ts';

type Sheet = typeof sheets.$inferSelect;
type Topic = typeof topics.$inferSelect;
export type Article = typeof articles.$inferSelect;

/** The sheet, if the actor may do this with it; what isn't theirs is not there. */
export function ownSheet(
	tx: Tx,
	actor: Actor,
	ask: Ask,
	sheetId: string
): Result<Sheet, 'not-found'> {
	const sheet = tx.select().from(sheets).where(eq(sheets.id, sheetId)).get();
	if (sheet === undefined || !may(actor, ask, { kind: 'sheet', ownerId: sheet.ownerId }))
		return refuse('not-found');
	return ok(sheet);
}

/** The articles a sheet may quote: the one it was drawn from first, then the others of its topic. */
export function articlesOf(tx: Tx, sheet: Pick<Sheet, 'topicId' | 'articleId'>): Article[] {
	const all = articlesIn(tx, sheet.topicId);
	const isFirst = ({ id }: Article) => id === sheet.articleId;
	return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}

/** A topic's articles, the first that came in first. */
export function articlesIn(tx: Tx, topicId: string): Article[] {
	return tx
		.select()
		.from(articles)
		.where(eq(articles.topicId, topicId))
		.orderBy(asc(articles.createdAt), asc(articles.id))
		.all();
}

/** The text a quote of the sheet stands in. */
export function textsOf(tx: Tx, sheet: Pick<Sheet, 'topicId' | 'articleId'>): TextOf {
	const texts = new Map(articlesOf(tx, sheet).map(({ id, text }) => [id, text]));
	return (articleId) => texts.get(articleId ?? sheet.articleId);
}

export function ownTopic(
	tx: Tx,
	actor: Actor,
	ask: Ask,
	topicId: string
): Result<Topic, 'not-found'> {
	const topic = tx.select().from(topics).where(eq(topics.id, topicId)).get();
	if (topic === undefined) return refuse('not-found');
	const { ownerId, starter } = topic;
	return may(actor, ask, { kind: 'topic', ownerId, starter }) ? ok(topic) : refuse('not-found');
}
