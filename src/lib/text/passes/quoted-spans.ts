import type { Span } from '#lib/kernel/index.ts';
import type { Paragraph } from '../document.ts';

// A slip of typing closes with a straight mark what a curly one opened.
const curly = /“(?:([^“”]+)”|([^“”"]+)"|([^“”]+)(?:$|(?=“)))/gu;
// A straight mark that nothing closes runs to the paragraph's end, as the curly one does.
const straight = /(?<![\p{L}\p{N}])"([^"“”]+)(?:"(?![\p{L}\p{N}])|$)/gu;
// A single mark is an apostrophe as well: it closes behind a stop, or before a space or a mark.
const single =
	/(?<![\p{L}\p{N}])[‘']((?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L}))+?(?:(?<=[,.!?…])[’'](?!\p{L})|[’'](?=[\s.,;:!?)–—]|$)))/gu;
const fewestInSingle = 4;

/**
 * What stands between paired marks inside one paragraph. A mark that nothing closes runs to the
 * paragraph's end, as papers print a quotation that goes on in the next. Between single marks only
 * several words are somebody's speech: ‘consent’ is a word held at arm's length.
 */
export function quotedSpans(text: string, paragraph: Paragraph): Span[] {
	const slice = text.slice(paragraph.start, paragraph.end);
	const curled = [...slice.matchAll(curly)].map((match) =>
		spanOf(paragraph, match.index, match[1] ?? match[2] ?? match[3] ?? '')
	);
	const straightened = [...slice.matchAll(straight)]
		.map((match) => spanOf(paragraph, match.index, match[1] ?? ''))
		// A straight mark that closes a curly one opens nothing.
		.filter(({ start }) => !curled.some(({ end }) => end === start - 1));
	const double = [...curled, ...straightened];
	if (double.length > 0) return double.sort((a, b) => a.start - b.start);
	return [...slice.matchAll(single)]
		.map((match) => spanOf(paragraph, match.index, (match[1] ?? '').slice(0, -1)))
		.filter((span) => text.slice(span.start, span.end).split(/\s+/).length >= fewestInSingle);
}

function spanOf(paragraph: Paragraph, index: number, words: string): Span {
	const start = paragraph.start + index + 1;
	return { start, end: start + words.length };
}
