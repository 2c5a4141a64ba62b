import { describe, expect, it } from 'vitest';
import { addArticle } from '#lib/server/library/add-article.ts';
import { addItem } from '#lib/server/library/add-item.ts';
import { exchangeItem } from '#lib/server/library/exchange-item.ts';
import { moveItem } from '#lib/server/library/move-item.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { takeSpare } from '#lib/server/library/take-spare.ts';
import { restoreText } from '#lib/server/library/restore-text.ts';
import { aGuest, anApp, must } from '../support/app.ts';
import { anArticle } from '../support/articles.ts';
import { aTopic } from '../support/topics.ts';

describe('the draft of a quiz', () => {
	const edit = {
		stem: 'Who rejects the criticism?',
		options: [],
		right: [],
		unit: '',
		tolerance: '',
		rubric: [],
		lefts: [],
		rights: [],
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

	it('gives another question in an item’s place, the next of its sentence, and comes round to it again', async () => {
		const app = await anApp();
		const author = await aGuest(app);
		const { quizId } = must(
			await addArticle(app, author, { text: anArticle('harbour-bridge.txt') })
		);
		const now = async () => must(await quizForReview(app, author, quizId));
		const before = await now();
		const [first] = before.items;
		if (first === undefined || before.spares.length === 0) throw new Error('items and spares');
		const exchange = async () => {
			const at = (await now()).items[0]?.id ?? '';
			return exchangeItem(app, author, { quizId, itemId: at });
		};
		const seen = new Set<string>();
		for (let turn = 0; turn <= before.spares.length; turn++) {
			must(await exchange());
			const { items, spares } = await now();
			expect(items.length).toBe(before.items.length);
			expect(spares.length).toBe(before.spares.length);
			expect(items[0]).toMatchObject({ position: 0, state: 'to-check', overridden: [] });
			seen.add(items[0]?.id ?? '');
		}
		expect(seen).toContain(first.id);
		expect(seen.size).toBeGreaterThan(2);
		const input = { quizId, itemId: (await now()).items[0]?.id ?? '' };
		expect(await exchangeItem(app, await aGuest(app), input)).toMatchObject({
			problem: 'not-found'
		});
	});

	it('takes a question that waited, once', async () => {
		const app = await anApp();
		const author = await aGuest(app);
		const { quizId } = must(
			await addArticle(app, author, { text: anArticle('harbour-bridge.txt') })
		);
		const before = must(await quizForReview(app, author, quizId));
		const itemId = before.spares[0]?.id ?? '';
		const stranger = await aGuest(app);
		expect(await takeSpare(app, stranger, { quizId, itemId })).toMatchObject({
			problem: 'not-found'
		});
		const { position } = must(await takeSpare(app, author, { quizId, itemId }));
		const after = must(await quizForReview(app, author, quizId));
		expect(after.items[position]).toMatchObject({ id: itemId, state: 'to-check' });
		expect(after.spares.map(({ id }) => id)).not.toContain(itemId);
		expect(await takeSpare(app, author, { quizId, itemId })).toMatchObject({
			problem: 'not-found'
		});
	});

	it('says so where nothing waits', async () => {
		const app = await anApp();
		const { author, quizId } = await aTopic(app);
		const itemId = must(await quizForReview(app, author, quizId)).items[0]?.id ?? '';
		for (;;) {
			const { spares } = must(await quizForReview(app, author, quizId));
			if (spares[0] === undefined) break;
			must(await takeSpare(app, author, { quizId, itemId: spares[0].id }));
		}
		expect(await exchangeItem(app, author, { quizId, itemId })).toMatchObject({
			problem: 'no-other-item'
		});
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
