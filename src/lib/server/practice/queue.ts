import { and, asc, count, eq, gt, inArray, lte, notInArray, sql } from 'drizzle-orm';
import { endOfDay } from '#lib/learning/index.ts';
import type { Instant } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions, topics } from '../db/schema/library.ts';
import { reviewCards } from '../db/schema/practice.ts';
import { itemsKeptBack } from '../record/keys-open.ts';
import { askedItem, type Asked } from '../record/queries.ts';

export type Queue = {
	/** How many wait today; those to be asked again among them. */
	readonly due: number;
	readonly again: number;
	/** How many items the learner has met and may practise. */
	readonly met: number;
	/** When the next falls due, where none is due now. */
	readonly nextDueAt: Instant | null;
	readonly next: NextItem | null;
};

export type NextItem = Asked & {
	/** Its place in the learner's answers to it: a press sent twice is one. */
	readonly turn: number;
	readonly topicTitle: string;
};

type Card = typeof reviewCards.$inferSelect;

/** What a learner has to review today. Nothing of an item here tells its key. */
export async function queueOf(app: App, actor: Actor): Promise<Queue> {
	const none = { due: 0, again: 0, met: 0, nextDueAt: null, next: null };
	if (actor === null) return none;
	const now = app.clock.now();
	const kept = itemsKeptBack(app.db.read, actor.id, now);
	const due = dueCards(app.db.read, actor.id, now, kept);
	const [next] = due;
	return {
		due: due.length,
		again: due.filter(({ again }) => again).length,
		met: metBy(app.db.read, actor.id, kept),
		nextDueAt: laterBy(app.db.read, actor.id, now, kept),
		next: next === undefined ? null : asked(app.db.read, next)
	};
}

/** Today's, the longest due first; what was just failed comes last, and again until it is right. */
function dueCards(tx: Tx, learnerId: string, now: Instant, kept: ReadonlySet<string>): Card[] {
	const mine = eq(reviewCards.learnerId, learnerId);
	const due = tx
		.select()
		.from(reviewCards)
		.where(and(mine, lte(reviewCards.dueAt, endOfDay(now)), eq(reviewCards.again, false)))
		.orderBy(asc(reviewCards.dueAt))
		.all();
	const again = tx
		.select()
		.from(reviewCards)
		.where(and(mine, sql`${reviewCards.again} = 1`))
		.orderBy(asc(reviewCards.lastAt))
		.all();
	return [...due, ...again].filter(({ itemId }) => !kept.has(itemId));
}

function metBy(tx: Tx, learnerId: string, kept: ReadonlySet<string>): number {
	const mine = eq(reviewCards.learnerId, learnerId);
	const all = tx.select({ n: count() }).from(reviewCards).where(mine).get();
	const back = tx
		.select({ n: count() })
		.from(reviewCards)
		.where(and(mine, inArray(reviewCards.itemId, [...kept])))
		.get();
	return (all?.n ?? 0) - (back?.n ?? 0);
}

/** When the next falls due after today. */
function laterBy(
	tx: Tx,
	learnerId: string,
	now: Instant,
	kept: ReadonlySet<string>
): Instant | null {
	const row = tx
		.select({ dueAt: reviewCards.dueAt })
		.from(reviewCards)
		.where(
			and(
				eq(reviewCards.learnerId, learnerId),
				gt(reviewCards.dueAt, endOfDay(now)),
				notInArray(reviewCards.itemId, [...kept])
			)
		)
		.orderBy(asc(reviewCards.dueAt))
		.limit(1)
		.get();
	return row?.dueAt ?? null;
}

function asked(tx: Tx, card: Card): NextItem | null {
	const version = tx.select().from(quizVersions).where(eq(quizVersions.id, card.versionId)).get();
	const item = version?.items.find(({ id }) => id === card.itemId);
	if (item === undefined) return null;
	const topic = tx
		.select({ title: topics.title })
		.from(topics)
		.where(eq(topics.id, card.topicId))
		.get();
	const turn = card.turns + 1;
	return { ...askedItem(item, seedOf(card, turn)), turn, topicTitle: topic?.title ?? '' };
}

/** The order of options changes from turn to turn: places are not to be learnt. */
export function seedOf(
	{ learnerId, itemId }: Pick<Card, 'learnerId' | 'itemId'>,
	turn: number
): string {
	return `${learnerId} ${itemId} ${turn}`;
}
