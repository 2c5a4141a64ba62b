import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { ExtraTime } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { plainName } from '../auth/account-rules.ts';
import type { Tx } from '../db/index.ts';
import { classMembers } from '../db/schema/classroom.ts';
import { users } from '../db/schema/people.ts';
import { resetDeadlines } from '../record/deadlines.ts';
import { memberOf, ownClass } from './own-class.ts';
import { keepsAccount } from './new-cards.ts';
import { nameProblem } from './members.ts';

type Member = { readonly classId: string; readonly studentId: string };

/**
 * A student's time as a multiple of everybody's, 1 to 10, or without a limit: set once, it holds in
 * all their classes and for a sitting that is under way. So only who looks after the account sets it.
 */
export async function setExtraTime(
	app: App,
	actor: Actor,
	input: Member & { readonly extraTime: ExtraTime }
): Promise<Result<null, 'not-found' | 'extra-time-unfit'>> {
	const { extraTime } = input;
	if (extraTime !== null && !(extraTime >= 1 && extraTime <= 10)) return refuse('extra-time-unfit');
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownMember(tx, actor, input);
		if (!found.ok) return found;
		const student = tx.select().from(users).where(eq(users.id, input.studentId)).get();
		if (actor === null || student === undefined || !keepsAccount(actor, student))
			return refuse('not-found');
		tx.update(users).set({ extraTime }).where(eq(users.id, input.studentId)).run();
		resetDeadlines(tx, { learnerId: input.studentId }, app.clock.now());
		return ok(null);
	});
}

export async function renameMember(
	app: App,
	actor: Actor,
	input: Member & { readonly name: string }
): Promise<Result<null, 'not-found' | 'name-missing' | 'name-in-class'>> {
	const name = plainName(input.name);
	return app.db.write((tx): Result<null, 'not-found' | 'name-missing' | 'name-in-class'> => {
		const found = ownMember(tx, actor, input);
		if (!found.ok) return found;
		const wrong = nameProblem(tx, input.classId, name, input.studentId);
		if (wrong !== null) return wrong;
		tx.update(classMembers).set({ name }).where(theMember(input)).run();
		return ok(null);
	});
}

/** Takes a student off the roster. What they did stays theirs; the class no longer shows it. */
export async function removeMember(
	app: App,
	actor: Actor,
	input: Member
): Promise<Result<null, 'not-found'>> {
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownMember(tx, actor, input);
		if (!found.ok) return found;
		tx.delete(classMembers).where(theMember(input)).run();
		return ok(null);
	});
}

function ownMember(tx: Tx, actor: Actor, input: Member): Result<null, 'not-found'> {
	const found = ownClass(tx, actor, 'edit', input.classId);
	if (!found.ok) return found;
	return memberOf(tx, input.classId, input.studentId) === undefined
		? refuse('not-found')
		: ok(null);
}

function theMember({ classId, studentId }: Member) {
	return and(eq(classMembers.classId, classId), eq(classMembers.studentId, studentId));
}
