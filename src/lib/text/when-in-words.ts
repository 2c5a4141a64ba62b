import { monthNames } from './data/calendar.ts';
import type { When } from './document.ts';

/** "1 December 2025", "the week of 1 December 2025", "1996 to 1999", with what it was counted from. */
export function whenInWords(when: When): string {
	const words = stretchInWords(when);
	if (when.by === 'itself') return words;
	return when.by === 'article'
		? `${words}, counted from the article’s date`
		: `${words}, counted from the date told before`;
}

function stretchInWords({ from, to, grain }: When): string {
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
