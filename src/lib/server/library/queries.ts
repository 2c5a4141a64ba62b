import { asc, count, desc, eq, inArray, max } from 'drizzle-orm';
import { ok, refuse, type Result, type Span } from '#lib/kernel/index.ts';
import { lintQuiz, type Item } from '#lib/quiz/index.ts';
import type { Exclusion, Paragraph } from '#lib/text/index.ts';
import type { Actor, App } from '../app.ts';
import { may } from '../auth/policy.ts';
import {
	articles,
	draftItems,
	quizVersions,
	quizzes,
	topics,
	type ItemState
} from '../db/schema/library.ts';
import { behindTakeCode, lastVersion } from './last-version.ts';
import { ownQuiz } from './own-quiz.ts';
import { sparesOf } from './spares.ts';
import { paragraphsOf, restoredIn } from './restored.ts';

export type ReviewItem = {
	readonly id: string;
	readonly position: number;
	readonly state: ItemState;
	readonly item: Item;
	readonly overridden: readonly string[];
};

export type QuizForReview = {
	readonly id: string;
	readonly topicId: string;
	/** When things were as reported; empty where nobody said. */
	readonly asOf: string;
	readonly title: string;
	readonly takeCode: string | null;
	readonly changedSincePublished: boolean;
	readonly version: number;
	/** The items of the newest version, in order; empty before the first. */
	readonly published: readonly { readonly id: string; readonly stem: string }[];
	readonly article: {
		readonly title: string;
		readonly text: string;
		readonly paragraphs: readonly Paragraph[];
		readonly exclusions: readonly Exclusion[];
		/** What cleaning left out and its owner put back. */
		readonly restored: readonly Span[];
	};
	readonly items: readonly ReviewItem[];
	/** What else could be asked, best first. */
	readonly spares: readonly Pick<Item, 'id' | 'kind' | 'stem' | 'key'>[];
};

/** A quiz with its draft, article and checks, for its owner's review screen. */
export async function quizForReview(
	app: App,
	actor: Actor,
	quizId: string
): Promise<Result<QuizForReview, 'not-found'>> {
	const row = app.db.read
		.select({ quiz: quizzes, article: articles, asOf: topics.asOf })
		.from(quizzes)
		.innerJoin(articles, eq(quizzes.articleId, articles.id))
		.innerJoin(topics, eq(quizzes.topicId, topics.id))
		.where(eq(quizzes.id, quizId))
		.get();
	if (row === undefined || !may(actor, 'read', { kind: 'quiz', ownerId: row.quiz.ownerId }))
		return refuse('not-found');
	const rows = app.db.read
		.select()
		.from(draftItems)
		.where(eq(draftItems.quizId, quizId))
		.orderBy(asc(draftItems.position))
		.all();
	const across = lintQuiz(rows.filter((one) => one.state !== 'rejected').map((one) => one.content));
	const last = lastVersion(app.db.read, quizId);
	return ok({
		id: row.quiz.id,
		topicId: row.quiz.topicId,
		asOf: row.asOf,
		title: row.quiz.title,
		takeCode: row.quiz.takeCode,
		version: last?.number ?? 0,
		published: (last?.items ?? []).map(({ id, stem }) => ({ id, stem })),
		changedSincePublished: last === undefined || row.quiz.changedAt > last.publishedAt,
		article: {
			title: row.article.title,
			text: row.article.text,
			paragraphs: paragraphsOf(row.article),
			exclusions: row.article.exclusions,
			restored: restoredIn(row.article)
		},
		items: rows.map((one) => ({
			id: one.id,
			position: one.position,
			state: one.state,
			overridden: one.overridden,
			item: {
				...one.content,
				checks: [...one.content.checks, ...(across.get(one.content.id) ?? [])]
			}
		})),
		spares: sparesOf(app.db.read, quizId).map(({ id, content: { kind, stem, key } }) => ({
			id,
			kind,
			stem,
			key
		}))
	});
}

export type QuizSummary = {
	readonly id: string;
	readonly title: string;
	readonly items: number;
	readonly toCheck: number;
	readonly version: number;
	readonly takeCode: string | null;
};

const listLimit = 100;

/** The actor's quizzes, newest first, at most a hundred. */
export async function ownQuizzes(app: App, actor: Actor): Promise<readonly QuizSummary[]> {
	if (actor === null) return [];
	const rows = app.db.read
		.select({ id: quizzes.id, title: quizzes.title, takeCode: quizzes.takeCode })
		.from(quizzes)
		.where(eq(quizzes.ownerId, actor.id))
		.orderBy(desc(quizzes.createdAt))
		.limit(listLimit)
		.all();
	return summariesOf(app, rows);
}

/** What each quiz has left to check, and how far it is published. */
export function summariesOf(
	app: App,
	rows: readonly Pick<QuizSummary, 'id' | 'title' | 'takeCode'>[]
): readonly QuizSummary[] {
	const ids = rows.map((row) => row.id);
	const counts = app.db.read
		.select({ quizId: draftItems.quizId, state: draftItems.state, n: count() })
		.from(draftItems)
		.where(inArray(draftItems.quizId, ids))
		.groupBy(draftItems.quizId, draftItems.state)
		.all();
	const versions = app.db.read
		.select({ quizId: quizVersions.quizId, number: max(quizVersions.number) })
		.from(quizVersions)
		.where(inArray(quizVersions.quizId, ids))
		.groupBy(quizVersions.quizId)
		.all();
	const countOf = (quizId: string, state: ItemState) =>
		counts.find((one) => one.quizId === quizId && one.state === state)?.n ?? 0;
	return rows.map((row) => {
		const toCheck = countOf(row.id, 'to-check');
		const version = versions.find((one) => one.quizId === row.id)?.number ?? 0;
		return { ...row, items: toCheck + countOf(row.id, 'accepted'), toCheck, version };
	});
}

/** What a take link leads to: nothing here tells a key. */
export async function quizByTakeCode(
	app: App,
	code: string
): Promise<Result<{ quizId: string; title: string; items: number; ownerId: string }, 'not-found'>> {
	const found = behindTakeCode(app.db.read, code);
	if (found === undefined) return refuse('not-found');
	const { quiz, version } = found;
	return ok({
		quizId: quiz.id,
		title: version.title,
		items: version.items.length,
		ownerId: quiz.ownerId
	});
}

/** Where each item of a draft stands: what it takes to find the next one to check. */
export async function draftOrder(
	app: App,
	actor: Actor,
	quizId: string
): Promise<Result<readonly Pick<ReviewItem, 'id' | 'position' | 'state'>[], 'not-found'>> {
	const quiz = ownQuiz(app.db.read, actor, 'read', quizId);
	if (!quiz.ok) return quiz;
	return ok(
		app.db.read
			.select({ id: draftItems.id, position: draftItems.position, state: draftItems.state })
			.from(draftItems)
			.where(eq(draftItems.quizId, quizId))
			.orderBy(asc(draftItems.position))
			.all()
	);
}
