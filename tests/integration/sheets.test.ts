import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { allPoints, burdens, type SheetEdit } from '#lib/debate/index.ts';
import { sheets as sheetRows, sheetVersions } from '#lib/server/db/schema/library.ts';
import { addMotion } from '#lib/server/library/add-motion.ts';
import { changeSheet, type TypedQuote } from '#lib/server/library/change-sheet.ts';
import { copyTopic } from '#lib/server/library/copy-topic.ts';
import { dropMotion } from '#lib/server/library/drop-motion.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { rewordMotion } from '#lib/server/library/reword-motion.ts';
import { sheetByReadCode, sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { topicPage, topicsFor } from '#lib/server/library/topic-queries.ts';
import { aGuest, anApp, must } from '../support/app.ts';
import { aTopic, sheetOf, point } from '../support/topics.ts';

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
