import { monthNames, shortMonths } from '../data/calendar.ts';
import { calendarDay, monthNumber, monthOf, type Days } from './days.ts';

const long = `(?:${monthNames.join('|')})`;
const month = `(?:${long}|(?:${shortMonths.join('|')})\\b\\.?)`;
const year = '(?:1[0-9]|20)\\d{2}';
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** Pieces of patterns that find dates in running text. */
export const datePieces = {
	year,
	/** "1 December 2025", "December 1st, 2025", "Dec. 1 2025", "2025-12-01" */
	whole: `\\b${day} (?:of )?${month},? ${year}\\b|\\b${month} ${day},? ${year}\\b|\\b${year}-\\d{2}-\\d{2}\\b`,
	/** "December 2025", "1 December", "December 1" */
	part: `\\b${month},? ${year}\\b|\\b${day} (?:of )?${month}\\b|\\b${month} ${day}\\b(?!,\\d|\\d)`,
	monthAlone: long
} as const;

/** The parts of a date as it is written; 0 stands for what it doesn't name. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** @param form a date as `datePieces` finds it */
export function datePartsOf(form: string): DateParts {
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(form);
	if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
	const word = /\p{L}{3,}/u.exec(form.replace(/\d(?:st|nd|rd|th)\b/g, '0'))?.[0] ?? '';
	return {
		year: Number(/\b\d{4}\b/.exec(form)?.[0] ?? 0),
		month: monthNumber(word),
		day: Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(form)?.[1] ?? 0)
	};
}

/** The days of a date that names its year; null for one that names none, or that no calendar has. */
export function daysOf({ year: y, month: m, day: d }: DateParts): Days | null {
	if (y === 0 || m < 1 || m > 12) return null;
	return d === 0 ? monthOf(y, m) : calendarDay(y, m, d);
}
