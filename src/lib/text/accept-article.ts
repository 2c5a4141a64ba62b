import { ok, refuse, type Facts, type Result } from '#lib/kernel/index.ts';
import { functionWords } from './data/function-words.ts';
import { countWords, storedText } from './stored-text.ts';

export const articleLimits = { minWords: 60, maxWords: 20_000, maxBytes: 3_500_000 } as const;

export type ArticleProblem =
	| 'article-empty'
	| 'article-binary'
	| 'article-html'
	| 'article-too-large'
	| 'article-too-short'
	| 'article-too-long'
	| 'article-not-english'
	| 'article-few-sentences';

/** Every problem of an article is named so, and nothing else. */
export function isArticleProblem(problem: string): problem is ArticleProblem {
	return problem.startsWith('article-');
}

/**
 * Decides whether a text can be read as an article, and returns the stored text.
 * The problems are tried in the order in which a person would want to hear them.
 */
export function acceptArticle(raw: string): Result<{ text: string }, ArticleProblem> {
	if (raw.length > articleLimits.maxBytes) return refuse('article-too-large');
	const text = storedText(raw);
	if (text.trim() === '') return refuse('article-empty');
	if (looksBinary(text)) return refuse('article-binary');
	if (looksLikeHtml(text)) return refuse('article-html');
	const words = countWords(text);
	if (words > articleLimits.maxWords) return refuse('article-too-long', { words });
	if (looksForeign(text)) return refuse('article-not-english');
	if (words < articleLimits.minWords) return refuse('article-too-short', { words });
	if (countSentenceEnds(text) < 3) return refuse('article-few-sentences');
	return ok({ text });
}

/** What happened and what to do now, in one or two plain sentences. */
export function articleProblemSentence(problem: ArticleProblem, facts: Facts): string {
	const words = Number(facts.words ?? 0).toLocaleString('en');
	switch (problem) {
		case 'article-empty':
			return 'There is no text yet. Paste the article’s text and try again.';
		case 'article-binary':
			return 'This looks like a file’s raw contents, not text. Open the file, select its text, and paste that.';
		case 'article-html':
			return 'This looks like a web page’s code. Open the page, select the article’s text, and paste that.';
		case 'article-too-large':
			return 'This is larger than an article can be (3.5 million characters). Paste one article at a time.';
		case 'article-too-short':
			return `This has ${words} ${words === '1' ? 'word' : 'words'}, and a quiz needs at least ${articleLimits.minWords}. Paste the whole article.`;
		case 'article-too-long':
			return `This has ${words} words; the most that can be read at once is ${articleLimits.maxWords.toLocaleString('en')}. Paste one part of it.`;
		case 'article-not-english':
			return 'This does not look like English, the only language Counterpoint reads so far. Paste an English article.';
		case 'article-few-sentences':
			return 'This has hardly a full sentence, so there is nothing to ask about. Paste running text with full stops.';
	}
}

function looksBinary(text: string): boolean {
	const sample = text.slice(0, 20_000);

	const odd = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
	return odd > 0 && odd / sample.length > 0.002;
}

function looksLikeHtml(text: string): boolean {
	if (/^\s*(?:<!doctype\s+html|<html|<\?xml)/i.test(text)) return true;
	const tags = text.match(/<\/?(?:p|div|span|a|li|ul|h[1-6]|br|img|script|td)\b[^>]{0,300}>/gi);
	return (tags?.length ?? 0) >= 3 && (tags?.length ?? 0) > countWords(text) / 40;
}

/** English prose is nearly half function words; other languages share only a few of them. */
function looksForeign(text: string): boolean {
	const sample = text.slice(0, 40_000).toLowerCase();
	const words = sample.match(/\p{L}+/gu) ?? [];
	if (words.length < 12) return /[^\p{Script=Latin}\p{Script=Common}]/u.test(sample);
	const known = words.filter((word) => functionWords.has(word)).length;
	return known / words.length < 0.2;
}

function countSentenceEnds(text: string): number {
	return text.match(/[.!?…]["”’')\]]*(?:\s|$)/g)?.length ?? 0;
}
