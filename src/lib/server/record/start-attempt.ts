import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { quizVersions } from '../db/schema/library.ts';
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
					eq(quizVersions.quizId, quiz.id)
				)
			)
			.get();
		if (open !== undefined) return ok({ attemptId: open.id });
		tx.insert(attempts)
			.values({
				id,
				versionId: version.id,
				topicId: quiz.topicId,
				learnerId: actor.id,
				learnerName,
				state: 'open',
				startedAt: now,
				submittedAt: null,
				score: null,
				items: version.items.length
			})
			.run();
		return ok({ attemptId: id });
	});
}
