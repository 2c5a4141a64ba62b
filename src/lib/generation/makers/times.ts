import { contentId, seededRandom } from '#lib/kernel/index.ts';
import { readable, tellsTime, type Value, type ValueKind } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { askFor, phraseAround, prepositionOf, stated } from '../asking/questions.ts';
import type { Told } from '../asking/told.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { timeOptions, truthOptions } from '../distractors/index.ts';
import { withNaming } from './names.ts';

/** "Maduro has held power since 2013" → Since which year has Maduro held power? */
export function makeTimeItems(asking: Asking): Candidate[] {
	const { document } = asking;
	return asking.told.flatMap((told) => {
		const times = document.values.filter(
			(value) => value.sentence === told.sentence && tellsTime(value)
		);
		return times.flatMap((value) => {
			// "in 1995 and nationwide in 1998": of two, neither can be asked for.
			if (times.some((other) => other !== value && other.kind === value.kind)) return [];
			const phrase = phraseAround(asking, told, value);
			if (phrase === null) return [];
			return [...whichTime(asking, told, value, phrase), ...trueOrFalse(asking, told, value)];
		});
	});
}

const nouns: Readonly<Partial<Record<ValueKind, string>>> = {
	year: 'which year',
	month: 'which month',
	date: 'what date'
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
	const preposition = prepositionOf(asking, phrase);
	// "early 2016" is no whole year.
	const before = document.text.slice(Math.max(0, value.start - 8), value.start);
	if (/\b(?:early|mid|late|about|around)[ -]$/i.test(before)) return [];
	if (noun === undefined || !/^(?:in|on|since|until|by|from|before|after)$/.test(preposition))
		return [];
	const stem = askFor(asking, told, `${preposition} ${noun}`, new Set(phrase));
	if (stem === null) return [];
	const number = String(paragraphNumber(document, told.sentence));
	const said = {
		stem,
		key,
		explanation: `Paragraph ${number} dates this: ${preposition} ${key}.`,
		level: 'recall' as const,
		sentences: withNaming(asking, told)
	};
	const options = timeOptions(document, value);
	if (options !== null) return [{ ...said, kind: 'single-choice', options, confidence: 0.66 }];
	return [{ ...said, kind: 'short-text', confidence: 0.5 }];
}

/** A year exchanged for another event's, or the year moved from the front of the sentence to its end. */
function trueOrFalse(asking: Asking, told: Told, value: Value): Candidate[] {
	const { document } = asking;
	if (value.kind !== 'year') return [];
	const year = readable(document, value);
	const statement = stated(asking, told);
	if (statement?.split(year).length !== 2) return [];
	const random = seededRandom(contentId(year, statement));
	const others = document.values.filter(
		(other) =>
			other.kind === 'year' &&
			other.sentence !== told.sentence &&
			other.amount !== value.amount &&
			Math.abs((other.amount ?? 0) - (value.amount ?? 0)) <= 40
	);
	const other = others[Math.floor(random() * others.length)];
	const isFalse = other !== undefined && random() < 0.6;
	const shown = isFalse ? String(other.amount) : year;
	const isMoved = told.lead.length > 0 && told.lead.length <= 4;
	if (!isFalse && !isMoved) return [];
	const number = String(paragraphNumber(document, told.sentence));
	return [
		{
			kind: 'true-false',
			stem: `According to the article, ${statement.replace(year, shown)}.`,
			key: isFalse ? 'False' : 'True',
			options: truthOptions(!isFalse),
			explanation: isFalse
				? `Paragraph ${number} gives ${year} for this, not ${shown}.`
				: `Paragraph ${number} says so, of ${year}.`,
			level: 'recall',
			sentences: withNaming(asking, told),
			confidence: isFalse ? 0.58 : 0.52
		}
	];
}
