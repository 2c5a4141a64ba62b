import { describe, expect, it } from 'vitest';
import {
	answersTo,
	balanceOf,
	editSheet,
	emptySideGap,
	noImpact,
	pointNumber,
	unanswered,
	unquoted,
	type SheetEdit
} from '#lib/debate/index.ts';
import { must } from '../../support/app.ts';
import { aPoint, aQuote, aSheet } from '../../support/sheets.ts';

const words = {
	they: 'They say so',
	but: 'It is not so',
	because: 'of this',
	therefore: 'it falls'
};
const clash: SheetEdit = { do: 'clash', point: 'p1', answer: 'p3', type: 'deny', words };

describe('a point', () => {
	it('moves across and takes the next number there', () => {
		const sheet = must(editSheet(aSheet(), { do: 'move', point: 'p1', to: 'against' }));
		expect(sheet.against.map((one) => one.id)).toEqual(['p3', 'p1']);
		expect(pointNumber(sheet, 'p1')).toBe('A2');
		expect(pointNumber(sheet, 'p2')).toBe('F1');
	});

	it('says that it stands there by hand, and its side is no longer looked for', () => {
		const open = aSheet({
			for: [],
			unsorted: [aPoint('p4', { reason: 'It may speak against the motion.' })],
			gaps: [emptySideGap('for'), emptySideGap('against')]
		});
		const sheet = must(editSheet(open, { do: 'move', point: 'p4', to: 'for' }));
		expect(sheet.for.map(({ reason }) => reason)).toEqual(['Put here by hand.']);
		expect(sheet.gaps).toEqual([]);
		const back = must(editSheet(sheet, { do: 'move', point: 'p4', to: 'unsorted' }));
		expect(back.unsorted.map(({ reason }) => reason)).toEqual(['']);
	});

	it('takes along all that its voice has waiting, and nothing that is settled or another’s', () => {
		const said = 'The tram is late.';
		const of = (id: string, name: string) => aPoint(id, { evidence: [aQuote(said, said, name)] });
		const sheet = aSheet({
			unsorted: [of('p4', 'Ada Holt'), of('p5', 'Bo Lind'), of('p6', 'Ada Holt'), aPoint('p7')],
			for: [],
			against: [of('p3', 'Ada Holt')],
			settled: ['p6']
		});
		const move = { do: 'move-voice', to: 'for' } as const;
		const moved = must(editSheet(sheet, { ...move, voice: 'Ada Holt' }));
		expect(moved.for.map((one) => one.id)).toEqual(['p4']);
		expect(moved.against.map((one) => one.id)).toEqual(['p3']);
		expect(must(editSheet(sheet, { ...move, voice: '' }))).toEqual(sheet);
	});

	it('goes up and down, and no further than the end', () => {
		const down = must(editSheet(aSheet(), { do: 'order', point: 'p1', by: 1 }));
		expect(down.for.map((one) => one.id)).toEqual(['p2', 'p1']);
		const still = must(editSheet(down, { do: 'order', point: 'p1', by: 1 }));
		expect(still.for).toEqual(down.for);
	});

	it('of one’s own is labelled, and gets an id nobody has', () => {
		const add: SheetEdit = {
			do: 'add',
			to: 'for',
			claim: ' It   costs\nless ',
			warrant: '',
			origin: 'student',
			evidence: null
		};
		const sheet = must(editSheet(aSheet(), add));
		expect(sheet.for.at(-1)).toMatchObject({ id: 'p5', claim: 'It costs less', origin: 'student' });
	});

	it('that is gone can’t be edited, nor an empty claim saved', () => {
		expect(editSheet(aSheet(), { do: 'remove', point: 'p9' })).toMatchObject({
			problem: 'point-gone'
		});
		expect(
			editSheet(aSheet(), {
				do: 'change',
				point: 'p1',
				claim: '  ',
				warrant: '',
				impact: noImpact,
				strand: null
			})
		).toMatchObject({ problem: 'claim-empty' });
	});

	it('removed takes its clashes, its gaps’ need and its marks with it', () => {
		const full = must(
			editSheet(
				aSheet({ settled: ['p3'], gaps: [{ question: 'Who?', neededFor: 'p3', wouldSettle: '' }] }),
				clash
			)
		);
		const sheet = must(editSheet(full, { do: 'remove', point: 'p3' }));
		expect(sheet.clashes).toEqual([]);
		expect(sheet.settled).toEqual([]);
		expect(sheet.gaps[0]?.neededFor).toBeNull();
	});
});

describe('a clash', () => {
	it('answers a point, and the others are seen to be unanswered', () => {
		const sheet = must(editSheet(aSheet(), clash));
		expect(answersTo(sheet, 'p1')).toHaveLength(1);
		expect(unanswered(sheet, 'for').map((one) => one.id)).toEqual(['p2']);
		expect(balanceOf(sheet).against.unanswered).toBe(1);
	});

	it('comes from the other side', () => {
		expect(editSheet(aSheet(), { ...clash, answer: 'p2' })).toMatchObject({ problem: 'same-side' });
		expect(editSheet(aSheet(), { ...clash, answer: 'p4' })).toMatchObject({ problem: 'same-side' });
	});

	it('is not lost when its point is moved away and back', () => {
		const full = must(editSheet(aSheet(), clash));
		const away = must(editSheet(full, { do: 'move', point: 'p1', to: 'unsorted' }));
		expect(answersTo(away, 'p1')).toEqual([]);
		const back = must(editSheet(away, { do: 'move', point: 'p1', to: 'for' }));
		expect(answersTo(back, 'p1')).toMatchObject([words]);
	});

	it('can bring its own new point', () => {
		const sheet = must(
			editSheet(aSheet(), {
				do: 'answer',
				point: 'p2',
				claim: 'No',
				origin: 'teacher',
				type: 'turn',
				words
			})
		);
		expect(sheet.against.at(-1)).toMatchObject({ id: 'p5', claim: 'No', origin: 'teacher' });
		expect(answersTo(sheet, 'p2')).toMatchObject([{ answerId: 'p5', type: 'turn' }]);
	});
});

describe('what may be published', () => {
	const text = 'The bridge is old. It will fall, said Ada Holt.';
	it('is a source point whose quote stands in the article', () => {
		const good = aPoint('p1', {
			origin: 'source',
			evidence: [aQuote(text, 'It will fall, said Ada Holt.')]
		});
		expect(unquoted(aSheet({ for: [good] }), () => text)).toEqual([]);
	});

	it.each([
		['no quote', []],
		[
			'a quote that is nowhere',
			[{ ...aQuote(text, 'The bridge is old.'), quote: 'The bridge is new.' }]
		]
	])('is not a source point with %s', (_, evidence) => {
		const bad = aPoint('p1', { origin: 'source', evidence });
		expect(unquoted(aSheet({ for: [bad] }), () => text)).toEqual([bad]);
	});

	it('is anybody’s own reasoning, which needs no quote', () => {
		expect(unquoted(aSheet(), () => text)).toEqual([]);
	});
});
