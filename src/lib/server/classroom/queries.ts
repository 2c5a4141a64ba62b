import { count, desc, eq } from 'drizzle-orm';
import { ok, type Instant, type Result } from '#lib/kernel/index.ts';
import { phaseOf, type Phase } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { assignments, classes, classMembers } from '../db/schema/classroom.ts';
import { quizVersions } from '../db/schema/library.ts';
import { membersOf } from './members.ts';
import { keepsAccount } from './new-cards.ts';
import { ownClass } from './own-class.ts';
import { satBy } from './sat-by.ts';

export type ClassSummary = { readonly id: string; readonly name: string; readonly members: number };

const mostClasses = 100;
const mostAssignments = 30;

/** The classes somebody teaches, newest first. */
export async function ownClasses(app: App, actor: Actor): Promise<readonly ClassSummary[]> {
	if (actor === null) return [];
	return app.db.read
		.select({ id: classes.id, name: classes.name, members: count(classMembers.studentId) })
		.from(classes)
		.leftJoin(classMembers, eq(classMembers.classId, classes.id))
		.where(eq(classes.ownerId, actor.id))
		.groupBy(classes.id)
		.orderBy(desc(classes.createdAt))
		.limit(mostClasses)
		.all();
}

export type SetQuiz = {
	readonly id: string;
	readonly title: string;
	readonly phase: Phase;
	readonly timeZone: string;
	readonly opensAt: Instant;
	readonly dueAt: Instant | null;
	readonly closesAt: Instant | null;
	/** Members who handed in at least once, and who sit it now. */
	readonly handedIn: number;
	readonly sitting: number;
};

export type ClassPage = {
	readonly id: string;
	readonly name: string;
	readonly timeZone: string;
	/** Null while nobody can join. */
	readonly join: { readonly code: string; readonly until: Instant } | null;
	readonly members: readonly {
		readonly id: string;
		readonly name: string;
		readonly username: string;
		readonly extraTime: number | null;
		/** Has not chosen a password yet: the card is what they sign in with. */
		readonly onCard: boolean;
		/** This class's teacher looks after the account: cards and extra time are theirs to give. */
		readonly kept: boolean;
	}[];
	/** The newest thirty. */
	readonly set: readonly SetQuiz[];
};

/** A class as its teacher sees it. */
export async function classPage(
	app: App,
	actor: Actor,
	classId: string
): Promise<Result<ClassPage, 'not-found'>> {
	const found = ownClass(app.db.read, actor, 'read', classId);
	if (!found.ok) return found;
	const { id, name, timeZone, joinCode, joinUntil } = found.value;
	const open = joinCode !== null && joinUntil !== null && joinUntil > app.clock.now();
	return ok({
		id,
		name,
		timeZone,
		join: open ? { code: joinCode, until: joinUntil } : null,
		members: membersOf(app.db.read, id).map(({ cardCode, keeperId, username, ...member }) => ({
			...member,
			username: username ?? '',
			onCard: cardCode,
			kept: actor !== null && keepsAccount(actor, { keeperId })
		})),
		set: setTo(app, id)
	});
}

function setTo(app: App, classId: string): SetQuiz[] {
	const now = app.clock.now();
	const rows = app.db.read
		.select({ set: assignments, title: quizVersions.title })
		.from(assignments)
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.where(eq(assignments.classId, classId))
		.orderBy(desc(assignments.opensAt))
		.limit(mostAssignments)
		.all();
	const sat = satBy(
		app.db.read,
		rows.map(({ set }) => set.id)
	);
	return rows.map(({ set, title }) => ({
		id: set.id,
		title,
		phase: phaseOf(set, now),
		timeZone: set.timeZone,
		opensAt: set.opensAt,
		dueAt: set.dueAt,
		closesAt: set.closesAt,
		...sat(set.id)
	}));
}
