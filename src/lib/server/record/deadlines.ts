import { and, eq } from 'drizzle-orm';
import { deadlineOf, isLate, type ExtraTime } from '#lib/quiz/index.ts';
import type { Instant } from '#lib/kernel/index.ts';
import type { Tx } from '../db/index.ts';
import { assignments } from '../db/schema/classroom.ts';
import { users } from '../db/schema/people.ts';
import { attempts } from '../db/schema/record.ts';

const minuteMs = 60_000;

/** Handed in after it was due, with what the learner's extra time adds. */
export function wasLate(
	{ dueAt, limitMinutes }: Pick<typeof assignments.$inferSelect, 'dueAt' | 'limitMinutes'>,
	submittedAt: Instant,
	extraTime: ExtraTime
): boolean {
	return isLate({ dueAt, limitMs: msOf(limitMinutes) }, submittedAt, extraTime);
}

/** When a sitting at an assignment ends by itself. */
export function deadlineAt(
	startedAt: Instant,
	{ closesAt, limitMinutes }: Pick<typeof assignments.$inferSelect, 'closesAt' | 'limitMinutes'>,
	extraTime: ExtraTime
): Instant | null {
	return deadlineOf(startedAt, { closesAt, limitMs: msOf(limitMinutes) }, extraTime);
}

/**
 * Makes the deadlines of open sittings anew: of a learner whose extra time changed, or at an
 * assignment whose times did. Called in the transaction that changes them. Time taken away never
 * ends a sitting at once: who is in the middle of it has a minute to finish.
 */
export function resetDeadlines(
	tx: Tx,
	of: { readonly learnerId: string } | { readonly assignmentId: string },
	now: Instant
): void {
	const these =
		'learnerId' in of
			? eq(attempts.learnerId, of.learnerId)
			: eq(attempts.assignmentId, of.assignmentId);
	const open = tx
		.select({
			id: attempts.id,
			startedAt: attempts.startedAt,
			was: attempts.deadlineAt,
			assignment: assignments,
			extraTime: users.extraTime
		})
		.from(attempts)
		.innerJoin(assignments, eq(attempts.assignmentId, assignments.id))
		.innerJoin(users, eq(attempts.learnerId, users.id))
		.where(and(these, eq(attempts.state, 'open')))
		.all();
	for (const { id, startedAt, was, assignment, extraTime } of open) {
		const next = deadlineAt(startedAt, assignment, extraTime);
		const shorter = next !== null && (was === null || next < was);
		const soonest = (now + minuteMs) as Instant;
		tx.update(attempts)
			.set({ deadlineAt: shorter && next < soonest ? soonest : next })
			.where(eq(attempts.id, id))
			.run();
	}
}

function msOf(minutes: number | null): number | null {
	return minutes === null ? null : minutes * minuteMs;
}
