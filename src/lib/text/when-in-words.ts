import { monthNames } from './data/calendar.ts';
import type { When } from './document.ts';

/** "1 December 2025", "December 2025", "the week of 1 December 2025", "1996 to 1999". */
export function whenInWords({ from, to, grain }: When): string {
	switch (grain) {
		case 'day':
			return dayInWords(from);
		case 'week':
			return `the week of ${dayInWords(from)}`;
		case 'month':
			return dayInWords(from).replace(/^\d+ /, '');
		default: {
			const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
			return first === last ? first : `${first} to ${last}`;
		}
	}
}

function dayInWords(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${String(Number(date))} ${monthNames[Number(month) - 1] ?? ''} ${year}`;
}
