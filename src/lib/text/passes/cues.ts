import { contains, type Span } from '#lib/kernel/index.ts';
import { sayingLemmas, sayingNouns, thinkingLemmas } from '../data/saying-lemmas.ts';
import type { Sentence } from '../document.ts';
import { opensClause, subjectOf } from './cue-subject.ts';
import { phraseOf, type Naming, type Tree } from './phrases.ts';

/** Who speaks, as the text puts it there. */
export type CueSource = Span & { readonly head: number; readonly entity: number | null };

/** A word that gives what stands beside it to somebody: "said", "believe", "the claim", "according". */
export type Cue = {
	readonly word: number;
	readonly lemma: string;
	readonly kind: 'saying' | 'thinking' | 'noun' | 'according';
	readonly sentence: number;
	readonly source: CueSource | null;
};

/** The cues outside quotation marks, in the order in which they stand. */
export function findCues(
	tree: Tree,
	sentences: readonly Sentence[],
	naming: Naming,
	quoted: readonly Span[]
): Cue[] {
	const cues: Cue[] = [];
	const spoken = spokenWords(tree, quoted);
	for (const [sentence, { firstWord, endWord }] of sentences.entries()) {
		for (let at = firstWord; at < endWord; at++) {
			const word = tree.words[at];
			if (word === undefined) continue;
			if (spoken[at] === 1) continue;
			const kind = kindOf(tree, at);
			if (kind === null) continue;
			const head = kind === 'according' ? word.head : subjectOf({ tree, naming, spoken }, at, kind);
			cues.push({
				word: at,
				lemma: kind === 'according' ? 'according' : word.lemma,
				kind,
				sentence,
				source: head === null || head < 0 ? null : sourceOf(tree, naming, at, kind, head)
			});
		}
	}
	return cues;
}

function sourceOf(
	tree: Tree,
	naming: Naming,
	at: number,
	kind: Cue['kind'],
	head: number
): CueSource {
	const source = nameBeforeVerb(
		tree,
		naming,
		at,
		behind(tree, at, kind, sourceAt(tree, naming, head))
	);
	if (naming.isPerson(source.entity) || !opensClause(tree, at + 1)) return source;
	// "Ada Holt, who owns the yard, said she had been told": not the yard, but she, if it is known who that is.
	const speaker = sourceAt(tree, naming, at + 1);
	const isThing = source.entity !== null || tree.words[head]?.tag === 'CD';
	return isThing && tree.words[at - 1]?.form === ',' && naming.isPerson(speaker.entity)
		? speaker
		: source;
}

/** "According to | the ministry": the preposition is not part of who says it. */
function behind(tree: Tree, at: number, kind: Cue['kind'], source: CueSource): CueSource {
	const start = tree.words[at + 2]?.start ?? source.start;
	return kind === 'according' && start < source.end ? { ...source, start } : source;
}

/** "Ada Holt, president of ECITA, | the trade body, said": the commas set a description of her aside. */
function describedAside(
	tree: Tree,
	naming: Naming,
	cue: number,
	source: CueSource
): CueSource | null {
	const { words } = tree;
	if (source.entity !== null) return null;
	const at = firstIn(tree, cue, source);
	if (words[at - 1]?.form !== ',') return null;
	for (let back = at - 1; back > at - 25 && back >= 0; back--) {
		const word = words[back];
		if (word === undefined || /^(?:VB|[.:]|``|'')/.test(word.tag)) return null;
		const entity = naming.at(word.start);
		if (naming.isPerson(entity) && words[back + 1]?.form === ',')
			return { ...source, start: word.start, end: word.end, entity };
	}
	return null;
}

/** "Its organiser, schoolteacher Ada Holt, | said": the commas set her name aside. */
function namedAside(
	{ words }: Tree,
	naming: Naming,
	cue: number,
	source: CueSource
): CueSource | null {
	if (words[cue - 1]?.form !== ',') return null;
	const last = cue - 2;
	const entity = naming.at(words[last]?.start ?? -1);
	if (!naming.isPerson(entity)) return null;
	let first = last;
	while (/^(?:NN|JJ|DT|POS|PRP\$|CD)/.test(words[first - 1]?.tag ?? '')) first--;
	const [opens, closes] = [words[first], words[last]];
	const isAside = words[first - 1]?.form === ',' && (opens?.start ?? 0) > source.start;
	return isAside && closes !== undefined ? { ...source, end: closes.end, entity } : null;
}

/** "Labour’s Shadow Home | Secretary Ada Holt said": nothing but capitals between source and name. */
function nameBeforeVerb(tree: Tree, naming: Naming, cue: number, source: CueSource): CueSource {
	const { words } = tree;
	let at = cue;
	// "… said it was late, and said …": the name stands before the first of them.
	while (words[at]?.relation === 'conj' && (words[at]?.head ?? cue) < at) at = words[at]?.head ?? 0;
	const verb = words[at];
	if (verb === undefined || source.start > verb.start || naming.isPerson(source.entity))
		return source;
	const aside = namedAside(tree, naming, at, source);
	if (aside !== null || source.end > verb.start) return aside ?? source;
	const described = describedAside(tree, naming, at, source);
	if (described !== null) return described;
	const name = naming.peopleIn({ start: source.end, end: verb.start }).at(-1);
	const before = words[at - 1];
	if (name === undefined || before === undefined || name.end !== before.end) return source;
	for (let i = at - 1; (words[i]?.start ?? -1) >= source.end; i--)
		if (!/^(?:NNP|-[LR]RB-)/.test(words[i]?.tag ?? '')) return source;
	return { ...source, end: name.end, entity: name.entity };
}

/** 1 for each word inside quotation marks. */
function spokenWords({ words }: Tree, quoted: readonly Span[]): Uint8Array {
	const spoken = new Uint8Array(words.length);
	let quote = 0;
	for (const [at, word] of words.entries()) {
		while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= word.start) quote++;
		const span = quoted[quote];
		if (span !== undefined && contains(span, word)) spoken[at] = 1;
	}
	return spoken;
}

function kindOf(tree: Tree, at: number): Cue['kind'] | null {
	const word = tree.words[at];
	if (word === undefined) return null;
	if (/^according$/i.test(word.form) && /^to$/.test(tree.words[at + 1]?.form ?? ''))
		return 'according';
	if (word.tag.startsWith('VB')) {
		if (sayingLemmas.has(word.lemma)) return 'saying';
		return thinkingLemmas.has(word.lemma) ? 'thinking' : null;
	}
	return /^NNS?$/.test(word.tag) && sayingNouns.has(word.lemma) ? 'noun' : null;
}

function sourceAt(tree: Tree, naming: Naming, head: number): CueSource {
	const phrase = phraseOf(tree, head);
	const entity = naming.of(head);
	if (naming.isPerson(entity)) return { ...phrase, head, entity };
	if (/^W/.test(tree.words[firstIn(tree, head, phrase)]?.tag ?? '')) {
		// "Ada Holt, who is of the bank and …, found": the name before the comma.
		const before = naming.peopleIn({ start: phrase.start - 60, end: phrase.start }).at(-1);
		if (before !== undefined && phrase.start - before.end <= 2)
			return { start: before.start, end: before.end, head, entity: before.entity };
	}
	// "Labour’s Shadow Home Secretary Ada Holt": whom the phrase ends in is meant, whatever the tree.
	const last = naming.peopleIn(phrase).at(-1);
	if (last?.end === phrase.end && !isOwner(tree, head, last))
		return { ...phrase, head, entity: last.entity };
	return { ...phrase, head, entity };
}

/** The first word of a stretch, going back from a word in it or behind it. */
function firstIn({ words }: Tree, from: number, { start }: Span): number {
	let at = from;
	while (at > 0 && (words[at - 1]?.start ?? -1) >= start) at--;
	return at;
}

/** "the office of Ada Holt", "people like Ada Holt": the name belongs to another phrase within. */
function isOwner({ words }: Tree, head: number, name: Span): boolean {
	let at = head;
	while (words[at] !== undefined && (words[at]?.start ?? 0) < name.start) {
		if (/^(?:IN|CC|TO|,)$/.test(words[at]?.tag ?? '')) return true;
		at++;
	}
	return false;
}
