import { expect, it } from 'vitest';
import { noFrame, noImpact, readStoredSheet, sheetSchema } from '#lib/debate/index.ts';
import { aPoint, aQuote, aSheet } from '../../support/sheets.ts';

it('a sheet stored before points had impacts is read with empty ones, and nothing is lost', () => {
	const text = 'The bridge is old.';
	const { articleId, ...quote } = aQuote(text, text);
	const { warrantFrom, impact, impactFrom, strand, ...point } = aPoint('p1');
	const { pois, weighings, frame, ...older } = aSheet();
	expect([articleId, warrantFrom, impact, impactFrom, strand]).toEqual([
		null,
		null,
		noImpact,
		null,
		null
	]);
	expect([pois, weighings, frame]).toEqual([[], [], noFrame]);
	const stored = {
		...older,
		for: [{ ...point, evidence: [quote] }],
		definitions: [
			{ term: 'old', reading: '', contestedBy: null, quote: { start: 0, end: 18, quote: text } }
		]
	};
	const read = readStoredSheet(JSON.parse(JSON.stringify(stored)));
	expect(sheetSchema.parse(read)).toEqual(read);
	expect(read.for[0]).toMatchObject({ id: 'p1', evidence: [{ ...quote, articleId: null }] });
	expect(readStoredSheet(JSON.parse(JSON.stringify(read)))).toEqual(read);
});
