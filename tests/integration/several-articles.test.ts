import { describe, expect, it } from 'vitest';
import { allPoints, quotesIn } from '#lib/debate/index.ts';
import { articles } from '#lib/server/db/schema/library.ts';
import { addMotion } from '#lib/server/library/add-motion.ts';
import { changeSheet } from '#lib/server/library/change-sheet.ts';
import { copyTopic } from '#lib/server/library/copy-topic.ts';
import { feedFromArticle } from '#lib/server/library/feed-from-article.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { sheetByReadCode, sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { topicPage } from '#lib/server/library/topic-queries.ts';
import { aGuest, anApp, must } from '../support/app.ts';
import { anArticle } from '../support/articles.ts';
import { aTopic, point, sheetOf } from '../support/topics.ts';

const second = `Norland's raids are within the law, professor says

Night raids on houseboats are lawful, the Chamber of Sill Lawyers said on Tuesday, because the river act of 1998 lets officers board a vessel without asking a court. The chamber has eight hundred members in the valley.

Lena Moss, a professor of law, said that the raids were in accordance with the constitution. “Nobody who hides fuel below a family's beds can complain of a torch at night,” she told the Sill Courier. A former judge said that the raids are unlawful, and that he would have thrown the cases out.

The high court in Sill will hear the first case in May.

The market on the quay was closed for the week, and the ferry ran on time.`;

async function aFedSheet() {
	const app = await anApp();
	const topic = await aTopic(app);
	const { author, topicId } = topic;
	const motion = 'The raids are lawful';
	const { sheetId } = must(await addMotion(app, author, { topicId, motion }));
	const before = await sheetOf(app, author, sheetId);
	const fed = must(await feedFromArticle(app, author, { sheetId, text: second }));
	return { app, ...topic, sheetId, before, fed };
}

describe('another article for a motion', () => {
	it('joins the topic, and what it says stands on the sheet beside what was there', async () => {
		const { app, author, topicId, sheetId, before, fed } = await aFedSheet();
		const page = must(await topicPage(app, author, topicId));
		expect(page.articles.map(({ title }) => title)).toHaveLength(2);
		const after = await sheetOf(app, author, sheetId);
		expect(allPoints(after)).toHaveLength(allPoints(before).length + fed.added);
		expect(after.for.map(({ claim }) => claim)).toContain(
			'Lena Moss said that the raids were in accordance with the constitution'
		);
		for (const old of before.for) expect(after.for).toContainEqual(old);
		const texts = must(await sheetForEditing(app, author, sheetId)).articles;
		for (const { articleId, start, end, quote } of quotesIn(after))
			expect(texts.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote);
	});

	it('can be quoted by hand, and published; readers see the cited paragraphs of both', async () => {
		const { app, author, sheetId } = await aFedSheet();
		const quote = {
			quote: 'lets officers board a vessel without asking a court',
			who: '',
			standing: 'outlet'
		} as const;
		must(await changeSheet(app, author, { sheetId, edit: point({ to: 'for' }), quote }));
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		const read = must(await sheetByReadCode(app, readCode));
		expect(read.articles).toHaveLength(2);
		const [, other] = read.articles;
		expect(other?.text).toContain('lets officers board');
		expect(other?.text).not.toContain('the ferry ran on time');
		const added = read.sheet.for.at(-1)?.evidence[0];
		expect(added).toMatchObject({ articleId: other?.id, quote: quote.quote });
	});

	it('is not taken twice, nor when it is the sheet’s own', async () => {
		const { app, author, sheetId } = await aFedSheet();
		for (const text of [second, anArticle('river-raids.txt')])
			expect(await feedFromArticle(app, author, { sheetId, text })).toMatchObject({
				problem: 'same-article'
			});
		const [own, other] = must(await sheetForEditing(app, author, sheetId)).articles;
		expect(own?.id).toBeNull();
		const again = must(await feedFromArticle(app, author, { sheetId, articleId: other?.id ?? '' }));
		expect(again.added).toBe(0);
		const rows = app.db.read.select().from(articles).all();
		expect(rows.filter(({ title }) => title === again.title)).toHaveLength(1);
		const first = rows.find(({ title }) => title.startsWith('River raids'));
		expect(
			await feedFromArticle(app, author, { sheetId, articleId: first?.id ?? '' })
		).toMatchObject({ problem: 'own-article' });
	});

	it('is refused to others, and when it is no article; nothing is kept', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		for (const other of [null, await aGuest(app)])
			expect(await feedFromArticle(app, other, { sheetId, text: second })).toMatchObject({
				problem: 'not-found'
			});
		expect(await feedFromArticle(app, author, { sheetId, text: 'Too short.' })).toMatchObject({
			problem: 'article-too-short'
		});
		expect(await feedFromArticle(app, author, { sheetId, articleId: 'another' })).toMatchObject({
			problem: 'not-found'
		});
		const rows = app.db.read.select().from(articles).all();
		expect(rows.filter(({ ownerId }) => ownerId === author?.id)).toHaveLength(1);
	});

	it('goes along with a copy of the topic, whose quotes stand in the copied articles', async () => {
		const { app, author, topicId, sheetId } = await aFedSheet();
		const copy = must(await copyTopic(app, author, { topicId }));
		const motions = must(await topicPage(app, author, copy.topicId)).motions;
		const sheet = await sheetOf(app, author, motions.at(-1)?.id ?? '');
		const texts = must(await sheetForEditing(app, author, motions.at(-1)?.id ?? '')).articles;
		expect(quotesIn(sheet)).toHaveLength(quotesIn(await sheetOf(app, author, sheetId)).length);
		for (const { articleId, start, end, quote } of quotesIn(sheet))
			expect(texts.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote);
	});

	it('feeds the topic’s next motion too', async () => {
		const { app, author, topicId } = await aFedSheet();
		const { sheetId } = must(
			await addMotion(app, author, { topicId, motion: 'The raids are unlawful' })
		);
		const sheet = await sheetOf(app, author, sheetId);
		const named = new Set(quotesIn(sheet).map(({ articleId }) => articleId));
		expect(named.size).toBe(2);
		expect(sheet.against.some(({ claim }) => claim.includes('Lena Moss'))).toBe(true);
	});
});
