import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineOf, graceMs, markItem, type ExtraTime } from '#lib/quiz/index.ts';
import { wallTimeOf, type Instant } from '#lib/kernel/index.ts';
import { assignQuiz, changeAssignment } from '#lib/server/classroom/assign-quiz.ts';
import type { Terms } from '#lib/server/classroom/assignment-times.ts';
import { beginAssignment } from '#lib/server/classroom/begin-assignment.ts';
import { setExtraTime } from '#lib/server/classroom/change-member.ts';
import { openDb } from '#lib/server/db/index.ts';
import { attempts } from '#lib/server/db/schema/record.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { handInWhatRanOut, submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { anAppOver, must } from '../support/app.ts';
import { aClass, minuteMs } from '../support/classroom.ts';
import { freshFile } from '../support/database.ts';
import { full } from '../support/full.ts';
import { isTyped } from '../support/items.ts';

const histories = full ? 10_000 : 120;
const zone = 'Europe/Berlin';

/** What happens to a sitting with a limit: time passes, above all close to where it ends. */
type Happening =
	| { do: 'answer'; value: number }
	| { do: 'wait'; ms: number }
	| { do: 'wait-until'; before: number }
	| { do: 'extra'; time: ExtraTime }
	| { do: 'limit'; minutes: number | null }
	| { do: 'sweep' }
	| { do: 'hand-in' }
	| { do: 'restart' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant('answer' as const),
			value: fc.integer({ min: 0, max: 2 })
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('wait' as const),
			ms: fc.oneof(fc.nat(5 * minuteMs), fc.nat(40 * minuteMs))
		})
	},
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('wait-until' as const),
			before: fc.constantFrom(1, 0, -1, -graceMs + 1, -graceMs, -graceMs - 1)
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constant('extra' as const),
			time: fc.constantFrom<ExtraTime>(1, 1.25, 1.5, 2, 10, null)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('limit' as const),
			minutes: fc.constantFrom(1, 10, 20, 45, null)
		})
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('hand-in' as const) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) }
);

it(`${histories} random histories with limits, extra time and late submits end as the plain model says`, async () => {
	const file = await freshFile();
	let app = anAppOver(openDb(file, 'migrations', 'test'));
	const { teacher, quiz, classId, join } = await aClass(app);
	const { student } = await join('Ada');
	const item = quiz.items.find(isTyped) ?? quiz.items[0];
	if (item === undefined) throw new Error('no item');
	const said = ['', item.key, 'something else'];

	async function live(all: readonly Happening[]) {
		// The plain model: a deadline, the last answer taken, and when it ended.
		let [extra, limit]: [ExtraTime, number | null] = [1, 20];
		let [last, endedAt]: [string, number | null] = ['', null];
		let turn = 0;
		await setExtraTime(app, teacher, { classId, studentId: student.id, extraTime: 1 });
		const opens = wallTimeOf(app.time.now as Instant, zone);
		const terms: Terms = { opens, due: '', closes: '', sittings: 1, limit, keys: 'handed-in' };
		const set = await assignQuiz(app, teacher, { classId, quizId: quiz.quizId, terms });
		const { assignmentId } = must(set);
		const { attemptId } = must(await beginAssignment(app, student, { assignmentId }));
		const startedAt = app.time.now as Instant;
		const limitMs = () => (limit === null ? null : limit * minuteMs);
		const due = () => deadlineOf(startedAt, { closesAt: null, limitMs: limitMs() }, extra);
		let deadline = due();
		/** Time taken away leaves a minute; time given counts at once. */
		const moved = () => {
			const next = due();
			const shorter = next !== null && (deadline === null || next < deadline);
			const soonest = app.time.now + minuteMs;
			deadline = (shorter && next < soonest ? soonest : next) as Instant | null;
		};
		const over = () => deadline !== null && app.time.now >= deadline + graceMs;
		const end = () => (endedAt ??= Math.min(app.time.now, deadline ?? app.time.now));

		for (const one of all) {
			switch (one.do) {
				case 'answer': {
					const response = said[one.value] ?? '';
					const saved = await saveAnswer(app, student, {
						attemptId,
						itemId: item?.id ?? '',
						act: { device: 'desk', turn: ++turn },
						base: turn,
						response,
						elapsedMs: 9000
					});
					expect(saved.ok).toBe(endedAt === null && !over());
					if (saved.ok) last = response;
					break;
				}
				case 'wait':
					app.time.now += one.ms;
					break;
				case 'wait-until':
					if (deadline !== null) app.time.now = Math.max(app.time.now, deadline - one.before);
					break;
				case 'extra':
					extra = one.time;
					must(
						await setExtraTime(app, teacher, {
							classId,
							studentId: student.id,
							extraTime: one.time
						})
					);
					if (endedAt === null) moved();
					break;
				case 'limit':
					limit = one.minutes;
					must(
						await changeAssignment(app, teacher, {
							assignmentId,
							terms: { ...terms, limit: one.minutes }
						})
					);
					if (endedAt === null) moved();
					break;
				case 'sweep':
					await handInWhatRanOut(app);
					if (endedAt === null && over()) end();
					break;
				case 'hand-in':
					must(await submitAttempt(app, student, { attemptId }));
					end();
					break;
				case 'restart': {
					const { now } = app.time;
					await app.db.close();
					app = anAppOver(openDb(file, 'migrations', 'test'));
					app.time.now = now;
				}
			}
		}
		must(await submitAttempt(app, student, { attemptId }));
		end();
		const row = app.db.read.select().from(attempts).where(eq(attempts.id, attemptId)).get();
		expect(row?.submittedAt).toBe(endedAt);
		expect(row?.submittedAt ?? 0).toBeGreaterThanOrEqual(startedAt);
		expect(row?.score).toBe(item === undefined ? 0 : markItem(item, last));
	}

	await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 20 }), live), {
		numRuns: histories
	});
	await app.db.close();
});
