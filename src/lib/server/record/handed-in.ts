import { eq } from 'drizzle-orm';
import { ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { KeysShown } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { users } from '../db/schema/people.ts';
import { wasLate } from './deadlines.ts';
import { keptBackBy } from './keys-open.ts';
import { ownAttempt } from './own-attempt.ts';

/** What may be said of a sitting whose keys and score are kept back. */
export type HandedIn = {
	readonly title: string;
	readonly at: Instant;
	readonly late: boolean;
	/** Set to the learner's class; else it was begun by a link, and is set to another. */
	readonly assigned: boolean;
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
	const { attempt, version } = found.value;
	const set = keptBackBy(app.db.read, attempt, app.clock.now());
	if (set === null || attempt.submittedAt === null) return refuse('not-found');
	const learner = app.db.read.select().from(users).where(eq(users.id, attempt.learnerId)).get();
	const assigned = attempt.assignmentId !== null;
	return ok({
		title: version.title,
		at: attempt.submittedAt,
		late: assigned && wasLate(set, attempt.submittedAt, learner?.extraTime ?? null),
		assigned,
		keys: set.keys,
		closesAt: set.closesAt,
		timeZone: set.timeZone
	});
}
