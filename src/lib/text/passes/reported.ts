import { contains, narrowestAround, type Span } from '#lib/kernel/index.ts';
import { hedgeWords } from '../data/claim-words.ts';
import { sayingLemmas } from '../data/saying-lemmas.ts';
import type { Reported, Sentence } from '../document.ts';
import { isNegated } from './clauses.ts';
import type { Cue } from './cues.ts';
import { childOf, clauseOf, isFinite, type Tree } from './phrases.ts';

/**
 * What somebody is reported to say, think, find or fear: "She said that …", "…, she said",
 * "according to the ministry, …", "the claim that …", "is thought to have …". Orders, wishes and what
 * is only quoted word for word are not reports. One that stands inside another's words says so.
 */
export function findReported(
	text: string,
	tree: Tree,
	sentences: readonly Sentence[],
	cues: readonly Cue[],
	quoted: readonly Span[]
): Reported[] {
	const found = cues.flatMap((cue): Omit<Reported, 'within'>[] => {
		const sentence = sentences[cue.sentence];
		const word = tree.words[cue.word];
		if (sentence === undefined || word === undefined) return [];
		const whole = contentOf(tree, cue, sentence);
		const content = whole === null ? null : trimmed(text, whole);
		if (content === null || isOnlyQuoted(text, content, quoted)) return [];
		const source = isOfContent(cue, content) ? null : cue.source;
		const until = cue.kind === 'according' ? (tree.words[cue.word + 1]?.end ?? word.end) : word.end;
		return [
			{
				...content,
				sentence: cue.sentence,
				cue: { start: word.start, end: until },
				lemma: cue.lemma,
				hedge: hedgeOf(tree, cue.word),
				negated: isNegated(tree, cue.word),
				source: source === null ? null : { start: source.start, end: source.end },
				speaker: source?.entity ?? null
			}
		];
	});
	const clipped = found.map((one) => clippedTo(found, one));
	return clipped.map((one, index) => ({ ...one, within: outerOf(clipped, one, index) }));
}

/** "a third, who works there, said | the first shots seemed to come …": what opens the content doesn't say it. */
function isOfContent({ source, kind }: Cue, content: Span): boolean {
	return kind !== 'according' && source?.entity === null && source.start === content.start;
}

/** "reportedly said", "may believe": the word beside the cue that keeps the report from being plain. */
function hedgeOf({ words, children }: Tree, cue: number): Span | null {
	for (const child of children[cue] ?? []) {
		const word = words[child];
		if (word === undefined) continue;
		const adverb = word.relation === 'advmod' && hedgeWords.has(word.lemma);
		const modal = word.relation === 'aux' && /^(?:may|might|could)$/.test(word.lemma);
		if (adverb || modal) return { start: word.start, end: word.end };
	}
	return null;
}

/** Without the commas and spaces that set it off. */
function trimmed(text: string, { start, end }: Span): Span {
	const inside = text.slice(start, end);
	const before = /^[\s,]*/.exec(inside)?.[0].length ?? 0;
	const after = /[\s,]*$/.exec(inside)?.[0].length ?? 0;
	return { start: start + before, end: Math.max(start + before, end - after) };
}

/** Whether hardly a word of the content stands outside quotation marks. */
function isOnlyQuoted(text: string, { start, end }: Span, quoted: readonly Span[]): boolean {
	let own = '';
	let from = start;
	for (const one of quoted) {
		if (one.end <= from || one.start >= end) continue;
		own += `${text.slice(from, Math.max(from, one.start))} `;
		from = Math.min(end, one.end);
	}
	own += text.slice(from, end);
	const words = own.match(/\p{L}{2,}/gu) ?? [];
	return words.filter((word) => !/^(?:that|and|but)$/i.test(word)).length < 2;
}

/** What another cue closes, "…, X told Y", is not part of what is claimed within it. */
function clippedTo(
	all: readonly Omit<Reported, 'within'>[],
	one: Omit<Reported, 'within'>
): Omit<Reported, 'within'> {
	const closing = all.find(
		(other) =>
			other !== one &&
			other.sentence === one.sentence &&
			contains(other, one.cue) &&
			other.cue.start > other.end &&
			one.end > other.end &&
			one.start < other.end
	);
	return closing === undefined ? one : { ...one, end: closing.end };
}

/** The narrowest other report whose content holds this one's cue: "they claim …, X told Y". */
function outerOf(
	all: readonly Omit<Reported, 'within'>[],
	{ cue, sentence }: Omit<Reported, 'within'>,
	index: number
): number | null {
	const near = all
		.slice(Math.max(0, index - 6), index + 7)
		.filter((other) => other !== all[index] && other.sentence === sentence);
	const outer = narrowestAround(near, cue);
	return outer === undefined ? null : all.indexOf(outer);
}

function contentOf(tree: Tree, cue: Cue, sentence: Sentence): Span | null {
	switch (cue.kind) {
		case 'according':
			return sideOf(tree, cue, sentence);
		case 'noun':
			return nounClause(tree, cue.word);
		case 'saying':
		case 'thinking':
			return verbClause(tree, cue, sentence);
	}
}

/** "According to the ministry, | the …" and "The …, | according to the ministry". */
function sideOf(tree: Tree, cue: Cue, { start, end }: Sentence): Span | null {
	const word = tree.words[cue.word];
	if (word === undefined || cue.source === null) return null;
	return word.start - start < 4 ? { start: cue.source.end, end } : { start, end: word.start };
}

/** "the claim that …", "fears that …" */
function nounClause(tree: Tree, at: number): Span | null {
	const clause = childOf(tree, at, /^(?:acl|ccomp)$/);
	if (clause === null || childOf(tree, clause, /^mark$/) === null) return null;
	const mark = tree.words[childOf(tree, clause, /^mark$/) ?? -1];
	// "said in a statement that": the clause is what was said.
	const told = tree.words[tree.words[at]?.head ?? -1];
	if (told !== undefined && sayingLemmas.has(told.lemma) && tree.words[at]?.relation === 'obl')
		return null;
	return mark?.form === 'that' ? clauseOf(tree, clause) : null;
}

function verbClause(tree: Tree, cue: Cue, sentence: Sentence): Span | null {
	const at = cue.word;
	const word = tree.words[at];
	if (word === undefined || modifies(tree, at)) return null;
	const told = cue.source === null ? null : closingCue(tree, cue, cue.source, sentence);
	if (told !== null) return told;
	const clause = childOf(tree, at, /^ccomp$/);
	if (clause !== null && hasTense(tree, clause))
		return fromItsNoun(tree, at, clauseOf(tree, clause));
	// "is thought to have been", "claim to be"
	const infinitive = childOf(tree, at, /^xcomp$/);
	const passive = childOf(tree, at, /^aux:pass$/) !== null;
	if (infinitive !== null && (passive || cue.lemma === 'claim') && isInfinitive(tree, infinitive))
		return /^(?:tell|ask|order|urge|advise|instruct|expect|suppose)$/.test(cue.lemma)
			? null
			: clauseOf(tree, infinitive);
	if (cue.kind !== 'saying' || cue.source === null) return null;
	// "The bridge is safe, she said."
	const from = Math.min(cue.source.start, word.start);
	const to = Math.max(cue.source.end, word.end);
	if (word.relation === 'parataxis' && from > sentence.start)
		return { start: sentence.start, end: from };
	const beside = childOf(tree, at, /^parataxis$/);
	if (beside !== null) {
		const content = clauseOf(tree, beside);
		if (content.end <= from || content.start >= to) return content;
	}
	return setOff(tree, cue, from, to, sentence);
}

/** "said | the alternative for most was a lender": what "said" can't take, right before its clause, opens the clause. */
function fromItsNoun({ words, children }: Tree, at: number, clause: Span): Span {
	if (words[at]?.lemma !== 'say') return clause;
	const noun = (children[at] ?? []).find((child) => child > at && words[child]?.relation === 'obj');
	const isBeside = noun !== undefined && words[noun + 1]?.start === clause.start;
	const opens = words[at + 1];
	return isBeside && opens !== undefined && words[noun + 1]?.form !== 'that'
		? { start: opens.start, end: clause.end }
		: clause;
}

/** "…, Todd Huntley told the Washington Post.": a cue that ends its sentence gives it all that stands before. */
function closingCue(tree: Tree, cue: Cue, source: Span, sentence: Sentence): Span | null {
	if (cue.kind !== 'saying' || source.end > (tree.words[cue.word]?.start ?? 0)) return null;
	const content = setOff(tree, cue, source.start, tree.words[cue.word]?.end ?? 0, sentence);
	return content !== null && content.end < source.start ? content : null;
}

/** "…, researchers say." and "The rich, Cockrell points out, keep …": set off by commas, whatever the tree. */
function setOff(
	{ words }: Tree,
	{ word: at }: Cue,
	from: number,
	to: number,
	{ start, end, firstWord, endWord }: Sentence
): Span | null {
	if (from <= start + 12) return null;
	let before = at;
	while (before > firstWord && (words[before]?.start ?? 0) >= from) before--;
	if (words[before]?.form !== ',') return null;
	let after = at + 1;
	while (after < endWord && (words[after]?.start ?? 0) < to) after++;
	const next = words[after]?.form ?? '.';
	if (next === ',' && after + 3 < endWord) return { start, end };
	// "…, Todd Huntley told the Washington Post."
	return endWord - after <= 7 && !/^(?:that|to|if|whether)$/.test(next)
		? { start, end: words[before]?.start ?? end }
		: null;
}

/** "the film, called …", "the sum claimed": a participle that only describes. */
function modifies({ words }: Tree, at: number): boolean {
	const word = words[at];
	return word?.tag === 'VBN' && /^(?:acl|amod)$/.test(word.relation);
}

/** Not "told them to leave", not "found him caught": the clause has a verb with a tense. */
function hasTense({ words, children }: Tree, clause: number): boolean {
	const subject = (children[clause] ?? []).find((child) =>
		/^(?:nsubj|csubj|expl)/.test(words[child]?.relation ?? '')
	);
	if (subject === undefined || /^(?:him|them|me|us)$/.test(words[subject]?.form ?? ''))
		return false;
	if (isFinite(words[clause])) return true;
	return (children[clause] ?? []).some((child) => {
		const word = words[child];
		return isFinite(word) && /^(?:aux|aux:pass|cop)$/.test(word?.relation ?? '');
	});
}

function isInfinitive(tree: Tree, clause: number): boolean {
	const mark = tree.words[childOf(tree, clause, /^mark$/) ?? -1];
	return mark?.form === 'to';
}
