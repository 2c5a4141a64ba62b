import { and, count, eq, ne } from 'drizzle-orm';
import { ok, type Result } from '#lib/kernel/index.ts';
import { isMarkedByHand, markItem, plainAnswer, type Item } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { quizVersions } from '../db/schema/library.ts';
import { marks } from '../db/schema/record.ts';
import { answersToMark, type AnswerToMark } from './answers-to-mark.ts';
import { ownPublishedItem, type PublishedPlace } from './own-published-item.ts';
import { lastResponses } from './remark.ts';
import { rulingsOf, type Ruling } from './rulings-of.ts';

export type Marking = {
	readonly title: string;
	readonly version: number;
	/** Its place in the version, from 1. */
	readonly number: number;
	/** As it is marked now. */
	readonly item: Item;
	readonly handedIn: number;
	/** What was answered and is marked wrong, the commonest first. */
	readonly wrong: readonly { readonly text: string; readonly count: number }[];
	readonly rulings: readonly Ruling[];
	/** What was written, where a person marks it. */
	readonly toMark: readonly AnswerToMark[];
	/** Other versions that somebody handed this item in with. */
	readonly elsewhere: readonly number[];
};

const mostWrong = 50;

/** How an item of a version is marked and what was ruled of it, for the quiz's author. */
export async function markingOf(
	app: App,
	actor: Actor,
	place: PublishedPlace
): Promise<Result<Marking, 'not-found'>> {
	const found = ownPublishedItem(app.db.read, actor, place);
	if (!found.ok) return found;
	const { version, position, ruled } = found.value;
	const { item } = ruled;
	const onItem = and(eq(marks.versionId, version.id), eq(marks.itemId, item.id));
	return ok({
		title: version.title,
		version: version.number,
		number: position + 1,
		item,
		handedIn: app.db.read.select({ n: count() }).from(marks).where(onItem).get()?.n ?? 0,
		wrong: wrongAnswers(item, [...lastResponses(app.db.read, version.id, item.id).values()]),
		rulings: rulingsOf(app.db.read, version.id).filter(({ itemId }) => itemId === item.id),
		toMark:
			isMarkedByHand(item) && actor !== null
				? answersToMark(app.db.read, actor.id, version.id, item.id)
				: [],
		elsewhere: elsewhereIn(app, version, item.id)
	});
}

function wrongAnswers(item: Item, given: readonly string[]): { text: string; count: number }[] {
	const wrong = given
		.map((response) => response.trim())
		.filter((response) => response !== '' && (markItem(item, response) ?? 1) < 1);
	return [...Map.groupBy(wrong, (text) => plainAnswer(text) || text).values()]
		.map((alike) => ({ text: alike[0] ?? '', count: alike.length }))
		.sort((a, b) => b.count - a.count)
		.slice(0, mostWrong);
}

function elsewhereIn(
	app: App,
	{ id, quizId }: typeof quizVersions.$inferSelect,
	itemId: string
): number[] {
	return app.db.read
		.selectDistinct({ number: quizVersions.number })
		.from(quizVersions)
		.innerJoin(marks, and(eq(marks.versionId, quizVersions.id), eq(marks.itemId, itemId)))
		.where(and(eq(quizVersions.quizId, quizId), ne(quizVersions.id, id)))
		.all()
		.map(({ number }) => number);
}
