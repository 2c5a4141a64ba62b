import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Item } from '#lib/quiz/index.ts';
import type { Exclusion } from '#lib/text/index.ts';
import { id, instant, int, json, text } from '../columns.ts';
import { users } from './people.ts';

export type ItemState = 'to-check' | 'accepted' | 'rejected';

/** What people share: articles and quizzes about one thing. Each article opens its own. */
export const topics = sqliteTable(
	'topics',
	{
		id: id('id').primaryKey(),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		title: text('title').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [index('topics_by_owner').on(table.ownerId)]
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
