/** A half-open range [start, end) of UTF-16 units into one stored text. */
export type Span = { readonly start: number; readonly end: number };

export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** How many letters stand between two spans, whichever comes first; below 0 where they overlap. */
export function gapBetween(a: Span, b: Span): number {
	return Math.max(b.start - a.end, a.start - b.end);
}

/** Of the spans that hold another, the narrowest; the first among equals. */
export function narrowestAround<T extends Span>(spans: readonly T[], inner: Span): T | undefined {
	let best: T | undefined;
	for (const one of spans) {
		if (!contains(one, inner)) continue;
		if (best === undefined || one.end - one.start < best.end - best.start) best = one;
	}
	return best;
}

/** True when the span lies inside the text and the quote stands there, letter for letter. */
export function holdsVerbatim(text: string, evidence: Span & { readonly quote: string }): boolean {
	const { start, end, quote } = evidence;
	if (start < 0 || end > text.length || start >= end) return false;
	return text.slice(start, end) === quote;
}
