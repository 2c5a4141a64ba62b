import { storedText } from '#lib/text/index.ts';
import { anArticle, ownArticles } from '../support/articles.ts';

/** Our own articles as one text. */
export const ownText = ownArticles.map((name) => storedText(anArticle(name))).join('\n');

/** That text many times over; a paragraph that stands twice is left out, so each gets words of its own. */
export function longText(times: number): string {
	const copy = (n: number) => ownText.replace(/\n/g, ` It was part ${String(n)}.\n`);
	return Array.from({ length: times }, (_, n) => copy(n)).join('\n');
}
