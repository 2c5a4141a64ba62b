import { reportedAsOf } from '../as-of.ts';
import type { Paragraph, When } from '../document.ts';
import { datePartsOf, datePieces, daysOf } from './date-forms.ts';

const wholeDate = new RegExp(datePieces.whole);

/**
 * The day the article was written: what stands with its byline, else what it says it was reported as
 * of. Null where it doesn't say: then "on Monday" stays unresolved.
 */
export function writtenOn(text: string, paragraphs: readonly Paragraph[]): When | null {
	const dated = paragraphs
		.filter(({ kind }) => kind === 'byline')
		.map(({ start, end }) => wholeDate.exec(text.slice(start, end))?.[0])
		.find((form) => form !== undefined);
	const days = daysOf(datePartsOf(dated ?? reportedAsOf(text)));
	return days === null ? null : { ...days, by: 'itself' };
}
