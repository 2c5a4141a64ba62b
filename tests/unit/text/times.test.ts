import { describe, expect, it } from 'vitest';
import { analyse, whenInWords } from '#lib/text/index.ts';
import { reader } from '../../support/reader.ts';

/** An article of Monday, 1 December 2025. */
const dated = (body: string) =>
	`Council votes on the toll for its old harbour bridge\nPublished 1 December 2025\n${body}`;
const timesOf = (text: string) => {
	const read = analyse(reader, text);
	return read.values
		.filter(({ when, kind }) => when !== null || kind === 'time')
		.map(({ start, end, when }) => [
			read.text.slice(start, end),
			when === null ? null : whenInWords(when),
			when?.by
		]);
};

describe('when a date is', () => {
	it.each([
		['It opened on 14 May 1968.', '14 May 1968', '14 May 1968'],
		['It opened on May 14th, 1968.', 'May 14th, 1968', '14 May 1968'],
		['It opened on Dec. 3, 1968.', 'Dec. 3, 1968', '3 December 1968'],
		['It opened in May 1968.', 'May 1968', 'May 1968'],
		['It opened in 1968.', '1968', '1968'],
		['It was built in the 1960s.', '1960s', '1960 to 1969'],
		['It was built in the late 1960s.', 'late 1960s', '1966 to 1969'],
		['It was built in the 19th century.', '19th century', '1801 to 1900']
	])('by itself: %s', (text, form, when) => {
		expect(timesOf(text)).toEqual([[form, when, 'itself']]);
	});

	it.each([
		['The council voted on Friday.', 'Friday', '28 November 2025'],
		['The council voted on Monday.', 'Monday', '1 December 2025'],
		['The council will vote on Friday.', 'Friday', '5 December 2025'],
		['The council voted last Monday.', 'last Monday', '24 November 2025'],
		['The council voted yesterday.', 'yesterday', '30 November 2025'],
		['The council voted on 14 May.', '14 May', '14 May 2025'],
		['The council voted on 14 December.', '14 December', '14 December 2024'],
		['The council will vote on 14 May.', '14 May', '14 May 2026'],
		['The council voted in October.', 'October', 'October 2025'],
		['The council voted last week.', 'last week', 'the week of 24 November 2025'],
		['The council voted last month.', 'last month', 'November 2025'],
		['The council voted two years ago.', 'two years ago', '2023'],
		['The council will vote next year.', 'next year', '2026']
	])('from the article’s date: %s', (body, form, when) => {
		expect(timesOf(dated(body))).toEqual([[form, when, 'article']]);
	});

	it.each([
		['The bridge opened in 1968. Three years later it closed.', 'Three years later', '1971'],
		['It opened on 31 May 1968. The following day it closed.', 'The following day', '1 June 1968'],
		['It opened in 1968. It closed that year.', 'that year', '1968']
	])('from the date told before: %s', (text, form, when) => {
		expect(timesOf(text)[1]).toEqual([form, when, 'context']);
	});

	it.each([
		'The council voted on Friday.',
		'The council voted last year.',
		'The council voted yesterday.',
		'Three years later it closed.'
	])('nothing to count from: %s', (text) => {
		expect(timesOf(text).map(([, when]) => when)).toEqual([null]);
	});

	it.each([
		'They met 99999999999999 days ago.',
		'They met 9,999 months ago.',
		'They met 8,000 years ago.',
		'They met 2.5 years ago. They met 90,000 years later.'
	])('ends where the calendar does: %s', (body) => {
		const whens = analyse(reader, dated(body)).values.flatMap(({ when }) => when ?? []);
		expect(whens.every(({ from, to }) => /^\d{4}-/.test(from) && /^\d{4}-/.test(to))).toBe(true);
	});

	it('leaves “yesterday” in somebody’s words alone, and a day that no calendar has', () => {
		expect(timesOf(dated('“We voted yesterday,” said Ada Holt.'))).toEqual([
			['yesterday', null, undefined]
		]);
		expect(analyse(reader, 'It opened on 31 April 1968.').values[0]?.when).toBeNull();
	});
});

describe('what a figure is of', () => {
	const figure = (text: string) => {
		const { values } = analyse(reader, text);
		const value = values[0];
		const at = (span: { start: number; end: number } | null | undefined) =>
			span === null || span === undefined ? null : text.slice(span.start, span.end);
		return {
			kind: value?.kind,
			head: at(value?.head),
			of: at(value?.measures),
			bound: value?.bound
		};
	};

	it.each([
		['More than 83 people were killed.', 'count', 'people', 'were killed', 'over'],
		['The bridge cost about £24m.', 'money', null, 'The bridge cost', 'about'],
		['He paid a fine of £200 for it.', 'money', null, 'a fine of', null],
		['The repairs took twelve days.', 'duration', 'days', 'The repairs took', null],
		['Some 65% of voters oppose the plan.', 'percentage', 'voters', 'oppose', 'about'],
		['Carol Mbeki, 27, lost her job.', 'age', null, 'Carol Mbeki', null]
	])('%s', (text, kind, head, of, bound) => {
		expect(figure(text)).toEqual({ kind, head, of, bound });
	});
});

describe('the timeline', () => {
	const events = (text: string) => {
		const read = analyse(reader, text);
		return read.events.map(({ time, relation, mood, participants }) => [
			read.values[time]?.when?.from ?? null,
			relation,
			mood,
			participants.map(({ entity, part }) => `${part} ${read.entities[entity]?.name ?? ''}`)
		]);
	};

	it.each([
		['Carol Mbeki opened the bridge in 1968.', '1968-01-01', 'in', 'told', ['subject Carol Mbeki']],
		[
			'Carol Mbeki has led the council since 2013.',
			'2013-01-01',
			'since',
			'told',
			['subject Carol Mbeki']
		],
		['The bridge will close by the end of 2030.', '2030-01-01', 'until', 'expected', []],
		['The bridge may close in 2030.', '2030-01-01', 'in', 'possible', []],
		['The bridge did not open in 1968.', '1968-01-01', 'in', 'denied', []]
	])('%s', (text, from, relation, mood, who) => {
		expect(events(text)).toEqual([[from, relation, mood, who]]);
	});

	it('dates no plan by the time of what is planned', () => {
		expect(events('Carol Mbeki did not expect another fight in 2030.')).toEqual([]);
	});

	it('takes a date that belongs to a noun for no event’s', () => {
		expect(events('The winner of the 1968 election praised Carol Mbeki.')).toEqual([]);
	});
});
