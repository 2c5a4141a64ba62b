import { plainForm } from '../grammar/lexicon.ts';

/** One word of a treebank. Heads count from 1; 0 is the root. */
export type TreeWord = {
	readonly form: string;
	readonly raw: string;
	readonly lemma: string;
	readonly universal: string;
	readonly tag: string;
	readonly head: number;
	readonly relation: string;
	readonly misc: string;
};

export type TreeSentence = {
	readonly text: string;
	readonly document: string;
	readonly opensParagraph: boolean;
	readonly words: readonly TreeWord[];
};

/** The finer relations that later passes ask for; other subtypes are folded into their kind. */
const keptSubtypes = /:(?!(?:pass|poss|agent|relcl|tmod|unmarked|predet|preconj|prt|outer)$).*$/;

/** Reads a CoNLL-U file; ranges (1-2) and empty words (1.1) are left out. */
export function readConllu(source: string): TreeSentence[] {
	const sentences: TreeSentence[] = [];
	let words: TreeWord[] = [];
	let text = '';
	let document = '';
	let opensParagraph = false;
	for (const line of source.split('\n')) {
		if (line === '') {
			if (words.length > 0) sentences.push({ text, document, opensParagraph, words });
			words = [];
			opensParagraph = false;
			continue;
		}
		if (line.startsWith('#')) {
			if (line.startsWith('# text = ')) text = line.slice(9);
			if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) opensParagraph = true;
			const id = /^# newdoc id = (.+)/.exec(line)?.[1];
			if (id !== undefined) {
				document = id;
				opensParagraph = true;
			}
			continue;
		}
		const columns = line.split('\t');
		if (!/^\d+$/.test(columns[0] ?? '')) continue;
		const [
			,
			raw = '',
			lemma = '',
			universal = '',
			tag = '',
			,
			head = '0',
			relation = '',
			,
			misc = ''
		] = columns;
		words.push({
			form: plainForm(raw),
			raw,
			lemma,
			universal,
			tag,
			head: Number(head),
			relation: relation.replace(keptSubtypes, ''),
			misc
		});
	}
	if (words.length > 0) sentences.push({ text, document, opensParagraph, words });
	return sentences;
}
