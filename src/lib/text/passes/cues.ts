import { contains, type Span } from '#lib/kernel/index.ts';
import { sayingLemmas, sayingNouns, thinkingLemmas } from '../data/saying-lemmas.ts';
import type { Sentence, Word } from '../document.ts';
import { childOf, phraseOf, type Naming, type Tree } from './phrases.ts';

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

type Setting = { readonly tree: Tree; readonly naming: Naming; readonly spoken: Uint8Array };

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

/** The head of the cue's subject: its own, of the clause it goes on from, or what stands behind it. */
function subjectOf(setting: Setting, at: number, kind: Cue['kind']): number | null {
	const { tree, naming, spoken } = setting;
	const word = tree.words[at];
	if (word === undefined) return null;
	if (kind === 'noun') return childOf(tree, at, /^nmod:poss$/);
	const agent = childOf(tree, at, /^obl:agent$/);
	if (agent !== null) return agent;
	if (childOf(tree, at, /^aux:pass$/) !== null) return null;
	const front = opensClause(tree, at + 1) ? nameInFront(tree, naming, at) : null;
	if (front !== null) return front;
	// "…, says Ada Holt, “is …”": a name right behind a verb that a comma sets off.
	const next = tree.words[at + 1];
	if (
		kind === 'saying' &&
		word.tag !== 'VBG' &&
		next !== undefined &&
		// "said | his daughter, Ada Holt": not he whose daughter she is
		(next.tag !== 'PRP$' || opensClause(tree, at + 1)) &&
		/^[,”"’]$/.test(tree.words[at - 1]?.form ?? '') &&
		naming.isPerson(naming.at(next.start)) &&
		!(isPronoun(next) && opensClause(tree, at + 1)) &&
		!owns(tree, naming, at + 1)
	)
		return at + 1;
	// "The media, she said, is to blame": a pronoun right before the verb is its subject.
	if (isPronoun(tree.words[at - 1])) return at - 1;
	const own = nearestSubject(tree, at);
	// “The toll,” said Ada Holt: what stands in quotation marks speaks for nobody.
	if (own !== null && spoken[own] !== 1) {
		// "people who say": the relative pronoun stands for the noun it hangs from.
		if (/^W/.test(tree.words[own]?.tag ?? '')) return describedBy(tree, at);
		// "Ada Holt, who is a judge and …, found": the subject is what the clause describes.
		const described = tree.words[own];
		return described?.relation === 'acl:relcl' ? described.head : own;
	}
	const beside = besideIt(tree, naming, at);
	if (beside !== null) return beside;
	const behind = invertedSubject(tree, naming, at);
	if (behind !== null) return behind;
	if (word.relation === 'acl' && word.tag === 'VBG') return word.head;
	if (/^(?:conj|xcomp|advcl|ccomp|parataxis)$/.test(word.relation) && word.head >= 0) {
		const above = tree.words[word.head];
		if (above !== undefined && above.tag.startsWith('VB'))
			return subjectOf(setting, word.head, 'saying');
	}
	return null;
}

/** "said | he had been told", "said | her members had been told": a pronoun, or what is its own, and a verb. */
function opensClause({ words }: Tree, at: number): boolean {
	let verb = at + 1;
	if (words[at]?.tag === 'PRP$')
		while (verb < at + mostOfSubject && /^(?:NN|JJ|CD)/.test(words[verb]?.tag ?? '')) verb++;
	else if (!isPronoun(words[at])) return false;
	return /^(?:VB[DZP]|MD|RB)$/.test(words[verb]?.tag ?? '');
}

const mostOfSubject = 5;

const longestAside = 50;

/** "Ada Holt (78), who retired a decade ago, said | she had …": the name that the sentence opens with. */
function nameInFront({ words }: Tree, naming: Naming, at: number): number | null {
	if (words[at - 1]?.form !== ',') return null;
	let first = at;
	while (first > 0 && !/^[.!?]$/.test(words[first - 1]?.tag ?? ''))
		if (at - first-- > longestAside) return null;
	for (let i = first; i < first + 5 && i < at; i++) {
		const entity = naming.at(words[i]?.start ?? -1);
		if (!naming.isPerson(entity)) continue;
		let last = i;
		while (naming.at(words[last + 1]?.start ?? -1) === entity) last++;
		return /^[,(]$/.test(words[last + 1]?.form ?? '') ? last : null;
	}
	return null;
}

/** "says Ada Holt’s brother": the name only owns what follows. */
function owns({ words }: Tree, naming: Naming, at: number): boolean {
	const entity = naming.at(words[at]?.start ?? -1);
	let after = at;
	while (words[after] !== undefined && naming.at(words[after]?.start ?? -1) === entity) after++;
	return words[after]?.tag === 'POS';
}

/** The noun that a relative clause describes, from its verb or one joined to it. */
function describedBy({ words }: Tree, at: number): number | null {
	let word = words[at];
	while (word !== undefined && word.relation === 'conj') word = words[word.head];
	return word?.relation === 'acl:relcl' ? word.head : null;
}

/** Of two, as a shaky parse may have it, the one right before the verb. */
function nearestSubject({ words, children }: Tree, at: number): number | null {
	const subjects = (children[at] ?? []).filter((child) =>
		words[child]?.relation.startsWith('nsubj')
	);
	return subjects.findLast((child) => child < at) ?? subjects[0] ?? null;
}

function isPronoun(word: Word | undefined): boolean {
	return word?.tag === 'PRP' && /^(?:he|she|they|it|we|i|you)$/i.test(word.form);
}

/** "as the president, Barack Obama, warned"; "with its head, Ada Holt, urging": the name right before. */
function besideIt({ words }: Tree, naming: Naming, at: number): number | null {
	const tag = words[at]?.tag ?? '';
	let before = at - 1;
	if (tag === 'VBG' ? words[before]?.tag !== ',' : !/^VB[DZP]$/.test(tag)) return null;
	while (/^RB|^,$/.test(words[before]?.tag ?? '') && before > at - 3) before--;
	const word = words[before];
	if (word === undefined) return null;
	if (naming.isPerson(naming.at(word.start))) return before;
	// "Ada Holt, a former judge, told the Post": the name that the description stands beside.
	const described = word.relation === 'appos' ? words[word.head] : undefined;
	return described !== undefined && naming.isPerson(naming.at(described.start)) ? word.head : null;
}

/** “…,” said a spokesman: the phrase right behind the verb, where nothing else opens. */
function invertedSubject({ words }: Tree, naming: Naming, at: number): number | null {
	const next = words[at + 1];
	if (
		words[at]?.tag === 'VBG' ||
		words[at]?.lemma === 'tell' ||
		next === undefined ||
		!/^(?:DT|NNPS?|NNS?|PRP\$?|JJ)$/.test(next.tag) ||
		next.form === 'that'
	)
		return null;
	const before = words[at - 1]?.form ?? '';
	if (!/^[,”"“'’?!–—]$/.test(before) && !/[”"’]$/.test(before)) return null;
	if (naming.at(next.start) !== null && next.tag === 'DT') return at + 1;
	let head = at + 1;
	for (let steps = 0; steps < 6; steps++) {
		const above = words[head]?.head ?? -1;
		if (above <= at || above > at + 12 || !/^(?:NN|PRP)/.test(words[above]?.tag ?? '')) break;
		head = above;
	}
	return /^(?:NN|PRP|JJ|CD)/.test(words[head]?.tag ?? '') ? head : null;
}
