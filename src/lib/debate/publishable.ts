import { holdsVerbatim } from '#lib/kernel/index.ts';
import { allPoints, type Point, type Sheet } from './sheet.ts';

/**
 * Source points, unsorted ones included, that may not be published: without a quote, or with one that does not
 * stand in the article letter for letter. People's own points need none; they are labelled.
 */
export function unquoted(sheet: Sheet, text: string): Point[] {
	return allPoints(sheet).filter(
		(point) =>
			point.origin === 'source' &&
			(point.evidence.length === 0 || !point.evidence.every((one) => holdsVerbatim(text, one)))
	);
}
