import { asc } from 'drizzle-orm';
import type { Item, RulingChange } from '#lib/quiz/index.ts';
import type { Actor } from '#lib/server/app.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { reviewCards, reviews } from '#lib/server/db/schema/practice.ts';
import {
	attempts,
	itemTotals,
	learnerTopics,
	marks,
	topicTotals
} from '#lib/server/db/schema/record.ts';
import { previewRuling } from '#lib/server/record/preview-ruling.ts';
import { rule } from '#lib/server/record/rule.ts';
import { anApp, must, type TestApp } from './app.ts';
import { aClass, sit, type Somebody } from './classroom.ts';

/** All that rests on marks, as text: equal before and after means that nothing moved. */
export function allMarked(app: TestApp): Record<string, readonly string[]> {
	const rows = (some: readonly object[]) => some.map((row) => JSON.stringify(row)).sort();
	const { read } = app.db;
	return {
		marks: rows(read.select().from(marks).all()),
		scores: rows(read.select({ id: attempts.id, score: attempts.score }).from(attempts).all()),
		log: rows(read.select().from(reviews).orderBy(asc(reviews.id)).all()),
		...summaries(app)
	};
}

/** What a rebuild makes anew. Thirds may be added up in another order: nine digits of totals count. */
export function summaries(app: TestApp): Record<string, readonly string[]> {
	const rows = (some: readonly object[]) => some.map((row) => JSON.stringify(row)).sort();
	const { read } = app.db;
	const totals = read.select().from(topicTotals).all();
	return {
		cards: rows(read.select().from(reviewCards).all()),
		learners: rows(read.select().from(learnerTopics).all()),
		items: rows(read.select().from(itemTotals).all()),
		topics: rows(totals.map((row) => ({ ...row, right: row.right.toFixed(9) })))
	};
}

/** A class with a quiz set to it, and ways to hand it in and to rule on it. */
export async function aRuledClass(more: Parameters<Awaited<ReturnType<typeof aClass>>['set']>[1]) {
	const app = await anApp();
	const own = await aClass(app);
	const assignmentId = await own.set({}, { sittings: 5, ...more });
	const { quizId, items } = own.quiz;
	const typed = items.find((item) => item.key === 'cameras');
	const choice = items.find((item) => 'options' in item);
	if (typed === undefined || choice === undefined) throw new Error('no such items');
	const begin = (student: Somebody) => sit(app, student, assignmentId);
	/** A student hands in with these answers, all else blank. */
	const handIn = async (student: Somebody, given: Readonly<Record<string, string>>) => {
		const { attemptId, answer } = await begin(student);
		for (const [id, response] of Object.entries(given)) must(await answer(id, response));
		must(await submitAttempt(app, student, { attemptId }));
		return attemptId;
	};
	const place = (item: Item) => ({ quizId, version: 1, itemId: item.id });
	const preview = (item: Item, change: RulingChange, by: Actor = own.teacher) =>
		previewRuling(app, by, { ...place(item), change });
	/** What a teacher does: looks at the preview and confirms it. */
	const confirm = async (item: Item, change: RulingChange) => {
		const { revision } = must(await preview(item, change));
		return must(await rule(app, own.teacher, { ...place(item), change, revision }));
	};
	return { app, ...own, assignmentId, typed, choice, begin, handIn, place, preview, confirm };
}

/** An option of a choice that is not its key. */
export function wrongOption(item: Item): string {
	const wrong = 'options' in item ? item.options.find(({ correct }) => !correct) : undefined;
	if (wrong === undefined) throw new Error('no wrong option');
	return wrong.text;
}
