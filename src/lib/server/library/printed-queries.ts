import type { PrintedQuiz, PrintedSheet } from '#lib/interchange/index.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { isRead, type Paragraph } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { quizForReview } from './queries.ts';
import { sheetForEditing, type ReadableSheet } from './sheet-queries.ts';

/** What of a quiz goes on paper, and how much of it is still unchecked. */
export type QuizOnPaper = { readonly quiz: PrintedQuiz; readonly unchecked: number };

/** The accepted questions of a quiz for its owner's printer, in their order. */
export async function quizOnPaper(
	app: App,
	actor: Actor,
	quizId: string
): Promise<Result<QuizOnPaper, 'not-found'>> {
	const found = await quizForReview(app, actor, quizId);
	if (!found.ok) return found;
	const { title, version, changedSincePublished, items, article, asOf } = found.value;
	return ok({
		unchecked: items.filter((one) => one.state === 'to-check').length,
		quiz: {
			title,
			version: changedSincePublished ? 0 : version,
			asOf,
			items: items.filter((one) => one.state === 'accepted').map((one) => one.item),
			article: { title: article.title, paragraphs: counted(article.paragraphs) }
		}
	});
}

/** A motion's sheet, as it stands, for its owner's printer. */
export async function sheetOnPaper(
	app: App,
	actor: Actor,
	sheetId: string
): Promise<Result<PrintedSheet, 'not-found'>> {
	const found = await sheetForEditing(app, actor, sheetId);
	if (!found.ok) return found;
	return ok(asPrinted(found.value));
}

/** Any readable sheet with what its paper needs. */
export function asPrinted({ motion, kind, sheet, topic, articles }: ReadableSheet): PrintedSheet {
	return {
		motion,
		kind,
		sheet,
		topic: topic.title,
		asOf: topic.asOf,
		articles: articles.map(({ id, title, paragraphs }) => ({
			id,
			title,
			paragraphs: counted(paragraphs)
		}))
	};
}

/** The paragraphs a reader counts. */
function counted(paragraphs: readonly Paragraph[]) {
	return paragraphs.filter((one) => isRead(one.kind)).map(({ start, end }) => ({ start, end }));
}
