import {
	barePoint,
	burdens,
	noFrame,
	type Point,
	type PointEvidence,
	type Sheet
} from '#lib/debate/index.ts';

/** A quote of one of our articles, said by somebody named. */
export function aQuote(text: string, quote: string, name = 'Ada Holt'): PointEvidence {
	const start = text.indexOf(quote);
	return {
		articleId: null,
		start,
		end: start + quote.length,
		quote,
		attribution: [{ name, role: null, standing: 'party' }],
		strength: 'assertion'
	};
}

export function aPoint(id: string, more: Partial<Point> = {}): Point {
	return {
		...barePoint,
		id,
		claim: `Claim ${id}`,
		warrant: '',
		evidence: [],
		confidence: 0.7,
		reason: '',
		origin: 'teacher',
		...more
	};
}

/** Two points for, one against, one unsorted; nothing clashes yet. */
export function aSheet(more: Partial<Sheet> = {}): Sheet {
	return {
		for: [aPoint('p1'), aPoint('p2')],
		against: [aPoint('p3')],
		unsorted: [aPoint('p4')],
		clashes: [],
		pois: [],
		weighings: [],
		frame: noFrame,
		gaps: [],
		definitions: [],
		burdens: [...burdens.fact],
		settled: [],
		contested: [],
		...more
	};
}
