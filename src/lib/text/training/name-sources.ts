import { plainForm } from '../grammar/lexicon.ts';
import type { NameKind, NameSpan } from '../names/name-tagger.ts';
import type { TreeSentence, TreeWord } from './conllu.ts';

/** A document with its names marked; `source` tells whose rules the marks follow. */
export type NamedDocument = {
	readonly source: 'gum' | 'wikigold' | 'uner';
	readonly id: string;
	readonly sentences: readonly {
		readonly forms: readonly string[];
		readonly names: readonly NameSpan[];
		/** Penn tags by their number, made by a tagger that never saw the sentence. */
		readonly tags: Uint8Array;
	}[];
};

const gumKinds: Readonly<Record<string, NameKind>> = {
	person: 'person',
	place: 'place',
	organization: 'organisation'
};

/**
 * Names of GUM's documents. GUM marks whole noun phrases ("the Austrian composer Antonín Dvořák");
 * a name is what remains of one headed by a proper noun: the run of proper nouns around its head,
 * with an "of …" or "and …" behind it where it isn't a person's.
 */
export function gumNames(
	sentences: readonly TreeSentence[],
	tags: readonly Uint8Array[]
): NamedDocument[] {
	const documents = new Map<string, { words: readonly TreeWord[]; tags: Uint8Array }[]>();
	for (const [i, one] of sentences.entries()) {
		const of = documents.get(one.document) ?? [];
		of.push({ words: one.words, tags: tags[i] ?? new Uint8Array(0) });
		documents.set(one.document, of);
	}
	return [...documents].map(([id, of]) => ({
		source: 'gum' as const,
		id,
		sentences: of.map((one) => ({
			forms: one.words.map(({ form }) => form),
			names: namesOf(one.words),
			tags: one.tags
		}))
	}));
}

function namesOf(words: readonly TreeWord[]): NameSpan[] {
	const names = phrasesOf(words)
		.map((phrase) => nameIn(words, phrase))
		.filter((name): name is NameSpan => name !== null)
		.sort((a, b) => b.last - b.first - (a.last - a.first));
	const taken = new Set<number>();
	const kept: NameSpan[] = [];
	for (const name of names) {
		const range = Array.from({ length: name.last - name.first + 1 }, (_, i) => name.first + i);
		if (range.some((i) => taken.has(i))) continue;
		for (const i of range) taken.add(i);
		kept.push(name);
	}
	return kept.sort((a, b) => a.first - b.first);
}

type Phrase = { readonly first: number; readonly last: number; readonly kind: string };

function phrasesOf(words: readonly TreeWord[]): Phrase[] {
	const open: { id: string; kind: string; first: number }[] = [];
	const phrases: Phrase[] = [];
	for (const [i, { misc }] of words.entries()) {
		const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
		for (const [mark] of marks.matchAll(/\([^()]+\)|\([^()]+|[^()]+\)/g)) {
			const inner = mark.replace(/[()]/g, '');
			const [id = '', kind = ''] = inner.split('-');
			if (mark.startsWith('(') && mark.endsWith(')')) phrases.push({ first: i, last: i, kind });
			else if (mark.startsWith('(')) open.push({ id, kind, first: i });
			else {
				const at = open.findLastIndex((one) => one.id === id);
				const one = open[at];
				if (one === undefined) continue;
				open.splice(at, 1);
				phrases.push({ first: one.first, last: i, kind: one.kind });
			}
		}
	}
	return phrases;
}

function nameIn(words: readonly TreeWord[], { first, last, kind }: Phrase): NameSpan | null {
	const head = words.findIndex(
		({ head: above }, i) => i >= first && i <= last && (above - 1 < first || above - 1 > last)
	);
	const proper = (i: number) => words[i]?.tag.startsWith('NNP') ?? false;
	if (head < 0 || !proper(head)) return null;
	const core = (i: number) =>
		i >= first &&
		i <= last &&
		(proper(i) || (words[i]?.tag === 'CD' && i > first && proper(i - 1)));
	let from = head;
	let to = head;
	while (core(from - 1)) from--;
	while (core(to + 1)) to++;
	const joins = /^(?:of|for|and|de|the)$/.test(words[to + 1]?.form ?? '');
	if (kind !== 'person' && joins && to + 2 <= last && core(to + 2)) {
		to += 2;
		while (core(to + 1)) to++;
	}
	return { first: from, last: to, kind: gumKinds[kind] ?? 'other' };
}

const marked: Readonly<Record<string, NameKind>> = {
	PER: 'person',
	LOC: 'place',
	ORG: 'organisation'
};

/** Files of one word a line, the word in the second column and its B-/I- mark in the third. */
export function columnNames(
	source: NamedDocument['source'],
	text: string,
	tagsOf: (forms: readonly string[]) => Uint8Array
): NamedDocument[] {
	const documents: {
		source: NamedDocument['source'];
		id: string;
		sentences: NamedDocument['sentences'][number][];
	}[] = [];
	let forms: string[] = [];
	let names: NameSpan[] = [];
	const close = () => {
		if (forms.length > 0) {
			// Without document marks, forty sentences are taken for one.
			const open = documents.at(-1);
			if (open === undefined || (!hasDocuments && open.sentences.length >= 40))
				documents.push({ source, id: `${source} ${String(documents.length)}`, sentences: [] });
			documents.at(-1)?.sentences.push({ forms, names, tags: tagsOf(forms) });
		}
		forms = [];
		names = [];
	};
	const hasDocuments = text.includes('# newdoc id');
	for (const line of text.split('\n')) {
		if (line.trim() === '') close();
		else if (line.startsWith('# newdoc')) documents.push({ source, id: line, sentences: [] });
		if (line.trim() === '' || (line.startsWith('#') && line.includes('='))) continue;
		const columns = line.split(/\t/);
		const mark = columns[2] ?? 'O';
		const kind = marked[mark.slice(2)] ?? 'other';
		const at = forms.length;
		forms.push(plainForm(columns[1] ?? ''));
		const last = names.at(-1);
		if (mark.startsWith('I-') && last?.last === at - 1 && last.kind === kind)
			names[names.length - 1] = { ...last, last: at };
		else if (mark !== 'O' && mark !== '-') names.push({ first: at, last: at, kind });
	}
	close();
	return documents.filter(({ sentences }) => sentences.length > 0);
}
