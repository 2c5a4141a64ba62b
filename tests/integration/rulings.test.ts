import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '#lib/server/classroom/results.ts';
import { resultsTable } from '#lib/server/classroom/results-table.ts';
import { draftToReteach } from '#lib/server/classroom/reteach.ts';
import { reviewCards, reviews } from '#lib/server/db/schema/practice.ts';
import { attempts, marks, rulings } from '#lib/server/db/schema/record.ts';
import { decideItem } from '#lib/server/library/decide-item.ts';
import { editItem } from '#lib/server/library/edit-item.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { answerReview } from '#lib/server/practice/answer-review.ts';
import { eraseStaleGuests } from '#lib/server/record/erase-stale-guests.ts';
import { moveWork } from '#lib/server/record/move-work.ts';
import { markingOf } from '#lib/server/record/marking-of.ts';
import { attemptPage, attemptResult } from '#lib/server/record/queries.ts';
import { rule } from '#lib/server/record/rule.ts';
import { rulingsOf } from '#lib/server/record/rulings-of.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { rebuildSummaries } from '#lib/server/record/summaries.ts';
import { undoRuling } from '#lib/server/record/undo-ruling.ts';
import { aGuest, anApp, aPublishedQuiz, must, type TestApp } from '../support/app.ts';
import { aTeacher, dayMs } from '../support/classroom.ts';
import { take } from '../support/sittings.ts';
import { allMarked, aRuledClass, summaries, wrongOption } from '../support/rulings.ts';

const variant = { kind: 'accept', text: 'CCTV' } as const;
const everybody = { kind: 'everybody' } as const;

const scoreOf = (app: TestApp, id: string) =>
	app.db.read.select().from(attempts).where(eq(attempts.id, id)).get()?.score;
const standing = (app: TestApp) => app.db.read.select().from(rulings).all();
const first = (app: TestApp) => standing(app)[0]?.id ?? '';

describe('a ruling', () => {
	it('accepts a variant of all that was handed in and all that will be', async () => {
		const { app, typed, join, handIn, confirm } = await aRuledClass({});
		const [ada, ben, cleo] = [await join('Ada'), await join('Ben'), await join('Cleo')];
		const before = await handIn(ada.student, { [typed.id]: 'cctv.' });
		const other = await handIn(ben.student, { [typed.id]: 'toll gates' });
		await confirm(typed, variant);
		expect(scoreOf(app, before)).toBe(1);
		expect(scoreOf(app, other)).toBe(0);
		expect(scoreOf(app, await handIn(cleo.student, { [typed.id]: 'the CCTV' }))).toBe(1);
		expect(standing(app)).toMatchObject([{ number: 1, change: variant, marksChanged: 1 }]);
	});

	it('mends a key: the mark moves from those who had it to those who should', async () => {
		const { app, choice, join, handIn, confirm } = await aRuledClass({});
		const right = wrongOption(choice);
		const had = await handIn((await join('Ada')).student, { [choice.id]: choice.key });
		const should = await handIn((await join('Ben')).student, { [choice.id]: right });
		const blank = await handIn((await join('Cleo')).student, {});
		await confirm(choice, { kind: 'key', key: right });
		expect([had, should, blank].map((id) => scoreOf(app, id))).toEqual([0, 1, 0]);
		expect(standing(app)).toMatchObject([{ marksChanged: 2 }]);
	});

	it('mended forth, back and forth again, means what it says each time', async () => {
		const { app, choice, join, handIn, confirm } = await aRuledClass({});
		const other = wrongOption(choice);
		const had = await handIn((await join('Ada')).student, { [choice.id]: choice.key });
		const scores: (number | null | undefined)[] = [];
		for (const key of [other, choice.key, other]) {
			await confirm(choice, { kind: 'key', key });
			scores.push(scoreOf(app, had));
		}
		expect(scores).toEqual([0, 1, 0]);
	});

	it('gives everybody who handed in the mark, blanks too, and changes no answer', async () => {
		const { app, choice, join, handIn, begin, confirm, teacher, assignmentId } = await aRuledClass(
			{}
		);
		const blank = await handIn((await join('Ada')).student, {});
		await begin((await join('Ben')).student);
		await confirm(choice, everybody);
		expect(scoreOf(app, blank)).toBe(1);
		expect(standing(app)).toMatchObject([{ marksChanged: 1 }]);
		const { items, students } = must(await resultsOf(app, teacher, assignmentId));
		const at = items.findIndex(({ id }) => id === choice.id);
		expect(items[at]).toMatchObject({ missed: 0, facility: 1 });
		expect(items[at]?.options.find((one) => one.blank)?.count).toBe(1);
		expect(students.find(({ name }) => name === 'Ada')?.cells[at]).toBe('right');
	});

	it('leaves every summary as a rebuild makes it, and undone everything exactly as it was', async () => {
		const { app, typed, choice, quiz, join, handIn, confirm, teacher } = await aRuledClass({});
		const ada = (await join('Ada')).student;
		await handIn(ada, { [typed.id]: 'CCTV', [choice.id]: wrongOption(choice) });
		app.time.now += dayMs;
		await handIn(ada, { [typed.id]: 'cameras' });
		await handIn((await join('Ben')).student, { [typed.id]: 'CCTV', [choice.id]: choice.key });
		const before = allMarked(app);
		const changes = [
			[typed, variant],
			[choice, { kind: 'key', key: wrongOption(choice) }],
			[choice, everybody]
		] as const;
		for (const [item, change] of changes) {
			await confirm(item, change);
			const moved = summaries(app);
			expect(moved).not.toEqual(before);
			await app.db.write((tx) => rebuildSummaries(tx));
			expect(summaries(app)).toEqual(moved);
		}
		for (const { id } of standing(app))
			must(await undoRuling(app, teacher, { quizId: quiz.quizId, rulingId: id }));
		expect(allMarked(app)).toEqual(before);
	});

	it('regrades the log in quizzes and in practice, and the card with it', async () => {
		const { app, typed, join, handIn, confirm, quiz, teacher } = await aRuledClass({});
		const ada = (await join('Ada')).student;
		await handIn(ada, { [typed.id]: 'CCTV' });
		app.time.now += dayMs;
		const practise = (turn: number) =>
			answerReview(app, ada, {
				itemId: typed.id,
				turn,
				response: 'cctv',
				confidence: 'guess',
				elapsedMs: 9000
			});
		expect(must(await practise(2)).marked).toMatchObject({ mark: 0, ruled: null });
		const log = () => app.db.read.select().from(reviews).where(eq(reviews.itemId, typed.id)).all();
		const card = () =>
			app.db.read.select().from(reviewCards).where(eq(reviewCards.itemId, typed.id)).get();
		const failed = card();
		await confirm(typed, variant);
		expect(log().map(({ mark, grade }) => [mark, grade])).toEqual([
			[1, 'good'],
			[1, 'again']
		]);
		expect(card()?.memory?.stability).toBeGreaterThan(failed?.memory?.stability ?? Infinity);
		app.time.now += dayMs;
		expect(must(await practise(3)).marked).toMatchObject({ mark: 1, ruled: 'accepted-too' });
		must(await undoRuling(app, teacher, { quizId: quiz.quizId, rulingId: first(app) }));
		expect(log().map(({ mark, grade }) => [mark, grade])).toEqual([
			[0, 'again'],
			[0, 'again'],
			[0, 'again']
		]);
	});

	it('holds for its version alone, and newer versions have it by the draft', async () => {
		const { app, typed, choice, quiz, teacher, confirm } = await aRuledClass({});
		const right = wrongOption(choice);
		await confirm(typed, variant);
		await confirm(choice, { kind: 'key', key: right });
		const draft = async () => must(await quizForReview(app, teacher, quiz.quizId)).items;
		const itemOf = async (id: string) => (await draft()).find((one) => one.id === id)?.item;
		expect(await itemOf(typed.id)).toMatchObject({ accept: ['CCTV'] });
		expect(await itemOf(choice.id)).toMatchObject({ key: right, explanation: '' });
		for (const { id } of standing(app))
			must(await undoRuling(app, teacher, { quizId: quiz.quizId, rulingId: id }));
		expect((await draft()).map(({ item }) => item.key)).toEqual(quiz.items.map(({ key }) => key));
		await confirm(typed, variant);
		must(await publishQuiz(app, teacher, { quizId: quiz.quizId }));
		const sat = await aGuest(app, 'Gus');
		const begun = must(await startAttempt(app, sat, { takeCode: quiz.takeCode, name: 'Gus' }));
		must(await submitAttempt(app, sat, begun));
		const place = { quizId: quiz.quizId, version: 2, itemId: typed.id };
		expect(must(await markingOf(app, teacher, place)).rulings).toEqual([]);
		expect(must(await attemptResult(app, sat, begun.attemptId)).items).toContainEqual(
			expect.objectContaining({ item: expect.objectContaining({ accept: ['CCTV'] }), ruled: null })
		);
	});

	it('touches no draft that rejected the question, or edited it since', async () => {
		const { app, typed, quiz, teacher, confirm, preview } = await aRuledClass({});
		const edit = {
			stem: 'What does the plan install by 2027: ___?',
			options: [],
			right: [],
			unit: '',
			tolerance: '',
			rubric: [],
			lefts: [],
			rights: [],
			key: typed.key,
			accept: [],
			explanation: '',
			level: 'recall' as const,
			quote: typed.evidence.map(({ quote }) => quote).join(' ')
		};
		expect(must(await preview(typed, variant)).draft).toBe(true);
		const reject = { quizId: quiz.quizId, itemId: typed.id, state: 'rejected' as const };
		must(await decideItem(app, teacher, reject));
		expect(must(await preview(typed, variant)).draft).toBe(false);
		must(await decideItem(app, teacher, { ...reject, state: 'accepted' }));
		must(await editItem(app, teacher, { quizId: quiz.quizId, itemId: typed.id, edit }));
		expect(must(await preview(typed, variant)).draft).toBe(false);
		await confirm(typed, variant);
		const draft = must(await quizForReview(app, teacher, quiz.quizId));
		expect(draft.items.find(({ id }) => id === typed.id)?.item).toMatchObject({ accept: [] });
	});
});

describe('a preview', () => {
	it('changes nothing, names the own students and counts all others', async () => {
		const { app, typed, quiz, join, handIn, preview } = await aRuledClass({});
		await handIn((await join('Ada')).student, { [typed.id]: 'CCTV' });
		await handIn((await join('Ben')).student, { [typed.id]: 'nothing of it' });
		for (const name of ['Gus', 'Hal']) {
			const guest = await aGuest(app, name);
			const begun = must(await startAttempt(app, guest, { takeCode: quiz.takeCode, name }));
			await app.db.write((tx) =>
				tx.run(
					sql`insert into answers (attempt_id, item_id, sequence, response, given_at) values (${begun.attemptId}, ${typed.id}, 1, 'cctv', 0)`
				)
			);
			must(await submitAttempt(app, guest, begun));
		}
		const before = allMarked(app);
		const of = quiz.items.length;
		expect(must(await preview(typed, variant))).toEqual({
			change: variant,
			revision: 0,
			handedIn: 4,
			marksChanged: 3,
			members: [{ name: 'Ada', from: 0, to: 1, score: { from: 0, to: 1 }, of }],
			others: [{ from: 0, to: 1, sittings: 2 }],
			draft: true
		});
		expect(allMarked(app)).toEqual(before);
		expect(standing(app)).toEqual([]);
	});

	it('covers who hands in before it is confirmed', async () => {
		const { app, typed, teacher, join, handIn, preview, place } = await aRuledClass({});
		const { revision } = must(await preview(typed, variant));
		const late = await handIn((await join('Ada')).student, { [typed.id]: 'CCTV' });
		must(await rule(app, teacher, { ...place(typed), change: variant, revision }));
		expect(scoreOf(app, late)).toBe(1);
		expect(standing(app)).toMatchObject([{ marksChanged: 1 }]);
	});

	it('is refused once the marking changed meanwhile, undoing included', async () => {
		const { app, typed, quiz, teacher, preview, place, confirm } = await aRuledClass({});
		const stale = must(await preview(typed, variant)).revision;
		await confirm(typed, everybody);
		const again = () => rule(app, teacher, { ...place(typed), change: variant, revision: stale });
		expect(await again()).toMatchObject({ problem: 'rulings-changed' });
		must(await undoRuling(app, teacher, { quizId: quiz.quizId, rulingId: first(app) }));
		expect(await again()).toMatchObject({ problem: 'rulings-changed' });
	});
});

describe('what is ruled', () => {
	it('twice at once is one ruling, undone twice is undone once, and can be ruled again', async () => {
		const { app, typed, quiz, teacher, place, preview, confirm } = await aRuledClass({});
		const { revision } = must(await preview(typed, variant));
		const press = () => rule(app, teacher, { ...place(typed), change: variant, revision });
		for (const one of await Promise.all([press(), press(), press()])) must(one);
		expect(standing(app)).toHaveLength(1);
		expect(await preview(typed, variant)).toMatchObject({ problem: 'ruled-already' });
		const undo = () => undoRuling(app, teacher, { quizId: quiz.quizId, rulingId: first(app) });
		for (const one of await Promise.all([undo(), undo()])) must(one);
		app.time.now += 1;
		await confirm(typed, variant);
		const [one, two] = rulingsOf(app.db.read, standing(app)[0]?.versionId ?? '');
		expect(one).toMatchObject({ by: 'Okafor', undone: { by: 'Okafor' } });
		expect(two).toMatchObject({ by: 'Okafor', undone: null });
	});

	it('is its quiz’s owner’s alone to see, preview, make and undo', async () => {
		const { app, typed, quiz, join, place, preview, confirm } = await aRuledClass({});
		await confirm(typed, variant);
		const own = { ...place(typed), change: everybody, revision: 1 };
		const undo = { quizId: quiz.quizId, rulingId: first(app) };
		const theirs = await aPublishedQuiz(app, await aTeacher(app, 'Lind'));
		const others = [null, (await join('Ada')).student, await aGuest(app, 'Gus'), theirs.author];
		for (const who of others) {
			const all = [
				await preview(typed, everybody, who),
				await rule(app, who, own),
				await undoRuling(app, who, undo),
				await undoRuling(app, who, { ...undo, quizId: theirs.quizId }),
				await markingOf(app, who, place(typed))
			];
			for (const one of all) expect(one).toMatchObject({ problem: 'not-found' });
		}
		expect(standing(app)).toMatchObject([{ undoneAt: null }]);
	});

	it('is never changed or deleted, beside being undone', async () => {
		const { app, typed, teacher, join, handIn, confirm } = await aRuledClass({});
		await handIn((await join('Ada')).student, {});
		await confirm(typed, variant);
		const set = (values: Partial<typeof rulings.$inferInsert>) =>
			app.db.write((tx) => tx.update(rulings).set(values).run());
		const undone = { undoneBy: teacher.id, undoneAt: app.clock.now() };
		await expect(set({ change: everybody })).rejects.toThrow(/never changes/);
		await expect(set({ ...undone, marksChanged: 9 })).rejects.toThrow(/never changes/);
		await expect(set({ undoneAt: undone.undoneAt })).rejects.toThrow(/never changes/);
		await expect(app.db.write((tx) => tx.delete(rulings).run())).rejects.toThrow(/stays/);
		await set(undone);
		await expect(set(undone)).rejects.toThrow(/undone once/);
	});

	it('stays when its guest’s quiz goes to an account', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const { attemptId } = await take(app, quiz.takeCode, [], 0, await aTeacher(app, 'Lind'));
		const place = { quizId: quiz.quizId, version: 1, itemId: quiz.items[0]?.id ?? '' };
		must(await rule(app, quiz.author, { ...place, change: everybody, revision: 0 }));
		const account = await aTeacher(app);
		must(await moveWork(app, quiz.author, account.id));
		app.time.now += 40 * dayMs;
		await eraseStaleGuests(app);
		expect(scoreOf(app, attemptId)).toBe(1);
		must(await undoRuling(app, account, { quizId: quiz.quizId, rulingId: first(app) }));
		expect(scoreOf(app, attemptId)).toBe(0);
	});

	it('goes with a guest’s quiz once nobody’s marks rest on it', async () => {
		const app = await anApp();
		const quiz = await aPublishedQuiz(app);
		const place = { quizId: quiz.quizId, version: 1, itemId: quiz.items[0]?.id ?? '' };
		must(await rule(app, quiz.author, { ...place, change: everybody, revision: 0 }));
		const taker = must(
			await startAttempt(app, quiz.author, { takeCode: quiz.takeCode, name: 'Me' })
		);
		must(await submitAttempt(app, quiz.author, taker));
		app.time.now += 40 * dayMs;
		expect(await eraseStaleGuests(app)).toBe(1);
		expect(standing(app)).toEqual([]);
	});
});

describe('who reads a version', () => {
	it('as ruled: results, the file, what is to be retaught, the learner’s result', async () => {
		const { app, typed, choice, teacher, assignmentId, join, handIn, confirm } = await aRuledClass(
			{}
		);
		const right = wrongOption(choice);
		const ada = (await join('Ada')).student;
		const given = { [typed.id]: 'CCTV', [choice.id]: right };
		const attemptId = await handIn(ada, given);
		await confirm(typed, variant);
		await confirm(choice, { kind: 'key', key: right });
		const results = must(await resultsOf(app, teacher, assignmentId));
		const row = (id: string) => results.items.find((one) => one.id === id);
		expect(row(typed.id)?.options).toMatchObject([{ correct: true, count: 1 }]);
		expect(row(choice.id)?.options[0]).toMatchObject({ text: right, correct: true, count: 1 });
		expect(row(choice.id)?.rulings).toMatchObject([{ by: 'Okafor', marksChanged: 1 }]);
		const [, line] = resultsTable(results);
		expect(line?.filter((cell) => cell === 'right')).toHaveLength(2);
		const itemIds = [typed.id, choice.id];
		const { quizId } = must(await draftToReteach(app, teacher, { assignmentId, itemIds }));
		const again = must(await quizForReview(app, teacher, quizId)).items.map(({ item }) => item);
		expect(again).toContainEqual(expect.objectContaining({ accept: ['CCTV'] }));
		expect(again).toContainEqual(expect.objectContaining({ key: right, explanation: '' }));
		const { items, score } = must(await attemptResult(app, ada, attemptId));
		expect(score).toBe(2);
		const told = Object.fromEntries(items.map(({ item, ruled, mark }) => [item.id, [ruled, mark]]));
		expect(told[typed.id]).toEqual(['accepted-too', 1]);
		expect(told[choice.id]).toEqual(['key-mended', 1]);
	});

	it('as published: who sits it, to the last letter', async () => {
		const { app, typed, choice, join, begin, confirm } = await aRuledClass({ keys: 'never' });
		const ada = (await join('Ada')).student;
		const { attemptId } = await begin(ada);
		const seen = async () => JSON.stringify(must(await attemptPage(app, ada, attemptId)));
		const before = await seen();
		await confirm(typed, variant);
		await confirm(choice, { kind: 'key', key: wrongOption(choice) });
		expect(await seen()).toBe(before);
	});
});

it('answers that are blank say nothing of mastery, though everybody gets the mark', async () => {
	const { app, choice, join, handIn, confirm } = await aRuledClass({});
	await handIn((await join('Ada')).student, {});
	const { learners } = summaries(app);
	await confirm(choice, everybody);
	expect(summaries(app)['learners']).toEqual(learners);
	const row = app.db.read.select().from(marks).where(eq(marks.itemId, choice.id)).get();
	expect(row).toMatchObject({ mark: 1, counted: false });
});
