import {
	readable,
	tellsTime,
	type AnalysedDocument,
	type Value,
	type ValueKind
} from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { askFor, isState, phraseAround, prepositionOf } from '../asking/questions.ts';
import type { Told } from '../asking/told.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { isTheOnlyAnswer, timeOptions } from '../distractors/index.ts';
import { withNaming } from './names.ts';

/** "Maduro has held power since 2013" → Since which year has Maduro held power? */
export function makeTimeItems(asking: Asking): Candidate[] {
	const { document } = asking;
	return asking.told.flatMap((told) => {
		const times = document.values.filter(
			(value) => value.sentence === told.sentence && tellsTime(value)
		);
		return times.flatMap((time) => {
			const value = asYear(document, time);
			if (value === null) return [];
			// "in 1995 and nationwide in 1998": of two, neither can be asked for.
			if (times.length > 1) return [];
			const phrase = phraseAround(asking, told, time);
			if (phrase === null) return [];
			return whichTime(asking, told, value, phrase);
		});
	});
}

/** "25 August 2011" is asked for by its year; a day without one is nothing to remember. */
function asYear(document: AnalysedDocument, value: Value): Value | null {
	if (value.kind !== 'date' && value.kind !== 'month') return value;
	const year = /\d{4}$/.exec(document.text.slice(value.start, value.end));
	if (year === null) return value.kind === 'month' ? value : null;
	const start = value.start + year.index;
	return { ...value, start, kind: 'year', amount: Number(year[0]) };
}

const nouns: Readonly<Partial<Record<ValueKind, string>>> = {
	year: 'which year',
	month: 'which month'
};

function whichTime(
	asking: Asking,
	told: Told,
	value: Value,
	phrase: readonly number[]
): Candidate[] {
	const { document } = asking;
	const key = readable(document, value);
	const noun = /^\p{L}+,? \d{4}$/u.test(key) ? 'which month' : nouns[value.kind];
	// "on 25 August 2011" was in 2011.
	const preposition = prepositionOf(asking, phrase).replace(/^on$/, 'in');
	// "early 2016" is no whole year.
	const before = document.text.slice(Math.max(0, value.start - 8), value.start);
	if (/\b(?:early|mid|late|about|around)[ -]$/i.test(before)) return [];
	const isSince = /^(?:since|from|until)$/.test(preposition);
	if (!isSince && isState(asking, told)) return [];
	// "since 1897, when two brothers …": the time is told twice.
	if (/^(?:['’]s|, when)\b/.test(document.text.slice(value.end, value.end + 6))) return [];
	if (noun === undefined || !/^(?:in|on|since|until|from)$/.test(preposition)) return [];
	const stem = askFor(asking, told, `${preposition} ${noun}`, new Set(phrase));
	if (stem === null || !isTheOnlyAnswer(asking, value, stem)) return [];
	const number = String(paragraphNumber(document, told.sentence));
	const said = {
		stem,
		key,
		explanation: `Paragraph ${number} dates this: ${preposition} ${key}.`,
		level: 'recall' as const,
		told,
		sentences: withNaming(asking, told)
	};
	const options = timeOptions(document, value);
	if (options !== null) return [{ ...said, kind: 'single-choice', options, confidence: 0.66 }];
	return [{ ...said, kind: 'short-text', confidence: 0.5 }];
}
