import type { Paragraph, Sentence, Token } from '../document.ts';
import { endsIn } from '../grammar/sentence-ends.ts';
import type { Reader } from '../reader.ts';

/** A sentence before its words are known. */
export type SentenceSpan = Omit<Sentence, 'firstWord' | 'endWord' | 'sure'>;

/** Tokens: nobody writes a longer sentence, and a text without full stops must not take for ever. */
const longest = 600;

/**
 * Sentences over the tokens of body and list paragraphs, where the trained model sees them end:
 * not behind "Mr." or "J. K.", and with the quotes that close there: “… by crisis.” | As he left …
 */
export function splitSentences(
	reader: Pick<Reader, 'sentenceEnds' | 'lexicon'>,
	paragraphs: readonly Paragraph[],
	tokens: readonly Token[]
): SentenceSpan[] {
	const sentences: SentenceSpan[] = [];
	let cursor = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		while (cursor < tokens.length && at(tokens, cursor).start < paragraph.start) cursor++;
		let first = cursor;
		while (cursor < tokens.length && at(tokens, cursor).end <= paragraph.end) cursor++;
		for (const end of [...endsIn(reader, tokens, first, cursor, paragraph.end), cursor]) {
			for (; end - first > longest; first += longest)
				sentences.push(sentenceOf(tokens, index, first, first + longest));
			if (end > first) sentences.push(sentenceOf(tokens, index, first, end));
			first = end;
		}
	}
	return sentences;
}

function at(tokens: readonly Token[], index: number): Token {
	const token = tokens[index];
	if (token === undefined) throw new RangeError(`no token ${String(index)}`);
	return token;
}

function sentenceOf(tokens: readonly Token[], paragraph: number, first: number, end: number) {
	return {
		start: at(tokens, first).start,
		end: at(tokens, end - 1).end,
		paragraph,
		firstToken: first,
		endToken: end
	};
}
