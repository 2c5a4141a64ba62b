import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#lib/kernel/index.ts';
import { graceMs } from '#lib/quiz/index.ts';
import {
	assignQuiz,
	changeAssignment,
	withdrawAssignment
} from '#lib/server/classroom/assign-quiz.ts';
import { beginAssignment } from '#lib/server/classroom/begin-assignment.ts';
import { removeMember, setExtraTime } from '#lib/server/classroom/change-member.ts';
import { draftToReteach } from '#lib/server/classroom/reteach.ts';
import { resultsOf } from '#lib/server/classroom/results.ts';
import { assignmentForMember, setToMe } from '#lib/server/classroom/set-to-me.ts';
import { termsOf } from '#lib/server/classroom/terms-of.ts';
import { attempts } from '#lib/server/db/schema/record.ts';
import { decideItem } from '#lib/server/library/decide-item.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { progressOf } from '#lib/server/record/progress.ts';
import { attemptPage, attemptResult } from '#lib/server/record/queries.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { handInWhatRanOut, submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { aGuest, anApp, aPublishedQuiz, must, type TestApp } from '../support/app.ts';
import { aClass, aTeacher, dayMs, minuteMs, sit } from '../support/classroom.ts';
import { isTyped, rightResponse } from '../support/items.ts';

const attemptOf = (app: TestApp, id: string) =>
	app.db.read.select().from(attempts).where(eq(attempts.id, id)).get();

describe('what is set', () => {
	it('opens and closes to the millisecond, for members alone', async () => {
		const app = await anApp();
		const { set, join } = await aClass(app);
		const { student } = await join('Ada');
		const stranger = (await (await aClass(app, await aTeacher(app, 'Lind'))).join('Bo')).student;
		const assignmentId = await set({ opens: 60 * minuteMs, closes: 120 * minuteMs });
		const begin = (who = student) => beginAssignment(app, who, { assignmentId });
		const opensAt = app.time.now + 60 * minuteMs;
		app.time.now = opensAt - 1;
		expect(await begin()).toMatchObject({ problem: 'not-open-yet' });
		app.time.now = opensAt;
		expect(await begin(stranger)).toMatchObject({ problem: 'not-found' });
		must(await begin());
		const late = (await join('Cleo')).student;
		app.time.now = opensAt + 60 * minuteMs - 1;
		must(await begin(late));
		const tooLate = (await join('Dan')).student;
		app.time.now = opensAt + 60 * minuteMs;
		expect(await begin(tooLate)).toMatchObject({ problem: 'closed-already' });
	});

	it('is sat as often as its terms say; a sitting left open is gone on with', async () => {
		const app = await anApp();
		const { set, join } = await aClass(app);
		const { student } = await join('Ada');
		const assignmentId = await set({}, { sittings: 2 });
		const begin = () => beginAssignment(app, student, { assignmentId });
		const [one, two] = await Promise.all([begin(), begin()]);
		expect(must(one)).toEqual(must(two));
		must(await submitAttempt(app, student, must(one)));
		must(await submitAttempt(app, student, must(await begin())));
		expect(await begin()).toMatchObject({ problem: 'sat-already' });
	});

	it('stays at the version it was set with', async () => {
		const app = await anApp();
		const { set, join, teacher, quiz } = await aClass(app);
		const { student } = await join('Ada');
		const assignmentId = await set();
		const draft = must(await quizForReview(app, teacher, quiz.quizId)).items[0];
		const rejected = { quizId: quiz.quizId, itemId: draft?.id ?? '', state: 'rejected' as const };
		must(await decideItem(app, teacher, rejected));
		must(await publishQuiz(app, teacher, { quizId: quiz.quizId }));
		const { attemptId } = await sit(app, student, assignmentId);
		expect(must(await attemptPage(app, student, attemptId)).items).toHaveLength(quiz.items.length);
	});

	it('is set by its quiz’s and class’s own teacher, and taken back while nobody has begun', async () => {
		const app = await anApp();
		const { set, join, teacher, classId, quiz } = await aClass(app);
		const { student } = await join('Ada');
		const other = await aTeacher(app, 'Lind');
		const theirs = await aPublishedQuiz(app, other);
		const terms = { opens: '2026-03-02T09:00', due: '', closes: '', sittings: 1, limit: null };
		const ask = { classId, quizId: quiz.quizId, terms: { ...terms, keys: 'never' } };
		expect(await assignQuiz(app, other, ask)).toMatchObject({ problem: 'not-found' });
		expect(await assignQuiz(app, teacher, { ...ask, quizId: theirs.quizId })).toMatchObject({
			problem: 'not-found'
		});
		const assignmentId = await set();
		expect(await withdrawAssignment(app, other, { assignmentId })).toMatchObject({
			problem: 'not-found'
		});
		const second = await set();
		must(await withdrawAssignment(app, teacher, { assignmentId: second }));
		await sit(app, student, assignmentId);
		expect(await withdrawAssignment(app, teacher, { assignmentId })).toMatchObject({
			problem: 'begun-already'
		});
	});

	it.each([
		['2026-03-29T02:30', '', '', 'closed', 'time-skipped'],
		['soon', '', '', 'never', 'time-unreadable'],
		['', '', '', 'never', 'opens-missing'],
		['2026-03-02T09:00', '2026-03-02T09:00', '', 'never', 'due-before-opens'],
		['2026-03-02T09:00', '', '2026-03-02T08:00', 'never', 'closes-before-opens'],
		['2026-03-02T09:00', '2026-03-04T09:00', '2026-03-03T09:00', 'never', 'closes-before-due'],
		['2026-03-02T09:00', '', '', 'closed', 'closes-missing']
	])('from “%s”, due “%s”, until “%s”, keys %s: %s', async (opens, due, closes, keys, problem) => {
		const app = await anApp();
		const { teacher, classId, quiz } = await aClass(app);
		const terms = { opens, due, closes, keys, sittings: 1, limit: null };
		const set = await assignQuiz(app, teacher, { classId, quizId: quiz.quizId, terms });
		expect(set).toMatchObject({ problem });
	});

	it('keeps the hour that comes twice: it opens at the first and closes at the second', async () => {
		const app = await anApp();
		const { teacher, classId, quiz } = await aClass(app);
		const twice = '2026-10-25T02:30';
		const terms = {
			opens: twice,
			due: '',
			closes: twice,
			keys: 'closed',
			sittings: 1,
			limit: null
		};
		const set = await assignQuiz(app, teacher, { classId, quizId: quiz.quizId, terms });
		const results = must(await resultsOf(app, teacher, must(set).assignmentId));
		expect((results.terms.closesAt ?? 0) - results.terms.opensAt).toBe(60 * minuteMs);
	});
});

describe('a sitting with a limit', () => {
	const deadlineIn = 20 * minuteMs;

	async function limited(extraTime: number | null = 1) {
		const app = await anApp();
		const own = await aClass(app);
		const { student } = await own.join('Ada');
		const asMember = { classId: own.classId, studentId: student.id };
		must(await setExtraTime(app, own.teacher, { ...asMember, extraTime }));
		const assignmentId = await own.set({ closes: 7 * dayMs }, { limit: 20 });
		const begun = app.time.now;
		const sitting = await sit(app, student, assignmentId);
		const id = own.quiz.items[0]?.id ?? '';
		const key = rightResponse(own.quiz.items[0]);
		return { app, ...own, student, asMember, assignmentId, begun, ...sitting, id, key };
	}

	it.each([
		['a millisecond before the grace is over', graceMs - 1, true],
		['as the grace is over', graceMs, false],
		['a day later', dayMs, false],
		['before the deadline', -1, true],
		['with the clock a day back', -dayMs, true]
	])('takes an answer or not: %s', async (_, after, taken) => {
		const { app, begun, answer, id, key } = await limited();
		app.time.now = begun + deadlineIn + after;
		expect((await answer(id, key)).ok).toBe(taken);
	});

	it('runs out by itself, with what was answered, as of its deadline', async () => {
		const { app, student, begun, attemptId, answer, id, key } = await limited();
		must(await answer(id, key));
		app.time.now = begun + deadlineIn + graceMs - 1;
		expect(await handInWhatRanOut(app)).toBe(0);
		app.time.now += 1;
		expect(must(await attemptPage(app, student, attemptId)).submitted).toBe(true);
		expect(await handInWhatRanOut(app)).toBe(1);
		expect(attemptOf(app, attemptId)).toMatchObject({
			state: 'submitted',
			score: 1,
			submittedAt: begun + deadlineIn
		});
		expect(await handInWhatRanOut(app)).toBe(0);
	});

	it('handed in within the grace counts as handed in at its deadline', async () => {
		const { app, student, begun, attemptId } = await limited();
		app.time.now = begun + deadlineIn + 5000;
		must(await submitAttempt(app, student, { attemptId }));
		expect(attemptOf(app, attemptId)?.submittedAt).toBe(begun + deadlineIn);
	});

	it.each([
		[1.5, 30 * minuteMs],
		[2, 40 * minuteMs],
		[10, 200 * minuteMs]
	])('lasts %s times as long with extra time', async (extraTime, lasts) => {
		const { app, student, attemptId } = await limited(extraTime);
		expect(must(await attemptPage(app, student, attemptId)).msLeft).toBe(lasts);
		expect(must(await attemptPage(app, student, attemptId)).submitted).toBe(false);
	});

	it('without a limit lasts until a day after the close', async () => {
		const { app, student, attemptId } = await limited(null);
		expect(must(await attemptPage(app, student, attemptId)).msLeft).toBe(8 * dayMs);
	});

	it('under way gets extra time at once, even past its first deadline', async () => {
		const { app, teacher, student, asMember, begun, attemptId, answer, id, key } = await limited();
		app.time.now = begun + deadlineIn + graceMs + 1000;
		expect((await answer(id, key)).ok).toBe(false);
		must(await setExtraTime(app, teacher, { ...asMember, extraTime: 1.5 }));
		expect(must(await attemptPage(app, student, attemptId)).submitted).toBe(false);
		must(await answer(id, key));
	});

	it('gets a new close at once', async () => {
		const { app, teacher, student, assignmentId, attemptId } = await limited();
		const { typed } = must(await termsOf(app, teacher, assignmentId));
		const terms = { ...typed, limit: 45, sittings: 1 };
		must(await changeAssignment(app, teacher, { assignmentId, terms }));
		expect(must(await attemptPage(app, student, attemptId)).msLeft).toBe(45 * minuteMs);
	});

	it('shortened to before now leaves a minute to finish', async () => {
		const { app, teacher, student, assignmentId, attemptId, begun } = await limited();
		app.time.now = begun + 10 * minuteMs;
		const { typed } = must(await termsOf(app, teacher, assignmentId));
		must(
			await changeAssignment(app, teacher, {
				assignmentId,
				terms: { ...typed, limit: 1, sittings: 1 }
			})
		);
		expect(must(await attemptPage(app, student, attemptId)).msLeft).toBe(minuteMs);
		app.time.now += minuteMs + graceMs;
		await handInWhatRanOut(app);
		expect(attemptOf(app, attemptId)?.submittedAt).toBe(begun + 11 * minuteMs);
	});

	it('with extra time is not late while that lasts', async () => {
		const app = await anApp();
		const { teacher, classId, join, set } = await aClass(app);
		const { student } = await join('Ada');
		must(await setExtraTime(app, teacher, { classId, studentId: student.id, extraTime: 2 }));
		const assignmentId = await set({ due: 60 * minuteMs, closes: 60 * minuteMs }, { limit: 60 });
		const { attemptId } = await sit(app, student, assignmentId);
		app.time.now += 90 * minuteMs;
		must(await submitAttempt(app, student, { attemptId }));
		const [row] = must(await resultsOf(app, teacher, assignmentId)).students;
		expect(row).toMatchObject({ late: false, ranOut: false });
	});

	it('extra time is between 1 and 10, and its class’s teacher’s to set', async () => {
		const { app, teacher, asMember } = await limited();
		for (const extraTime of [0, 0.5, 11, Number.NaN, Infinity])
			expect(await setExtraTime(app, teacher, { ...asMember, extraTime })).toMatchObject({
				problem: 'extra-time-unfit'
			});
		const other = await aTeacher(app, 'Lind');
		expect(await setExtraTime(app, other, { ...asMember, extraTime: 2 })).toMatchObject({
			problem: 'not-found'
		});
	});
});

describe('keys and scores', () => {
	async function handedIn(keys: string) {
		const app = await anApp();
		const own = await aClass(app);
		const { student } = await own.join('Ada');
		const assignmentId = await own.set({ due: dayMs, closes: 2 * dayMs }, { keys, sittings: 2 });
		const closesAt = app.time.now + 2 * dayMs;
		const { attemptId } = await sit(app, student, assignmentId);
		must(await submitAttempt(app, student, { attemptId }));
		const seen = async () => {
			const result = await attemptResult(app, student, attemptId);
			const view = must(await assignmentForMember(app, student, assignmentId));
			const [taken] = (await progressOf(app, student)).taken;
			return [result.ok, view.handedIn[0]?.score !== null, taken?.score !== null];
		};
		return { app, ...own, student, assignmentId, closesAt, seen };
	}

	it('are seen at once where the terms say so', async () => {
		expect(await (await handedIn('handed-in')).seen()).toEqual([true, true, true]);
	});

	it('are kept until the close, everywhere, and until nobody sits it any more', async () => {
		const { app, seen, closesAt, join, teacher, classId, assignmentId } = await handedIn('closed');
		const slow = (await join('Ben')).student;
		must(await setExtraTime(app, teacher, { classId, studentId: slow.id, extraTime: null }));
		app.time.now = closesAt - 1;
		expect(await seen()).toEqual([false, false, false]);
		const { attemptId } = await sit(app, slow, assignmentId);
		app.time.now = closesAt;
		expect(await seen()).toEqual([false, false, false]);
		must(await submitAttempt(app, slow, { attemptId }));
		expect(await seen()).toEqual([true, true, true]);
	});

	it('are never seen where the terms say so, nor where they say something unknown', async () => {
		for (const keys of ['never', 'sometimes']) {
			const { app, seen, closesAt } = await handedIn(keys);
			app.time.now = closesAt + dayMs;
			expect(await seen()).toEqual([false, false, false]);
		}
	});
});

describe('what is kept back', () => {
	/** One answer, right or wrong, in a sitting whose keys are kept back; what progress then says. */
	async function progressAfter(right: boolean) {
		const app = await anApp();
		const own = await aClass(app);
		const { student } = await own.join('Ada');
		const assignmentId = await own.set({}, { keys: 'never' });
		const { attemptId, answer } = await sit(app, student, assignmentId);
		const typed = own.quiz.items.find(isTyped);
		must(await answer(typed?.id ?? '', right ? (typed?.key ?? '') : 'something else'));
		must(await submitAttempt(app, student, { attemptId }));
		const { topics, taken } = await progressOf(app, student);
		const queue = await queueOf(app, student);
		return { topics, taken: taken.map(({ score }) => score), queue: { ...queue, next: null } };
	}

	it('changes nothing that its learner can see: right and wrong look alike', async () => {
		expect(await progressAfter(true)).toEqual(await progressAfter(false));
	});

	it('is not shown by the quiz’s own link either, but to its author', async () => {
		const app = await anApp();
		const { teacher, quiz, join, set } = await aClass(app);
		const { student } = await join('Ada');
		const guest = await aGuest(app, 'Gus');
		const seen = [];
		await set({ closes: dayMs }, { keys: 'closed' });
		for (const who of [student, guest, teacher]) {
			const begun = must(await startAttempt(app, who, { takeCode: quiz.takeCode, name: 'X' }));
			must(await submitAttempt(app, who, begun));
			seen.push(async () => (await attemptResult(app, who, begun.attemptId)).ok);
			expect((await queueOf(app, who)).due > 0).toBe(who === teacher);
		}
		expect(await Promise.all(seen.map((look) => look()))).toEqual([false, false, true]);
		app.time.now += dayMs;
		expect(await Promise.all(seen.map((look) => look()))).toEqual([true, true, true]);
		expect((await queueOf(app, guest)).due).toBeGreaterThan(0);
	});
});

describe('results', () => {
	it('say who has not begun, what was missed and which wrong answer, from first sittings', async () => {
		const app = await anApp();
		const { teacher, quiz, join, set } = await aClass(app);
		const students = [];
		for (const name of ['Ada', 'Ben', 'Cleo', 'Dan']) students.push((await join(name)).student);
		const assignmentId = await set({ due: dayMs }, { sittings: 2 });
		const choice = quiz.items.find((item) => 'options' in item);
		const wrong =
			choice !== undefined && 'options' in choice
				? (choice.options.find((option) => !option.correct)?.text ?? '')
				: '';
		const [ada, ben, cleo] = students;
		if (ada === undefined || ben === undefined || cleo === undefined || choice === undefined)
			throw new Error('no class');
		for (const student of [ada, ben]) {
			const { attemptId, answer } = await sit(app, student, assignmentId);
			must(await answer(choice.id, wrong));
			app.time.now += student === ben ? dayMs + 1 : 0;
			must(await submitAttempt(app, student, { attemptId }));
		}
		const again = await sit(app, ada, assignmentId);
		must(await again.answer(choice.id, choice.key));
		must(await submitAttempt(app, ada, { attemptId: again.attemptId }));
		await sit(app, cleo, assignmentId);

		const results = must(await resultsOf(app, teacher, assignmentId));
		expect(results.students.map(({ name, state }) => [name, state])).toEqual([
			['Dan', 'not-begun'],
			['Cleo', 'sitting'],
			['Ada', 'handed-in'],
			['Ben', 'handed-in']
		]);
		expect(results.students[2]).toMatchObject({ sittings: 2, score: 0, best: 1, late: false });
		expect(results.students[3]).toMatchObject({ sittings: 1, late: true });
		const item = results.items.find(({ id }) => id === choice.id);
		expect(item).toMatchObject({ missed: 2, facility: 0, worth: { verdict: 'too-few' } });
		expect(item?.options.find(({ text }) => text === wrong)?.count).toBe(2);
		expect(item?.source.quote).toBe(choice.evidence[0]?.quote);
	});

	it('leave out who left the class', async () => {
		const app = await anApp();
		const { teacher, join, set, classId } = await aClass(app);
		const { student } = await join('Ada');
		const assignmentId = await set();
		const { attemptId } = await sit(app, student, assignmentId);
		must(await submitAttempt(app, student, { attemptId }));
		must(await removeMember(app, teacher, { classId, studentId: student.id }));
		expect(must(await resultsOf(app, teacher, assignmentId)).students).toEqual([]);
		expect((await setToMe(app, student)).set).toEqual([]);
		expect(await beginAssignment(app, student, { assignmentId })).toMatchObject({
			problem: 'not-found'
		});
		expect((await attemptResult(app, student, attemptId)).ok).toBe(true);
	});

	it('become a new draft on the same article, ready to publish, with ids of its own', async () => {
		const app = await anApp();
		const { teacher, quiz, set } = await aClass(app);
		const assignmentId = await set();
		const itemIds = quiz.items.slice(0, 2).map(({ id }) => id);
		const made = must(await draftToReteach(app, teacher, { assignmentId, itemIds }));
		const draft = must(await quizForReview(app, teacher, made.quizId));
		expect(draft.items.map(({ item }) => item.stem)).toEqual(
			quiz.items.slice(0, 2).map(({ stem }) => stem)
		);
		expect(draft.items.some(({ id }) => itemIds.includes(id))).toBe(false);
		for (const { item } of draft.items)
			expect(new Set(item.checks.map(({ name }) => name)).size).toBe(item.checks.length);
		must(await publishQuiz(app, teacher, { quizId: made.quizId }));
		expect(await draftToReteach(app, teacher, { assignmentId, itemIds: ['x'] })).toMatchObject({
			problem: 'nothing-chosen'
		});
		const other = await aTeacher(app, 'Lind');
		expect(await draftToReteach(app, other, { assignmentId, itemIds })).toMatchObject({
			problem: 'not-found'
		});
	});
});

it('what ran out while the server was off is handed in at its start, as of its deadline', async () => {
	const app = await anApp();
	const { join, set } = await aClass(app);
	const { student } = await join('Ada');
	const assignmentId = await set({}, { limit: 20 });
	const { attemptId } = await sit(app, student, assignmentId);
	const deadline = (app.time.now + 20 * minuteMs) as Instant;
	app.time.now += 3 * dayMs;
	expect(await handInWhatRanOut(app)).toBe(1);
	expect(attemptOf(app, attemptId)?.submittedAt).toBe(deadline);
});
