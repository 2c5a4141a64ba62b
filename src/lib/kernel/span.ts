/** A half-open range [start, end) of UTF-16 units into one stored text. */
export type Span = { readonly start: number; readonly end: number };

export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** True when the span lies inside the text and the quote stands there, letter for letter. */
export function holdsVerbatim(text: string, evidence: Span & { readonly quote: string }): boolean {
	const { start, end, quote } = evidence;
	if (start < 0 || end > text.length || start >= end) return false;
	return text.slice(start, end) === quote;
}
