import { count, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { answers, marks } from '#lib/server/db/schema/record.ts';
import { progressOf } from '#lib/server/record/progress.ts';
import { askedItem, attemptPage, attemptResult } from '#lib/server/record/queries.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { aGuest, anApp, aPublishedQuiz, must, type TestApp } from '../support/app.ts';
import { aMatching, anOrdering, rightResponse } from '../support/items.ts';
import { aSitting, take } from '../support/sittings.ts';

const rowsOf = (app: TestApp, attemptId: string) =>
	app.db.read.select().from(answers).where(eq(answers.attemptId, attemptId)).all();

describe('an answer', () => {
	it('sent twice is one row', async () => {
		const app = await anApp();
		const { quiz, attemptId, save } = await aSitting(app);
		const [item] = quiz.items;
		const id = item?.id ?? '';
		const response = rightResponse(item);
		await Promise.all(Array.from({ length: 20 }, () => save(id, 1, response)));
		expect(rowsOf(app, attemptId)).toHaveLength(1);
	});

	it('given again is a new row, and the last one counts', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId, save } = await aSitting(app);
		const typed = quiz.items.find((item) => item.kind === 'cloze');
		const id = typed?.id ?? '';
		await save(id, 1, 'first');
		await save(id, 2, 'second');
		expect(rowsOf(app, attemptId)).toHaveLength(2);
		const page = must(await attemptPage(app, learner, attemptId));
		expect(page.items.find((item) => item.id === id)).toMatchObject({
			response: 'second',
			sequence: 2
		});
	});

	it('given without having seen what another device saved is not kept, and the newer one is told', async () => {
		const app = await anApp();
		const { quiz, attemptId, save } = await aSitting(app);
		const id = quiz.items.find((item) => item.kind === 'cloze')?.id ?? '';
		await save(id, 1, 'here');
		expect(must(await save(id, 1, 'there', 0, 'phone'))).toEqual({
			kept: false,
			response: 'here',
			sequence: 1,
			revision: 1,
			msLeft: null
		});
		expect(must(await save(id, 2, 'there', 1, 'phone'))).toMatchObject({
			kept: true,
			response: 'there',
			sequence: 2
		});
		expect(rowsOf(app, attemptId)).toHaveLength(2);
	});

	it('resent after a later one of the same device stays the earlier one', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId, save } = await aSitting(app);
		const id = quiz.items.find((item) => item.kind === 'cloze')?.id ?? '';
		await save(id, 2, 'second', 0);
		expect(must(await save(id, 1, 'first', 0))).toMatchObject({ kept: true, response: 'second' });
		const page = must(await attemptPage(app, learner, attemptId));
		expect(page.items.find((item) => item.id === id)?.response).toBe('second');
		expect(rowsOf(app, attemptId)).toHaveLength(1);
	});

	it('resent after handing in is confirmed when it had arrived, and refused when not', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId, save } = await aSitting(app);
		const id = quiz.items.find((item) => item.kind === 'cloze')?.id ?? '';
		await save(id, 1, 'in time');
		must(await submitAttempt(app, learner, { attemptId }));
		expect(must(await save(id, 1, 'in time'))).toMatchObject({ kept: true });
		expect(await save(id, 2, 'late')).toMatchObject({ problem: 'attempt-closed' });
	});

	it('from a plain form is kept once, however often it is posted', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId } = await aSitting(app);
		const itemId = quiz.items.find((item) => item.kind === 'cloze')?.id ?? '';
		const form = { attemptId, itemId, act: null, base: 0, elapsedMs: null };
		for (let i = 0; i < 3; i++)
			must(await saveAnswer(app, learner, { ...form, response: 'typed' }));
		expect(rowsOf(app, attemptId)).toHaveLength(1);
		const behind = must(await saveAnswer(app, learner, { ...form, response: '' }));
		expect(behind).toMatchObject({ kept: false, response: 'typed' });
		must(await saveAnswer(app, learner, { ...form, base: behind.sequence, response: '' }));
		const page = must(await attemptPage(app, learner, attemptId));
		expect(page.items.find((item) => item.id === itemId)?.response).toBe('');
	});

	it('looked at once more stays no rapid guess', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId, save } = await aSitting(app);
		const long = quiz.items.find((item) => item.stem.split(' ').length >= 12);
		await save(long?.id ?? '', 1, rightResponse(long));
		const again = {
			attemptId,
			itemId: long?.id ?? '',
			act: { device: 'd', turn: 2 },
			base: 1,
			response: rightResponse(long),
			elapsedMs: 700
		};
		must(await saveAnswer(app, learner, again));
		must(await submitAttempt(app, learner, { attemptId }));
		expect((await progressOf(app, learner)).topics[0]?.mastery.answers).toBe(1);
	});

	it('of two people at one computer goes to two sittings', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId } = await aSitting(app);
		const ben = must(await startAttempt(app, learner, { takeCode: quiz.takeCode, name: 'Ben' }));
		expect(ben.attemptId).not.toBe(attemptId);
		const ada = must(await startAttempt(app, learner, { takeCode: quiz.takeCode, name: 'Ada' }));
		expect(ada.attemptId).toBe(attemptId);
	});

	it('tells nothing by its item’s id: the id is no function of the content', async () => {
		const app = await anApp();
		const [one, two] = [await aPublishedQuiz(app), await aPublishedQuiz(app)];
		const ids = new Set(one.items.map((item) => item.id));
		expect(one.items.map((item) => item.stem)).toEqual(two.items.map((item) => item.stem));
		expect(two.items.some((item) => ids.has(item.id))).toBe(false);
	});

	it('never changes once given', async () => {
		const app = await anApp();
		const { quiz, attemptId, save } = await aSitting(app);
		await save(quiz.items[0]?.id ?? '', 1, rightResponse(quiz.items[0]));
		const tampering = app.db.write((tx) =>
			tx.update(answers).set({ response: 'x' }).where(eq(answers.attemptId, attemptId)).run()
		);
		await expect(tampering).rejects.toThrow(/never changes/);
	});

	it('must belong to the quiz and to its options', async () => {
		const app = await anApp();
		const { quiz, save } = await aSitting(app);
		const choice = quiz.items.find((item) => 'options' in item);
		expect(await save('another', 1, 'x')).toMatchObject({ problem: 'answer-unfit' });
		expect(await save(choice?.id ?? '', 1, 'not an option')).toMatchObject({
			problem: 'answer-unfit'
		});
	});

	it('is not there for anybody else', async () => {
		const app = await anApp();
		const { quiz, attemptId } = await aSitting(app);
		const other = await aGuest(app);
		const tried = await saveAnswer(app, other, {
			attemptId,
			itemId: quiz.items[0]?.id ?? '',
			act: null,
			base: 0,
			response: 'x',
			elapsedMs: null
		});
		expect(tried).toMatchObject({ problem: 'not-found' });
		expect(await attemptResult(app, other, attemptId)).toMatchObject({ problem: 'not-found' });
		expect(await attemptPage(app, quiz.author, attemptId)).toMatchObject({ problem: 'not-found' });
	});

	it('after handing in is refused', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId, save } = await aSitting(app);
		must(await submitAttempt(app, learner, { attemptId }));
		expect(await save(quiz.items[0]?.id ?? '', 1, 'late')).toMatchObject({
			problem: 'attempt-closed'
		});
	});
});

describe('handing in', () => {
	it('twice, even at once, marks once', async () => {
		const app = await anApp();
		const { quiz, learner, attemptId } = await aSitting(app);
		await Promise.all([1, 2, 3].map(() => submitAttempt(app, learner, { attemptId })));
		const n = app.db.read
			.select({ n: count() })
			.from(marks)
			.where(eq(marks.attemptId, attemptId))
			.get()?.n;
		expect(n).toBe(quiz.items.length);
	});

	it('gives the full score for the keys', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const { learner, attemptId } = await take(app, quiz.takeCode, quiz.items, quiz.items.length);
		expect(must(await attemptResult(app, learner, attemptId)).score).toBe(quiz.items.length);
	});

	it('shows nothing of the key before', async () => {
		const app = await anApp();
		const { learner, attemptId } = await aSitting(app);
		expect(await attemptResult(app, learner, attemptId)).toMatchObject({ problem: 'attempt-open' });
		const page = must(await attemptPage(app, learner, attemptId));
		const fields = new Set(page.items.flatMap((item) => Object.keys(item)));
		expect([...fields].sort()).toEqual([
			'answering',
			'credit',
			'id',
			'kind',
			'match',
			'options',
			'response',
			'sequence',
			'stem',
			'unit'
		]);
	});
});

it('of an order or a matching a learner is sent rows and choices in an order that tells nothing', () => {
	for (const item of [anOrdering(), aMatching()]) {
		const asked = askedItem(item, 'some attempt');
		expect(Object.keys(asked).sort()).toEqual([
			'answering',
			'credit',
			'id',
			'kind',
			'match',
			'options',
			'stem',
			'unit'
		]);
		expect(Object.keys(asked.match ?? {}).sort()).toEqual(['choices', 'rows']);
		expect(asked.options).toEqual([]);
	}
	const seeds = Array.from({ length: 60 }, (_, n) => `attempt ${String(n)}`);
	const orders = seeds.map((seed) => askedItem(anOrdering(), seed).match?.rows.join('/'));
	expect(new Set(orders).size).toBe(6);
});
