import { describe, expect, it } from 'vitest';
import {
	carried,
	itemAsRuled,
	itemSchema,
	markAsRuled,
	ruledFor,
	rulingProblem,
	type Item,
	type RulingChange
} from '#lib/quiz/index.ts';
import {
	aChoice,
	aCloze,
	aMatching,
	anOrdering,
	aShortText,
	aTrueFalse
} from '../../support/items.ts';

const accept = (text: string): RulingChange => ({ kind: 'accept', text });
const key = (text: string): RulingChange => ({ kind: 'key', key: text });
const everybody: RulingChange = { kind: 'everybody' };

/** A choice that says why each of its options is right or wrong. */
function explained(): Item {
	const item = aChoice();
	const options = 'options' in item ? item.options : [];
	return itemSchema.parse({
		...item,
		explanation: 'Ada Holt opened it.',
		options: options.map((one) => (one.correct ? one : { ...one, why: 'It was Ada Holt.' }))
	});
}

describe('a variant accepted', () => {
	it.each([
		['The engineer', 1],
		['engineer', 1],
		['the engineeer', 1],
		['Ada Holt', 1],
		['the mayor', 0],
		['', 0],
		['  ', 0]
	])('“%s” gets %d', (response, mark) => {
		expect(markAsRuled(aShortText(), [accept('the engineer')], response)).toBe(mark);
	});

	it('is added to those that are accepted, once', () => {
		const item = aCloze({ accept: ['in 1968'] });
		const twice = itemAsRuled(item, [accept('the sixties'), accept('the sixties')]);
		expect(twice).toMatchObject({ key: '1968', accept: ['in 1968', 'the sixties'] });
		expect(item).toMatchObject({ accept: ['in 1968'] });
	});
});

describe('a key mended', () => {
	it('moves key and option together, keeps their order, and says nothing that held for the other key', () => {
		expect(itemAsRuled(explained(), [key('Ivy Lane')])).toMatchObject({
			key: 'Ivy Lane',
			explanation: '',
			options: [
				{ text: 'Ada Holt', correct: false },
				{ text: 'Peter Moss', correct: false },
				{ text: 'Ivy Lane', correct: true }
			]
		});
		expect(JSON.stringify(itemAsRuled(explained(), [key('Ivy Lane')]))).not.toContain('It was');
	});

	it('twice, the last counts', () => {
		const both = [key('Ivy Lane'), key('Peter Moss')];
		expect(markAsRuled(aChoice(), both, 'Peter Moss')).toBe(1);
		expect(markAsRuled(aChoice(), both, 'Ivy Lane')).toBe(0);
		expect(markAsRuled(aChoice(), both, '')).toBe(0);
	});
});

it.each([aChoice(), aTrueFalse(), aCloze(), aMatching(), anOrdering()])(
	'everybody gets the mark of $kind, a blank too, and the item stays as it is',
	(item) => {
		expect(markAsRuled(item, [everybody], '')).toBe(1);
		expect(markAsRuled(item, [everybody], 'anything')).toBe(1);
		expect(itemAsRuled(item, [everybody])).toEqual(item);
	}
);

describe('what can be ruled', () => {
	it.each([
		['a variant of a typed answer', aCloze(), [], accept('the sixties'), null],
		['a variant of a choice', aChoice(), [], accept('Ivy Lane'), 'ruling-unfit'],
		['a variant of a matching', aMatching(), [], accept('x'), 'ruling-unfit'],
		['a variant nothing of which counts', aCloze(), [], accept('the'), 'ruling-unfit'],
		['a variant too long to keep', aCloze(), [], accept('x'.repeat(301)), 'ruling-unfit'],
		['a variant that counts by itself', aShortText(), [], accept('ada holt'), 'ruled-already'],
		[
			'a variant accepted before',
			aCloze(),
			[accept('the sixties')],
			accept('sixties'),
			'ruled-already'
		],
		['another option', aChoice(), [], key('Ivy Lane'), null],
		['the other of two', aTrueFalse(), [], key('True'), null],
		['what is no option', aChoice(), [], key('Nobody'), 'ruling-unfit'],
		['the key of a typed answer', aCloze(), [], key('1969'), 'ruling-unfit'],
		['the key it has', aChoice(), [], key('Ada Holt'), 'ruled-already'],
		['the key it had', aChoice(), [key('Ivy Lane')], key('Ada Holt'), null],
		['the mark for everybody', anOrdering(), [], everybody, null],
		['the mark for everybody again', anOrdering(), [everybody], everybody, 'ruled-already']
	] as const)('%s', (_, item, standing, change, problem) => {
		expect(rulingProblem(item, standing, change)).toBe(problem);
	});

	it('holds at most twenty variants', () => {
		const many = Array.from({ length: 20 }, (_, n) => `variant ${String.fromCharCode(97 + n)}x`);
		expect(rulingProblem(aCloze({ accept: many }), [], accept('the sixties'))).toBe('ruling-unfit');
	});
});

it.each([
	['nothing', aCloze(), [], 'the sixties', null],
	['that their answer counts too', aCloze(), [accept('the sixties')], 'sixties', 'accepted-too'],
	['that another counts too', aCloze(), [accept('the sixties')], '1968', 'accepts-more'],
	['that the key is another', aChoice(), [key('Ivy Lane')], 'Ada Holt', 'key-mended'],
	['that everybody gets it', aChoice(), [key('Ivy Lane'), everybody], '', 'everybody']
] as const)('a learner is told %s', (_, item, rulings, response, told) => {
	expect(ruledFor(item, rulings, response)).toBe(told);
});

describe('a draft', () => {
	const mended = (item: Item) => itemAsRuled(item, [key('Ivy Lane')]);

	it('takes the change of what it still holds as published, and gives it back', () => {
		for (const [item, change] of [
			[explained(), key('Ivy Lane')],
			[aCloze(), accept('the sixties')]
		] as const) {
			const to = itemAsRuled(item, [change]);
			const taken = carried(item, item, to);
			expect(taken).toEqual(to);
			expect(taken && carried(taken, to, item)).toEqual(item);
		}
	});

	it('keeps what was edited since and is not touched', () => {
		const item = aCloze();
		const edited = { ...item, explanation: 'Better said.', level: 'understand' as const };
		const to = itemAsRuled(item, [accept('the sixties')]);
		expect(carried(edited, item, to)).toMatchObject({
			accept: ['the sixties'],
			explanation: 'Better said.',
			level: 'understand'
		});
	});

	it.each([
		['asks something else', { stem: 'Who closed the bridge?' }],
		['has another key', { key: 'Peter Moss' }],
		['explains it otherwise', { explanation: 'Mine.' }]
	])('that %s stays as it is', (_, edit) => {
		const item = aChoice();
		expect(carried({ ...item, ...edit } as Item, item, mended(item))).toBeNull();
	});

	it('has nothing to take from a mark for everybody', () => {
		expect(carried(aCloze(), aCloze(), itemAsRuled(aCloze(), [everybody]))).toBeNull();
	});
});
