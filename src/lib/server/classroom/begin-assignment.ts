import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { phaseOf } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';
import { attempts } from '../db/schema/record.ts';
import { deadlineAt } from '../record/deadlines.ts';
import { openSitting } from '../record/start-attempt.ts';
import { memberOf, ownAssignment } from './own-class.ts';

export type BeginProblem = 'not-found' | 'not-open-yet' | 'closed-already' | 'sat-already';

/** Begins a sitting at what is set to one's class, or goes on with the one left open. */
export async function beginAssignment(
	app: App,
	actor: Actor,
	input: { readonly assignmentId: string }
): Promise<Result<{ attemptId: string }, BeginProblem>> {
	const id = app.random.id();
	const now = app.clock.now();
	return app.db.write((tx): Result<{ attemptId: string }, BeginProblem> => {
		const found = ownAssignment(tx, actor, 'answer', input.assignmentId);
		if (!found.ok || actor === null) return refuse('not-found');
		const { assignment, version } = found.value;
		const mine = tx
			.select({ id: attempts.id, state: attempts.state })
			.from(attempts)
			.where(and(eq(attempts.assignmentId, assignment.id), eq(attempts.learnerId, actor.id)))
			.all();
		const open = mine.find((one) => one.state === 'open');
		if (open !== undefined) return ok({ attemptId: open.id });
		const phase = phaseOf(assignment, now);
		if (phase === 'before') return refuse('not-open-yet');
		if (phase === 'closed') return refuse('closed-already');
		if (mine.length >= assignment.sittings) return refuse('sat-already');
		const learner = tx.select().from(users).where(eq(users.id, actor.id)).get();
		if (learner === undefined) return refuse('not-found');
		openSitting(tx, {
			id,
			version,
			learnerId: actor.id,
			learnerName: memberOf(tx, assignment.classId, actor.id)?.name ?? actor.displayName,
			startedAt: now,
			assignmentId: assignment.id,
			deadlineAt: deadlineAt(now, assignment, learner.extraTime)
		});
		return ok({ attemptId: id });
	});
}
