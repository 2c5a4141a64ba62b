import { numberWords, overlaps, type Span } from '#lib/kernel/index.ts';
import { centuryWords, weekdayNames } from '../data/calendar.ts';
import type { Sentence, Value, ValueKind } from '../document.ts';
import { datePieces } from './date-forms.ts';

/** A value where it stands, before anything is known of what it counts or when it is. */
export type FoundValue = Span & Pick<Value, 'kind' | 'sentence' | 'amount' | 'bound'>;

/** Whether a value says when, not how much. */
export function tellsTime({ kind }: Pick<Value, 'kind'>): boolean {
	return kind === 'year' || kind === 'date' || kind === 'month' || kind === 'time';
}

const { year, monthAlone } = datePieces;
const weekday = `(?:${weekdayNames.join('|')})`;
const figure = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const scale = '(?:\\s?(?:thousand|million|billion|trillion|bn|m|tn)\\b)';
const word = `(?:${[...numberWords.keys()].join('|')})`;
const unit = '(?:day|week|month|year|decade|centur(?:y|ie))s?';
const part =
	'(?: morning| afternoon| evening| night)?(?! (?:Times|Telegraph|Post|Mail|Night|Evening)\\b)';
const century = [...centuryWords.keys()].join('|');

/** Tried in this order; an earlier pattern keeps what it found. */
const patterns: readonly { readonly kind: ValueKind; readonly pattern: RegExp }[] = [
	{ kind: 'date', pattern: new RegExp(datePieces.whole, 'g') },
	{ kind: 'date', pattern: new RegExp(datePieces.part, 'g') },
	// "the late 1990s", "the 19th century"
	{
		kind: 'time',
		pattern: new RegExp(
			`\\b(?:(?:early|mid|late)[ -])?(?:1[0-9]|20)\\d0s\\b|\\b(?:(?:early|mid|late)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)|${century})[ -]century\\b`,
			'gi'
		)
	},
	// "two years ago", "a week later"
	{
		kind: 'time',
		pattern: new RegExp(
			`\\b(?:${figure}|${word}|an?|one) ${unit} (?:ago|earlier|later|before)\\b`,
			'gi'
		)
	},
	// "last year", "next Tuesday", "the following day", "that summer"
	{
		kind: 'time',
		pattern: new RegExp(
			`\\b(?:last|this|next|that|the (?:following|previous|next|same)) (?:day|week|weekend|month|year|decade|century|spring|summer|autumn|winter|${monthAlone}\\b(?! \\d)|${weekday}${part})\\b(?!-)`,
			'gi'
		)
	},
	{ kind: 'time', pattern: new RegExp(`(?<!Black |Good )\\b${weekday}${part}\\b(?! ?\\()`, 'g') },
	{ kind: 'time', pattern: /\b(?:yesterday|today|tomorrow|tonight)\b/gi },
	// "$24bn", "£3.5 million", "US$5"
	{ kind: 'money', pattern: new RegExp(`[$£€](?:${figure})${scale}?`, 'g') },
	{
		kind: 'money',
		pattern: new RegExp(
			`\\b(?:${figure}|${word})${scale}? (?:dollars|pounds|euros|yen|rupees)\\b`,
			'g'
		)
	},
	// "65%", "19.5 per cent"
	{
		kind: 'percentage',
		pattern: new RegExp(`\\b(?:${figure})(?:\\s?%|\\s(?:per cent|percent)\\b)`, 'g')
	},
	// "in 2018"; not "2,018", not "2018 people"
	{
		kind: 'year',
		pattern: new RegExp(`(?<![\\d.,$£€–-])\\b${year}\\b(?![\\d,]*\\d|\\s?%|s\\b|[-–]\\d)`, 'g')
	},
	{
		kind: 'month',
		pattern: new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom) )${monthAlone}\\b`, 'g')
	},
	// "1.3 million people", "83 people", "twelve countries"
	{
		kind: 'count',
		pattern: new RegExp(
			`(?<![\\w$£€.,/–-])(?:${figure})${scale}?(?![\\w%/–]|-?(?:th|st|nd|rd)\\b|[.,]\\d|\\s?(?:a\\.?m|p\\.?m)\\b)`,
			'g'
		)
	},
	{
		kind: 'count',
		pattern: new RegExp(
			`(?<![\\w-])${word}(?:[ -](?:million|billion|thousand|hundred))?\\b(?!-(?!(?:day|week|month|year|hour|minute)))`,
			'gi'
		)
	}
];

/**
 * Dates and quantities of each sentence, in the order in which they stand.
 * @param leftOut what isn't read: the 3 of a mark such as [3] is no figure
 */
export function findValues(
	text: string,
	sentences: readonly Sentence[],
	leftOut: readonly Span[]
): FoundValue[] {
	return sentences.flatMap((sentence, index) => {
		const found: FoundValue[] = [];
		const slice = text.slice(sentence.start, sentence.end);
		for (const { kind, pattern } of patterns) {
			for (const match of slice.matchAll(pattern)) {
				const start = sentence.start + match.index;
				const end = start + match[0].length;
				if (found.some((other) => overlaps(other, { start, end }))) continue;
				// "found that may help": a month has a capital.
				if (/ (?:may|march|august)$/.test(match[0])) continue;
				if (leftOut.some((range) => overlaps(range, { start, end }))) continue;
				const fine = kind === 'count' ? countKind(text, start, end) : kind;
				found.push({
					start,
					end,
					kind: fine,
					sentence: index,
					amount: amountOf(fine, match[0]),
					bound: boundOf(text.slice(sentence.start, start), text.slice(end, sentence.end))
				});
			}
		}
		return found.sort((a, b) => a.start - b.start);
	});
}

const durationUnit =
	/^[ -](?:consecutive |more |full |long |whole |straight )?(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\b/;

/** A figure before a unit of time is a duration, one that says how old somebody is an age. */
function countKind(text: string, start: number, end: number): 'count' | 'duration' | 'age' {
	const after = text.slice(end, end + 30);
	const before = text.slice(Math.max(0, start - 24), start);
	if (/^(?:-year-old|[ -]years? old| years of age)\b/.test(after)) return 'age';
	if (/\b(?:aged?|aged between|ages of|at the age of|turned) $/i.test(before)) return 'age';
	// "Ada Holt, 27, said"
	if (/\p{Lu}\p{L}+, $/u.test(before) && /^\d{1,2}$/.test(text.slice(start, end)))
		return /^(?:,|\.| and )/.test(after) ? 'age' : 'count';
	return durationUnit.test(after) ? 'duration' : 'count';
}

function boundOf(before: string, after: string): Value['bound'] {
	const near = before.slice(-28);
	if (/\b(?:more than|over|at least|upwards of|no fewer than|above|exceeding) (?:US)?$/i.test(near))
		return 'over';
	if (/\b(?:less than|fewer than|under|below|at most|up to|no more than) (?:US)?$/i.test(near))
		return 'under';
	if (/\b(?:about|around|some|roughly|nearly|almost|approximately|close to) (?:US)?$/i.test(near))
		return 'about';
	return /^[^,.;]{0,16} or more\b/.test(after) ? 'over' : null;
}

function amountOf(kind: ValueKind, form: string): number | null {
	if (kind === 'date' || kind === 'month' || kind === 'time') return null;
	const spelt = numberWords.get(form.toLowerCase().split(/[ -]/)[0] ?? '');
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(form)?.[0].replaceAll(',', '');
	const base = spelt ?? (digits === undefined ? null : Number(digits));
	if (base === null) return null;
	return base * scaleOf(form);
}

function scaleOf(form: string): number {
	if (/trillion|tn\b/i.test(form)) return 1e12;
	if (/billion|bn\b/i.test(form)) return 1e9;
	if (/million|\dm\b/i.test(form)) return 1e6;
	if (/thousand/i.test(form)) return 1e3;
	return /hundred/i.test(form) ? 100 : 1;
}
