import { and, desc, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { answers } from '../db/schema/record.ts';
import { ownAttempt } from './own-attempt.ts';

export type SaveAnswer = {
	readonly attemptId: string;
	readonly itemId: string;
	/** One more than the last answer the page knew of; the same number again is the same answer. */
	readonly sequence: number;
	readonly response: string;
	readonly elapsedMs: number | null;
};

export type SaveProblem = 'not-found' | 'attempt-closed' | 'answer-unfit';

const longestResponse = 2000;

/**
 * Keeps an answer as it was given. Idempotent: the row (attempt, item, sequence) is written once,
 * so a doubled or resent post changes nothing. What a person chose last counts, in whichever tab;
 * a blank from a page that fell behind another tab's answer changes nothing.
 */
export async function saveAnswer(
	app: App,
	actor: Actor,
	input: SaveAnswer
): Promise<Result<{ sequence: number }, SaveProblem>> {
	const givenAt = app.clock.now();
	return app.db.write((tx): Result<{ sequence: number }, SaveProblem> => {
		const found = ownAttempt(tx, actor, 'answer', input.attemptId);
		if (!found.ok) return found;
		if (found.value.attempt.state !== 'open') return refuse('attempt-closed');
		const item = found.value.version.items.find((one) => one.id === input.itemId);
		if (item === undefined || input.response.length > longestResponse)
			return refuse('answer-unfit');
		if (
			'options' in item &&
			input.response !== '' &&
			!item.options.some((option) => option.text === input.response)
		) {
			return refuse('answer-unfit');
		}
		const here = and(eq(answers.attemptId, input.attemptId), eq(answers.itemId, input.itemId));
		const last = tx
			.select()
			.from(answers)
			.where(here)
			.orderBy(desc(answers.sequence))
			.limit(1)
			.get();
		const known = tx
			.select()
			.from(answers)
			.where(and(here, eq(answers.sequence, input.sequence)))
			.get();
		if (known?.response === input.response) return ok({ sequence: input.sequence });
		// The same answer again, resent or looked at once more, is no new answer.
		if (last?.response === input.response) return ok({ sequence: last.sequence });
		if (last === undefined && input.response === '') return ok({ sequence: 0 });
		const behind = last !== undefined && input.sequence <= last.sequence;
		// A page that never saw the newer answer may not blank it out.
		if (behind && input.response === '') return ok({ sequence: last.sequence });
		const sequence = Math.max(input.sequence, (last?.sequence ?? 0) + 1);
		const { attemptId, itemId, response, elapsedMs } = input;
		tx.insert(answers).values({ attemptId, itemId, sequence, response, elapsedMs, givenAt }).run();
		return ok({ sequence });
	});
}
