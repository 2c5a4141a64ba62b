import { and, desc, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import {
	isChoiceOf,
	isOver,
	isPairing,
	longestResponse,
	rowsAsShown,
	type Item
} from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { answers } from '../db/schema/record.ts';
import { msLeft, ownAttempt, revisionOf } from './own-attempt.ts';

export type SaveAnswer = {
	readonly attemptId: string;
	readonly itemId: string;
	/** Which browser, and its how many-th act: together they name this act; null from a plain form. */
	readonly act: { readonly device: string; readonly turn: number } | null;
	/** The sequence of the answer that was in view when this one was given; 0 for none. */
	readonly base: number;
	readonly response: string;
	readonly elapsedMs: number | null;
};

/** What the server holds now. `kept` is false where another device answered in between. */
export type Saved = {
	readonly kept: boolean;
	readonly response: string;
	readonly sequence: number;
	/** How many answers the sitting holds: two pages with the same number agree. */
	readonly revision: number;
	/** Milliseconds until the sitting ends by itself; null where it doesn't. */
	readonly msLeft: number | null;
};

export type SaveProblem = 'not-found' | 'attempt-closed' | 'answer-unfit';

type Row = typeof answers.$inferSelect;

const mostAnswers = 2000;

/**
 * Keeps an answer as it was given. Idempotent: the same act, doubled or resent, is one row, even
 * when the sitting was handed in meanwhile. Acts of one device count in the order they were given,
 * however they arrive. An answer given without having seen what another device saved since is not
 * kept: the caller gets that newer answer, and asks which of the two should stand.
 */
export async function saveAnswer(
	app: App,
	actor: Actor,
	input: SaveAnswer
): Promise<Result<Saved, SaveProblem>> {
	const givenAt = app.clock.now();
	return app.db.write((tx): Result<Saved, SaveProblem> => {
		const found = ownAttempt(tx, actor, 'answer', input.attemptId);
		if (!found.ok) return found;
		const rows = rowsOf(tx, input);
		const [last] = rows;
		const { attemptId, itemId, act, response } = input;
		const standing = (kept: boolean, row = last): Result<Saved, SaveProblem> =>
			ok({
				kept,
				response: row?.response ?? '',
				sequence: row?.sequence ?? 0,
				revision: revisionOf(tx, attemptId),
				msLeft: msLeft(found.value.attempt, givenAt)
			});
		// This act is on disk, or a later one of the same device is: nothing to add.
		if (
			act !== null &&
			rows.some((row) => row.device === act.device && Number(row.turn) >= act.turn)
		)
			return standing(true);
		const { state, deadlineAt } = found.value.attempt;
		if (state !== 'open' || isOver(deadlineAt, givenAt)) return refuse('attempt-closed');
		const item = found.value.version.items.find((one) => one.id === itemId);
		if (item === undefined || !fits(item, response) || rows.length >= mostAnswers)
			return refuse('answer-unfit');
		const again = (last?.response ?? '') === response;
		// A plain form posts what it shows with every press.
		if (again && act === null) return standing(true);
		const seen = (row: Row) => row.sequence <= input.base || row.device === (act?.device ?? '');
		if (!again && !rows.every(seen)) return standing(false);
		const row = {
			attemptId,
			itemId,
			sequence: (last?.sequence ?? 0) + 1,
			response,
			device: act?.device ?? null,
			turn: act?.turn ?? null,
			// Looked at once more, it was thought about when it was first given.
			elapsedMs: again ? (last?.elapsedMs ?? null) : input.elapsedMs,
			givenAt
		};
		tx.insert(answers).values(row).run();
		return standing(true, row);
	});
}

/** Newest first. */
function rowsOf(tx: Tx, { attemptId, itemId }: SaveAnswer): Row[] {
	return tx
		.select()
		.from(answers)
		.where(and(eq(answers.attemptId, attemptId), eq(answers.itemId, itemId)))
		.orderBy(desc(answers.sequence))
		.all();
}

/** A response that can be one: a choice is one of the options, or several where several may be right, or blank. */
export function fits(item: Item, response: string): boolean {
	if (response.length > longestResponse) return false;
	const rows = rowsAsShown(item, '');
	if (rows !== null) return isPairing(rows, response);
	if (!('options' in item) || response === '') return true;
	const texts = item.options.map(({ text }) => text);
	return item.kind === 'multiple-choice' ? isChoiceOf(texts, response) : texts.includes(response);
}
