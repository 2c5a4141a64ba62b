import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { isMarkedByHand } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions, quizzes } from '../db/schema/library.ts';
import { answers, attempts, marks } from '../db/schema/record.ts';
import { handMarksOn, type HandMark } from './hand-marks.ts';
import { memberNames } from './member-names.ts';
import { isLastAnswer } from './own-attempt.ts';

/** An answer that a person marks. */
export type AnswerToMark = {
	readonly attemptId: string;
	/** As the teacher's class calls its member, else as they called themselves. */
	readonly name: string;
	readonly response: string;
	readonly at: Instant;
	/** Null while it waits. */
	readonly marked: HandMark | null;
};

/** As many as one page holds: marked, they make room for those behind them. */
export const mostAnswers = 300;

/**
 * What was handed in on an item that a person marks, those that wait first, else in the order they
 * came: for the quiz's author, who must be checked before.
 */
export function answersToMark(
	tx: Tx,
	ownerId: string,
	versionId: string,
	itemId: string
): readonly AnswerToMark[] {
	const called = memberNames(tx, ownerId);
	const marked = handMarksOn(tx, versionId, itemId);
	return tx
		.select({ attempt: attempts, response: answers.response })
		.from(attempts)
		.innerJoin(answers, and(eq(answers.attemptId, attempts.id), eq(answers.itemId, itemId)))
		.leftJoin(marks, and(eq(marks.attemptId, attempts.id), eq(marks.itemId, itemId)))
		.where(and(eq(attempts.versionId, versionId), eq(attempts.state, 'submitted'), isLastAnswer))
		.orderBy(sql`${marks.attemptId} is not null`, asc(attempts.submittedAt), asc(attempts.id))
		.all()
		.filter(({ response }) => response.trim() !== '')
		.slice(0, mostAnswers)
		.map(({ attempt, response }) => ({
			attemptId: attempt.id,
			name: called.get(attempt.learnerId) ?? attempt.learnerName,
			response,
			at: attempt.submittedAt ?? attempt.startedAt,
			marked: marked.get(attempt.id) ?? null
		}));
}

/** An item of a version of a quiz on which answers wait for a mark. */
export type ToMark = {
	readonly version: number;
	readonly itemId: string;
	readonly stem: string;
	readonly waiting: number;
};

/** Where answers to a quiz wait for a person: for its author, who must be checked before. */
export function toMarkIn(app: App, quizId: string): readonly ToMark[] {
	const versions = app.db.read
		.select()
		.from(quizVersions)
		.where(eq(quizVersions.quizId, quizId))
		.orderBy(asc(quizVersions.number))
		.all();
	return versions.flatMap((version) => toMarkOn(app.db.read, version));
}

function toMarkOn(tx: Tx, { id, number, items }: typeof quizVersions.$inferSelect): ToMark[] {
	return items.filter(isMarkedByHand).flatMap(({ id: itemId, stem }) => {
		const waiting = waitingOn(tx, id, itemId);
		return waiting === 0 ? [] : [{ version: number, itemId, stem, waiting }];
	});
}

/** A quiz of somebody's on which answers wait for them. */
export type QuizToMark = { readonly id: string; readonly title: string; readonly waiting: number };

/** One's own quizzes on which answers wait, the most first. */
export async function quizzesToMark(app: App, actor: Actor): Promise<readonly QuizToMark[]> {
	if (actor === null) return [];
	// Few versions ask for what a person marks: only their sittings are counted.
	const rows = app.db.read
		.select({ id: quizzes.id, title: quizzes.title, version: quizVersions })
		.from(quizzes)
		.innerJoin(quizVersions, eq(quizVersions.quizId, quizzes.id))
		.where(
			and(eq(quizzes.ownerId, actor.id), sql`instr(${quizVersions.items}, '"open-response"') > 0`)
		)
		.all();
	const each = Map.groupBy(rows, ({ id }) => id);
	return [...each.values()]
		.flatMap((versions) =>
			versions.slice(0, 1).map(({ id, title }) => ({
				id,
				title,
				waiting: versions
					.flatMap(({ version }) => toMarkOn(app.db.read, version))
					.reduce((sum, one) => sum + one.waiting, 0)
			}))
		)
		.filter(({ waiting }) => waiting > 0)
		.sort((a, b) => b.waiting - a.waiting);
}

/** How many sittings were handed in without a mark on this item. */
function waitingOn(tx: Tx, versionId: string, itemId: string): number {
	const row = tx
		.select({ n: count() })
		.from(attempts)
		.leftJoin(marks, and(eq(marks.attemptId, attempts.id), eq(marks.itemId, itemId)))
		.where(
			and(
				eq(attempts.versionId, versionId),
				eq(attempts.state, 'submitted'),
				isNull(marks.attemptId)
			)
		)
		.get();
	return row?.n ?? 0;
}
