import type { Quote } from '#lib/debate/index.ts';
import { citeQuote } from '#lib/interchange/index.ts';
import { isRead, type Paragraph } from '#lib/text/index.ts';

/** An article of a sheet; null names the one it was drawn from. */
export type SheetSource = {
	readonly id: string | null;
	readonly title: string;
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
};

/** Where the quote stands, counted as a reader counts: "Toll plan divides the city, paragraph 4". */
export function citeOf(quote: Quote, articles: readonly SheetSource[]): string {
	const counted = articles
		.filter(({ id }) => id === quote.articleId)
		.map((one) => ({ ...one, paragraphs: one.paragraphs.filter(({ kind }) => isRead(kind)) }));
	return citeQuote(counted, quote);
}

/** The whole paragraph a quote stands in, in three parts: before, the quote, after. */
export function aroundQuote(
	quote: Quote,
	articles: readonly SheetSource[]
): { readonly before: string; readonly quote: string; readonly after: string } {
	const { text = '', paragraphs = [] } = articles.find(({ id }) => id === quote.articleId) ?? {};
	const home = paragraphs.find((one) => one.start <= quote.start && quote.start < one.end);
	const end = Math.max(home?.end ?? quote.end, quote.end);
	return {
		before: text.slice(home?.start ?? quote.start, quote.start),
		quote: quote.quote,
		after: text.slice(quote.end, end)
	};
}
