import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { readingView, sentenceView, type ReadingView, type SentenceView } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { articles } from '../db/schema/library.ts';
import { ownTopic } from './own-sheet.ts';
import { restoredIn } from './restored.ts';

export type ArticleReading = {
	readonly title: string;
	readonly text: string;
	readonly topic: { readonly id: string; readonly title: string };
	readonly view: ReadingView;
	/** The sentence that was asked for; null where none was, or there is none of that number. */
	readonly sentence: SentenceView | null;
};

/** Of one person in ten minutes: a press every five seconds. */
const mostReadings = 120;

/**
 * How the engine reads an article: for its owner alone, since it shows the whole text.
 * @param input sentence: its number from 1
 */
export async function articleReading(
	app: App,
	actor: Actor,
	input: { readonly articleId: string; readonly sentence: number | null }
): Promise<Result<ArticleReading, 'not-found' | 'too-many-readings'>> {
	const article = app.db.read.select().from(articles).where(eq(articles.id, input.articleId)).get();
	if (article === undefined) return refuse('not-found');
	const topic = ownTopic(app.db.read, actor, 'edit', article.topicId);
	if (!topic.ok) return topic;
	// Reading costs up to seconds of the worker that drafts wait for.
	if (!app.limits.allow('reading', actor?.id ?? '', mostReadings, 600_000))
		return refuse('too-many-readings');
	const { title, text, hash } = article;
	const document = await app.generator.read({ title, text, hash }, restoredIn(article));
	return ok({
		title,
		text,
		topic: { id: topic.value.id, title: topic.value.title },
		view: readingView(document),
		sentence: input.sentence === null ? null : sentenceView(document, input.sentence - 1)
	});
}
