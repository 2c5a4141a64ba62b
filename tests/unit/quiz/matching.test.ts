import { expect, it } from 'vitest';
import { lintItem, markItem, pairingInWords } from '#lib/quiz/index.ts';
import { aMatching, anOrdering, itemSource } from '../../support/items.ts';

const steps = ['The bridge opened.', 'A lane was closed.', 'A toll was proposed.'];
const order = (...places: string[]) =>
	pairingInWords(steps.map((left, at) => ({ left, right: places[at] ?? '' })));

it.each([
	['all in order', order('1', '2', '3'), 1],
	['one pair of neighbours turned round', order('2', '1', '3'), 0.5],
	['turned round altogether', order('3', '2', '1'), 0],
	['one left open: the pair that is told counts', order('1', '2', ''), 0.5],
	['the same place twice is no order', order('1', '1', '3'), 0],
	['nothing', '', 0]
])('an order: %s', (_, response, mark) => {
	expect(markItem(anOrdering({ steps }), response)).toBe(mark);
});

it('of matched rows each that is right counts', () => {
	const put = (a: string, b: string) =>
		pairingInWords([
			{ left: '“The bridge is safe”', right: a },
			{ left: '“Close it at once”', right: b }
		]);
	expect(markItem(aMatching(), put('Ada Holt', 'Ivy Lane'))).toBeCloseTo(1 / 3);
	expect(markItem(aMatching(), put('Ada Holt', 'Peter Moss'))).toBeCloseTo(2 / 3);
});

it('too few rows, the same row twice, one answer for two rows: each fails its check', () => {
	const failed = (item: Parameters<typeof lintItem>[0]) =>
		lintItem(item, itemSource)
			.filter(({ ok }) => !ok)
			.map(({ name }) => name);
	expect(failed(anOrdering())).toEqual([]);
	expect(failed(aMatching())).toEqual([]);
	expect(failed(anOrdering({ steps: steps.slice(0, 2) }))).toEqual(['enough-rows']);
	expect(failed(anOrdering({ steps: [...steps, 'The bridge opened'] }))).toEqual([
		'options-distinct'
	]);
	const twice = [
		{ left: 'said yes', right: 'Ada Holt' },
		{ left: 'said no', right: 'Ada Holt' },
		{ left: 'said nothing', right: 'Ivy Lane' }
	];
	expect(failed(aMatching({ pairs: twice }))).toEqual(['one-key']);
});
