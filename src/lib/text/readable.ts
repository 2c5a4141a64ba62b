import type { Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from './document.ts';

/** The span as a reader would say it: excluded ranges left out, white space folded. */
export function readable(document: AnalysedDocument, span: Span): string {
	let cursor = span.start;
	let out = '';
	for (const range of document.exclusions) {
		if (range.end <= span.start || range.start >= span.end) continue;
		out += document.text.slice(cursor, Math.max(cursor, range.start));
		cursor = Math.min(span.end, range.end);
	}
	out += document.text.slice(cursor, span.end);
	return out.replace(/\s+/g, ' ').trim();
}
