import { childOf, phraseOf, readable, type AnalysedDocument, type Tree } from '#lib/text/index.ts';

/** The subject of what is said to be so, where it is a thing that stands by itself in a motion. */
export function statedSubject(
	document: AnalysedDocument,
	tree: Tree,
	head: number
): { readonly words: string; readonly many: boolean } | null {
	const at = childOf(tree, head, /^nsubj/);
	const noun = tree.words[at ?? -1];
	if (at === null || noun === undefined || !/^(?:NN|VBG)/.test(noun.tag)) return null;
	const words = readable(document, phraseOf(tree, at));
	if (words.split(' ').length > 9 || /[,;:“”"()–—]/.test(words)) return null;
	const person = document.mentions.some(
		({ start, end, entity }) =>
			start <= noun.start && noun.end <= end && document.entities[entity]?.kind === 'person'
	);
	return person ? null : { words, many: /^NNP?S$/.test(noun.tag) };
}
