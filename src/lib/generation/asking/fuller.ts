import { readable, type Sentence, type Tree } from '#lib/text/index.ts';
import { below, isMark } from './kept.ts';
import type { Unspoken } from './asking.ts';
import { lowered } from './lowered.ts';

// "the order", "they": what the text before calls it more fully.

/**
 * "order" → "dispersal order": the noun as the text before had it, where it says which. Null where it never does,
 * or where the article knows two of the kind and neither stands near.
 */
export function fullerNoun(asking: Unspoken, at: number): string | null {
	const { document, tree } = asking;
	const word = tree.words[at];
	if (word === undefined) return null;
	const found: { readonly at: number; readonly text: string }[] = [];
	for (let one = at - 1; one >= 0; one--) {
		const other = tree.words[one];
		if (other?.lemma !== word.lemma || other.tag !== word.tag) continue;
		const text = toldApart(asking, one);
		// The nearest, if it says which; else what it goes back to, if that is the only one.
		if (text !== null) found.push({ at: one, text });
	}
	const [nearest] = found;
	if (nearest === undefined) return null;
	// Once called so, in passing, a thing has no fuller name: "the prototype orbiter" may be another.
	const times = document.text.toLowerCase().split(nearest.text.toLowerCase()).length - 1;
	const isItsName = times >= 2 || document.title.toLowerCase().includes(nearest.text.toLowerCase());
	if (!isItsName) return null;
	const isOnly = found.every(({ text }) => text === nearest.text);
	const sentenceOf = (one: number) =>
		document.sentences.findIndex(({ firstWord, endWord }) => firstWord <= one && one < endWord);
	return isOnly || sentenceOf(at) - sentenceOf(nearest.at) <= 1 ? nearest.text : null;
}

/** "dispersal order": the noun with the nouns before it that tell it from others. */
function toldApart({ tree }: Unspoken, at: number): string | null {
	const { words, children } = tree;
	const own = (children[at] ?? []).filter((one) => one < at && words[one]?.relation !== 'punct');
	const told = own.filter((one) => /^(?:compound|amod)$/.test(words[one]?.relation ?? ''));
	const [first] = told;
	if (first === undefined || at - first !== told.length || told.length > mostBefore) return null;
	// "a 16-day shutdown"
	const before = words[first - 1];
	if (before?.tag === 'CD' || /^[-–]$/.test(before?.form ?? '')) return null;
	const run = words.slice(first, at + 1);
	const tells = run.slice(0, -1).every(({ tag }) => /^NNS?$/.test(tag));
	if (!tells || run.some(isMark)) return null;
	const isFirst = !/\p{L}/u.test(words[first - 1]?.form ?? '');
	const text = run.map(({ form }) => form).join(' ');
	return isFirst ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const mostBefore = 2;

/**
 * "They are common in the Netherlands" → "electric bikes": the subject of the sentence before, where it is of the
 * same number and stands by itself. Null where it isn't sure.
 */
export function subjectBefore(asking: Unspoken, at: number, sentence: number): string | null {
	const { document, tree, naming } = asking;
	const { words, children } = tree;
	const [before, here] = [document.sentences[sentence - 1], document.sentences[sentence]];
	if (before === undefined || before.paragraph !== here?.paragraph) return null;
	const isMany = /^they$/i.test(words[at]?.form ?? '');
	for (let root = before.firstWord; root < before.endWord; root++) {
		if (words[root]?.relation !== 'root') continue;
		const subjects = (children[root] ?? []).filter((one) =>
			/^nsubj/.test(words[one]?.relation ?? '')
		);
		const [subject] = subjects;
		const word = words[subject ?? -1];
		if (subject === undefined || word === undefined || subjects.length > 1) return null;
		if (document.quotations.some(({ start, end }) => start <= word.start && word.end <= end))
			return null;
		if (word.tag !== (isMany ? 'NNS' : 'NN') || naming.has(subject)) return null;
		const all = below(tree, subject);
		const [first, last] = [all[0] ?? subject, all.at(-1) ?? subject];
		const run = words.slice(first, last + 1);
		if (run.length !== all.length || run.length > 6) return null;
		if (run.some((one) => isMark(one) || /^(?:PRP.*|W.*|CC|CD|VB[DZP]|MD)$/.test(one.tag)))
			return null;
		if (
			/^(?:this|these|that|those|such|another|other|some|many|one|both)$/i.test(run[0]?.form ?? '')
		)
			return null;
		if (!isMany && run[0]?.form.toLowerCase() !== 'the') return null;
		// "Councillors voted to remove the nets. They …": either may be meant.
		if (isMany && hasOther(tree, before, 'NNS', all)) return null;
		const text = readable(document, {
			start: run[0]?.start ?? word.start,
			end: run.at(-1)?.end ?? word.end
		});
		return lowered(asking, first, text);
	}
	return null;
}

function hasOther(
	{ words }: Tree,
	{ firstWord, endWord }: Sentence,
	tag: string,
	but: readonly number[]
): boolean {
	for (let at = firstWord; at < endWord; at++)
		if (words[at]?.tag === tag && !but.includes(at)) return true;
	return false;
}
