import { tokenise } from '../passes/tokens.ts';
import { endsIn } from '../grammar/sentence-ends.ts';
import { markDocument } from '../names/name-tagger.ts';
import { nameSentence } from '../names/name-sentence.ts';
import type { Reader } from '../reader.ts';
import type { TreeSentence } from './conllu.ts';
import type { NamedDocument } from './name-sources.ts';
import { paragraphsOf } from './train-sentences.ts';

/** Shares of 1. Punctuation is not counted for arcs; names of other kinds not at all. */
export type Score = { readonly right: number; readonly wrong: number; readonly missed: number };

export function f1({ right, wrong, missed }: Score): number {
	return (2 * right) / (2 * right + wrong + missed || 1);
}

/** Penn tags, unlabelled and labelled arcs of a treebank, on its own words and with our own tags. */
export function grammarFigures(
	reader: Reader,
	sentences: readonly TreeSentence[]
): { tags: number; uas: number; las: number } {
	let words = 0;
	let tagged = 0;
	let arcs = 0;
	let heads = 0;
	let both = 0;
	for (const { words: gold } of sentences) {
		const parse = reader.parser.parse(gold.map(({ form }) => form));
		for (const [i, word] of gold.entries()) {
			words++;
			if (parse.tags[i] === word.tag) tagged++;
			if (word.universal === 'PUNCT' || word.tag === '.') continue;
			arcs++;
			if ((parse.heads[i] ?? -1) + 1 !== word.head) continue;
			heads++;
			if (parse.relations[i] === word.relation) both++;
		}
	}
	return { tags: tagged / words, uas: heads / arcs, las: both / arcs };
}

/** Sentence ends found in the treebank's paragraphs, each paragraph's own end among them. */
export function sentenceFigures(reader: Reader, sentences: readonly TreeSentence[]): Score {
	const score = { right: 0, wrong: 0, missed: 0 };
	for (const { text, ends } of paragraphsOf(sentences)) {
		const tokens = tokenise(text, []);
		const found = new Set<number>([text.length]);
		for (const end of endsIn(reader, tokens, 0, tokens.length, text.length))
			found.add(tokens[end - 1]?.end ?? 0);
		for (const end of found) {
			if (ends.has(end)) score.right++;
			else score.wrong++;
		}
		for (const end of ends) if (!found.has(end)) score.missed++;
	}
	return score;
}

/** People, places and organisations: exact span and kind. */
export function nameFigures(reader: Reader, documents: readonly NamedDocument[]): Score {
	const score = { right: 0, wrong: 0, missed: 0 };
	for (const { sentences } of documents) {
		const read = sentences.map(({ forms }) =>
			nameSentence(forms, reader.lexicon, reader.places, reader.parser.tagsOf(forms))
		);
		const found = markDocument(reader.names, read);
		for (const [i, { names }] of sentences.entries()) {
			const key = (name: { first: number; last: number; kind: string }) =>
				`${String(name.first)} ${String(name.last)} ${name.kind}`;
			const gold = new Set(names.filter(({ kind }) => kind !== 'other').map(key));
			const ours = new Set((found[i] ?? []).filter(({ kind }) => kind !== 'other').map(key));
			for (const one of ours) {
				if (gold.has(one)) score.right++;
				else score.wrong++;
			}
			for (const one of gold) if (!ours.has(one)) score.missed++;
		}
	}
	return score;
}
