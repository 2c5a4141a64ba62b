import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/server/app.ts';
import { drills, reviewCards, reviews } from '#lib/server/db/schema/practice.ts';
import { seedStarter } from '#lib/server/library/starter/seed-starter.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { answerReview } from '#lib/server/practice/answer-review.ts';
import { doDrill, scoreOwnWords } from '#lib/server/practice/do-drill.ts';
import { drillOf, type DrillTask } from '#lib/server/practice/drills.ts';
import { motionsToPractise } from '#lib/server/practice/motions.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { eraseStaleGuests } from '#lib/server/record/erase-stale-guests.ts';
import { moveWork } from '#lib/server/record/move-work.ts';
import { rebuildCards } from '#lib/server/record/review-log.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { aGuest, anApp, aPublishedQuiz, must, type TestApp } from '../support/app.ts';
import { aTeacher, dayMs } from '../support/classroom.ts';
import { changeSheet } from '#lib/server/library/change-sheet.ts';
import type { SheetEdit } from '#lib/debate/index.ts';
import { aTopic } from '../support/topics.ts';
import { rightResponse } from '../support/items.ts';

/** A guest who handed a quiz in blank: every item is met, and none known. */
async function aLearner(app: TestApp) {
	const quiz = await aPublishedQuiz(app);
	const learner = await aGuest(app, 'Ada');
	const begun = must(await startAttempt(app, learner, { takeCode: quiz.takeCode, name: 'Ada' }));
	must(await submitAttempt(app, learner, begun));
	return { quiz, learner };
}

async function next(app: TestApp, who: Actor) {
	const { next: item } = await queueOf(app, who);
	if (item === null) throw new Error('nothing is due');
	return item;
}

const cardsOf = (app: TestApp, id: string) =>
	app.db.read.select().from(reviewCards).where(eq(reviewCards.learnerId, id)).all();

describe('the queue', () => {
	it('has every item met, and asks what was failed until it is right', async () => {
		const app = await anApp();
		const { quiz, learner } = await aLearner(app);
		expect(await queueOf(app, learner)).toMatchObject({
			due: quiz.items.length,
			again: quiz.items.length
		});
		for (let left = quiz.items.length; left > 0; left--) {
			const item = await next(app, learner);
			const key = rightResponse(quiz.items.find(({ id }) => id === item.id));
			const answered = must(
				await answerReview(app, learner, {
					itemId: item.id,
					turn: item.turn,
					response: key,
					confidence: 'sure',
					elapsedMs: 9000
				})
			);
			expect(answered.again).toBe(false);
		}
		const done = await queueOf(app, learner);
		expect(done).toMatchObject({ due: 0, next: null, met: quiz.items.length });
		// Failed in the quiz, it is due tomorrow however well it went a minute later.
		expect(done.nextDueAt).toBe(app.time.now + dayMs);
		app.time.now += dayMs;
		expect((await queueOf(app, learner)).due).toBe(quiz.items.length);
	});

	it('tells no key before the answer', async () => {
		const app = await anApp();
		const { learner } = await aLearner(app);
		const item = await next(app, learner);
		expect(Object.keys(item).sort()).toEqual([
			'answering',
			'credit',
			'id',
			'kind',
			'match',
			'options',
			'stem',
			'topicTitle',
			'turn',
			'unit'
		]);
	});

	it.each([
		['right and sure, in some days', 'key', 'sure', false, 2],
		['right but guessed, again today', 'key', 'guess', true, 1],
		['wrong, again today', 'wrong', 'sure', true, 1],
		['blank, again today', '', 'sure', true, 1]
	] as const)('schedules an answer: %s', async (_, given, confidence, again, days) => {
		const app = await anApp();
		const { quiz, learner } = await aLearner(app);
		app.time.now += dayMs;
		const item = await next(app, learner);
		const key = rightResponse(quiz.items.find(({ id }) => id === item.id));
		const options = item.options.filter((text) => text !== key);
		const wrong = item.answering === 'choose' ? (options[0] ?? '') : 'something else';
		const response = given === 'key' ? key : given === 'wrong' ? wrong : '';
		const input = { itemId: item.id, turn: item.turn, response, confidence, elapsedMs: 9000 };
		const answered = must(await answerReview(app, learner, input));
		expect(answered.again).toBe(again);
		expect(answered.dueAt - app.time.now).toBeGreaterThanOrEqual(days * dayMs);
	});

	it('sent twice is answered once, and each time alike', async () => {
		const app = await anApp();
		const { learner } = await aLearner(app);
		const item = await next(app, learner);
		const input = { itemId: item.id, turn: item.turn, response: '', elapsedMs: null } as const;
		const send = () => answerReview(app, learner, { ...input, confidence: 'guess' });
		const [one, two] = await Promise.all([send(), send()]);
		expect(must(one)).toEqual(must(two));
		const log = app.db.read.select().from(reviews).where(eq(reviews.itemId, item.id)).all();
		expect(log).toHaveLength(2);
	});

	it('asks nobody about what they have not met', async () => {
		const app = await anApp();
		const { quiz } = await aLearner(app);
		const stranger = await aGuest(app, 'Bo');
		const itemId = quiz.items[0]?.id ?? '';
		const input = { itemId, turn: 1, response: '', confidence: 'guess', elapsedMs: null } as const;
		expect(await answerReview(app, stranger, input)).toMatchObject({ problem: 'not-found' });
		expect(await answerReview(app, null, input)).toMatchObject({ problem: 'not-found' });
		expect((await queueOf(app, null)).met).toBe(0);
	});
});

describe('a day', () => {
	const answer = (
		app: TestApp,
		who: Actor,
		item: { id: string; turn: number },
		response: string,
		elapsedMs: number
	) =>
		answerReview(app, who, {
			itemId: item.id,
			turn: item.turn,
			response,
			confidence: 'sure',
			elapsedMs
		});

	it('in which the key was seen schedules by nothing after it, however quick the first guess was', async () => {
		const app = await anApp();
		const { quiz, learner } = await aLearner(app);
		app.time.now += dayMs;
		const long = quiz.items.find(({ stem }) => stem.split(/\s+/).length >= 12);
		const turn = cardsOf(app, learner.id).find(({ itemId }) => itemId === long?.id)?.turns ?? 0;
		const item = { id: long?.id ?? '', turn: turn + 1 };
		const quick = must(await answer(app, learner, item, rightResponse(long), 300));
		expect(quick).toMatchObject({ tooQuick: true, again: true });
		const then = must(
			await answer(app, learner, { ...item, turn: turn + 2 }, rightResponse(long), 600)
		);
		expect(then).toMatchObject({ tooQuick: false, again: false });
		expect(then.dueAt - app.time.now).toBeLessThanOrEqual(dayMs);
		expect(cardsOf(app, learner.id).find(({ itemId }) => itemId === item.id)?.memory?.reps).toBe(1);
	});

	it('set back on the machine’s clock holds nothing up', async () => {
		const app = await anApp();
		const { quiz, learner } = await aLearner(app);
		app.time.now -= 2 * dayMs;
		const again = must(await startAttempt(app, learner, { takeCode: quiz.takeCode, name: 'Ada' }));
		must(await submitAttempt(app, learner, again));
		must(await answer(app, learner, await next(app, learner), '', 9000));
		await app.db.write((tx) => rebuildCards(tx));
	});
});

describe('the log', () => {
	it('folded anew gives the same cards', async () => {
		const app = await anApp();
		const { learner } = await aLearner(app);
		for (let day = 0; day < 6; day++) {
			for (let n = 0; n < 4; n++) {
				const { next: item } = await queueOf(app, learner);
				if (item === null) break;
				const response = item.options[n % 2] ?? '';
				const confidence = (['guess', 'unsure', 'sure'] as const)[n % 3] ?? 'sure';
				const input = { itemId: item.id, turn: item.turn, response, confidence };
				must(await answerReview(app, learner, { ...input, elapsedMs: n === 3 ? 500 : 9000 }));
			}
			app.time.now += dayMs * (1 + day);
		}
		const before = cardsOf(app, learner.id);
		await app.db.write((tx) => rebuildCards(tx));
		expect(cardsOf(app, learner.id)).toEqual(before);
	});

	it('moves with a guest’s work into an account that has met the same items', async () => {
		const app = await anApp();
		const { quiz, learner: guest } = await aLearner(app);
		const account = await aTeacher(app, 'Lind');
		// The account met them later than the guest did: the order is that of the answers.
		app.time.now += 10 * dayMs;
		const begun = must(await startAttempt(app, account, { takeCode: quiz.takeCode, name: 'L' }));
		must(await submitAttempt(app, account, begun));
		must(await moveWork(app, guest, account.id));
		expect(cardsOf(app, guest.id)).toEqual([]);
		const cards = cardsOf(app, account.id);
		expect(cards).toHaveLength(quiz.items.length);
		expect(cards.every(({ turns }) => turns === 2)).toBe(true);
	});
});

describe('a drill', () => {
	async function aPublishedSheet(app: TestApp) {
		const { author, sheetId } = await aTopic(app);
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		return { owner: author, sheetId, code: readCode };
	}

	const drillIn = ({ code, versionId, turn }: DrillTask) => ({ code, versionId, turn });

	it('of sorting counts what stands on the side it was sorted to, once however often it is sent', async () => {
		const app = await anApp();
		await seedStarter(app);
		const learner = await aGuest(app, 'Ada');
		const [{ code } = { code: '' }] = await motionsToPractise(app, learner);
		const task = must(await drillOf(app, learner, { code, kind: 'sort' }));
		if (task.kind !== 'sort') throw new Error('another drill');
		expect(must(await drillOf(app, learner, { code, kind: 'sort' }))).toEqual(task);
		const given = Object.fromEntries(task.claims.map(({ id }) => [id, 'for']));
		const send = () => doDrill(app, learner, { ...drillIn(task), kind: 'sort', given });
		const [one, two] = await Promise.all([send(), send()]);
		const reveal = must(one);
		expect(must(two)).toEqual(reveal);
		if (reveal.kind !== 'sort') throw new Error('another drill');
		expect(reveal.of).toBe(task.claims.length);
		expect(reveal.right).toBe(reveal.claims.filter(({ place }) => place === 'for').length);
		expect(app.db.read.select().from(drills).all()).toHaveLength(1);
		for (const { claim } of reveal.claims) expect(claim.by).not.toBe('');
	});

	it.each(['rank', 'hunt'] as const)(
		'%s is marked by the sheet, each answer once',
		async (kind) => {
			const app = await anApp();
			await seedStarter(app);
			const learner = await aGuest(app, 'Ada');
			const motions = await motionsToPractise(app, learner);
			const code =
				motions.find(({ drills: all }) => all.some((one) => one.kind === kind))?.code ?? '';
			const task = must(await drillOf(app, learner, { code, kind }));
			if (task.kind !== 'rank' && task.kind !== 'hunt') throw new Error('another drill');
			const given =
				task.kind === 'rank'
					? Object.fromEntries(task.pairs.map(({ key, left }) => [key, left.id]))
					: Object.fromEntries(task.statements.map(({ id }) => [id, 'yes']));
			const reveal = must(
				await doDrill(app, learner, { ...drillIn(task), kind, given: { ...given, other: 'yes' } })
			);
			expect(reveal.of).toBe(Object.keys(given).length);
			if (reveal.kind === 'rank')
				expect(reveal.right).toBe(reveal.pairs.filter((one) => one.given === one.stronger).length);
			else if (reveal.kind === 'hunt')
				expect(reveal.right).toBe(reveal.statements.filter(({ supported }) => supported).length);
			else throw new Error('another drill');
			expect(reveal.right).toBeLessThanOrEqual(reveal.of);
		}
	);

	it('a question and a weighing are kept as written, beside the sheet’s own', async () => {
		const app = await anApp();
		await seedStarter(app);
		const learner = await aGuest(app, 'Ada');
		const [{ code } = { code: '' }] = await motionsToPractise(app, learner);
		const poi = must(await drillOf(app, learner, { code, kind: 'poi' }));
		if (poi.kind !== 'poi') throw new Error('another drill');
		const asked = { point: poi.point.id, text: ' Who   counted? ' };
		const question = must(
			await doDrill(app, learner, { ...drillIn(poi), kind: 'poi', given: asked })
		);
		expect(question).toMatchObject({ kind: 'poi', of: 0, given: { text: 'Who counted?' } });
		expect(question.kind === 'poi' ? question.asked : []).toHaveLength(1);
		const weigh = must(await drillOf(app, learner, { code, kind: 'weigh' }));
		if (weigh.kind !== 'weigh') throw new Error('another drill');
		const { a, b, axis } = weigh;
		const drill = { ...drillIn(weigh), kind: 'weigh' } as const;
		const pair = { a: a.id, b: b.id, axis, choice: b.id };
		expect(await doDrill(app, learner, { ...drill, given: { ...pair, reason: '' } })).toMatchObject(
			{
				problem: 'nothing-given'
			}
		);
		const weighed = must(
			await doDrill(app, learner, { ...drill, given: { ...pair, reason: 'It comes first.' } })
		);
		expect(weighed).toMatchObject({ kind: 'weigh', axis, given: { choice: b.id } });
		const scores = { granted: 3, measured: 4, reasoned: 5 };
		must(await scoreOwnWords(app, learner, { ...drill, scores }));
		const rows = app.db.read.select().from(drills).all();
		expect(rows.map(({ kind, right, of }) => [kind, right, of])).toContainEqual(['weigh', 12, 15]);
	});

	it('of rebutting keeps the words, and only the learner’s own scores', async () => {
		const app = await anApp();
		const { code } = await aPublishedSheet(app);
		const learner = await aGuest(app, 'Ada');
		const task = must(await drillOf(app, learner, { code, kind: 'rebut' }));
		if (task.kind !== 'rebut') throw new Error('another drill');
		const drill = { ...drillIn(task), kind: 'rebut' } as const;
		const blank = { point: task.point.id, but: ' ' };
		expect(await doDrill(app, learner, { ...drill, given: blank })).toMatchObject({
			problem: 'nothing-given'
		});
		const given = { point: task.point.id, but: 'It is not shown.', because: 'Nobody counted.' };
		expect(must(await doDrill(app, learner, { ...drill, given }))).toMatchObject({
			right: 0,
			of: 0
		});
		const scores = { cogency: 4, effectiveness: 3, reasonableness: 5 };
		expect(
			await scoreOwnWords(app, learner, {
				...drillIn(task),
				kind: 'rebut',
				scores: { ...scores, cogency: 6 }
			})
		).toMatchObject({ problem: 'scores-missing' });
		must(await scoreOwnWords(app, learner, { ...drillIn(task), kind: 'rebut', scores }));
		const [row] = app.db.read.select().from(drills).all();
		expect(row).toMatchObject({ right: 12, of: 15, given: { but: 'It is not shown.' } });
		const stranger = await aGuest(app, 'Bo');
		expect(
			await scoreOwnWords(app, stranger, { ...drillIn(task), kind: 'rebut', scores })
		).toMatchObject({
			problem: 'not-found'
		});
	});

	it('goes by the version it was drawn from, whatever is published meanwhile', async () => {
		const app = await anApp();
		const { owner, sheetId, code } = await aPublishedSheet(app);
		const learner = await aGuest(app, 'Ada');
		const task = must(await drillOf(app, learner, { code, kind: 'rebut' }));
		if (task.kind !== 'rebut') throw new Error('another drill');
		const drop: SheetEdit = { do: 'remove', point: task.point.id };
		must(await changeSheet(app, owner, { sheetId, edit: drop }));
		must(await publishSheet(app, owner, { sheetId }));
		const given = { point: task.point.id, but: 'It is not shown.' };
		const drill = { ...drillIn(task), kind: 'rebut', given } as const;
		expect(must(await doDrill(app, learner, drill))).toMatchObject({ kind: 'rebut' });
		must(await doDrill(app, learner, drill));
		expect(app.db.read.select().from(drills).all()).toHaveLength(1);
		const scores = { cogency: 1, effectiveness: 1, reasonableness: 1 };
		must(await scoreOwnWords(app, learner, { ...drillIn(task), kind: 'rebut', scores }));
		const elsewhere = { ...drill, code: 'NOTHERE' };
		expect(await doDrill(app, learner, elsewhere)).toMatchObject({ problem: 'not-found' });
	});

	it('takes only what stands on the sheet', async () => {
		const app = await anApp();
		const { code } = await aPublishedSheet(app);
		const learner = await aGuest(app, 'Ada');
		const task = must(await drillOf(app, learner, { code, kind: 'rebut' }));
		const given = { nobody: 'for', ['__proto__']: 'for' };
		expect(await doDrill(app, learner, { ...drillIn(task), kind: 'sort', given })).toMatchObject({
			problem: 'nothing-given'
		});
		expect(await drillOf(app, learner, { code: 'NOTHERE', kind: 'sort' })).toMatchObject({
			problem: 'not-found'
		});
	});

	it('stays when the guest whose sheet it was is erased, with its motion', async () => {
		const app = await anApp();
		const { owner, code } = await aPublishedSheet(app);
		const learner = await aTeacher(app, 'Lind');
		const task = must(await drillOf(app, learner, { code, kind: 'rebut' }));
		if (task.kind !== 'rebut') throw new Error('another drill');
		const given = { point: task.point.id, but: 'No.' };
		must(await doDrill(app, learner, { ...drillIn(task), kind: 'rebut', given }));
		expect(owner.kind).toBe('guest');
		app.time.now += 40 * dayMs;
		await eraseStaleGuests(app);
		const [row] = app.db.read.select().from(drills).all();
		expect(row).toMatchObject({ sheetVersionId: null, motion: task.motion });
		expect(await motionsToPractise(app, learner)).toEqual([]);
	});
});
