import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { attempts, handMarks } from '../db/schema/record.ts';
import { giveMark } from './give-mark.ts';
import { handMarksOf } from './hand-marks.ts';
import { lastAnswers } from './own-attempt.ts';
import {
	ownPublishedItem,
	type OwnPublishedItem,
	type PublishedPlace
} from './own-published-item.ts';
import { putMarks, scorer } from './regrade.ts';
import { remarked } from './remark.ts';

export type MarkByHand = PublishedPlace & {
	readonly attemptId: string;
	/** Lines of the rubric that the answer reaches, by their places from 0. */
	readonly reached: readonly number[];
	/** A word to whoever answered; "" for none. */
	readonly note: string;
	/** How often the answer had been marked when it was read. */
	readonly number: number;
};

export type MarkByHandProblem = 'not-found' | 'mark-unfit' | 'marked-meanwhile';

const longestNote = 1000;

/**
 * Marks an answer that no rule can, line by line of its rubric, with the score and the summaries that
 * rest on it. Marked again, the new mark counts and the old one is kept. Pressed twice it is once.
 */
export async function markByHand(
	app: App,
	actor: Actor,
	input: MarkByHand
): Promise<Result<null, MarkByHandProblem>> {
	const id = app.random.id();
	const now = app.clock.now();
	return app.db.write((tx): Result<null, MarkByHandProblem> => {
		const found = ownPublishedItem(tx, actor, input);
		if (!found.ok || actor === null) return refuse('not-found');
		const { published: item } = found.value.ruled;
		const attempt = handedIn(tx, found.value, input.attemptId);
		const answer = attempt && lastAnswers(tx, attempt.id).get(item.id);
		if (item.kind !== 'open-response' || attempt === undefined || !answer?.response.trim())
			return refuse('not-found');
		const reached = [...new Set(input.reached)].sort((a, b) => a - b);
		const note = input.note.trim();
		if (note.length > longestNote || reached.some((at) => item.rubric[at] === undefined))
			return refuse('mark-unfit', { longest: longestNote });
		const last = handMarksOf(tx, attempt.id).get(item.id) ?? null;
		if (last !== null && last.note === note && last.reached.join() === reached.join())
			return ok(null);
		if ((last?.number ?? 0) !== input.number) return refuse('marked-meanwhile');
		const mark = reached.length / item.rubric.length;
		tx.insert(handMarks)
			.values({
				id,
				attemptId: attempt.id,
				itemId: item.id,
				number: input.number + 1,
				reached,
				mark,
				note,
				markedBy: actor.id,
				markedAt: now
			})
			.run();
		if (last === null) {
			giveMark(tx, attempt, { item, position: found.value.position, answer, mark, now });
			scorer(tx)(attempt.id);
		} else
			putMarks(
				tx,
				attempt.versionId,
				item.id,
				remarked(tx, attempt.versionId, item, []).map((one) =>
					one.attemptId === attempt.id ? { ...one, to: mark } : one
				)
			);
		return ok(null);
	});
}

/** A sitting that was handed in on this version. */
function handedIn(tx: Tx, { version }: OwnPublishedItem, attemptId: string) {
	return tx
		.select()
		.from(attempts)
		.where(
			and(
				eq(attempts.id, attemptId),
				eq(attempts.versionId, version.id),
				eq(attempts.state, 'submitted')
			)
		)
		.get();
}
