import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { WallTime } from '#lib/kernel/index.ts';
import type { KeysShown } from '#lib/quiz/index.ts';
import { id, instant, int, text } from '../columns.ts';
import { quizVersions } from './library.ts';
import { users } from './people.ts';

/** A class of one teacher. All its times are those of its zone. */
export const classes = sqliteTable(
	'classes',
	{
		id: id('id').primaryKey(),
		ownerId: id('owner_id')
			.notNull()
			.references(() => users.id),
		name: text('name').notNull(),
		/** An IANA name. */
		timeZone: text('time_zone').notNull(),
		/** What students type to join; null while nobody may. */
		joinCode: text('join_code').unique(),
		joinUntil: instant('join_until'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [index('classes_by_owner').on(table.ownerId, table.createdAt)]
);

export const classMembers = sqliteTable(
	'class_members',
	{
		classId: id('class_id')
			.notNull()
			.references(() => classes.id),
		studentId: id('student_id')
			.notNull()
			.references(() => users.id),
		/** As the class calls them. */
		name: text('name').notNull(),
		joinedAt: instant('joined_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.classId, table.studentId] }),
		index('class_members_by_student').on(table.studentId)
	]
);

/**
 * A published version set to a class. A time is kept as the clock on the wall shows it, with the
 * zone, and as the instant that makes: laws about clocks change, and the wall time is what was meant.
 */
export const assignments = sqliteTable(
	'assignments',
	{
		id: id('id').primaryKey(),
		classId: id('class_id')
			.notNull()
			.references(() => classes.id),
		versionId: id('version_id')
			.notNull()
			.references(() => quizVersions.id),
		timeZone: text('time_zone').notNull(),
		opensWall: text<WallTime>('opens_wall').notNull(),
		opensAt: instant('opens_at').notNull(),
		dueWall: text<WallTime>('due_wall'),
		dueAt: instant('due_at'),
		closesWall: text<WallTime>('closes_wall'),
		closesAt: instant('closes_at'),
		/** How often each may sit it. */
		sittings: int('sittings').notNull(),
		limitMinutes: int('limit_minutes'),
		keys: text<KeysShown>('keys').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		index('assignments_by_class').on(table.classId, table.opensAt),
		index('assignments_by_version').on(table.versionId)
	]
);
