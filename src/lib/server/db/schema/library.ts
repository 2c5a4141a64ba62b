import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { readStoredSheet, type MotionKind } from '#lib/debate/index.ts';
import type { Term } from '#lib/generation/index.ts';
import type { Item } from '#lib/quiz/index.ts';
import type { Exclusion } from '#lib/text/index.ts';
import { bool, grownJson, id, instant, int, json, text } from '../columns.ts';
import { users } from './people.ts';

export type ItemState = 'to-check' | 'accepted' | 'rejected';

/** What people share: articles, quizzes and motions about one thing. Each article opens its own. */
export const topics = sqliteTable(
	'topics',
	{
		id: id('id').primaryKey(),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		title: text('title').notNull(),
		/** Names and words of the article, with what it says they are. */
		terms: json<readonly Term[]>('terms').notNull().default([]),
		/** "1 December 2025": when things were as reported; empty where nobody said. */
		asOf: text('as_of').notNull().default(''),
		/** Ships with the app: everybody may read it and take it, nobody edits it. */
		starter: bool('starter').notNull().default(false),
		createdAt: instant('created_at').notNull()
	},
	(table) => [index('topics_by_owner').on(table.ownerId, table.createdAt)]
);

/** The stored text never changes; every span of every item indexes it. */
export const articles = sqliteTable(
	'articles',
	{
		id: id('id').primaryKey(),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		title: text('title').notNull(),
		text: text('text').notNull(),
		hash: text('hash').notNull(),
		exclusions: json<readonly Exclusion[]>('exclusions').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		index('articles_by_topic').on(table.topicId),
		index('articles_by_owner').on(table.ownerId)
	]
);

/** A quiz: its draft is `draft_items`, what learners take is a row of `quiz_versions`. */
export const quizzes = sqliteTable(
	'quizzes',
	{
		id: id('id').primaryKey(),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		articleId: id('article_id')
			.notNull()
			.references(() => articles.id),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		title: text('title').notNull(),
		takeCode: text('take_code').unique(),
		createdAt: instant('created_at').notNull(),
		changedAt: instant('changed_at').notNull()
	},
	(table) => [
		index('quizzes_by_owner').on(table.ownerId, table.createdAt),
		index('quizzes_by_article').on(table.articleId),
		index('quizzes_by_topic').on(table.topicId)
	]
);

export const draftItems = sqliteTable(
	'draft_items',
	{
		id: id('id').primaryKey(),
		quizId: id('quiz_id')
			.notNull()
			.references(() => quizzes.id),
		position: int('position').notNull(),
		state: text<ItemState>('state').notNull(),
		content: json<Item>('content').notNull(),
		/** Names of failed checks its teacher chose to publish with; kept with the version. */
		overridden: json<readonly string[]>('overridden').notNull(),
		changedAt: instant('changed_at').notNull()
	},
	(table) => [uniqueIndex('draft_items_by_quiz').on(table.quizId, table.position)]
);

/** Questions that wait behind a draft: less sure, or on a sentence that one is drawn from already. */
export const spareItems = sqliteTable(
	'spare_items',
	{
		id: id('id').primaryKey(),
		quizId: id('quiz_id')
			.notNull()
			.references(() => quizzes.id),
		/** The best first; what was exchanged goes to the end. */
		rank: int('rank').notNull(),
		content: json<Item>('content').notNull()
	},
	(table) => [uniqueIndex('spare_items_by_quiz').on(table.quizId, table.rank)]
);

export type PublishedItem = Item & { readonly overridden: readonly string[] };

/** What was published, as it was; a trigger refuses every UPDATE. */
export const quizVersions = sqliteTable(
	'quiz_versions',
	{
		id: id('id').primaryKey(),
		quizId: id('quiz_id')
			.notNull()
			.references(() => quizzes.id),
		number: int('number').notNull(),
		title: text('title').notNull(),
		items: json<readonly PublishedItem[]>('items').notNull(),
		publishedBy: id('published_by')
			.notNull()
			.references(() => users.id),
		publishedAt: instant('published_at').notNull()
	},
	(table) => [
		uniqueIndex('quiz_versions_by_quiz').on(table.quizId, table.number),
		index('quiz_versions_by_publisher').on(table.publishedBy)
	]
);

/** A motion with its sheet as a draft; what is handed out is a row of `sheet_versions`. */
export const sheets = sqliteTable(
	'sheets',
	{
		id: id('id').primaryKey(),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		articleId: id('article_id')
			.notNull()
			.references(() => articles.id),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		motion: text('motion').notNull(),
		kind: text<MotionKind>('kind').notNull(),
		content: grownJson('content', readStoredSheet).notNull(),
		position: int('position').notNull(),
		/** What its link ends in, once published. */
		readCode: text('read_code').unique(),
		createdAt: instant('created_at').notNull(),
		changedAt: instant('changed_at').notNull()
	},
	(table) => [
		uniqueIndex('sheets_by_topic').on(table.topicId, table.position),
		index('sheets_by_article').on(table.articleId),
		index('sheets_by_owner').on(table.ownerId)
	]
);

/** A sheet as it was published; a trigger refuses every UPDATE. */
export const sheetVersions = sqliteTable(
	'sheet_versions',
	{
		id: id('id').primaryKey(),
		sheetId: id('sheet_id')
			.notNull()
			.references(() => sheets.id),
		number: int('number').notNull(),
		motion: text('motion').notNull(),
		kind: text<MotionKind>('kind').notNull(),
		content: grownJson('content', readStoredSheet).notNull(),
		publishedBy: id('published_by')
			.notNull()
			.references(() => users.id),
		publishedAt: instant('published_at').notNull()
	},
	(table) => [
		uniqueIndex('sheet_versions_by_sheet').on(table.sheetId, table.number),
		index('sheet_versions_by_publisher').on(table.publishedBy)
	]
);
