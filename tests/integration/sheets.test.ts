import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { allPoints, burdens, pointNumber, type Sheet, type SheetEdit } from '#lib/debate/index.ts';
import type { Actor } from '#lib/server/app.ts';
import { sheets as sheetRows, sheetVersions, topics } from '#lib/server/db/schema/library.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { addArticle } from '#lib/server/library/add-article.ts';
import { addItem } from '#lib/server/library/add-item.ts';
import { addMotion } from '#lib/server/library/add-motion.ts';
import { changeSheet, type TypedQuote } from '#lib/server/library/change-sheet.ts';
import { copyTopic } from '#lib/server/library/copy-topic.ts';
import { dropMotion } from '#lib/server/library/drop-motion.ts';
import { moveItem } from '#lib/server/library/move-item.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { rewordMotion } from '#lib/server/library/reword-motion.ts';
import { restoreText } from '#lib/server/library/restore-text.ts';
import { sheetByReadCode, sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { seedStarter } from '#lib/server/library/starter/seed-starter.ts';
import { topicPage, topicsFor } from '#lib/server/library/topic-queries.ts';
import { eraseStaleGuests } from '#lib/server/record/erase-stale-guests.ts';
import { moveWork } from '#lib/server/record/move-work.ts';
import { aGuest, anApp, must, type TestApp } from '../support/app.ts';
import { anArticle } from '../support/articles.ts';

async function aTopic(app: TestApp, actor?: Actor) {
	const author = actor ?? (await aGuest(app, 'Author'));
	const { topicId, quizId } = must(
		await addArticle(app, author, { text: anArticle('river-raids.txt') })
	);
	const [motion] = must(await topicPage(app, author, topicId)).motions;
	return { author, topicId, quizId, sheetId: motion?.id ?? '' };
}

async function sheetOf(app: TestApp, actor: Actor, sheetId: string): Promise<Sheet> {
	return must(await sheetForEditing(app, actor, sheetId)).sheet;
}

const point = (edit: Partial<Extract<SheetEdit, { do: 'add' }>> = {}): SheetEdit => ({
	do: 'add',
	to: 'for',
	claim: 'It keeps the river safe',
	warrant: '',
	origin: 'teacher',
	evidence: null,
	...edit
});

describe('a topic', () => {
	it('ties the article, its quiz and the sheets of its motions together', async () => {
		const app = await anApp();
		const { author, topicId } = await aTopic(app);
		const page = must(await topicPage(app, author, topicId));
		expect(page.quizzes).toHaveLength(1);
		expect(page.motions.length).toBeGreaterThan(1);
		expect(page.terms).toContainEqual({
			term: 'Marta Quill',
			reading: 'a professor of law at the University of Sill'
		});
		expect(await topicsFor(app, author)).toMatchObject([{ id: topicId, quizzes: 1 }]);
	});

	it('is nobody else’s to see, nor are its sheets', async () => {
		const app = await anApp();
		const { topicId, sheetId } = await aTopic(app);
		for (const other of [null, await aGuest(app)]) {
			expect(await topicPage(app, other, topicId)).toMatchObject({ problem: 'not-found' });
			expect(await sheetForEditing(app, other, sheetId)).toMatchObject({ problem: 'not-found' });
			const edit: SheetEdit = { do: 'ungap', question: 'x' };
			expect(await changeSheet(app, other, { sheetId, edit })).toMatchObject({
				problem: 'not-found'
			});
			expect(await publishSheet(app, other, { sheetId })).toMatchObject({ problem: 'not-found' });
			expect(await dropMotion(app, other, { sheetId })).toMatchObject({ problem: 'not-found' });
			expect(await addMotion(app, other, { topicId, motion: 'The raids are fair' })).toMatchObject({
				problem: 'not-found'
			});
			expect(await copyTopic(app, other, { topicId })).toMatchObject({ problem: 'not-found' });
		}
	});

	it('takes a motion of one’s own, with what the article says on it', async () => {
		const app = await anApp();
		const { author, topicId } = await aTopic(app);
		const { sheetId } = must(
			await addMotion(app, author, { topicId, motion: 'THBT the raids are illegal' })
		);
		const { motion, kind, sheet } = must(await sheetForEditing(app, author, sheetId));
		expect([motion, kind]).toEqual(['The raids are illegal', 'law']);
		expect(sheet.for.length).toBeGreaterThan(0);
		expect(await addMotion(app, author, { topicId, motion: 'no' })).toMatchObject({
			problem: 'motion-too-short'
		});
	});
});

describe('a point', () => {
	it('with words of the article keeps them, and who says so', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const quote: TypedQuote = {
			quote: 'We do not wait for a judge  while the evidence sinks',
			who: 'Oren Falk',
			standing: 'official'
		};
		must(await changeSheet(app, author, { sheetId, edit: point(), quote }));
		const added = (await sheetOf(app, author, sheetId)).for.at(-1);
		expect(added?.origin).toBe('source');
		expect(added?.evidence[0]).toMatchObject({
			quote: 'We do not wait for a judge while the evidence sinks',
			attribution: [{ name: 'Oren Falk', standing: 'official' }]
		});
	});

	it('may be quoted in other marks, dashes and case; the article’s own are kept', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const quote: TypedQuote = {
			quote: '"mend the locks. not raids on families,"',
			who: 'Tomas Reed',
			standing: 'party'
		};
		must(await changeSheet(app, author, { sheetId, edit: point(), quote }));
		expect((await sheetOf(app, author, sheetId)).for.at(-1)?.evidence[0]?.quote).toBe(
			'“Mend the locks. Not raids on families,”'
		);
	});

	it('with words that are not in the article is refused, and nothing is changed', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const before = await sheetOf(app, author, sheetId);
		const quote: TypedQuote = {
			quote: 'Nobody ever said these words',
			who: '',
			standing: 'outlet'
		};
		expect(await changeSheet(app, author, { sheetId, edit: point(), quote })).toMatchObject({
			problem: 'quote-not-found'
		});
		expect(await sheetOf(app, author, sheetId)).toEqual(before);
	});

	it('rests on whole words: a part of one would turn its sense round', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const quote: TypedQuote = {
			quote: 'lawful because no court signed the warrants',
			who: '',
			standing: 'outlet'
		};
		expect(await changeSheet(app, author, { sheetId, edit: point(), quote })).toMatchObject({
			problem: 'quote-not-found'
		});
	});

	it('can’t claim a source by itself: evidence is looked up, never believed', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		must(await changeSheet(app, author, { sheetId, edit: point({ origin: 'teacher' }) }));
		expect((await sheetOf(app, author, sheetId)).for.at(-1)).toMatchObject({
			origin: 'teacher',
			evidence: []
		});
	});
});

describe('a motion', () => {
	it('of another kind asks for other things, unless somebody wrote what it asks for', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const mine: SheetEdit = { do: 'burden', side: 'against', mustShow: 'That it was cruel.' };
		must(await changeSheet(app, author, { sheetId, edit: mine }));
		const motion = 'This House would end the raids';
		must(await rewordMotion(app, author, { sheetId, motion, kind: 'policy' }));
		const { sheet, kind } = must(await sheetForEditing(app, author, sheetId));
		expect(kind).toBe('policy');
		expect(sheet.burdens.map((one) => one.mustShow)).toEqual([
			burdens.policy[0]?.mustShow,
			'That it was cruel.'
		]);
	});
});

describe('publishing a sheet', () => {
	it('makes a version that never changes, read by its link while the draft goes on', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		const first = must(await sheetByReadCode(app, readCode.toLowerCase()));
		must(await changeSheet(app, author, { sheetId, edit: point() }));
		expect(must(await sheetByReadCode(app, readCode)).sheet).toEqual(first.sheet);
		must(await publishSheet(app, author, { sheetId }));
		const second = must(await sheetByReadCode(app, readCode));
		expect(second.number).toBe(2);
		expect(second.sheet.for).toHaveLength(first.sheet.for.length + 1);
		const tampering = app.db.write((tx) =>
			tx.update(sheetVersions).set({ motion: 'x' }).where(eq(sheetVersions.sheetId, sheetId)).run()
		);
		await expect(tampering).rejects.toThrow(/never changes/);
	});

	it('is refused when nothing changed, or no side has a point', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		must(await publishSheet(app, author, { sheetId }));
		expect(await publishSheet(app, author, { sheetId })).toMatchObject({ problem: 'nothing-new' });
		for (const { id } of allPoints(await sheetOf(app, author, sheetId)))
			must(await changeSheet(app, author, { sheetId, edit: { do: 'remove', point: id } }));
		expect(await publishSheet(app, author, { sheetId })).toMatchObject({ problem: 'sheet-empty' });
	});

	it('is refused while a source point’s quote does not stand in the article', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const content = structuredClone(await sheetOf(app, author, sheetId));
		for (const one of content.for)
			for (const evidence of one.evidence) evidence.quote += ' and more';
		await app.db.write((tx) =>
			tx.update(sheetRows).set({ content }).where(eq(sheetRows.id, sheetId)).run()
		);
		expect(await publishSheet(app, author, { sheetId })).toMatchObject({
			problem: 'points-unquoted'
		});
	});

	it('keeps the motion on its topic', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		must(await publishSheet(app, author, { sheetId }));
		expect(await dropMotion(app, author, { sheetId })).toMatchObject({
			problem: 'motion-published'
		});
	});
});

describe('the draft of a quiz', () => {
	const edit = {
		stem: 'Who rejects the criticism?',
		options: [],
		keyIndex: -1,
		key: 'The Interior Ministry',
		accept: ['Interior Ministry'],
		explanation: '',
		level: 'recall' as const,
		quote: 'The Interior Ministry rejects the criticism.'
	};

	it('takes a question by hand on words of the article, and no other words', async () => {
		const app = await anApp();
		const { author, quizId } = await aTopic(app);
		const input = { quizId, kind: 'short-text' as const, edit };
		const { position } = must(await addItem(app, author, input));
		const items = must(await quizForReview(app, author, quizId)).items;
		expect(items[position]?.item).toMatchObject({
			stem: edit.stem,
			origin: 'teacher',
			evidence: [{ quote: edit.quote }]
		});
		for (const quote of ['', 'These words stand nowhere in it.']) {
			expect(await addItem(app, author, { ...input, edit: { ...edit, quote } })).toMatchObject({
				problem: 'quote-not-found'
			});
		}
		expect(await addItem(app, await aGuest(app), input)).toMatchObject({ problem: 'not-found' });
	});

	it('changes the order of two questions, and no further than the end', async () => {
		const app = await anApp();
		const { author, quizId } = await aTopic(app);
		const ids = async () =>
			must(await quizForReview(app, author, quizId)).items.map((one) => one.id);
		const [first = '', second = '', ...rest] = await ids();
		expect(must(await moveItem(app, author, { quizId, itemId: first, by: 1 })).position).toBe(1);
		expect(await ids()).toEqual([second, first, ...rest]);
		expect(must(await moveItem(app, author, { quizId, itemId: second, by: -1 })).position).toBe(0);
	});

	it('gets left-out text back, with what can be asked of it, and can leave it out again', async () => {
		const app = await anApp();
		const author = await aGuest(app);
		const { quizId } = must(
			await addArticle(app, author, { text: anArticle('harbour-bridge.txt') })
		);
		const before = must(await quizForReview(app, author, quizId));
		const range = before.article.exclusions.find((one) => one.reason === 'byline');
		if (range === undefined) throw new Error('a byline');
		must(await restoreText(app, author, { quizId, range, on: true }));
		const back = must(await quizForReview(app, author, quizId));
		expect(back.article.restored).toEqual([{ start: range.start, end: range.end }]);
		expect(back.article.paragraphs.find((one) => one.start === range.start)?.kind).toBe('body');
		expect(back.items.slice(0, before.items.length)).toEqual(before.items);
		must(await restoreText(app, author, { quizId, range, on: false }));
		expect(must(await quizForReview(app, author, quizId)).article.restored).toEqual([]);
		const stray = before.article.exclusions.find((one) => one.reason === 'stray');
		if (stray === undefined) throw new Error('a stray line');
		await Promise.all([
			restoreText(app, author, { quizId, range, on: true }),
			restoreText(app, author, { quizId, range: stray, on: true })
		]);
		expect(must(await quizForReview(app, author, quizId)).article.restored).toHaveLength(2);
		const other = { quizId, range: { start: 0, end: 9_999 }, on: true };
		expect(await restoreText(app, author, other)).toMatchObject({ problem: 'not-found' });
	});
});

describe('the starter topic', () => {
	it('is there once, published whole, for everybody to read and nobody to edit', async () => {
		const app = await anApp();
		await seedStarter(app);
		await seedStarter(app);
		const all = await topicsFor(app, null);
		expect(all).toMatchObject([{ starter: true, quizzes: 1, motions: 2 }]);
		const id = all[0]?.id ?? '';
		const page = must(await topicPage(app, null, id));
		expect(page.asOf).toBe('1 December 2025');
		expect(page.quizzes[0]).toMatchObject({ toCheck: 0, version: 1 });
		const guest = await aGuest(app);
		for (const { id: sheetId, readCode } of page.motions) {
			must(await sheetByReadCode(app, readCode ?? ''));
			expect(await changeSheet(app, guest, { sheetId, edit: point() })).toMatchObject({
				problem: 'not-found'
			});
		}
		expect(await addMotion(app, guest, { topicId: id, motion: 'It is all fair' })).toMatchObject({
			problem: 'not-found'
		});
	});

	it('has every check passed, and every point of a source with its quote', async () => {
		const app = await anApp();
		await seedStarter(app);
		const topicId = (await topicsFor(app, null))[0]?.id ?? '';
		const guest = await aGuest(app);
		const copy = must(await copyTopic(app, guest, { topicId }));
		const page = must(await topicPage(app, guest, copy.topicId));
		const { items } = must(await quizForReview(app, guest, page.quizzes[0]?.id ?? ''));
		expect(items).toHaveLength(10);
		for (const { item } of items)
			expect(
				item.checks.filter((check) => !check.ok).map((check) => [item.stem, check.name])
			).toEqual([]);
		for (const { id } of page.motions) {
			const sheet = await sheetOf(app, guest, id);
			expect(sheet.for.length).toBe(sheet.against.length);
			must(await publishSheet(app, guest, { sheetId: id }));
			for (const one of [...sheet.for, ...sheet.against]) {
				expect(pointNumber(sheet, one.id)).toMatch(/^[FA]\d$/);
				expect(one.evidence.length > 0 || one.origin === 'teacher').toBe(true);
			}
		}
	});

	it('copied is one’s own: its links stay with the original', async () => {
		const app = await anApp();
		await seedStarter(app);
		const topicId = (await topicsFor(app, null))[0]?.id ?? '';
		const guest = await aGuest(app);
		const copy = must(await copyTopic(app, guest, { topicId }));
		const page = must(await topicPage(app, guest, copy.topicId));
		expect(page).toMatchObject({ own: true, starter: false });
		expect(page.motions.map((one) => one.readCode)).toEqual([null, null]);
		expect(page.quizzes[0]?.takeCode).toBeNull();
	});
});

describe('a guest’s sheets', () => {
	it('go with the guest', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		app.time.now += 31 * 86_400_000;
		expect(await eraseStaleGuests(app)).toBe(1);
		expect(await sheetByReadCode(app, readCode)).toMatchObject({ problem: 'not-found' });
		expect(app.db.read.select().from(topics).all()).toEqual([]);
	});

	it('published and then moved, leave the guest’s erasing to go on', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		const other = await aGuest(app, 'Other');
		must(await moveWork(app, author, other.id));
		await app.db.write((tx) =>
			tx
				.update(users)
				.set({ kind: 'teacher', username: 'other' })
				.where(eq(users.id, other.id))
				.run()
		);
		app.time.now += 31 * 86_400_000;
		expect(await eraseStaleGuests(app)).toBe(1);
		must(await sheetByReadCode(app, readCode));
	});

	it('move with the guest’s work', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const other = await aGuest(app, 'Other');
		must(await moveWork(app, author, other.id));
		must(await sheetForEditing(app, other, sheetId));
	});
});
