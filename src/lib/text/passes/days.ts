import { Temporal } from 'temporal-polyfill';
import { monthNames } from '../data/calendar.ts';
import type { Grain, When } from '../document.ts';

/** A stretch of days, without what it rests on. */
export type Days = Pick<When, 'from' | 'to' | 'grain'>;

type Step = { readonly months?: number; readonly days?: number };

/** @returns null for a day that no calendar has, such as 31 April */
export function calendarDay(year: number, month: number, day: number): Days | null {
	try {
		const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
		return stretch(date, date, 'day');
	} catch {
		return null;
	}
}

/** @param month from 1 */
export function monthOf(year: number, month: number): Days {
	const first = Temporal.PlainDate.from({ year, month, day: 1 });
	return stretch(first, first.with({ day: first.daysInMonth }), 'month');
}

export function yearsOf(first: number, last: number, grain: Grain): Days {
	return stretch(
		Temporal.PlainDate.from({ year: first, month: 1, day: 1 }),
		Temporal.PlainDate.from({ year: last, month: 12, day: 31 }),
		grain
	);
}

/** Monday to Sunday around a day. */
export function weekAround(day: string): Days {
	const date = Temporal.PlainDate.from(day);
	const monday = date.subtract({ days: date.dayOfWeek - 1 });
	return stretch(monday, monday.add({ days: 6 }), 'week');
}

/** The day so much later, or earlier where the step is below 0. */
export function moved(day: string, step: Step): string {
	return Temporal.PlainDate.from(day).add(step).toString();
}

/** 1 is Monday. */
export function weekdayOf(day: string): number {
	return Temporal.PlainDate.from(day).dayOfWeek;
}

export function yearIn(day: string): number {
	return Temporal.PlainDate.from(day).year;
}

export function monthIn(day: string): number {
	return Temporal.PlainDate.from(day).month;
}

/** From 1; 0 where a word names no month. "Sept" and "September" are the same. */
export function monthNumber(word: string): number {
	const start = word.slice(0, 3).toLowerCase();
	return 1 + monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === start);
}

function stretch(from: Temporal.PlainDate, to: Temporal.PlainDate, grain: Grain): Days {
	return { from: from.toString(), to: to.toString(), grain };
}
