import { monthNames } from '../data/calendar.ts';
import { numberWords, overlaps } from '#lib/kernel/index.ts';
import type { Sentence, Value, ValueKind } from '../document.ts';

const month = `(?:${monthNames.join('|')})`;
const year = '(?:1[0-9]|20)\\d{2}';
const figure = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const scale = '(?:\\s?(?:thousand|million|billion|trillion|bn|m)\\b)';
const word = `(?:${[...numberWords.keys()].join('|')})`;

/** Tried in this order; an earlier pattern keeps what it found. */
const patterns: readonly { readonly kind: ValueKind; readonly pattern: RegExp }[] = [
	// "1 December 2025", "December 1, 2025", "December 1 2025"
	{
		kind: 'date',
		pattern: new RegExp(`\\b\\d{1,2} ${month},? ${year}\\b|\\b${month} \\d{1,2},? ${year}\\b`, 'g')
	},
	{
		kind: 'date',
		pattern: new RegExp(
			`\\b${month},? ${year}\\b|\\b\\d{1,2} ${month}\\b|\\b${month} \\d{1,2}\\b(?!,\\d)`,
			'g'
		)
	},
	// "$24bn", "£3.5 million"
	{ kind: 'money', pattern: new RegExp(`[$£€](?:${figure})${scale}?`, 'g') },
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
	{ kind: 'month', pattern: new RegExp(`(?<=\\b(?:in|since|last|until|by) )${month}\\b`, 'gi') },
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
			`(?<![\\w-])${word}(?:[ -](?:million|billion|thousand|hundred))?\\b(?!-)`,
			'gi'
		)
	}
];

/** Dates and quantities of each sentence, in the order in which they stand. */
export function findValues(text: string, sentences: readonly Sentence[]): Value[] {
	return sentences.flatMap((sentence, index) => {
		const found: Value[] = [];
		const slice = text.slice(sentence.start, sentence.end);
		for (const { kind, pattern } of patterns) {
			for (const match of slice.matchAll(pattern)) {
				const start = sentence.start + match.index;
				const end = start + match[0].length;
				if (found.some((other) => overlaps(other, { start, end }))) continue;
				found.push({ start, end, kind, sentence: index, amount: amountOf(kind, match[0]) });
			}
		}
		return found.sort((a, b) => a.start - b.start);
	});
}

function amountOf(kind: ValueKind, form: string): number | null {
	if (kind === 'date' || kind === 'month') return null;
	const spelt = numberWords.get(form.toLowerCase().split(/[ -]/)[0] ?? '');
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(form)?.[0].replaceAll(',', '');
	const base = spelt ?? (digits === undefined ? null : Number(digits));
	if (base === null) return null;
	return base * scaleOf(form);
}

function scaleOf(form: string): number {
	if (/trillion/i.test(form)) return 1e12;
	if (/billion|bn\b/i.test(form)) return 1e9;
	if (/million|\dm\b/i.test(form)) return 1e6;
	if (/thousand/i.test(form)) return 1e3;
	return /hundred/i.test(form) ? 100 : 1;
}
