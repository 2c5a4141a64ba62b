import { monthNames } from './data/calendar.ts';

const month = `(?:${monthNames.join('|')})`;
const date = `(\\d{1,2} ${month},? \\d{4}|${month} \\d{1,2},? \\d{4}|${month} \\d{4})`;

/**
 * The day things were as reported: "as of December 1 2025" in the text, or the line under the
 * headline that says when it was published. Day first, as this app writes dates; else empty.
 */
export function reportedAsOf(text: string): string {
	const said =
		new RegExp(`\\b[Aa]s (?:of|reported(?:,| on)?|at) ${date}`).exec(text)?.[1] ??
		new RegExp(`^(?:.{0,30}\\b)?(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\\b.{0,12}?${date}`, 'm').exec(
			text
		)?.[1] ??
		'';
	const american = new RegExp(`^(${month}) (\\d{1,2}),? (\\d{4})$`).exec(said);
	return american === null
		? said.replace(',', '')
		: `${american[2] ?? ''} ${american[1] ?? ''} ${american[3] ?? ''}`;
}
