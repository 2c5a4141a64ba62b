import { and, count, eq, inArray, ne } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { keysMayShow } from '#lib/quiz/index.ts';
import type { Tx } from '../db/index.ts';
import { assignments, classMembers } from '../db/schema/classroom.ts';
import { quizVersions } from '../db/schema/library.ts';
import { attempts } from '../db/schema/record.ts';

/** Whether keys and scores of a sitting that was handed in may be seen by who sat it. */
export function keysOpen(
	tx: Tx,
	{ assignmentId }: { readonly assignmentId: string | null },
	now: Instant
): boolean {
	if (assignmentId === null) return true;
	const set = tx.select().from(assignments).where(eq(assignments.id, assignmentId)).get();
	if (set === undefined) return false;
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

/**
 * Items that a learner must not be asked with their keys: those of what is set to their classes,
 * and of what they sat, as long as its terms keep the keys back.
 */
export function itemsKeptBack(tx: Tx, learnerId: string, now: Instant): Set<string> {
	const set = tx
		.select({ id: assignments.id, versionId: assignments.versionId })
		.from(assignments)
		.innerJoin(classMembers, eq(classMembers.classId, assignments.classId))
		.where(and(eq(classMembers.studentId, learnerId), ne(assignments.keys, 'handed-in')))
		.all();
	const sat = tx
		.selectDistinct({ id: assignments.id, versionId: assignments.versionId })
		.from(attempts)
		.innerJoin(assignments, eq(attempts.assignmentId, assignments.id))
		.where(and(eq(attempts.learnerId, learnerId), ne(assignments.keys, 'handed-in')))
		.all();
	const versions = new Set(
		[...set, ...sat]
			.filter(({ id }) => !keysOpen(tx, { assignmentId: id }, now))
			.map(({ versionId }) => versionId)
	);
	const items = tx
		.select({ items: quizVersions.items })
		.from(quizVersions)
		.where(inArray(quizVersions.id, [...versions]))
		.all();
	return new Set(items.flatMap((row) => row.items.map(({ id }) => id)));
}
