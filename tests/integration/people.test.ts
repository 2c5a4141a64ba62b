import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { signUp } from '#lib/server/auth/sign-up.ts';
import { itemTotals, topicTotals } from '#lib/server/db/schema/record.ts';
import { rebuildSummaries } from '#lib/server/record/summaries.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { ownQuizzes, quizForReview } from '#lib/server/library/queries.ts';
import { eraseStaleGuests } from '#lib/server/record/erase-stale-guests.ts';
import { moveWork } from '#lib/server/record/move-work.ts';
import { progressOf } from '#lib/server/record/progress.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { anAccount, here, password, place } from '../support/accounts.ts';
import { aGuest, anApp, aPublishedQuiz, must } from '../support/app.ts';

const dayMs = 86_400_000;

describe('signing up', () => {
	it('makes the first account the administrator’s and the next a teacher’s', async () => {
		const app = await anApp();
		expect((await anAccount(app, 'first'))?.kind).toBe('administrator');
		expect((await anAccount(app, 'second'))?.kind).toBe('teacher');
	});

	it('from another machine needs the setup code, the first time only', async () => {
		const app = await anApp();
		const away = { ...here, password, fromThisMachine: false };
		expect(await signUp(app, null, { ...away, username: 'far' })).toMatchObject({
			problem: 'setup-code-wrong'
		});
		must(await signUp(app, null, { ...away, username: 'far', setupCode: 'setupkey' }));
		must(await signUp(app, null, { ...away, username: 'farther' }));
	});

	it('upgrades a guest in place, under a new session id, with the work', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const before = await app.sessions.open(quiz.author.id, place);
		const account = await anAccount(app, 'okafor', quiz.author);
		expect(account?.id).toBe(quiz.author.id);
		expect(await app.sessions.find(before.id)).toBeNull();
		expect(await ownQuizzes(app, account)).toHaveLength(1);
	});

	it('of one guest twice at once makes one account', async () => {
		const app = await anApp();
		const guest = await aGuest(app);
		const both = await Promise.all(
			['ann', 'bob'].map((username) => signUp(app, guest, { ...here, username, password }))
		);
		expect(both.filter((one) => one.ok)).toHaveLength(1);
		const row = app.db.read.select().from(users).where(eq(users.id, guest.id)).get();
		expect(row?.kind).toBe('administrator');
	});

	it.each([
		['ab', password, 'username-shape'],
		['Spaces here', password, 'username-shape'],
		['fine', 'short', 'password-short'],
		['fine', 'x'.repeat(201), 'password-long'],
		['fine', 'qwertyuiop', 'password-common'],
		['fine', 'aaaaaaaaaaaa', 'password-common'],
		['fine', 'passwordpassword', 'password-common'],
		['fine', 'P4ssw0rd2026!', 'password-common'],
		['fine', 'Football-2026', 'password-common'],
		['fine', '12345678910', 'password-common'],
		['fine', 'poiuytrewq', 'password-common'],
		['fine', 'abcabcabcabc', 'password-common'],
		['okafor', 'okafor20262026', 'password-common'],
		['longusername', 'longusername', 'password-common']
	])('refuses %s with %s: %s', async (username, tried, problem) => {
		const app = await anApp();
		expect(await signUp(app, null, { ...here, username, password: tried })).toMatchObject({
			problem
		});
	});

	it('refuses a username that differs only in case', async () => {
		const app = await anApp();
		await anAccount(app, 'okafor');
		expect(await signUp(app, null, { ...here, username: 'OKAFOR', password })).toMatchObject({
			problem: 'username-taken'
		});
	});
});

describe('a guest’s work', () => {
	it('moves a guest’s work when asked to, and only then', async () => {
		const app = await anApp();
		const account = await anAccount(app, 'okafor');
		const quiz = await aPublishedQuiz(app);
		const { attemptId } = must(
			await startAttempt(app, quiz.author, { takeCode: quiz.takeCode, name: '' })
		);
		const [item] = quiz.items;
		must(
			await saveAnswer(app, quiz.author, {
				attemptId,
				itemId: item?.id ?? '',
				act: null,
				base: 0,
				response: item?.key ?? '',
				elapsedMs: null
			})
		);
		must(await submitAttempt(app, quiz.author, { attemptId }));
		expect(await ownQuizzes(app, account)).toHaveLength(0);
		must(await moveWork(app, quiz.author, account?.id ?? ''));
		expect(await ownQuizzes(app, account)).toHaveLength(1);
		expect((await progressOf(app, account)).topics).toHaveLength(1);
		expect((await progressOf(app, quiz.author)).taken).toHaveLength(0);
	});
});

describe('a guest who stays away', () => {
	it('is erased with all work after the days, not before', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		app.time.now += 30 * dayMs;
		expect(await eraseStaleGuests(app)).toBe(0);
		app.time.now += 1;
		expect(await eraseStaleGuests(app)).toBe(1);
		expect(await quizForReview(app, quiz.author, quiz.quizId)).toMatchObject({
			problem: 'not-found'
		});
		expect(app.db.read.select().from(users).all()).toEqual([]);
	});

	it('leaves a quiz that somebody else took, without a name on it', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const learner = await anAccount(app, 'learner');
		const { attemptId } = must(
			await startAttempt(app, learner, { takeCode: quiz.takeCode, name: '' })
		);
		must(await submitAttempt(app, learner, { attemptId }));
		app.time.now += 31 * dayMs;
		await eraseStaleGuests(app);
		expect((await progressOf(app, learner)).taken).toHaveLength(1);
		const row = app.db.read.select().from(users).where(eq(users.id, quiz.author.id)).get();
		expect(row?.displayName).toBe('');
	});

	it('takes its answers out of everybody’s totals, as a rebuild would', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const keeper = await anAccount(app, 'keeper');
		for (const who of [await aGuest(app), keeper]) {
			const { attemptId } = must(
				await startAttempt(app, who, { takeCode: quiz.takeCode, name: 'x' })
			);
			const [item] = quiz.items;
			const answer = {
				itemId: item?.id ?? '',
				act: null,
				base: 0,
				response: item?.key ?? '',
				elapsedMs: null
			};
			must(await saveAnswer(app, who, { attemptId, ...answer }));
			must(await submitAttempt(app, who, { attemptId }));
		}
		app.time.now += 31 * dayMs;
		await eraseStaleGuests(app);
		const totals = () =>
			[itemTotals, topicTotals].map((table) => app.db.read.select().from(table).all());
		const subtracted = totals();
		await app.db.write((tx) => rebuildSummaries(tx));
		expect(totals()).toEqual(subtracted);
		expect(subtracted.flat().length).toBeGreaterThan(1);
	});

	it('who is somebody by now stays', async () => {
		const app = await anApp();
		const guest = await aGuest(app);
		await anAccount(app, 'okafor', guest);
		app.time.now += 400 * dayMs;
		expect(await eraseStaleGuests(app)).toBe(0);
	});
});
