import { and, countDistinct, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/index.ts';
import { assignments, classMembers } from '../db/schema/classroom.ts';
import { attempts } from '../db/schema/record.ts';

/**
 * How many members of the class each assignment is set to handed it in at least once, and how many
 * sit it now; whoever left the class is not counted.
 * @returns by the assignment's id
 */
export function satBy(tx: Tx, assignmentIds: readonly string[]) {
	const rows = tx
		.select({
			id: attempts.assignmentId,
			state: attempts.state,
			n: countDistinct(attempts.learnerId)
		})
		.from(attempts)
		.innerJoin(assignments, eq(attempts.assignmentId, assignments.id))
		.innerJoin(
			classMembers,
			and(
				eq(classMembers.classId, assignments.classId),
				eq(classMembers.studentId, attempts.learnerId)
			)
		)
		.where(inArray(attempts.assignmentId, [...assignmentIds]))
		.groupBy(attempts.assignmentId, attempts.state)
		.all();
	return (id: string): { readonly handedIn: number; readonly sitting: number } => {
		const countOf = (state: string) =>
			rows.find((one) => one.id === id && one.state === state)?.n ?? 0;
		return { handedIn: countOf('submitted'), sitting: countOf('open') };
	};
}
