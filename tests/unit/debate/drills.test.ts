import { describe, expect, it } from 'vitest';
import {
	huntDrill,
	huntedStatement,
	pairKey,
	pairOf,
	poiDrill,
	rankDrill,
	strongerOf,
	weighDrill
} from '#lib/debate/index.ts';
import { seededRandom } from '#lib/kernel/index.ts';
import { aPoint, aQuote, aSheet } from '../../support/sheets.ts';

const text = 'The bridge is old. It will fall, said Ada Holt. A study found 40 cracks.';
const said = aPoint('p1', {
	origin: 'source',
	claim: 'Ada Holt said that the old bridge will fall soon',
	evidence: [aQuote(text, 'It will fall, said Ada Holt.')]
});
const study = aPoint('p2', {
	origin: 'source',
	claim: 'A study found 40 cracks in the bridge',
	evidence: [{ ...aQuote(text, 'A study found 40 cracks.'), strength: 'study' }]
});
const old = aPoint('p3', {
	origin: 'source',
	claim: 'The bridge is old',
	evidence: [aQuote(text, 'The bridge is old.')]
});
const own = aPoint('p4', { claim: 'Nobody would miss it' });
const sheet = aSheet({ for: [said, study], against: [own], unsorted: [old] });
const random = () => seededRandom('a turn');

describe('ranking evidence', () => {
	it('sets what rests on more against what rests on less', () => {
		const pairs = rankDrill(sheet, random()) ?? [];
		expect(pairs.length).toBeGreaterThan(0);
		for (const pair of pairs) {
			expect(strongerOf(pair).id).toBe('p2');
			expect(pairOf(sheet, pairKey(pair))).toEqual(pair);
		}
	});

	it('needs two rungs', () => {
		expect(rankDrill(aSheet({ for: [said], against: [own], unsorted: [] }), random())).toBeNull();
	});
});

describe('hunting the gap', () => {
	const statements = huntDrill(sheet, random()) ?? [];
	it('mixes what the article says with what only somebody says, or nobody', () => {
		const by = (supported: boolean) =>
			statements.filter((one) => one.supported === supported).map((one) => one.text);
		expect(by(false).sort()).toEqual(['Nobody would miss it', 'The old bridge will fall soon']);
		expect(by(true).sort()).toEqual(['A study found 40 cracks in the bridge', 'The bridge is old']);
	});

	it('finds each statement again by its id, and no other', () => {
		for (const one of statements) expect(huntedStatement(sheet, one.id)).toEqual(one);
		expect(huntedStatement(sheet, 'p9-1')).toBeUndefined();
	});

	it.each([
		'Ada Holt said that it will fall before the winter',
		'Ada Holt: “We have to pull it down this year”',
		'Ada Holt said that it falls'
	])('“%s” can’t stand without its speaker', (claim) => {
		const point = { ...said, claim };
		const made = huntDrill(aSheet({ for: [point, study], against: [own], unsorted: [] }), random());
		expect(made?.some((one) => one.id === 'p1-2')).toBe(false);
	});

	it('needs something that is not said', () => {
		expect(huntDrill(aSheet({ for: [study], against: [old], unsorted: [] }), random())).toBeNull();
	});
});

it('a weighing and a point of information are drawn from the sheet', () => {
	expect(weighDrill(sheet, random())).toBeNull();
	const weighing = { pointA: 'p1', pointB: 'p4', axis: 'evidence' as const, reason: '' };
	const same = { ...weighing, pointB: 'p2' };
	const full = {
		...sheet,
		weighings: [same, weighing],
		pois: [{ pointId: 'p2', text: 'Who?', dodge: '' }]
	};
	expect(weighDrill(full, random())).toMatchObject({ weighing, a: { id: 'p1' }, b: { id: 'p4' } });
	expect(poiDrill(full, random())?.id).toBe('p2');
});
