import { index, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { Instant } from '#lib/kernel/index.ts';
import { bool, id, instant, text } from '../columns.ts';

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
		/** To the hour: when it was last used. */
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
