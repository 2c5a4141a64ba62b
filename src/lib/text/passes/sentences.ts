import { abbreviations } from '../data/abbreviations.ts';
import type { Paragraph, Sentence, Token } from '../document.ts';

/**
 * Sentences over the tokens of body and list paragraphs. A full stop ends one unless it belongs
 * to an abbreviation or an initial ("Mr. Smith", "J. K. Rowling") or what follows goes on in
 * lower case. Closing quotes and brackets stay with the sentence they close:
 * “… by crisis.” | As he left …
 */
export function splitSentences(
	paragraphs: readonly Paragraph[],
	tokens: readonly Token[]
): Sentence[] {
	const sentences: Sentence[] = [];
	let cursor = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		while (cursor < tokens.length && at(tokens, cursor).start < paragraph.start) cursor++;
		let first = cursor;
		while (cursor < tokens.length && at(tokens, cursor).end <= paragraph.end) {
			const { end, next } = endOfSentence(tokens, cursor, paragraph.end);
			if (end !== null) {
				sentences.push(sentenceOf(tokens, index, first, end));
				first = end;
			}
			cursor = next;
		}
		if (first < cursor) sentences.push(sentenceOf(tokens, index, first, cursor));
	}
	return sentences;
}

function at(tokens: readonly Token[], index: number): Token {
	const token = tokens[index];
	if (token === undefined) throw new RangeError(`no token ${index}`);
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

/**
 * Where the sentence that ends at `index` ends, or null if none does; and where to look next:
 * past the marks just seen, so that a long run of them is read once.
 */
function endOfSentence(
	tokens: readonly Token[],
	index: number,
	limit: number
): { readonly end: number | null; readonly next: number } {
	const mark = at(tokens, index);
	const initials = /^(?:\p{Lu}\.){2,}$/u.test(mark.form);
	if (!/^[.!?…]$/.test(mark.form) && !initials) return { end: null, next: index + 1 };
	let end = index + 1;
	while (isCloser(tokens[end], tokens[end - 1])) end++;
	return { end: endsThere(tokens, index, end, limit, initials) ? end : null, next: end };
}

function endsThere(
	tokens: readonly Token[],
	index: number,
	end: number,
	limit: number,
	initials: boolean
): boolean {
	const follower = tokens[end];
	if (follower === undefined || follower.start >= limit) return !initials;
	if (follower.start <= at(tokens, end - 1).end) return false;
	if (!/^[\p{Lu}\p{N}“"‘'(\[£$€]/u.test(follower.form)) return false;
	if (initials) return /^(?:The|A|An|In|On|But|He|She|It|They|This|That)$/.test(follower.form);
	const mark = at(tokens, index);
	return !(mark.form === '.' && end === index + 1 && belongsToWord(tokens[index - 1], mark));
}

/** A quote or bracket that closes: it touches what stands before it. */
function isCloser(token: Token | undefined, before: Token | undefined): boolean {
	if (token === undefined || before === undefined || token.start !== before.end) return false;
	return /^[”’"')\].!?…]$/.test(token.form);
}

function belongsToWord(before: Token | undefined, mark: Token): boolean {
	if (before === undefined || before.end !== mark.start) return false;
	return /^\p{Lu}$/u.test(before.form) || abbreviations.has(before.form.toLowerCase());
}
