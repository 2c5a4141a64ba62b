import { describe, expect, it } from 'vitest';
import { markItem } from '#lib/quiz/index.ts';
import { aChoice, aCloze, aShortText, aTrueFalse } from '../../support/items.ts';

describe('a chosen answer', () => {
	it.each([
		['Ada Holt', 1],
		['Peter Moss', 0],
		['ada holt', 0],
		['', 0]
	])('“%s” gets %d', (response, mark) => {
		expect(
			markItem(aChoice({ key: 'Ada Holt', distractors: ['Peter Moss', 'Ivy Lane'] }), response)
		).toBe(mark);
	});

	it('true or false', () => {
		expect(markItem(aTrueFalse({ key: 'False' }), 'False')).toBe(1);
		expect(markItem(aTrueFalse({ key: 'False' }), 'True')).toBe(0);
	});
});

describe('a typed answer', () => {
	it.each([
		['Cartel de los Soles', 'cartel de los soles', 1],
		['Cartel de los Soles', 'the Cartel de los Soles', 1],
		['Cartel de los Soles', 'Cartel de los Sole', 1],
		['Antonín Dvořák', 'antonin dvorak', 1],
		['Antonín Dvořák', 'Antonin Smetana', 0],
		['Peru', 'Per', 0],
		['Chile', 'Chiel', 1],
		['21', 'twenty-one', 0],
		['twelve', '12', 1],
		['12', 'twelve', 1],
		['2013', '2014', 0],
		['2013', ' 2013. ', 1],
		['74,000', '74000', 1],
		['74,000', '74 000', 1],
		['£310 million', '£310million', 1],
		['£310 million', '£301 million', 0],
		['19.5 per cent', '19.5%', 1],
		['19.5 per cent', '195%', 0],
		['Todd Huntley', '   ', 0]
	])('key “%s”, answer “%s”: %d', (key, response, mark) => {
		expect(markItem(aShortText({ key }), response)).toBe(mark);
	});

	it('may match any accepted variant', () => {
		expect(markItem(aCloze({ key: 'Nicolás Maduro', accept: ['Maduro'] }), 'maduro')).toBe(1);
		expect(markItem(aCloze({ key: 'Nicolás Maduro' }), 'maduro')).toBe(0);
	});
});
