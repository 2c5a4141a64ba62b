import { and, count, desc, eq, inArray, ne } from 'drizzle-orm';
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

/** A learner's sittings whose keys and scores are kept back at the moment. */
export function sittingsKeptBack(tx: Tx, learnerId: string, now: Instant): Set<string> {
	const sat = tx
		.select({
			id: attempts.id,
			assignmentId: attempts.assignmentId,
			versionId: attempts.versionId,
			learnerId: attempts.learnerId
		})
		.from(attempts)
		.where(and(eq(attempts.learnerId, learnerId), eq(attempts.state, 'submitted')))
		.all();
	// Many sittings, few assignments and versions: each is asked once.
	const known = new Map<string, boolean>();
	return new Set(
		sat
			.filter((one) => {
				const key = one.assignmentId ?? one.versionId;
				const open = known.get(key) ?? keysOpen(tx, one, now);
				known.set(key, open);
				return !open;
			})
			.map(({ id }) => id)
	);
}

/**
 * Items that a learner must not be asked with their keys: those of what is set to their classes and
 * kept back, those they are sitting at this moment, and those they met in no sitting but such whose
 * keys are kept back.
 */
export function itemsKeptBack(tx: Tx, learnerId: string, now: Instant): Set<string> {
	const set = tx
		.select({ set: assignments })
		.from(assignments)
		.innerJoin(classMembers, eq(classMembers.classId, assignments.classId))
		.where(and(eq(classMembers.studentId, learnerId), ne(assignments.keys, 'handed-in')))
		.all()
		.filter((row) => !mayShow(tx, row.set, now))
		.map((row) => row.set.versionId);
	const kept = sittingsKeptBack(tx, learnerId, now);
	const sat = tx
		.selectDistinct({ id: attempts.id, versionId: attempts.versionId })
		.from(attempts)
		.where(and(eq(attempts.learnerId, learnerId), eq(attempts.state, 'submitted')))
		.all();
	const versionsOf = (open: boolean) =>
		sat.filter(({ id }) => kept.has(id) !== open).map(({ versionId }) => versionId);
	const seen = itemsOf(tx, versionsOf(true));
	const unseen = [...itemsOf(tx, versionsOf(false))].filter((id) => !seen.has(id));
	const sitting = tx
		.select({ versionId: attempts.versionId })
		.from(attempts)
		.where(and(eq(attempts.learnerId, learnerId), eq(attempts.state, 'open')))
		.all()
		.map(({ versionId }) => versionId);
	return new Set([...itemsOf(tx, set), ...itemsOf(tx, sitting), ...unseen]);
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
	const set = tx
		.select({ set: assignments, topicId: quizzes.topicId })
		.from(assignments)
		.innerJoin(classMembers, eq(classMembers.classId, assignments.classId))
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.innerJoin(quizzes, eq(quizVersions.quizId, quizzes.id))
		.where(and(eq(classMembers.studentId, learnerId), ne(assignments.keys, 'handed-in')))
		.all();
	return new Set(set.filter((row) => !mayShow(tx, row.set, now)).map(({ topicId }) => topicId));
}
