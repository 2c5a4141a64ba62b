import type { AnalysedDocument } from '#lib/text/index.ts';

/** Where among the words of a sentence the one stands that begins at a place of the text; −1 for none. */
export function wordStarting(document: AnalysedDocument, sentence: number, start: number): number {
	const { firstWord = 0, endWord = 0 } = document.sentences[sentence] ?? {};
	for (let at = firstWord; at < endWord; at++) if (document.words[at]?.start === start) return at;
	return -1;
}
