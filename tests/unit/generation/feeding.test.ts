import { describe, expect, it } from 'vitest';
import {
	allPoints,
	editSheet,
	isFrameVerbatim,
	quotesIn,
	readMotion,
	unquoted
} from '#lib/debate/index.ts';
import { feedSheet, makeSheetDraft } from '#lib/generation/index.ts';
import { must } from '../../support/app.ts';
import { reader } from '../../support/reader.ts';

const motion = readMotion('The raids are lawful');
if (motion === null) throw new Error('a motion');
const drawn = (text: string) => {
	const article = { title: 'A headline', text: `A headline for the test\n${text}`, hash: '' };
	return { article, made: makeSheetDraft(reader, article, motion) };
};

const first = drawn(
	'Some lawyers have said that the raids are unlawful. By 3 March 2026, police raids led to 112 arrests on the river.'
);
const second = drawn(
	'Oren Falk said that the raids were in accordance with the law. A judge has said that the raids are unlawful. By 3 March 2026, police raids led to 95 arrests on the river. The weather was fine, said Ada Holt.'
);
const textOf = (articleId: string | null) =>
	articleId === null ? first.article.text : second.article.text;

describe('a second article', () => {
	const { sheet } = first.made;
	const fed = feedSheet(sheet, second.made, 'b');

	it('fills the side that had nothing, and its gap goes', () => {
		const gap = 'What do those say who argue for the motion?';
		expect(sheet.gaps.map(({ question }) => question)).toContain(gap);
		expect(fed.sheet.for.map(({ claim }) => claim)).toEqual([
			'Oren Falk said that the raids were in accordance with the law'
		]);
		expect(fed.sheet.gaps.map(({ question }) => question)).not.toContain(gap);
	});

	it('names itself in every quote, and each stands in its article', () => {
		expect(new Set(quotesIn(fed.sheet).map(({ articleId }) => articleId))).toEqual(
			new Set([null, 'b'])
		);
		expect(unquoted(fed.sheet, textOf)).toEqual([]);
		expect(isFrameVerbatim(fed.sheet, textOf)).toBe(true);
	});

	it('turns what was settled to contested where it counts otherwise', () => {
		const [count] = sheet.settled;
		expect(count).toBeDefined();
		expect(fed.unsettled).toBe(1);
		expect(fed.sheet.settled).not.toContain(count);
		expect(fed.sheet.contested).toContain(count);
	});

	it('brings nothing that has to do with something else', () => {
		expect(allPoints(fed.sheet).filter(({ claim }) => claim.includes('weather'))).toEqual([]);
	});

	it('leaves what people did as it is', () => {
		const [point] = sheet.against;
		const moved = must(editSheet(sheet, { do: 'move', point: point?.id ?? '', to: 'unsorted' }));
		const again = feedSheet(moved, second.made, 'b').sheet;
		expect(again.unsorted.map(({ id }) => id)).toContain(point?.id);
		expect(again.unsorted.slice(0, moved.unsorted.length).map(({ id }) => id)).toEqual(
			moved.unsorted.map(({ id }) => id)
		);
	});

	it('read twice adds nothing', () => {
		const twice = feedSheet(fed.sheet, second.made, 'b');
		expect(twice.added).toBe(0);
		expect(allPoints(twice.sheet)).toEqual(allPoints(fed.sheet));
	});
});
