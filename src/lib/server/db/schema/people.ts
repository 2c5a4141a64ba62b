import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { Instant } from '#lib/kernel/index.ts';
import { bool, id, instant, int, real, text } from '../columns.ts';

/** `house` owns what ships with the app; nobody can sign in as it. */
export type UserKind = 'guest' | 'student' | 'teacher' | 'administrator' | 'house';

/** A person. A guest has no username yet; nobody needs an e-mail address. */
export const users = sqliteTable(
	'users',
	{
		id: id('id').primaryKey(),
		kind: text<UserKind>('kind').notNull(),
		username: text('username').unique(),
		displayName: text('display_name').notNull(),
		passwordHash: text('password_hash'),
		/** The password is the code of a login card: good once, for choosing one of their own. */
		cardCode: bool('card_code').notNull().default(false),
		/** Who looks after a student's account: the teacher whose class it was made in. Never passed on. */
		keeperId: id('keeper_id'),
		/** A learner's time as a multiple of everybody's, in every class; null where no limit holds. */
		extraTime: real('extra_time').default(1),
		singleKeys: bool('single_keys').notNull().default(true),
		createdAt: instant('created_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull()
	},
	(table) => [index('users_by_kind_and_visit').on(table.kind, table.lastSeenAt)]
);

/** A signed-in browser. Only the SHA-256 of its id is kept: a stolen file opens no session. */
export const sessions = sqliteTable(
	'sessions',
	{
		idHash: text('id_hash').primaryKey(),
		userId: id('user_id')
			.notNull()
			.references(() => users.id),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		/** "Firefox on Windows": enough to tell one's own browsers apart, and no more. */
		device: text('device').notNull().default(''),
		/** When it was last used: to the hour, on a shared computer to five minutes. */
		usedAt: instant('used_at')
			.notNull()
			.default(0 as Instant),
		/** On a shared computer: ends with the browser, and after a few idle hours. */
		shared: bool('shared').notNull().default(false)
	},
	(table) => [
		index('sessions_by_user').on(table.userId),
		index('sessions_by_expiry').on(table.expiresAt)
	]
);

/**
 * A browser that somebody signed in with before: tries from it are counted apart, so that wrong
 * tries of others lock nobody out of their own device. Only the hash of what its cookie says.
 */
export const knownBrowsers = sqliteTable(
	'known_browsers',
	{
		idHash: text('id_hash').notNull(),
		userId: id('user_id')
			.notNull()
			.references(() => users.id),
		usedAt: instant('used_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.idHash, table.userId] }),
		index('known_browsers_by_user').on(table.userId)
	]
);

/** Tries to sign in that were wrong or are still being checked. Swept after a day. */
export const signInTries = sqliteTable(
	'sign_in_tries',
	{
		/** A hash of the username with where the try came from. */
		key: text('key').primaryKey(),
		count: int('count').notNull(),
		since: instant('since').notNull(),
		last: instant('last').notNull()
	},
	(table) => [index('sign_in_tries_by_last').on(table.last)]
);
