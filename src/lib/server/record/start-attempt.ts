import { and, eq, isNull } from 'drizzle-orm';
import { ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions, quizzes } from '../db/schema/library.ts';
import { attempts } from '../db/schema/record.ts';
import { plainName } from '../auth/account-rules.ts';
import { behindTakeCode } from '../library/last-version.ts';

/**
 * Begins a sitting at the newest version behind a take code, or goes on with the one left open
 * under the same name: two people at one computer don't answer in each other's place.
 * The attempt keeps its version to the end, whatever is published meanwhile.
 */
export async function startAttempt(
	app: App,
	actor: Actor,
	input: { readonly takeCode: string; readonly name: string }
): Promise<Result<{ attemptId: string }, 'not-found' | 'not-signed-in'>> {
	if (actor === null) return refuse('not-signed-in');
	const id = app.random.id();
	const now = app.clock.now();
	const learnerName = plainName(input.name) || actor.displayName;
	return app.db.write((tx): Result<{ attemptId: string }, 'not-found'> => {
		const found = behindTakeCode(tx, input.takeCode);
		if (found === undefined) return refuse('not-found');
		const { quiz, version } = found;
		const open = tx
			.select({ id: attempts.id })
			.from(attempts)
			.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
			.where(
				and(
					eq(attempts.learnerId, actor.id),
					eq(attempts.learnerName, learnerName),
					eq(attempts.state, 'open'),
					isNull(attempts.assignmentId),
					eq(quizVersions.quizId, quiz.id)
				)
			)
			.get();
		if (open !== undefined) return ok({ attemptId: open.id });
		openSitting(tx, {
			id,
			version,
			learnerId: actor.id,
			learnerName,
			startedAt: now,
			assignmentId: null,
			deadlineAt: null
		});
		return ok({ attemptId: id });
	});
}

type Sitting = Pick<
	typeof attempts.$inferInsert,
	'id' | 'learnerId' | 'learnerName' | 'assignmentId' | 'deadlineAt'
> & {
	readonly version: typeof quizVersions.$inferSelect;
	readonly startedAt: Instant;
};

/** The row of a sitting that begins: for who has shown that it may. */
export function openSitting(tx: Tx, { version, ...sitting }: Sitting): void {
	const quiz = tx
		.select({ topicId: quizzes.topicId })
		.from(quizzes)
		.where(eq(quizzes.id, version.quizId))
		.get();
	if (quiz === undefined) throw new Error(`version ${version.id} has no quiz`);
	tx.insert(attempts)
		.values({
			...sitting,
			versionId: version.id,
			topicId: quiz.topicId,
			state: 'open',
			submittedAt: null,
			score: null,
			items: version.items.length
		})
		.run();
}
