import { eq } from 'drizzle-orm';
import { wallTimeOf, type Instant } from '#lib/kernel/index.ts';
import type { Actor } from '#lib/server/app.ts';
import { assignQuiz } from '#lib/server/classroom/assign-quiz.ts';
import type { Terms } from '#lib/server/classroom/assignment-times.ts';
import { beginAssignment } from '#lib/server/classroom/begin-assignment.ts';
import { joinClass } from '#lib/server/classroom/join-class.ts';
import { makeClass } from '#lib/server/classroom/make-class.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { aGuest, aPublishedQuiz, must, type TestApp } from './app.ts';

export type Somebody = NonNullable<Actor>;

export const place = { device: 'A browser on a computer', shared: false };
export const minuteMs = 60_000;
export const dayMs = 86_400_000;

export async function aTeacher(app: TestApp, name = 'Okafor'): Promise<Somebody> {
	const guest = await aGuest(app, name);
	await app.db.write((tx) => {
		tx.update(users).set({ kind: 'teacher' }).where(eq(users.id, guest.id)).run();
	});
	return { ...guest, kind: 'teacher' };
}

/** A class in Berlin with a published quiz of its teacher's, and a way for students to join. */
export async function aClass(app: TestApp, by?: Somebody) {
	const teacher = by ?? (await aTeacher(app));
	const quiz = await aPublishedQuiz(app, teacher);
	const zone = 'Europe/Berlin';
	const { classId } = must(await makeClass(app, teacher, { name: '10B', timeZone: zone }));
	const join = async (name: string, as: Actor = null, address = '192.0.2.1') => {
		const code = must(await classPage(app, teacher, classId)).join?.code ?? '';
		const joined = must(await joinClass(app, as, { code, name, address, place }));
		const student: Somebody = {
			id: joined.studentId,
			kind: 'student',
			displayName: name,
			username: joined.card?.username ?? null,
			singleKeys: true
		};
		return { student, card: joined.card, session: joined.session };
	};
	/** Sets the quiz; times in milliseconds from now. */
	const set = async (
		{ opens = 0, due, closes }: { opens?: number; due?: number; closes?: number } = {},
		more: Partial<Terms> = {}
	) => {
		const wall = (ms: number | undefined) =>
			ms === undefined ? '' : wallTimeOf((app.time.now + ms) as Instant, zone);
		const terms: Terms = {
			opens: wall(opens),
			due: wall(due),
			closes: wall(closes),
			sittings: 1,
			limit: null,
			keys: 'handed-in',
			...more
		};
		const set = await assignQuiz(app, teacher, { classId, quizId: quiz.quizId, terms });
		return must(set).assignmentId;
	};
	return { teacher, quiz, classId, zone, join, set };
}

/** Begins what is set, with a way to answer it. */
export async function sit(app: TestApp, student: Somebody, assignmentId: string) {
	const { attemptId } = must(await beginAssignment(app, student, { assignmentId }));
	let turn = 0;
	const answer = (itemId: string, response: string) =>
		saveAnswer(app, student, {
			attemptId,
			itemId,
			act: { device: 'desk', turn: ++turn },
			base: turn,
			response,
			elapsedMs: 9000
		});
	return { attemptId, answer };
}
