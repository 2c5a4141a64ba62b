import { count, eq, sql } from 'drizzle-orm';
import { ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import { may, type Ask } from '../auth/policy.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions } from '../db/schema/library.ts';
import { answers, attempts } from '../db/schema/record.ts';

export type OwnAttempt = {
	readonly attempt: typeof attempts.$inferSelect;
	readonly version: typeof quizVersions.$inferSelect;
};

/** The attempt with its version if it is the actor's; else it isn't there. */
export function ownAttempt(
	tx: Tx,
	actor: Actor,
	ask: Ask,
	attemptId: string
): Result<OwnAttempt, 'not-found'> {
	const row = tx
		.select({ attempt: attempts, version: quizVersions })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(eq(attempts.id, attemptId))
		.get();
	if (row === undefined || !may(actor, ask, { kind: 'attempt', learnerId: row.attempt.learnerId }))
		return refuse('not-found');
	return ok(row);
}

/** How many answers a sitting holds: it only grows, so two pages with the same number agree. */
export function revisionOf(tx: Tx, attemptId: string): number {
	const row = tx.select({ n: count() }).from(answers).where(eq(answers.attemptId, attemptId)).get();
	return row?.n ?? 0;
}

/** Never below nothing: what comes within the grace is taken, but there is no time left. */
export function msLeft(
	{ deadlineAt }: { readonly deadlineAt: Instant | null },
	now: Instant
): number | null {
	return deadlineAt === null ? null : Math.max(0, deadlineAt - now);
}

export type LastAnswer = {
	readonly response: string;
	readonly sequence: number;
	readonly elapsedMs: number | null;
};

/** Of the answers to an item in a sitting, the one that counts. */
export const isLastAnswer = sql`${answers.sequence} = (select max(a.sequence) from answers a
	where a.attempt_id = ${answers.attemptId} and a.item_id = ${answers.itemId})`;

/** The last answer to each item, by item id. */
export function lastAnswers(tx: Tx, attemptId: string): Map<string, LastAnswer> {
	const rows = tx
		.select()
		.from(answers)
		.where(eq(answers.attemptId, attemptId))
		.orderBy(answers.sequence)
		.all();
	return new Map(
		rows.map(({ itemId, response, sequence, elapsedMs }) => [
			itemId,
			{ response, sequence, elapsedMs }
		])
	);
}
