import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Ballot, Draw, TimerAct, Vote } from '#lib/debate/index.ts';
import { bool, id, instant, int, json, text } from '../columns.ts';
import { users } from './people.ts';

/** A debating club of one organiser. Members are names: they need no account to speak. */
export const clubs = sqliteTable(
	'clubs',
	{
		id: id('id').primaryKey(),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		name: text('name').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [index('clubs_by_owner').on(table.ownerId, table.createdAt)]
);

export const clubMembers = sqliteTable(
	'club_members',
	{
		id: id('id').primaryKey(),
		clubId: id('club_id')
			.notNull()
			.references(() => clubs.id),
		name: text('name').notNull(),
		/** Left the club: kept for the sessions they spoke in, and drawn no more. */
		left: bool('left').notNull().default(false)
	},
	(table) => [index('club_members_by_club').on(table.clubId, table.name)]
);

/** One debate: motion, names, draw, timer, ballots, result. */
export const rounds = sqliteTable(
	'rounds',
	{
		id: id('id').primaryKey(),
		clubId: id('club_id')
			.notNull()
			.references(() => clubs.id),
		motion: text('motion').notNull(),
		/** What the sheet's link ends in; null for a motion without one. */
		readCode: text('read_code'),
		formatId: text('format_id').notNull(),
		/** What the link to watch it ends in: the projector, and who follows on a device. */
		watchCode: text('watch_code').notNull().unique(),
		/** Ids of the members who are there, and the names as they were drawn. */
		draw: json<(Draw & { readonly names: Readonly<Record<string, string>> }) | null>('draw'),
		voteBefore: json<Vote | null>('vote_before'),
		voteAfter: json<Vote | null>('vote_after'),
		/** Grows with every change that whoever follows has to hear of. */
		revision: int('revision').notNull().default(0),
		/** Grows with every press of the clock: two presses on what one had in view are one. */
		presses: int('presses').notNull().default(0),
		releasedAt: instant('released_at'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [index('rounds_by_club').on(table.clubId, table.createdAt)]
);

/** What the chair did, in order; what was undone is gone, and the state is what the rest gives. */
export const timerEvents = sqliteTable(
	'timer_events',
	{
		id: id('id').primaryKey(),
		roundId: id('round_id')
			.notNull()
			.references(() => rounds.id),
		sequence: int('sequence').notNull(),
		act: text<TimerAct>('act').notNull(),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('timer_events_by_round').on(table.roundId, table.sequence)]
);

/** A judge's ballot, opened by a link of its own. */
export const ballots = sqliteTable(
	'ballots',
	{
		id: id('id').primaryKey(),
		roundId: id('round_id')
			.notNull()
			.references(() => rounds.id),
		judge: text('judge').notNull(),
		code: text('code').notNull().unique(),
		content: json<Ballot | null>('content'),
		submittedAt: instant('submitted_at')
	},
	(table) => [index('ballots_by_round').on(table.roundId)]
);
