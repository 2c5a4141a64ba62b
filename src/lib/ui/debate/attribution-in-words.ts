import type { PointEvidence } from '#lib/debate/index.ts';
import { cite } from '#lib/interchange/index.ts';
import { isRead, type Paragraph } from '#lib/text/index.ts';

/** Where the quote stands, counted as a reader counts: "Toll plan divides the city, paragraph 4". */
export function citeOf(
	evidence: PointEvidence,
	article: { readonly title: string; readonly paragraphs: readonly Paragraph[] }
): string {
	const paragraphs = article.paragraphs.filter((one) => isRead(one.kind));
	return cite({ title: article.title, paragraphs }, evidence.start);
}

/** The whole paragraph a quote stands in, in three parts: before, the quote, after. */
export function aroundQuote(
	evidence: PointEvidence,
	text: string,
	paragraphs: readonly Paragraph[]
): { readonly before: string; readonly quote: string; readonly after: string } {
	const home = paragraphs.find((one) => one.start <= evidence.start && evidence.start < one.end);
	const end = Math.max(home?.end ?? evidence.end, evidence.end);
	return {
		before: text.slice(home?.start ?? evidence.start, evidence.start),
		quote: evidence.quote,
		after: text.slice(evidence.end, end)
	};
}
