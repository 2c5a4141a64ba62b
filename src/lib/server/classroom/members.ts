import { asc, count, eq } from 'drizzle-orm';
import { refuse, type Refusal } from '#lib/kernel/index.ts';
import { folded } from '../auth/account-rules.ts';
import type { Tx } from '../db/index.ts';
import { classMembers } from '../db/schema/classroom.ts';
import { users } from '../db/schema/people.ts';

export const mostMembers = 200;

/** The members of a class with what their teacher needs to know of them, by name. */
export function membersOf(tx: Tx, classId: string) {
	return tx
		.select({
			id: classMembers.studentId,
			name: classMembers.name,
			username: users.username,
			extraTime: users.extraTime,
			cardCode: users.cardCode,
			keeperId: users.keeperId
		})
		.from(classMembers)
		.innerJoin(users, eq(classMembers.studentId, users.id))
		.where(eq(classMembers.classId, classId))
		.orderBy(asc(classMembers.name))
		.all();
}

/** Names are how a class tells its members apart: no two alike, case aside. */
export function nameProblem(
	tx: Tx,
	classId: string,
	name: string,
	except = ''
): Refusal<'name-missing' | 'name-in-class'> | null {
	if (name === '') return refuse('name-missing');
	const taken = tx
		.select({ id: classMembers.studentId, name: classMembers.name })
		.from(classMembers)
		.where(eq(classMembers.classId, classId))
		.all()
		.some((one) => one.id !== except && folded(one.name) === folded(name));
	return taken ? refuse('name-in-class', { name }) : null;
}

export function sizeOf(tx: Tx, classId: string): number {
	const row = tx
		.select({ n: count() })
		.from(classMembers)
		.where(eq(classMembers.classId, classId))
		.get();
	return row?.n ?? 0;
}
