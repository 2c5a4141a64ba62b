import type { MotionKind, Quote, Sheet } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import type { Item } from '#lib/quiz/index.ts';

/** Where quotes come from: enough to cite by, "Toll plan divides the city, paragraph 3". */
export type CitedArticle = {
	readonly title: string;
	/** The paragraphs a reader counts, in order. */
	readonly paragraphs: readonly Span[];
};

/** An article a sheet quotes; null names the one it was drawn from. */
export type SheetSource = CitedArticle & { readonly id: string | null };

/** A quiz with all that stands on its paper. */
export type PrintedQuiz = {
	readonly title: string;
	/** The newest version's number; 0 for a draft. */
	readonly version: number;
	readonly asOf: string;
	readonly items: readonly Item[];
	readonly article: CitedArticle;
};

/** A sheet with all that stands on its paper. */
export type PrintedSheet = {
	readonly motion: string;
	readonly kind: MotionKind;
	readonly sheet: Sheet;
	readonly topic: string;
	readonly asOf: string;
	readonly articles: readonly SheetSource[];
};

/** "Toll plan divides the city, paragraph 3" */
export function cite(article: CitedArticle, start: number): string {
	const at = article.paragraphs.findIndex((one) => one.start <= start && start < one.end);
	return at < 0 ? article.title : `${article.title}, paragraph ${at + 1}`;
}

/** Where a quote of a sheet stands, whichever of its articles that is in. */
export function citeQuote(
	sources: readonly SheetSource[],
	{ articleId, start }: Pick<Quote, 'articleId' | 'start'>
): string {
	const source = sources.find(({ id }) => id === articleId);
	return source === undefined ? 'An article that is gone' : cite(source, start);
}
