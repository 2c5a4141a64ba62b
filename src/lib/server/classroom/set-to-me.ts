import { and, desc, eq, inArray } from 'drizzle-orm';
import { ok, type Instant, type Result } from '#lib/kernel/index.ts';
import { phaseOf, type ExtraTime, type KeysShown, type Phase } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { assignments, classes, classMembers } from '../db/schema/classroom.ts';
import { quizVersions } from '../db/schema/library.ts';
import { users } from '../db/schema/people.ts';
import { attempts } from '../db/schema/record.ts';
import { wasLate } from '../record/deadlines.ts';
import { mayShow } from '../record/keys-open.ts';
import { ownAssignment, type Assignment, type Version } from './own-class.ts';

/** What is set to a student, with what they did of it. Nothing here tells a key. */
export type SetToMe = {
	readonly id: string;
	readonly title: string;
	readonly items: number;
	readonly className: string;
	readonly timeZone: string;
	readonly phase: Phase;
	readonly opensAt: Instant;
	readonly dueAt: Instant | null;
	readonly closesAt: Instant | null;
	readonly keys: KeysShown;
	/** Everybody's limit in minutes, and the student's own; null for none. */
	readonly limit: number | null;
	readonly ownLimit: number | null;
	readonly sittings: number;
	/** The sitting left open. */
	readonly openAttempt: string | null;
	readonly handedIn: readonly {
		readonly attemptId: string;
		readonly at: Instant;
		readonly late: boolean;
		/** Null while it may not be seen. */
		readonly score: number | null;
	}[];
};

const most = 60;

/** The classes somebody is in, and what is set to them, the newest sixty. */
export async function setToMe(
	app: App,
	actor: Actor
): Promise<{ readonly classes: readonly string[]; readonly set: readonly SetToMe[] }> {
	if (actor === null) return { classes: [], set: [] };
	const mine = app.db.read
		.select({ id: classes.id, name: classes.name })
		.from(classMembers)
		.innerJoin(classes, eq(classMembers.classId, classes.id))
		.where(eq(classMembers.studentId, actor.id))
		.orderBy(classMembers.joinedAt)
		.all();
	const rows = app.db.read
		.select({ assignment: assignments, version: quizVersions })
		.from(assignments)
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.where(
			inArray(
				assignments.classId,
				mine.map(({ id }) => id)
			)
		)
		.orderBy(desc(assignments.opensAt))
		.limit(most)
		.all();
	const nameOf = (classId: string) => mine.find(({ id }) => id === classId)?.name ?? '';
	const me = learner(app, actor.id);
	return {
		classes: mine.map(({ name }) => name),
		set: rows.map((row) => view(app, me, row, nameOf(row.assignment.classId)))
	};
}

/** One of them, for the page where it is begun. */
export async function assignmentForMember(
	app: App,
	actor: Actor,
	assignmentId: string
): Promise<Result<SetToMe, 'not-found'>> {
	const found = ownAssignment(app.db.read, actor, 'answer', assignmentId);
	if (!found.ok) return found;
	return ok(view(app, learner(app, actor?.id ?? ''), found.value, found.value.class.name));
}

type Learner = { readonly learnerId: string; readonly extraTime: ExtraTime };

function view(
	app: App,
	{ learnerId, extraTime }: Learner,
	{ assignment, version }: { readonly assignment: Assignment; readonly version: Version },
	className: string
): SetToMe {
	const now = app.clock.now();
	const mine = app.db.read
		.select()
		.from(attempts)
		.where(and(eq(attempts.assignmentId, assignment.id), eq(attempts.learnerId, learnerId)))
		.orderBy(attempts.startedAt)
		.all();
	const shown = mayShow(app.db.read, assignment, now);
	const { id, timeZone, opensAt, dueAt, closesAt, keys, sittings, limitMinutes } = assignment;
	return {
		id,
		title: version.title,
		items: version.items.length,
		className,
		timeZone,
		phase: phaseOf(assignment, now),
		opensAt,
		dueAt,
		closesAt,
		keys,
		limit: limitMinutes,
		ownLimit: ownLimit(limitMinutes, extraTime),
		sittings,
		openAttempt: mine.find((one) => one.state === 'open')?.id ?? null,
		handedIn: mine.flatMap(({ id: attemptId, submittedAt, score }) =>
			submittedAt === null
				? []
				: [
						{
							attemptId,
							at: submittedAt,
							late: wasLate(assignment, submittedAt, extraTime),
							score: shown ? score : null
						}
					]
		)
	};
}

function learner(app: App, learnerId: string): Learner {
	const row = app.db.read
		.select({ extraTime: users.extraTime })
		.from(users)
		.where(eq(users.id, learnerId))
		.get();
	return { learnerId, extraTime: row === undefined ? 1 : row.extraTime };
}

function ownLimit(limit: number | null, extraTime: ExtraTime): number | null {
	return limit === null || extraTime === null ? null : Math.round(limit * extraTime * 10) / 10;
}
