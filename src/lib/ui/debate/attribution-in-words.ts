import {
	chainInWords,
	isArticleVoice,
	originLabels,
	standingLabels,
	type Point,
	type PointEvidence
} from '#lib/debate/index.ts';
import { cite } from '#lib/interchange/index.ts';
import { isRead, type Paragraph } from '#lib/text/index.ts';

/** Who makes the point, for the line under its claim: nobody's claim stands without its speaker. */
export function bylineOf(point: Point): string {
	const chains = [...new Set(point.evidence.map((one) => spoken(one)))];
	if (chains.length === 0) return `${originLabels[point.origin]}, no source yet`;
	return chains.join('; ');
}

/** "Karoline Leavitt, White House Press Secretary", "Some, not named in the article". */
function spoken(evidence: PointEvidence): string {
	const [first] = evidence.attribution;
	if (first === undefined) return '';
	const words = chainInWords(evidence.attribution);
	const bare = evidence.attribution.length === 1 && first.role === null && !isArticleVoice(first);
	if (!bare || first.standing === 'outlet') return words;
	if (first.name === 'Not named') return 'Not named in the article';
	const standing = isUnnamedGroup(first.name) ? 'anonymous' : first.standing;
	return `${words}, ${standingLabels[standing]}`;
}

/** "Some current and former officials", "independent analysts": several, none of them named. */
function isUnnamedGroup(name: string): boolean {
	return (
		/^(?:Some|Many|Several|Most|Others|Few|A number)\b/.test(name) ||
		/\b\p{Ll}+(?:s|men|women|people)(?: (?:of|in|at|for) .*)?$/u.test(name)
	);
}

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
