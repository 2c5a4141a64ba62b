import { eq } from 'drizzle-orm';
import { ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import { isLate, type KeysShown } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { assignments } from '../db/schema/classroom.ts';
import { ownAttempt } from './own-attempt.ts';

/** What may be said of a sitting whose keys and score are kept back. */
export type HandedIn = {
	readonly title: string;
	readonly at: Instant;
	readonly late: boolean;
	readonly assignmentId: string;
	readonly keys: KeysShown;
	readonly closesAt: Instant | null;
	readonly timeZone: string;
};

export async function handedIn(
	app: App,
	actor: Actor,
	attemptId: string
): Promise<Result<HandedIn, 'not-found'>> {
	const found = ownAttempt(app.db.read, actor, 'read', attemptId);
	if (!found.ok) return found;
	const { assignmentId, submittedAt } = found.value.attempt;
	const set =
		assignmentId === null
			? undefined
			: app.db.read.select().from(assignments).where(eq(assignments.id, assignmentId)).get();
	if (set === undefined || submittedAt === null) return refuse('not-found');
	return ok({
		title: found.value.version.title,
		at: submittedAt,
		late: isLate(set.dueAt, submittedAt),
		assignmentId: set.id,
		keys: set.keys,
		closesAt: set.closesAt,
		timeZone: set.timeZone
	});
}
