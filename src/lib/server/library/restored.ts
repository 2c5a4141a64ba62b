import type { Span } from '#lib/kernel/index.ts';
import { outline, type Exclusion, type Paragraph } from '#lib/text/index.ts';

type Cleaned = { readonly text: string; readonly exclusions: readonly Exclusion[] };

/** What cleaning would leave out of this article and its owner put back. */
export function restoredIn({ text, exclusions }: Cleaned): Span[] {
	return outline(text)
		.exclusions.filter(
			(one) => !exclusions.some((kept) => kept.start === one.start && kept.end === one.end)
		)
		.map(({ start, end }) => ({ start, end }));
}

/** The article's paragraphs, those put back among what is read. */
export function paragraphsOf(article: Cleaned): readonly Paragraph[] {
	return outline(article.text, restoredIn(article)).paragraphs;
}
