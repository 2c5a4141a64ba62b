import { and, count, desc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { keysMayShow } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { assignments, classMembers } from '../db/schema/classroom.ts';
import { quizVersions, quizzes } from '../db/schema/library.ts';
import { attempts } from '../db/schema/record.ts';

type Assignment = typeof assignments.$inferSelect;
/** What of a sitting decides whether its keys may be seen. */
export type Sat = {
	readonly assignmentId: string | null;
	readonly versionId: string;
	readonly learnerId: string;
};

/**
 * Whether keys and scores of a sitting that was handed in may be seen by who sat it: by the terms
 * it was set under. Begun by the quiz's link, none are shown while they are kept back from a class
 * that the same quiz is set to; only to its author, who knows them.
 */
export function keysOpen(tx: Tx, sat: Sat, now: Instant): boolean {
	return keptBackBy(tx, sat, now) === null;
}

/** The assignment whose terms keep a sitting's keys back at the moment. */
export function keptBackBy(tx: Tx, sat: Sat, now: Instant): Assignment | null {
	if (sat.assignmentId !== null) {
		const set = tx.select().from(assignments).where(eq(assignments.id, sat.assignmentId)).get();
		if (set === undefined) throw new Error(`no assignment ${sat.assignmentId}`);
		return mayShow(tx, set, now) ? null : set;
	}
	const quiz = tx
		.select({ id: quizzes.id, ownerId: quizzes.ownerId })
		.from(quizVersions)
		.innerJoin(quizzes, eq(quizVersions.quizId, quizzes.id))
		.where(eq(quizVersions.id, sat.versionId))
		.get();
	if (quiz === undefined || quiz.ownerId === sat.learnerId) return null;
	const elsewhere = tx
		.select({ set: assignments })
		.from(assignments)
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.where(and(eq(quizVersions.quizId, quiz.id), ne(assignments.keys, 'handed-in')))
		.orderBy(desc(assignments.closesAt))
		.all();
	return elsewhere.find(({ set }) => !mayShow(tx, set, now))?.set ?? null;
}

/** As an assignment's own terms have it. */
export function mayShow(tx: Tx, set: Assignment, now: Instant): boolean {
	return keysMayShow(set.keys, set.closesAt, now, set.keys === 'closed' ? sitting(tx, set.id) : 0);
}

function sitting(tx: Tx, assignmentId: string): number {
	const row = tx
		.select({ n: count() })
		.from(attempts)
		.where(and(eq(attempts.assignmentId, assignmentId), eq(attempts.state, 'open')))
		.get();
	return row?.n ?? 0;
}

/** Assignments that may keep keys back: the many that closed long ago are passed over unread. */
function mayKeep(now: Instant) {
	return or(
		eq(assignments.keys, 'never'),
		and(
			eq(assignments.keys, 'closed'),
			or(
				isNull(assignments.closesAt),
				gt(assignments.closesAt, now),
				sql`exists (select 1 from attempts o where o.assignment_id = ${assignments.id} and o.state = 'open')`
			)
		)
	);
}

/** Those of some assignments whose terms keep keys back at the moment, asked all at once. */
function keepingBack(tx: Tx, some: readonly Assignment[], now: Instant): Set<string> {
	const ids = [...new Set(some.map(({ id }) => id))];
	const sitting = new Map(
		tx
			.select({ id: attempts.assignmentId, n: count() })
			.from(attempts)
			.where(and(inArray(attempts.assignmentId, ids), eq(attempts.state, 'open')))
			.groupBy(attempts.assignmentId)
			.all()
			.map(({ id, n }) => [id, n])
	);
	return new Set(
		some
			.filter(({ id, keys, closesAt }) => !keysMayShow(keys, closesAt, now, sitting.get(id) ?? 0))
			.map(({ id }) => id)
	);
}

/** A learner's sittings whose keys and scores are kept back at the moment. */
export function sittingsKeptBack(tx: Tx, learnerId: string, now: Instant): Set<string> {
	const mine = and(eq(attempts.learnerId, learnerId), eq(attempts.state, 'submitted'));
	const assigned = tx
		.select({ id: attempts.id, set: assignments })
		.from(attempts)
		.innerJoin(assignments, eq(attempts.assignmentId, assignments.id))
		.where(and(mine, mayKeep(now)))
		.all();
	const back = keepingBack(
		tx,
		assigned.map(({ set }) => set),
		now
	);
	const byLink = tx
		.select({
			id: attempts.id,
			assignmentId: attempts.assignmentId,
			versionId: attempts.versionId,
			learnerId: attempts.learnerId
		})
		.from(attempts)
		.where(and(mine, isNull(attempts.assignmentId)))
		.all();
	// Many sittings, few versions: each is asked once.
	const open = new Map<string, boolean>();
	for (const sat of byLink)
		if (!open.has(sat.versionId)) open.set(sat.versionId, keysOpen(tx, sat, now));
	return new Set([
		...assigned.filter(({ set }) => back.has(set.id)).map(({ id }) => id),
		...byLink.filter(({ versionId }) => open.get(versionId) === false).map(({ id }) => id)
	]);
}

/**
 * Items that a learner must not be asked with their keys: those of what is set to their classes and
 * kept back, those they are sitting at this moment, and those they met in no sitting but such whose
 * keys are kept back.
 */
export function itemsKeptBack(tx: Tx, learnerId: string, now: Instant): Set<string> {
	const set = setAndKept(tx, learnerId, now).map(({ versionId }) => versionId);
	const sitting = tx
		.select({ versionId: attempts.versionId })
		.from(attempts)
		.where(and(eq(attempts.learnerId, learnerId), eq(attempts.state, 'open')))
		.all()
		.map(({ versionId }) => versionId);
	return new Set([...itemsOf(tx, [...set, ...sitting]), ...itemsUnseen(tx, learnerId, now)]);
}

/** Items met in sittings that are kept back, and in no other sitting at the same quiz. */
function itemsUnseen(tx: Tx, learnerId: string, now: Instant): readonly string[] {
	const kept = [...sittingsKeptBack(tx, learnerId, now)];
	if (kept.length === 0) return [];
	const quizIds = tx
		.selectDistinct({ id: quizVersions.quizId })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(inArray(attempts.id, kept));
	const sat = tx
		.select({ id: attempts.id, versionId: attempts.versionId })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(
			and(
				eq(attempts.learnerId, learnerId),
				eq(attempts.state, 'submitted'),
				inArray(quizVersions.quizId, quizIds)
			)
		)
		.all();
	const versionsOf = (open: boolean) =>
		sat.filter(({ id }) => kept.includes(id) !== open).map(({ versionId }) => versionId);
	const seen = itemsOf(tx, versionsOf(true));
	return [...itemsOf(tx, versionsOf(false))].filter((id) => !seen.has(id));
}

/** What is set to the classes somebody is in, and keeps its keys back at the moment. */
function setAndKept(tx: Tx, learnerId: string, now: Instant) {
	const rows = tx
		.select({ set: assignments, topicId: quizzes.topicId })
		.from(assignments)
		.innerJoin(classMembers, eq(classMembers.classId, assignments.classId))
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.innerJoin(quizzes, eq(quizVersions.quizId, quizzes.id))
		.where(and(eq(classMembers.studentId, learnerId), mayKeep(now)))
		.all();
	const back = keepingBack(
		tx,
		rows.map(({ set }) => set),
		now
	);
	return rows
		.filter(({ set }) => back.has(set.id))
		.map(({ set, topicId }) => ({ versionId: set.versionId, topicId }));
}

function itemsOf(tx: Tx, versionIds: readonly string[]): Set<string> {
	if (versionIds.length === 0) return new Set();
	const rows = tx
		.select({ items: quizVersions.items })
		.from(quizVersions)
		.where(inArray(quizVersions.id, [...new Set(versionIds)]))
		.all();
	return new Set(rows.flatMap((row) => row.items.map(({ id }) => id)));
}

/** Topics of quizzes that are set to a learner and kept back: a sheet may quote what is asked. */
export function topicsKeptBack(tx: Tx, learnerId: string, now: Instant): Set<string> {
	return new Set(setAndKept(tx, learnerId, now).map(({ topicId }) => topicId));
}
