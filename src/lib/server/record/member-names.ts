import { eq } from 'drizzle-orm';
import type { Tx } from '../db/index.ts';
import { classes, classMembers } from '../db/schema/classroom.ts';

/** What the classes of a teacher call their members, by learner. */
export function memberNames(tx: Tx, ownerId: string): ReadonlyMap<string, string> {
	const rows = tx
		.select({ id: classMembers.studentId, name: classMembers.name })
		.from(classMembers)
		.innerJoin(classes, eq(classMembers.classId, classes.id))
		.where(eq(classes.ownerId, ownerId))
		.all();
	return new Map(rows.map(({ id, name }) => [id, name]));
}
