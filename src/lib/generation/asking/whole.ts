import { contains, type Span } from '#lib/kernel/index.ts';
import {
	childOf,
	isFinite,
	speechVerbs,
	tenseOf,
	type AnalysedDocument,
	type Quotation,
	type Tree,
	type Word
} from '#lib/text/index.ts';
import { leavesOpen } from './faithful.ts';
import { afterConnectives, leadsOn } from './openings.ts';
import { isPlain, type Told } from './told.ts';

/** Words put as they stand, with nothing taken out: all of them are `rest`. */
export function toldOfWords(
	one: Pick<Told, 'sentence' | 'head' | 'subjectHead' | 'rest' | 'sure'>
): Told {
	return { ...one, lead: [], subject: [], verb: [], cut: false };
}

/**
 * A sentence as it stands, but for a "But" or "However," that opens it: its words are all in `rest`. Null
 * where it is no plain statement.
 */
export function toldWhole(document: AnalysedDocument, tree: Tree, sentence: number): Told | null {
	const { words } = tree;
	const { firstWord, endWord, sure = 0 } = document.sentences[sentence] ?? {};
	if (firstWord === undefined || endWord === undefined || words[endWord - 1]?.form !== '.')
		return null;
	if (isInWords(document, sentence)) return null;
	const from = afterConnectives(words, firstWord);
	const all = Array.from({ length: endWord - 1 - from }, (_, at) => from + at);
	// Nothing is taken out, so that the tree need not be right in every arc: a finite verb is enough.
	if (
		leadsOn.test(words[from]?.form ?? '') ||
		/^(?:UH|WP|WRB|WDT|VBP?)$/.test(words[from]?.tag ?? '')
	)
		return null;
	const finite = all.filter((at) => isFinite(words[at]));
	const root = all.find((at) => words[at]?.relation === 'root');
	const head = root !== undefined && tenseOf(tree, root) !== null ? root : finite[0];
	if (head === undefined || finite.length === 0) return null;
	// "After an agreement was made.": half a sentence.
	const mark = childOf(tree, head, /^mark$/);
	if (mark !== null && mark < head && words[mark]?.form !== 'that') return null;
	const subjectHead =
		(tree.children[head] ?? []).find((at) => words[at]?.relation.startsWith('nsubj')) ?? head;
	const told = toldOfWords({ sentence, head, subjectHead, rest: all, sure });
	// "He pulled over, he said, and sat for a while."
	if (isSaidAside(words, all)) return null;
	if (leavesOpen(document, tree, told)) return null;
	// A figure such as ".227" is read in two.
	if (all.some((at) => /^\.\d|^\.$/.test(words[at]?.form ?? ''))) return null;
	return isPlain(words, told, mostOfWhole) ? told : null;
}

/** "…, she added, …", "…, several professors said, …": somebody's word, in the middle. */
function isSaidAside(words: readonly Word[], all: readonly number[]): boolean {
	return all.some(
		(at) =>
			speechVerbs.has(words[at]?.form ?? '') &&
			[1, 2, 3, 4, 5].some((back) => words[at - back]?.form === ',' && all.includes(at - back)) &&
			(words[at + 1]?.form === ',' || /^(?:IN|\.)$/.test(words[at + 1]?.tag ?? ''))
	);
}

/** A whole sentence may be longer than a clause that is put together anew. */
const mostOfWhole = 42;

/**
 * Whether somebody's words stand in a sentence that isn't theirs alone: a quotation that is a sentence
 * itself or runs on, a report without its "according to". A few quoted words stay with who says them.
 */
function isInWords(
	{ quotations, reported, sentences, text }: AnalysedDocument,
	at: number
): boolean {
	const sentence = sentences[at];
	if (sentence === undefined) return true;
	const touches = ({ start, end }: Span) => start < sentence.end && sentence.start < end;
	const isPart = (one: Quotation) => {
		const words = text.slice(one.start, one.end);
		if (!contains(sentence, one) || /[,.!?]$/.test(words)) return false;
		// "a user labelled “Anonymous”": a word held at arm's length is nobody's speech.
		if (words.split(/\s+/).length <= 3) return true;
		return one.cue !== null && words.length <= 60 && /^\p{Ll}/u.test(words);
	};
	if (quotations.some((one) => touches(one) && !isPart(one))) return true;
	return reported.some((one) => touches(one) && !(one.sentence === at));
}
