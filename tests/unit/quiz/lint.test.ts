import { describe, expect, it } from 'vitest';
import { checkNames, checkSentence, lintItem, lintQuiz, type Item } from '#lib/quiz/index.ts';
import {
	aChoice,
	aCloze,
	aShortText,
	aTrueFalse,
	aWhoSaidIt,
	aWordBank,
	anOddSentence,
	itemSource
} from '../../support/items.ts';

const failing = (item: Item, text = itemSource) =>
	lintItem(item, text)
		.filter((check) => !check.ok)
		.map((check) => check.name);
const withQuote = (item: Item, quote: string): Item => ({
	...item,
	evidence: [{ start: 0, end: quote.length, quote }]
});

describe('an item without faults passes every check', () => {
	it.each([
		['single choice', aChoice()],
		['true or false', aTrueFalse()],
		['cloze', aCloze()],
		['a gap with a list', aWordBank()],
		['short text', aShortText()]
	])('%s', (_, item) => {
		expect(failing(item)).toEqual([]);
	});
});

describe('each fault is found by its own check', () => {
	it.each<[string, Item]>([
		['stem-complete', aChoice({ stem: 'The bridge opened' })],
		['stem-complete', aChoice({ stem: 'Bridge?' })],
		['self-contained', aChoice({ stem: 'Who did he say opened the bridge?' })],
		['self-contained', aTrueFalse({ stem: 'This was opened in 1958.' })],
		['negative-emphasised', aChoice({ stem: 'Which engineer did not open the bridge?' })],
		['options-distinct', aChoice({ distractors: ['Peter Moss', 'peter  moss'] })],
		['enough-options', aChoice({ distractors: ['Peter Moss'] })],
		['no-option-contains-another', aChoice({ distractors: ['Ada', 'Ivy Lane'] })],
		[
			'options-alike-in-length',
			aChoice({
				key: 'Ada Holt, who had built three other bridges before',
				distractors: ['Peter Moss', 'Ivy Lane']
			})
		],
		['no-all-or-none', aChoice({ distractors: ['Peter Moss', 'All of the above'] })],
		['no-article-cue', aChoice({ stem: 'The bridge was opened by a ___' })],
		['one-gap', aWordBank({ stem: 'Ada Holt opened the harbour bridge.' })],
		[
			'no-echo-in-key',
			aChoice({
				stem: 'Who designed the harbour crossing?',
				key: 'The harbour engineer',
				distractors: ['The town mayor', 'The road builder']
			})
		],
		['no-absolutes-in-distractors', aChoice({ distractors: ['Peter Moss, always', 'Ivy Lane'] })],
		[
			'numbers-in-order',
			aChoice({ stem: 'In which year did it open?', key: '1968', distractors: ['1966', '1972'] })
		],
		[
			'not-verbatim',
			aTrueFalse({
				stem: 'The bridge was opened in 1968 by Ada Holt, an engineer from Leeds.',
				key: 'True'
			})
		],
		['no-double-negative', aTrueFalse({ stem: 'The bridge was not opened by nobody.' })],
		[
			'not-merely-negated',
			aTrueFalse({ stem: 'The bridge was not opened in 1968 by Ada Holt, an engineer from Leeds.' })
		],
		['one-gap', aCloze({ stem: 'The ___ was opened in ___.' })],
		['key-not-in-stem', aShortText({ stem: 'Who is Ada Holt, the engineer?' })],
		['key-short', aShortText({ key: 'an engineer from the city of Leeds' })],
		['words-quoted', aWhoSaidIt()],
		['key-in-source', aChoice({ key: 'Tom Reyes' })],
		['key-in-source', aShortText({ key: '1958' })]
	])('%s', (name, item) => {
		expect(failing(item)).toContain(name);
	});

	it('quote-verbatim: a span that moved by one', () => {
		const item = aChoice();
		expect(failing(item, ` ${itemSource}`)).toContain('quote-verbatim');
	});

	it('hedge-kept: “alleged” lost from the stem', () => {
		const quote = 'Officials said that the alleged traffickers posed no threat.';
		const stem = (text: string) => withQuote(aChoice({ stem: text }), quote);
		expect(failing(stem('Who said that the traffickers posed no threat?'), quote)).toContain(
			'hedge-kept'
		);
		expect(
			failing(stem('Who said that the alleged traffickers posed no threat?'), quote)
		).not.toContain('hedge-kept');
	});

	it('one-key: two options marked', () => {
		const item = aChoice();
		const both = {
			...item,
			options: 'options' in item ? item.options.map((option) => ({ ...option, correct: true })) : []
		} as Item;
		expect(failing(both)).toContain('one-key');
	});
});

describe('over the whole quiz', () => {
	const failed = (items: Item[], id: string) =>
		lintQuiz(items)
			.get(id)
			?.filter((check) => !check.ok)
			.map((check) => check.name);

	it('not-asked-twice', () => {
		expect(failed([aChoice({ id: 'a' }), aChoice({ id: 'b' })], 'b')).toEqual(['not-asked-twice']);
	});

	it('not-given-away', () => {
		const asks = aShortText({ id: 'a', stem: 'Who opened the harbour bridge?', key: 'Ada Holt' });
		const gives = aCloze({ id: 'b', stem: 'Ada Holt opened the harbour bridge in ___.' });
		expect(failed([asks, gives], 'a')).toEqual(['not-given-away']);
		expect(failed([asks, gives], 'b')).toEqual([]);
	});

	it('sentences asked of in the same words are not asked twice', () => {
		const other = anOddSentence({ id: 'b', key: 'Its toll is a pound.' });
		expect(failed([anOddSentence({ id: 'a' }), other], 'b')).toEqual([]);
		expect(failed([anOddSentence({ id: 'a' }), anOddSentence({ id: 'b' })], 'b')).toContain(
			'not-asked-twice'
		);
	});
});

it('every check has a sentence for passing and for failing', () => {
	const items = [aChoice(), aTrueFalse(), aCloze(), aShortText(), aWhoSaidIt()];
	const used = new Set(
		[
			...items.flatMap((item) => lintItem(item, itemSource)),
			...[...lintQuiz(items).values()].flat()
		].map((check) => check.name)
	);
	expect([...used].filter((name) => !checkNames.includes(name))).toEqual([]);
	for (const name of used)
		expect(checkSentence({ name, ok: true })).not.toBe(checkSentence({ name, ok: false }));
});
