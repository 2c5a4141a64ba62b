import type { Paragraph } from '../document.ts';

/** The headline; empty where the article has none. */
export function headlineOf(text: string, paragraphs: readonly Paragraph[]): string {
	const headline = paragraphs.find((paragraph) => paragraph.kind === 'headline');
	return headline === undefined ? '' : text.slice(headline.start, headline.end);
}

/** The headline where there is one; else the first words of the first sentence. */
export function guessTitle(text: string, paragraphs: readonly Paragraph[]): string {
	const headline = headlineOf(text, paragraphs);
	if (headline !== '') return headline;
	const body = paragraphs.find((paragraph) => paragraph.kind === 'body') ?? paragraphs[0];
	if (body === undefined) return 'Untitled article';
	const first = text.slice(body.start, body.end).replace(/\s+/g, ' ');
	const sentence = /^.*?[.!?](?=\s|$)/.exec(first)?.[0].replace(/[.]$/, '') ?? first;
	if (sentence.length <= 80) return sentence;
	return `${sentence.slice(0, 78).replace(/[\s,;:–-]+\S*$/, '')} …`;
}
