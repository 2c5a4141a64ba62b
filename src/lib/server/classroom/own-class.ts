import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import { may, type Ask } from '../auth/policy.ts';
import type { Tx } from '../db/index.ts';
import { assignments, classes, classMembers } from '../db/schema/classroom.ts';
import { quizVersions } from '../db/schema/library.ts';
import { attempts } from '../db/schema/record.ts';

export type Class = typeof classes.$inferSelect;
export type Assignment = typeof assignments.$inferSelect;
export type Version = typeof quizVersions.$inferSelect;

/** The class if the actor may do this with it; what isn't theirs is not there. */
export function ownClass(
	tx: Tx,
	actor: Actor,
	ask: Ask,
	classId: string
): Result<Class, 'not-found'> {
	const found = tx.select().from(classes).where(eq(classes.id, classId)).get();
	if (found === undefined || !mayWith(tx, actor, ask, found)) return refuse('not-found');
	return ok(found);
}

/** An assignment with its class and version, likewise. */
export function ownAssignment(
	tx: Tx,
	actor: Actor,
	ask: Ask,
	assignmentId: string
): Result<{ assignment: Assignment; class: Class; version: Version }, 'not-found'> {
	const found = tx
		.select({ assignment: assignments, class: classes, version: quizVersions })
		.from(assignments)
		.innerJoin(classes, eq(assignments.classId, classes.id))
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.where(eq(assignments.id, assignmentId))
		.get();
	if (found === undefined || !mayWith(tx, actor, ask, found.class)) return refuse('not-found');
	return ok(found);
}

export function memberOf(tx: Tx, classId: string, studentId: string) {
	return tx
		.select()
		.from(classMembers)
		.where(and(eq(classMembers.classId, classId), eq(classMembers.studentId, studentId)))
		.get();
}

function mayWith(tx: Tx, actor: Actor, ask: Ask, { id, ownerId }: Class): boolean {
	const member = actor !== null && memberOf(tx, id, actor.id) !== undefined;
	return may(actor, ask, { kind: 'class', ownerId, member });
}

/** True once anybody began it. */
export function isBegun(tx: Tx, assignmentId: string): boolean {
	const row = tx
		.select({ id: attempts.id })
		.from(attempts)
		.where(eq(attempts.assignmentId, assignmentId))
		.limit(1)
		.get();
	return row !== undefined;
}
