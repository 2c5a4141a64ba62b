import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm';
import { quotesIn, type MotionKind, type Sheet } from '#lib/debate/index.ts';
import { ok, overlaps, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Paragraph } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { sheets, topics } from '../db/schema/library.ts';
import { users } from '../db/schema/people.ts';
import { articlesOf, ownSheet } from './own-sheet.ts';
import { lastSheetVersion } from './publish-sheet.ts';
import { paragraphsOf } from './restored.ts';

export type SheetArticle = {
	/** How quotes name it; null for the one the sheet was drawn from. */
	readonly id: string | null;
	readonly title: string;
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
};

/** A sheet as its readers see it: a published version, or the draft for its owner. */
export type ReadableSheet = {
	readonly motion: string;
	readonly kind: MotionKind;
	readonly sheet: Sheet;
	readonly topic: {
		readonly id: string;
		readonly title: string;
		readonly asOf: string;
		/** True where everybody may open it. */
		readonly open: boolean;
	};
	/** The one it was drawn from first, then the others of its topic. */
	readonly articles: readonly SheetArticle[];
};

export type SheetForEditing = ReadableSheet & {
	readonly id: string;
	readonly version: number;
	readonly readCode: string | null;
	readonly changedSincePublished: boolean;
	readonly number: number;
	readonly of: number;
};

/** A motion's sheet for its owner, with the other motions of its topic. */
export async function sheetForEditing(
	app: App,
	actor: Actor,
	sheetId: string
): Promise<Result<SheetForEditing, 'not-found'>> {
	const found = ownSheet(app.db.read, actor, 'read', sheetId);
	if (!found.ok) return found;
	const sheet = found.value;
	const last = lastSheetVersion(app.db.read, sheetId);
	const siblings = app.db.read
		.select({ id: sheets.id })
		.from(sheets)
		.where(eq(sheets.topicId, sheet.topicId))
		.orderBy(asc(sheets.position))
		.all();
	return ok({
		id: sheet.id,
		motion: sheet.motion,
		kind: sheet.kind,
		sheet: sheet.content,
		topic: topicOf(app, sheet.topicId),
		articles: sheetArticles(app, sheet),
		version: last?.number ?? 0,
		readCode: sheet.readCode,
		changedSincePublished: last === undefined || sheet.changedAt > last.publishedAt,
		number: siblings.findIndex((one) => one.id === sheetId) + 1,
		of: siblings.length
	});
}

export type PublishedSheet = ReadableSheet & {
	readonly number: number;
	readonly publishedAt: Instant;
	/** Who reviewed it, by the name they chose; null where they have none. */
	readonly by: string | null;
};

/** What a read link leads to: the newest published version, for whoever has the code. */
export async function sheetByReadCode(
	app: App,
	code: string
): Promise<Result<PublishedSheet, 'not-found'>> {
	const row = app.db.read
		.select({ sheetId: sheets.id, topicId: sheets.topicId, articleId: sheets.articleId })
		.from(sheets)
		.where(eq(sheets.readCode, code.toUpperCase()))
		.get();
	const version = row === undefined ? undefined : lastSheetVersion(app.db.read, row.sheetId);
	if (row === undefined || version === undefined) return refuse('not-found');
	const publisher = app.db.read
		.select({ kind: users.kind, name: users.displayName })
		.from(users)
		.where(eq(users.id, version.publishedBy))
		.get();
	const named = publisher !== undefined && !['guest', 'house'].includes(publisher.kind);
	return ok({
		motion: version.motion,
		kind: version.kind,
		sheet: version.content,
		topic: topicOf(app, row.topicId),
		articles: citedOnly(sheetArticles(app, row), version.content),
		number: version.number,
		publishedAt: version.publishedAt,
		by: named ? publisher.name : null
	});
}

/**
 * The articles as a reader of the sheet may see them: the paragraphs its quotes stand in, and blanks
 * for the rest, so that spans still fit. Whoever takes a quiz on the same article may have the link.
 */
function citedOnly(all: readonly SheetArticle[], sheet: Sheet): SheetArticle[] {
	const quotes = quotesIn(sheet);
	return all.flatMap((article, at): SheetArticle[] => {
		const own = quotes.filter(({ articleId }) => articleId === article.id);
		if (at > 0 && own.length === 0) return [];
		const cited = article.paragraphs.filter((paragraph) =>
			own.some((quote) => overlaps(paragraph, quote))
		);
		let text = '';
		for (const { start, end } of cited) text = text.padEnd(start) + article.text.slice(start, end);
		return [{ ...article, text: text.padEnd(article.text.length) }];
	});
}

function topicOf(app: App, topicId: string): ReadableSheet['topic'] {
	const topic = app.db.read.select().from(topics).where(eq(topics.id, topicId)).get();
	return {
		id: topicId,
		title: topic?.title ?? '',
		asOf: topic?.asOf ?? '',
		open: topic?.starter ?? false
	};
}

function sheetArticles(
	app: App,
	sheet: { readonly topicId: string; readonly articleId: string }
): SheetArticle[] {
	return articlesOf(app.db.read, sheet).map((article) => ({
		id: article.id === sheet.articleId ? null : article.id,
		title: article.title,
		text: article.text,
		paragraphs: paragraphsOf(article)
	}));
}

/** Published motions somebody may hold a debate on: their own, and the starter's. */
export async function motionsToDebate(
	app: App,
	actor: Actor
): Promise<readonly { readonly motion: string; readonly code: string }[]> {
	const rows = app.db.read
		.select({ id: sheets.id, code: sheets.readCode })
		.from(sheets)
		.innerJoin(topics, eq(sheets.topicId, topics.id))
		.where(
			and(
				isNotNull(sheets.readCode),
				or(eq(sheets.ownerId, actor?.id ?? ''), eq(topics.starter, true))
			)
		)
		.orderBy(desc(sheets.changedAt))
		.limit(60)
		.all();
	return rows.flatMap(({ id, code }) => {
		const version = lastSheetVersion(app.db.read, id);
		return code === null || version === undefined ? [] : [{ motion: version.motion, code }];
	});
}
