import { sql } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DrillKind } from '#lib/debate/index.ts';
import type { Confidence, Grade, Memory } from '#lib/learning/index.ts';
import { bool, id, instant, int, json, real, text } from '../columns.ts';
import { quizVersions, sheetVersions, topics } from './library.ts';
import { users } from './people.ts';
import { attempts } from './record.ts';

/** The review log, whole: every answer that tells when to ask again, in quizzes and in practice. */
export const reviews = sqliteTable(
	'reviews',
	{
		id: id('id').primaryKey(),
		learnerId: id('learner_id')
			.notNull()
			.references(() => users.id),
		itemId: id('item_id').notNull(),
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		/** The sitting it was handed in with; null for practice. */
		attemptId: id('attempt_id').references(() => attempts.id),
		/** Its place in the learner's answers to the item, from 1: a press sent twice is one. */
		turn: int('turn').notNull(),
		response: text('response').notNull(),
		mark: real('mark').notNull(),
		confidence: text<Confidence>('confidence'),
		/** Null for a rapid guess. */
		grade: text<Grade>('grade'),
		elapsedMs: int('elapsed_ms'),
		day: text('day').notNull(),
		at: instant('at').notNull()
	},
	(table) => [
		uniqueIndex('reviews_by_turn').on(table.learnerId, table.itemId, table.turn),
		index('reviews_by_attempt').on(table.attemptId),
		index('reviews_by_version').on(table.versionId),
		index('reviews_by_topic').on(table.topicId)
	]
);

/** Summary: what the log says of each item, the version it was last met in. */
export const reviewCards = sqliteTable(
	'review_cards',
	{
		learnerId: id('learner_id')
			.notNull()
			.references(() => users.id),
		itemId: id('item_id').notNull(),
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		memory: json<Memory | null>('memory'),
		dueAt: instant('due_at').notNull(),
		day: text('day').notNull(),
		again: bool('again').notNull(),
		lastAt: instant('last_at').notNull(),
		turns: int('turns').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.itemId] }),
		index('review_cards_by_due').on(table.learnerId, table.dueAt),
		index('review_cards_again')
			.on(table.learnerId)
			.where(sql`again = 1`),
		index('review_cards_by_version').on(table.versionId),
		index('review_cards_by_topic').on(table.topicId)
	]
);

/** A debate drill that was done: what was given, and how it came out. */
export const drills = sqliteTable(
	'drills',
	{
		id: id('id').primaryKey(),
		learnerId: id('learner_id')
			.notNull()
			.references(() => users.id),
		/** Null once a guest's sheet was erased; the motion stays, for the learner's progress. */
		sheetVersionId: id('sheet_version_id').references(() => sheetVersions.id),
		motion: text('motion').notNull(),
		kind: text<DrillKind>('kind').notNull(),
		/** Of the learner's drills of this kind on this sheet, from 1: a press sent twice is one. */
		turn: int('turn').notNull(),
		given: json<Readonly<Record<string, string>>>('given').notNull(),
		/** How many were right, of how many; of words of one's own, the learner's own scores. */
		right: int('right').notNull(),
		of: int('of').notNull(),
		at: instant('at').notNull()
	},
	(table) => [
		uniqueIndex('drills_by_turn').on(table.learnerId, table.sheetVersionId, table.kind, table.turn),
		index('drills_by_version').on(table.sheetVersionId),
		index('drills_by_learner').on(table.learnerId, table.at)
	]
);
