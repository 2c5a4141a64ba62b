import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { hashOf } from '../auth/hash-of.ts';
import { assignments } from '../db/schema/classroom.ts';
import { lastVersion } from '../library/last-version.ts';
import { ownQuiz } from '../library/own-quiz.ts';
import { resetDeadlines } from '../record/deadlines.ts';
import { readTerms, type Terms, type TermsProblem } from './assignment-times.ts';
import { isBegun, ownAssignment, ownClass } from './own-class.ts';

export type AssignProblem = TermsProblem | 'not-found' | 'not-published';

/** Sets the newest version of a published quiz to a class. Later versions don't touch it. */
export async function assignQuiz(
	app: App,
	actor: Actor,
	input: {
		readonly classId: string;
		readonly quizId: string;
		readonly terms: Terms;
		/** Chance text of the form: a press sent twice sets it once. */
		readonly once?: string;
	}
): Promise<Result<{ assignmentId: string }, AssignProblem>> {
	const { once = app.random.id() } = input;
	const id = hashOf(`assign ${input.classId} ${once}`).slice(0, 32);
	const now = app.clock.now();
	return app.db.write((tx): Result<{ assignmentId: string }, AssignProblem> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		const pressed = tx.select().from(assignments).where(eq(assignments.id, id)).get();
		if (pressed !== undefined) return ok({ assignmentId: id });
		const quiz = ownQuiz(tx, actor, 'publish', input.quizId);
		if (!quiz.ok) return quiz;
		const version = lastVersion(tx, quiz.value.id);
		if (version === undefined) return refuse('not-published');
		const terms = readTerms(input.terms, found.value.timeZone);
		if (!terms.ok) return terms;
		tx.insert(assignments)
			.values({
				id,
				classId: found.value.id,
				versionId: version.id,
				createdAt: now,
				...terms.value
			})
			.run();
		return ok({ assignmentId: id });
	});
}

/** New terms for what is set, in its own zone. Sittings under way get their new deadlines at once. */
export async function changeAssignment(
	app: App,
	actor: Actor,
	input: { readonly assignmentId: string; readonly terms: Terms }
): Promise<Result<null, AssignProblem>> {
	return app.db.write((tx): Result<null, AssignProblem> => {
		const found = ownAssignment(tx, actor, 'edit', input.assignmentId);
		if (!found.ok) return found;
		const { assignment } = found.value;
		const terms = readTerms(input.terms, assignment.timeZone);
		if (!terms.ok) return terms;
		tx.update(assignments).set(terms.value).where(eq(assignments.id, assignment.id)).run();
		resetDeadlines(tx, { assignmentId: assignment.id }, app.clock.now());
		return ok(null);
	});
}

/** Takes back what was set, while nobody has begun. */
export async function withdrawAssignment(
	app: App,
	actor: Actor,
	input: { readonly assignmentId: string }
): Promise<Result<{ classId: string }, 'not-found' | 'begun-already'>> {
	return app.db.write((tx): Result<{ classId: string }, 'not-found' | 'begun-already'> => {
		const found = ownAssignment(tx, actor, 'edit', input.assignmentId);
		if (!found.ok) return found;
		const { id, classId } = found.value.assignment;
		if (isBegun(tx, id)) return refuse('begun-already');
		tx.delete(assignments).where(eq(assignments.id, id)).run();
		return ok({ classId });
	});
}
