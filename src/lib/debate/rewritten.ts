import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import { impactOf } from './impacts.ts';
import type { Impact, Point, Strand } from './sheet.ts';

/** What a person can say anew of a point. */
export type PointWords = {
	readonly claim: string;
	readonly warrant: string;
	readonly impact: Impact;
	readonly strand: Strand | null;
};

/** The point in a person's words. What is no longer in the article's is not said to be. */
export function rewritten(point: Point, words: PointWords): Result<Point, 'claim-empty'> {
	const claim = plainLine(words.claim, 'NFC', 600);
	if (claim === '') return refuse('claim-empty');
	const warrant = plainLine(words.warrant, 'NFC', 1000);
	const impact = impactOf((part) =>
		plainLine(words.impact[part], 'NFC', part === 'words' ? 600 : 200)
	);
	return ok({
		...point,
		claim,
		warrant,
		warrantFrom: warrant === point.warrant ? point.warrantFrom : null,
		impact,
		impactFrom: impact.words === point.impact.words ? point.impactFrom : null,
		strand: words.strand
	});
}
