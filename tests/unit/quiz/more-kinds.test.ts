import { describe, expect, it } from 'vitest';
import {
	chosenInWords,
	isMarkedByHand,
	itemAsRuled,
	lintItem,
	markItem,
	passageIn,
	readNumber,
	rulingProblem,
	type Item
} from '#lib/quiz/index.ts';
import {
	aMissingSentence,
	aMultipleChoice,
	aNumeric,
	anOddSentence,
	anEvidenceItem,
	anOpenResponse,
	itemSource
} from '../../support/items.ts';

const text = `${itemSource} It is of steel. It carries a road.`;
const failing = (item: Item) =>
	lintItem(item, text)
		.filter(({ ok }) => !ok)
		.map(({ name }) => name);

describe('of several that are right', () => {
	it.each([
		[['Ada Holt', 'Leeds'], 1],
		[['Leeds', 'Ada Holt'], 1],
		[['Ada Holt'], 0.5],
		[['Ada Holt', 'York'], 0],
		[['Ada Holt', 'Leeds', 'York'], 0.5],
		[['Ada Holt', 'Leeds', 'York', 'Peter Moss'], 0],
		[['York'], 0],
		[[], 0]
	])('%j gets %d', (chosen, mark) => {
		expect(markItem(aMultipleChoice(), chosenInWords(chosen))).toBe(mark);
	});

	it('one can be ruled right too, or no longer, but not all wrong', () => {
		const item = aMultipleChoice();
		const all = { kind: 'key', key: 'Ada Holt\nLeeds\nYork' } as const;
		expect(rulingProblem(item, [], all)).toBeNull();
		expect(itemAsRuled(item, [all])).toMatchObject({ key: 'Ada Holt; Leeds; York' });
		expect(markItem(itemAsRuled(item, [all]), 'Leeds\nYork')).toBeCloseTo(2 / 3);
		expect(rulingProblem(item, [all], all)).toBe('ruled-already');
		expect(rulingProblem(item, [], { kind: 'key', key: '' })).toBe('ruling-unfit');
		expect(rulingProblem(item, [], { kind: 'key', key: 'Ada Holt\nBath' })).toBe('ruling-unfit');
	});

	it.each<[string, Item]>([
		['several-keys', aMultipleChoice({ right: ['Leeds'] })],
		['one-distractor', aMultipleChoice({ right: ['Leeds', 'Ada Holt', '1968'], wrong: [] })],
		['options-distinct', aMultipleChoice({ wrong: ['leeds', 'York'] })],
		['no-all-or-none', aMultipleChoice({ wrong: ['York', 'None of these'] })],
		[
			'options-alike-in-length',
			aMultipleChoice({ right: ['Ada Holt, an engineer from the city of Leeds', 'Leeds'] })
		]
	])('%s', (name, item) => {
		expect(failing(item)).toContain(name);
	});
});

describe('a number as it is typed', () => {
	it.each([
		['12', 12],
		['1,200', 1200],
		['1 200', 1200],
		['1.234.567', 1_234_567],
		['3.5', 3.5],
		['3,5', 3.5],
		['-3', -3],
		['−3', -3],
		['twelve', 12],
		['twenty-five', 25],
		['one', 1],
		['a hundred', 100],
		['two hundred and five', 205],
		['three hundred thousand', 300_000],
		['two million one hundred thousand', 2_100_000],
		['1.2 million', 1_200_000],
		['£310m', 310_000_000],
		['.5', 0.5],
		['minus 3', -3],
		['– 5', -5],
		['minus three', -3],
		['one hundred and twenty-five thousand', 125_000],
		['about 40', 40],
		['40 km.', 40]
	])('“%s” is %d', (typed, value) => {
		expect(readNumber(typed)?.value).toBe(value);
	});

	it.each([
		'',
		'many',
		'a',
		'million',
		'2 or 3',
		'two or three',
		'twenty or five',
		'twenty thirty',
		'1.2.3',
		'12,34,5'
	])('“%s” is none', (typed) => {
		expect(readNumber(typed)).toBeNull();
	});
});

describe('a number against its key', () => {
	const metres = aNumeric({ key: '250', unit: 'metres', tolerance: 10 });
	const money = aNumeric({ key: '1.2', unit: 'million dollars', tolerance: 0.1 });
	const share = aNumeric({ key: '19.5', unit: '%' });
	it.each<[string, Item, string, number]>([
		['the key', metres, '250', 1],
		['as far off as is allowed', metres, '260', 1],
		['further off', metres, '261', 0],
		['with its unit', metres, '250 metres', 1],
		['with its unit, one of it', metres, '250 metre', 1],
		['with its sign', metres, '250 m', 1],
		['spelt otherwise', metres, '250 meters', 1],
		['in another unit', metres, '250 feet', 0],
		['in a greater one', metres, '250 km', 0],
		['in words', metres, 'two hundred and fifty', 1],
		['as the field wants it', money, '1.2', 1],
		['with the scale that stands beside the field', money, '$1.2 million', 1],
		['written out', money, '1,200,000', 1],
		['near, written out', money, '1,290,000 dollars', 1],
		['too far, written out', money, '1,310,000', 0],
		['of another size', money, '1.2 billion', 0],
		['a share', share, '19.5 per cent', 1],
		['a share near it', share, '19.4', 0],
		['of what it is a share left out', aNumeric({ key: '20', unit: '% of students' }), '20%', 1],
		['a currency left at its sign', aNumeric({ key: '200', unit: 'pounds a week' }), '£200', 1],
		['another currency', aNumeric({ key: '200', unit: 'pounds a week' }), '$200', 0],
		['with more words', aNumeric({ key: '25', unit: 'years' }), 'more than 25 years old', 1],
		['beside a unit of one letter', aNumeric({ key: '3', unit: 'm' }), '3 m', 1],
		['a greater unit than one letter', aNumeric({ key: '3', unit: 'm' }), '3 km', 0],
		['a unit with a figure in it', aNumeric({ key: '12', unit: 'per 100,000 people' }), '12', 1],
		[
			'a unit with a figure in it, told',
			aNumeric({ key: '12', unit: 'per 100,000 people', tolerance: 1 }),
			'12.5 per 100,000 people',
			1
		],
		['tonnes of CO2', aNumeric({ key: '1.2', unit: 'million tonnes of CO2' }), '1.2 million', 1],
		['of the other sign', aNumeric({ key: '25' }), '-25', 0],
		['without its sign', aNumeric({ key: '-3' }), '3', 0],
		['without its comma', aNumeric({ key: '3,5' }), '35', 0],
		['of another scale, misread', aNumeric({ key: 'one million' }), 'one billion', 0],
		['no number', share, 'a fifth', 0],
		['nothing', share, ' ', 0]
	])('%s', (_, item, response, mark) => {
		expect(markItem(item, response)).toBe(mark);
	});

	it('may be accepted in other words, by a ruling', () => {
		const ruled = itemAsRuled(share, [{ kind: 'accept', text: 'a fifth' }]);
		expect(markItem(ruled, 'A fifth')).toBe(1);
		expect(markItem(ruled, 'a third')).toBe(0);
		const near = itemAsRuled(share, [{ kind: 'accept', text: '19' }]);
		expect([markItem(near, '19 %'), markItem(near, '91')]).toEqual([1, 0]);
	});

	it.each<[string, Item]>([
		['key-is-number', aNumeric({ key: 'many' })],
		['key-is-number', aNumeric({ key: '5 miles' })],
		['tolerance-small', aNumeric({ key: '5', tolerance: 5 })],
		['key-not-in-stem', aNumeric({ stem: 'What happened to the bridge in 1968, and when?' })]
	])('%s', (name, item) => {
		expect(failing(item)).toContain(name);
	});
});

describe('evidence', () => {
	it('is one of the sentences, each of them in the article word for word', () => {
		expect(failing(anEvidenceItem())).toEqual([]);
		expect(markItem(anEvidenceItem(), itemSource)).toBe(1);
		expect(markItem(anEvidenceItem(), 'It is of steel.')).toBe(0);
		expect(failing(anEvidenceItem({ wrong: ['It is of wood.', 'It carries a road.'] }))).toContain(
			'sentences-verbatim'
		);
	});
});

describe('an open answer', () => {
	it('has no mark by rule unless it is blank, and nothing to be ruled', () => {
		const item = anOpenResponse();
		expect(isMarkedByHand(item)).toBe(true);
		expect(markItem(item, 'It was Ada Holt.')).toBeNull();
		expect(markItem(item, ' \n')).toBe(0);
		expect(rulingProblem(item, [], { kind: 'everybody' })).toBe('ruling-unfit');
		expect(failing(item)).toEqual([]);
	});

	it('is not asked with its answer, nor marked twice by one line', () => {
		const rubric = ['Names Leeds.', 'names leeds'];
		expect(failing(anOpenResponse({ rubric }))).toContain('lines-distinct');
		expect(failing(anOpenResponse({ key: 'Ada Holt', stem: 'Say who Ada Holt was.' }))).toContain(
			'key-not-in-stem'
		);
	});
});

describe('of sentences', () => {
	it.each([
		['evidence', anEvidenceItem()],
		['the missing one', aMissingSentence()],
		['the odd one', anOddSentence()]
	])('%s is the one that counts, word for word from the article', (_, item) => {
		expect([markItem(item, itemSource), markItem(item, 'It is of steel.')]).toEqual([1, 0]);
		expect(failing(item)).toEqual([]);
	});

	it.each([aMissingSentence, anOddSentence])(
		'what the article doesn’t say is none of them',
		(made) => {
			expect(failing(made({ wrong: ['It is of iron.', 'It carries a road.'] }))).toEqual([
				'sentences-verbatim'
			]);
		}
	);
});

describe('a passage in a stem', () => {
	const quoted = `“${'Leeds built much. '.repeat(8)}”`;
	it('is told from its question', () => {
		expect(passageIn(`Which sentence is missing? ${quoted}`)).toEqual({
			question: 'Which sentence is missing?',
			passage: quoted
		});
	});

	it.each(['Who says “Leeds built much”?', 'Who says this? “Leeds built much.”', quoted])(
		'%s has none',
		(stem) => {
			expect(passageIn(stem)).toBeNull();
		}
	);
});
