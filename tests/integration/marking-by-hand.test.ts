import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '#lib/server/classroom/results.ts';
import { handMarks, marks } from '#lib/server/db/schema/record.ts';
import { reviews } from '#lib/server/db/schema/practice.ts';
import { addItem } from '#lib/server/library/add-item.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { quizzesToMark } from '#lib/server/record/answers-to-mark.ts';
import { eraseStaleGuests } from '#lib/server/record/erase-stale-guests.ts';
import { markByHand, type MarkByHand } from '#lib/server/record/mark-by-hand.ts';
import { markingOf } from '#lib/server/record/marking-of.ts';
import { attemptPage, attemptResult } from '#lib/server/record/queries.ts';
import { rebuildSummaries } from '#lib/server/record/summaries.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { takenSoFar } from '#lib/server/record/taken-so-far.ts';
import { aGuest, byHand, must, type TestApp } from '../support/app.ts';
import { aTeacher, dayMs, sit, type Somebody } from '../support/classroom.ts';
import { allMarked, aRuledClass, summaries } from '../support/rulings.ts';

const quote =
	'If the plan passes, cameras will be installed by 2027 and drivers will be billed once a month.';

/** A class whose quiz ends with an open question, in its second version. */
async function anOpenClass() {
	const own = await aRuledClass({});
	const { app, teacher, quiz } = own;
	must(
		await addItem(app, teacher, {
			quizId: quiz.quizId,
			kind: 'open-response',
			edit: {
				...byHand,
				stem: 'Explain what the plan would change for drivers.',
				key: 'Cameras would be installed, and drivers billed once a month.',
				rubric: ['Names the cameras.', 'Says that drivers are billed.', 'Says how often.', ''],
				quote
			}
		})
	);
	must(await publishQuiz(app, teacher, { quizId: quiz.quizId }));
	const assignmentId = await own.set({}, { sittings: 5 });
	const results = () => resultsOf(app, teacher, assignmentId).then(must);
	const { items } = await results();
	const open = items.find(({ item }) => item.kind === 'open-response');
	if (open === undefined) throw new Error('no open question');
	const place = { quizId: quiz.quizId, version: 2, itemId: open.id };
	const mark = (attemptId: string, more: Partial<MarkByHand> = {}, by: Somebody = teacher) =>
		markByHand(app, by, { ...place, attemptId, reached: [0, 1], note: '', number: 0, ...more });
	return { ...own, assignmentId, open, items, results, place, mark };
}

type OpenClass = Awaited<ReturnType<typeof anOpenClass>>;

/** A student of the class hands in an open answer. */
async function written(own: OpenClass, name: string, response: string) {
	const { student } = await own.join(name);
	const { attemptId, answer } = await sit(own.app, student, own.assignmentId);
	must(await answer(own.open.id, response));
	must(await submitAttempt(own.app, student, { attemptId }));
	return { student, attemptId };
}

const rowsOf = (app: TestApp, attemptId: string) =>
	app.db.read.select().from(marks).where(eq(marks.attemptId, attemptId)).all();

describe('an open answer that was handed in', () => {
	it('waits without a mark, is told so, and is in nobody’s figures', async () => {
		const own = await anOpenClass();
		const { app, open, place, teacher, items, results } = own;
		const { student, attemptId } = await written(own, 'Ada', 'Cameras,\nand a bill.');
		expect(rowsOf(app, attemptId)).toHaveLength(items.length - 1);
		expect(app.db.read.select().from(reviews).where(eq(reviews.itemId, open.id)).all()).toEqual([]);
		const { items: shown } = must(await attemptResult(app, student, attemptId));
		expect(shown.at(-1)).toMatchObject({ mark: null, byHand: null });
		const { students, items: rows } = await results();
		expect(students[0]?.cells.at(-1)).toBe('waiting');
		expect(rows.at(-1)).toMatchObject({ waiting: 1, missed: 0, facility: null });
		expect(rows.at(-1)?.options.find(({ count }) => count === 1)?.text).toBe('Not marked yet');
		const { toMark } = must(await markingOf(app, teacher, place));
		expect(toMark).toMatchObject([
			{ attemptId, name: 'Ada', response: 'Cameras,\nand a bill.', marked: null }
		]);
		expect(await quizzesToMark(app, teacher)).toMatchObject([{ id: place.quizId, waiting: 1 }]);
		expect(await quizzesToMark(app, student)).toEqual([]);
		expect((await takenSoFar(app, place.quizId)).toMark).toMatchObject([
			{ version: 2, itemId: open.id, waiting: 1 }
		]);
	});

	it('left blank has no mark to wait for', async () => {
		const own = await anOpenClass();
		const { attemptId } = await written(own, 'Ada', ' \n\n');
		expect(rowsOf(own.app, attemptId)).toHaveLength(own.items.length);
		expect((await own.results()).students[0]?.cells.at(-1)).toBe('blank');
		expect(must(await markingOf(own.app, own.teacher, own.place)).toMark).toEqual([]);
		expect(await own.mark(attemptId)).toMatchObject({ ok: false, problem: 'not-found' });
	});

	it('is asked without its rubric or a full answer', async () => {
		const own = await anOpenClass();
		const { student } = await own.join('Ada');
		const { attemptId } = await sit(own.app, student, own.assignmentId);
		const page = JSON.stringify(must(await attemptPage(own.app, student, attemptId)));
		expect(page).toContain('Explain what the plan would change');
		for (const kept of ['Names the cameras', 'billed once a month', 'rubric'])
			expect(page).not.toContain(kept);
	});
});

describe('a mark by hand', () => {
	it('counts in score and figures, line by line, and its learner reads the word beside it', async () => {
		const own = await anOpenClass();
		const { app, results } = own;
		const { student, attemptId } = await written(own, 'Ada', 'Cameras and a bill.');
		must(await own.mark(attemptId, { note: ' How often?\n' }));
		const { score, items } = must(await attemptResult(app, student, attemptId));
		expect(score).toBeCloseTo(2 / 3);
		expect(items.at(-1)?.mark).toBeCloseTo(2 / 3);
		expect(items.at(-1)?.byHand).toEqual({ reached: [0, 1], note: 'How often?' });
		const { students, items: rows } = await results();
		expect(students[0]?.cells.at(-1)).toBe('part');
		expect(await quizzesToMark(app, own.teacher)).toEqual([]);
		expect(rows.at(-1)).toMatchObject({ waiting: 0, missed: 1 });
		expect(rows.at(-1)?.facility).toBeCloseTo(2 / 3);
	});

	it('leaves every summary as a rebuild makes it, and so does a second one', async () => {
		const own = await anOpenClass();
		const { app } = own;
		const ada = await written(own, 'Ada', 'Cameras and a bill.');
		const ben = await written(own, 'Ben', 'Cameras.');
		app.time.now += 1000;
		must(await own.mark(ben.attemptId, { reached: [0] }));
		must(await own.mark(ada.attemptId));
		app.time.now += 1000;
		must(await own.mark(ada.attemptId, { reached: [0, 1, 2], number: 1 }));
		const moved = summaries(app);
		await app.db.write((tx) => rebuildSummaries(tx));
		expect(summaries(app)).toEqual(moved);
		expect(must(await attemptResult(app, ada.student, ada.attemptId)).score).toBe(1);
		expect(must(await attemptResult(app, ben.student, ben.attemptId)).score).toBeCloseTo(1 / 3);
		expect(app.db.read.select().from(handMarks).all()).toHaveLength(3);
	});

	it('pressed twice is one; given against one not yet seen it is refused, and nothing moves', async () => {
		const own = await anOpenClass();
		const { attemptId } = await written(own, 'Ada', 'Cameras and a bill.');
		must(await own.mark(attemptId));
		const before = allMarked(own.app);
		must(await own.mark(attemptId));
		expect(await own.mark(attemptId, { reached: [0, 1, 2] })).toMatchObject({
			ok: false,
			problem: 'marked-meanwhile'
		});
		expect(await own.mark(attemptId, { reached: [3], number: 1 })).toMatchObject({
			ok: false,
			problem: 'mark-unfit'
		});
		expect(allMarked(own.app)).toEqual(before);
		expect(own.app.db.read.select().from(handMarks).all()).toHaveLength(1);
	});

	it('is the author’s alone to give, on a sitting of that version that was handed in', async () => {
		const own = await anOpenClass();
		const { app, open, begin, teacher } = own;
		const { student, attemptId } = await written(own, 'Ada', 'Cameras and a bill.');
		const refused = { ok: false, problem: 'not-found' };
		for (const other of [student, await aTeacher(app, 'Other'), await aGuest(app)])
			expect(await own.mark(attemptId, {}, other)).toMatchObject(refused);
		const still = await sit(app, (await own.join('Ben')).student, own.assignmentId);
		must(await still.answer(open.id, 'Cameras.'));
		expect(await own.mark(still.attemptId)).toMatchObject(refused);
		const older = await begin((await own.join('Cleo')).student);
		expect(await own.mark(older.attemptId)).toMatchObject(refused);
		expect(await own.mark(attemptId, { itemId: own.typed.id }, teacher)).toMatchObject(refused);
	});

	it('never changes, and goes only with the sitting of a guest who goes', async () => {
		const own = await anOpenClass();
		const { app, open, quiz } = own;
		const guest = await aGuest(app, 'Gus');
		const begun = must(await startAttempt(app, guest, { takeCode: quiz.takeCode, name: 'Gus' }));
		const attemptId = begun.attemptId;
		must(
			await saveAnswer(app, guest, {
				attemptId,
				itemId: open.id,
				act: null,
				base: 0,
				response: 'Cameras.',
				elapsedMs: null
			})
		);
		must(await submitAttempt(app, guest, { attemptId }));
		must(await own.mark(attemptId));
		await expect(
			app.db.write((tx) => tx.update(handMarks).set({ note: 'other' }).run())
		).rejects.toThrow();
		app.time.now += 400 * dayMs;
		await eraseStaleGuests(app);
		expect(rowsOf(app, attemptId)).toEqual([]);
		expect(app.db.read.select().from(handMarks).all()).toEqual([]);
	});
});
