import { sql } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { RulingChange } from '#lib/quiz/index.ts';
import { bool, id, instant, int, json, real, text } from '../columns.ts';
import { assignments } from './classroom.ts';
import { quizVersions, topics } from './library.ts';
import { users } from './people.ts';

export type AttemptState = 'open' | 'submitted';

/** One sitting of one learner at one published version, which it keeps to the end. */
export const attempts = sqliteTable(
	'attempts',
	{
		id: id('id').primaryKey(),
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		learnerId: id('learner_id')
			.notNull()
			.references(() => users.id),
		learnerName: text('learner_name').notNull(),
		/** Null where it was begun by the quiz's own link. */
		assignmentId: id('assignment_id').references(() => assignments.id),
		/** When it ends by itself; made anew wherever what it follows from changes. */
		deadlineAt: instant('deadline_at'),
		state: text<AttemptState>('state').notNull(),
		startedAt: instant('started_at').notNull(),
		submittedAt: instant('submitted_at'),
		score: real('score'),
		items: int('items').notNull()
	},
	(table) => [
		index('attempts_by_learner').on(table.learnerId, table.startedAt),
		index('attempts_by_version').on(table.versionId, table.state),
		index('attempts_by_topic').on(table.topicId),
		index('attempts_by_assignment').on(table.assignmentId, table.learnerId),
		index('attempts_open')
			.on(table.assignmentId)
			.where(sql`state = 'open'`),
		index('attempts_by_deadline')
			.on(table.deadlineAt)
			.where(sql`state = 'open'`)
	]
);

/**
 * An answer as it was given; a later one has a higher sequence. `device` and `turn` name the act of
 * answering: sent again, whether doubled or resent after a lost connection, it changes nothing.
 */
export const answers = sqliteTable(
	'answers',
	{
		attemptId: id('attempt_id')
			.notNull()
			.references(() => attempts.id),
		itemId: id('item_id').notNull(),
		sequence: int('sequence').notNull(),
		response: text('response').notNull(),
		/** Which browser gave it; null for answers from before acts were named. */
		device: text('device'),
		/** Grows with every act on one device. */
		turn: int('turn'),
		/** How long the item was in view, where the browser could say. */
		elapsedMs: int('elapsed_ms'),
		givenAt: instant('given_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.attemptId, table.itemId, table.sequence] }),
		uniqueIndex('answers_by_act').on(table.attemptId, table.itemId, table.device, table.turn)
	]
);

/** What submitting made of the last answers: the rows every summary is built from. */
export const marks = sqliteTable(
	'marks',
	{
		attemptId: id('attempt_id')
			.notNull()
			.references(() => attempts.id),
		itemId: id('item_id').notNull(),
		position: int('position').notNull(),
		learnerId: id('learner_id')
			.notNull()
			.references(() => users.id),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		mark: real('mark').notNull(),
		/** False for a blank, a repeat on the same day and a rapid guess: they say nothing of mastery. */
		counted: bool('counted').notNull(),
		day: text('day').notNull(),
		markedAt: instant('marked_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.attemptId, table.itemId] }),
		index('marks_by_learner').on(table.learnerId, table.topicId, table.markedAt),
		index('marks_by_item').on(table.versionId, table.itemId),
		index('marks_by_learner_item_day').on(table.learnerId, table.itemId, table.day),
		index('marks_by_topic').on(table.topicId)
	]
);

/**
 * What a teacher changed in the marking of an item that was published. A ruling never changes: it is
 * undone, once, and that is kept beside it. A trigger says so.
 */
export const rulings = sqliteTable(
	'rulings',
	{
		id: id('id').primaryKey(),
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		itemId: id('item_id').notNull(),
		/** Its place among the rulings on the item, from 1. */
		number: int('number').notNull(),
		change: json<RulingChange>('change').notNull(),
		/** How many marks it changed when it was made. */
		marksChanged: int('marks_changed').notNull(),
		ruledBy: id('ruled_by')
			.notNull()
			.references(() => users.id),
		ruledAt: instant('ruled_at').notNull(),
		undoneBy: id('undone_by').references(() => users.id),
		undoneAt: instant('undone_at')
	},
	(table) => [
		uniqueIndex('rulings_by_item').on(table.versionId, table.itemId, table.number),
		index('rulings_by_person').on(table.ruledBy),
		index('rulings_by_undoer').on(table.undoneBy)
	]
);

/**
 * What a person made of an answer that no rule can mark. The last counts; none ever changes or goes
 * before its sitting does. A trigger says so.
 */
export const handMarks = sqliteTable(
	'hand_marks',
	{
		id: id('id').primaryKey(),
		attemptId: id('attempt_id')
			.notNull()
			.references(() => attempts.id),
		itemId: id('item_id').notNull(),
		/** Its place among those given to the answer, from 1. */
		number: int('number').notNull(),
		/** Which lines of the item's rubric the answer reaches, by their places from 0. */
		reached: json<number[]>('reached').notNull(),
		/** The share of the lines, 0 to 1. */
		mark: real('mark').notNull(),
		/** A word to whoever answered; "" for none. */
		note: text('note').notNull(),
		markedBy: id('marked_by')
			.notNull()
			.references(() => users.id),
		markedAt: instant('marked_at').notNull()
	},
	(table) => [
		uniqueIndex('hand_marks_by_answer').on(table.attemptId, table.itemId, table.number),
		index('hand_marks_by_person').on(table.markedBy)
	]
);

/** Summary: a learner's counted answers on a topic, older ones weighing less. */
export const learnerTopics = sqliteTable(
	'learner_topics',
	{
		learnerId: id('learner_id')
			.notNull()
			.references(() => users.id),
		topicId: id('topic_id')
			.notNull()
			.references(() => topics.id),
		answered: int('answered').notNull(),
		right: real('right').notNull(),
		weightedAnswered: real('weighted_answered').notNull(),
		weightedRight: real('weighted_right').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.topicId] }),
		index('learner_topics_by_topic').on(table.topicId)
	]
);

/** Summary: everybody's counted answers on a topic. */
export const topicTotals = sqliteTable('topic_totals', {
	topicId: id('topic_id')
		.primaryKey()
		.references(() => topics.id),
	answered: int('answered').notNull(),
	right: real('right').notNull()
});

/** Summary: every mark given on an item of a version. */
export const itemTotals = sqliteTable(
	'item_totals',
	{
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		itemId: id('item_id').notNull(),
		answered: int('answered').notNull(),
		marks: real('marks').notNull()
	},
	(table) => [primaryKey({ columns: [table.versionId, table.itemId] })]
);
