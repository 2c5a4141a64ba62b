import { asc, count, desc, eq, inArray, max, or } from 'drizzle-orm';
import { balanceOf, waiting, type Balance, type MotionKind } from '#lib/debate/index.ts';
import type { Term } from '#lib/generation/index.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Paragraph } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { quizzes, sheetVersions, sheets, topics } from '../db/schema/library.ts';
import { articlesIn, ownTopic } from './own-sheet.ts';
import { paragraphsOf } from './restored.ts';
import { summariesOf, type QuizSummary } from './queries.ts';

export type MotionSummary = {
	readonly id: string;
	readonly motion: string;
	readonly kind: MotionKind;
	readonly balance: Balance;
	readonly unsorted: number;
	readonly version: number;
	readonly readCode: string | null;
	readonly changedSincePublished: boolean;
};

export type TopicPage = {
	readonly id: string;
	readonly title: string;
	readonly asOf: string;
	readonly starter: boolean;
	readonly own: boolean;
	readonly terms: readonly Term[];
	readonly articles: readonly {
		readonly id: string;
		readonly title: string;
		readonly text: string;
		readonly paragraphs: readonly Paragraph[];
	}[];
	readonly quizzes: readonly QuizSummary[];
	readonly motions: readonly MotionSummary[];
};

/** A topic with everything that hangs on it. The starter topic is everybody's to read. */
export async function topicPage(
	app: App,
	actor: Actor,
	topicId: string
): Promise<Result<TopicPage, 'not-found'>> {
	const topic = ownTopic(app.db.read, actor, 'read', topicId);
	if (!topic.ok) return topic;
	const { id, title, asOf, starter, terms, ownerId } = topic.value;
	const made = app.db.read
		.select({ id: quizzes.id, title: quizzes.title, takeCode: quizzes.takeCode })
		.from(quizzes)
		.where(eq(quizzes.topicId, topicId))
		.orderBy(asc(quizzes.createdAt))
		.limit(100)
		.all();
	return ok({
		id,
		title,
		asOf,
		starter,
		own: actor?.id === ownerId,
		terms,
		articles: articlesIn(app.db.read, topicId).map((one) => ({
			id: one.id,
			title: one.title,
			text: one.text,
			paragraphs: paragraphsOf(one)
		})),
		quizzes: summariesOf(app, made),
		motions: motionsOf(app, topicId)
	});
}

function motionsOf(app: App, topicId: string): MotionSummary[] {
	const rows = app.db.read
		.select()
		.from(sheets)
		.where(eq(sheets.topicId, topicId))
		.orderBy(asc(sheets.position))
		.all();
	const versions = app.db.read
		.select({
			sheetId: sheetVersions.sheetId,
			number: max(sheetVersions.number),
			at: max(sheetVersions.publishedAt)
		})
		.from(sheetVersions)
		.where(
			inArray(
				sheetVersions.sheetId,
				rows.map((row) => row.id)
			)
		)
		.groupBy(sheetVersions.sheetId)
		.all();
	return rows.map((row) => {
		const version = versions.find((one) => one.sheetId === row.id);
		return {
			id: row.id,
			motion: row.motion,
			kind: row.kind,
			balance: balanceOf(row.content),
			unsorted: waiting(row.content).length,
			version: version?.number ?? 0,
			readCode: row.readCode,
			changedSincePublished: version === undefined || row.changedAt > (version.at ?? 0)
		};
	});
}

export type TopicSummary = {
	readonly id: string;
	readonly title: string;
	readonly starter: boolean;
	readonly quizzes: number;
	readonly motions: number;
};

const listLimit = 100;

/** The actor's topics, newest first, and the starter topic after them. */
export async function topicsFor(app: App, actor: Actor): Promise<readonly TopicSummary[]> {
	const rows = app.db.read
		.select({ id: topics.id, title: topics.title, starter: topics.starter })
		.from(topics)
		.where(or(eq(topics.ownerId, actor?.id ?? ''), eq(topics.starter, true)))
		.orderBy(asc(topics.starter), desc(topics.createdAt))
		.limit(listLimit)
		.all();
	const ids = rows.map((row) => row.id);
	const quizCounts = app.db.read
		.select({ topicId: quizzes.topicId, n: count() })
		.from(quizzes)
		.where(inArray(quizzes.topicId, ids))
		.groupBy(quizzes.topicId)
		.all();
	const motionCounts = app.db.read
		.select({ topicId: sheets.topicId, n: count() })
		.from(sheets)
		.where(inArray(sheets.topicId, ids))
		.groupBy(sheets.topicId)
		.all();
	const of = (counts: typeof quizCounts, id: string) =>
		counts.find((one) => one.topicId === id)?.n ?? 0;
	return rows.map((row) => ({
		...row,
		quizzes: of(quizCounts, row.id),
		motions: of(motionCounts, row.id)
	}));
}
