import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { cardAfter, gradeOf, isRapidGuess, type Confidence } from '#lib/learning/index.ts';
import type { App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { reviewCards, reviews } from '../db/schema/practice.ts';
import { marks } from '../db/schema/record.ts';

export type Answered = {
	readonly id: string;
	readonly learnerId: string;
	readonly itemId: string;
	readonly stem: string;
	readonly versionId: string;
	readonly topicId: string;
	readonly attemptId: string | null;
	readonly response: string;
	readonly mark: number;
	readonly confidence: Confidence | null;
	readonly elapsedMs: number | null;
	readonly day: string;
	readonly at: Instant;
};

/** Writes an answer into the log and brings its card up to date, in the caller's transaction. */
export function logReview(tx: Tx, { stem, ...answered }: Answered): void {
	const card = cardOf(tx, answered.learnerId, answered.itemId);
	// Seen earlier the same day, it may well be known at a glance.
	const rapid = card?.day !== answered.day && isRapidGuess(answered.elapsedMs, stem);
	const grade = rapid ? null : gradeOf(answered.mark, answered.confidence);
	const row = { ...answered, grade, turn: (card?.turns ?? 0) + 1 };
	tx.insert(reviews).values(row).run();
	putCards(tx, [cardWith(card, row)]);
}

export function cardOf(tx: Tx, learnerId: string, itemId: string): Card | undefined {
	return tx
		.select()
		.from(reviewCards)
		.where(and(eq(reviewCards.learnerId, learnerId), eq(reviewCards.itemId, itemId)))
		.get();
}

type Card = typeof reviewCards.$inferSelect;
type Row = Omit<typeof reviews.$inferSelect, 'id'>;

/** The card after one more line of the log. */
function cardWith(card: Card | undefined, row: Row): Card {
	return {
		...cardAfter(card ?? null, row),
		learnerId: row.learnerId,
		itemId: row.itemId,
		versionId: row.versionId,
		topicId: row.topicId,
		lastAt: row.at,
		turns: row.turn
	};
}

function putCards(tx: Tx, cards: readonly Card[]): void {
	const given = <K extends keyof Card>(name: K) => sql.placeholder(name);
	const fresh = {
		versionId: sql`excluded.version_id`,
		topicId: sql`excluded.topic_id`,
		memory: sql`excluded.memory`,
		dueAt: sql`excluded.due_at`,
		day: sql`excluded.day`,
		again: sql`excluded.again`,
		lastAt: sql`excluded.last_at`,
		turns: sql`excluded.turns`
	};
	const put = tx
		.insert(reviewCards)
		.values({
			learnerId: given('learnerId'),
			itemId: given('itemId'),
			versionId: given('versionId'),
			topicId: given('topicId'),
			memory: given('memory'),
			dueAt: given('dueAt'),
			day: given('day'),
			again: given('again'),
			lastAt: given('lastAt'),
			turns: given('turns')
		})
		.onConflictDoUpdate({ target: [reviewCards.learnerId, reviewCards.itemId], set: fresh })
		.prepare();
	for (const card of cards) put.run(card);
}

/** The card that a log of one learner and one item makes, its lines in order. */
function cardOfLog(log: readonly Row[]): Card[] {
	const card = log.reduce<Card | undefined>(cardWith, undefined);
	return card === undefined ? [] : [card];
}

/** Builds the cards from the log alone: one learner's, or everybody's. */
export function rebuildCards(tx: Tx, learnerId?: string): void {
	const theirs = learnerId === undefined ? undefined : eq(reviews.learnerId, learnerId);
	tx.delete(reviewCards)
		.where(learnerId === undefined ? undefined : eq(reviewCards.learnerId, learnerId))
		.run();
	const log = tx.select().from(reviews).where(theirs).orderBy(asc(reviews.turn)).all();
	const each = Map.groupBy(log, (row) => `${row.learnerId} ${row.itemId}`);
	putCards(tx, [...each.values()].flatMap(cardOfLog));
}

/**
 * Marks what the log holds of an item of a version anew, in quizzes and in practice, and brings the
 * cards that rest on it up to date. A rapid guess stays one.
 */
export function regradeLog(
	tx: Tx,
	versionId: string,
	itemId: string,
	markOf: (response: string) => number
): void {
	const met = tx
		.select({ id: marks.learnerId })
		.from(marks)
		.where(and(eq(marks.versionId, versionId), eq(marks.itemId, itemId)));
	const log = tx
		.select()
		.from(reviews)
		.where(and(eq(reviews.itemId, itemId), inArray(reviews.learnerId, met)))
		.orderBy(asc(reviews.turn))
		.all();
	const put = tx
		.update(reviews)
		.set({ mark: sql`${sql.placeholder('mark')}`, grade: sql`${sql.placeholder('grade')}` })
		.where(eq(reviews.id, sql.placeholder('id')))
		.prepare();
	const cards = [...Map.groupBy(log, ({ learnerId }) => learnerId).values()].flatMap((own) => {
		const next = own.map((row) => (row.versionId === versionId ? regraded(row, markOf) : row));
		const changed = next.filter(({ mark }, at) => mark !== own[at]?.mark);
		for (const { id, mark, grade } of changed) put.run({ id, mark, grade });
		return changed.length === 0 ? [] : cardOfLog(next);
	});
	putCards(tx, cards);
}

function regraded<R extends Row>(row: R, markOf: (response: string) => number): R {
	const mark = markOf(row.response);
	return { ...row, mark, grade: row.grade === null ? null : gradeOf(mark, row.confidence) };
}

/** Moves a learner's log to another, whose turns are counted anew in the order of the answers. */
export function moveLog(tx: Tx, from: string, to: string): void {
	const moved = tx
		.selectDistinct({ itemId: reviews.itemId })
		.from(reviews)
		.where(eq(reviews.learnerId, from))
		.all();
	for (const { itemId } of moved) {
		const both = tx
			.select()
			.from(reviews)
			.where(and(inArray(reviews.learnerId, [from, to]), eq(reviews.itemId, itemId)))
			.orderBy(asc(reviews.at), asc(reviews.turn))
			.all();
		// Below nothing first: no two may have the same turn on the way.
		for (const sign of [-1, 1])
			for (const [at, { id }] of both.entries())
				tx.update(reviews)
					.set({ learnerId: to, turn: sign * (at + 1) })
					.where(eq(reviews.id, id))
					.run();
	}
	tx.delete(reviewCards).where(eq(reviewCards.learnerId, from)).run();
	if (moved.length > 0) rebuildCards(tx, to);
}

/** Cards for a log that a migration made of what was handed in before there were any. */
export async function bringCards(app: App): Promise<void> {
	const log = app.db.read.select({ id: reviews.id }).from(reviews).limit(1).get();
	const card = app.db.read.select({ id: reviewCards.itemId }).from(reviewCards).limit(1).get();
	if (log !== undefined && card === undefined) await app.db.write((tx) => rebuildCards(tx));
}
