import { and, eq } from 'drizzle-orm';
import { dayOf, ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Confidence } from '#lib/learning/index.ts';
import { markAsRuled } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, quizVersions, quizzes } from '../db/schema/library.ts';
import { reviews } from '../db/schema/practice.ts';
import { fits } from '../record/save-answer.ts';
import { itemsAsRuled } from '../record/items-as-ruled.ts';
import { itemsKeptBack } from '../record/keys-open.ts';
import { markedItem, type MarkedItem } from '../record/queries.ts';
import { cardOf, logReview } from '../record/review-log.ts';
import { seedOf } from './queue.ts';

export type AnswerReview = {
	readonly itemId: string;
	readonly turn: number;
	readonly response: string;
	/** Null where it wasn't said. */
	readonly confidence: Confidence | null;
	readonly elapsedMs: number | null;
};

/** The answer marked, with its source sentence, and when the item comes again. */
export type ReviewFeedback = {
	readonly marked: MarkedItem;
	readonly articleTitle: string;
	/** Right, but only guessed: it comes again all the same. */
	readonly guessed: boolean;
	readonly again: boolean;
	/** Answered before it can have been read: it does not count, and stays due. */
	readonly tooQuick: boolean;
	readonly dueAt: Instant;
};

/**
 * Takes an answer in practice and shows the key at once. The same turn sent twice is logged once
 * and answered alike.
 */
export async function answerReview(
	app: App,
	actor: Actor,
	input: AnswerReview
): Promise<Result<ReviewFeedback, 'not-found' | 'answer-unfit'>> {
	if (actor === null) return refuse('not-found');
	const now = app.clock.now();
	const id = app.random.id();
	return app.db.write((tx): Result<ReviewFeedback, 'not-found' | 'answer-unfit'> => {
		const card = cardOf(tx, actor.id, input.itemId);
		if (card === undefined || itemsKeptBack(tx, actor.id, now).has(input.itemId))
			return refuse('not-found');
		const found = tx
			.select({ version: quizVersions, title: articles.title, text: articles.text })
			.from(quizVersions)
			.innerJoin(quizzes, eq(quizVersions.quizId, quizzes.id))
			.innerJoin(articles, eq(quizzes.articleId, articles.id))
			.where(eq(quizVersions.id, card.versionId))
			.get();
		const ruled =
			found && itemsAsRuled(tx, found.version).find(({ item }) => item.id === input.itemId);
		if (found === undefined || ruled === undefined) return refuse('not-found');
		const { item } = ruled;
		if (!fits(item, input.response)) return refuse('answer-unfit');
		const mark = markAsRuled(ruled.published, ruled.rulings, input.response);
		if (mark === null) return refuse('not-found');
		if (input.turn > card.turns)
			logReview(tx, {
				id,
				learnerId: actor.id,
				itemId: item.id,
				stem: item.stem,
				versionId: card.versionId,
				topicId: card.topicId,
				attemptId: null,
				response: input.response,
				mark,
				confidence: input.confidence,
				elapsedMs: input.elapsedMs,
				day: dayOf(now),
				at: now
			});
		const given = tx
			.select()
			.from(reviews)
			.where(
				and(
					eq(reviews.learnerId, actor.id),
					eq(reviews.itemId, item.id),
					eq(reviews.turn, Math.min(input.turn, card.turns + 1))
				)
			)
			.get();
		const after = cardOf(tx, actor.id, item.id) ?? card;
		const response = given?.response ?? input.response;
		return ok({
			marked: markedItem(ruled, response, seedOf(card, input.turn), found.text),
			articleTitle: found.title,
			guessed: (given?.mark ?? 0) >= 1 && given?.confidence === 'guess',
			again: after.again,
			tooQuick: given?.grade === null,
			dueAt: after.dueAt
		});
	});
}
