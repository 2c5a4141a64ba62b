import { contains, type Span } from '#lib/kernel/index.ts';
import {
	feelingVerbs,
	hearsayWords,
	hedgeWords,
	judgingVerbs,
	judgingWords,
	negativeVerbs,
	weakJudges
} from '../data/claim-words.ts';
import type { Claim, Reported, Sentence, Word } from '../document.ts';
import type { Clause } from './clauses.ts';
import { phraseOf, type Tree } from './phrases.ts';
import type { Salience } from './salience.ts';
import type { Voices, Whose } from './voices.ts';

type Setting = {
	readonly text: string;
	readonly tree: Tree;
	readonly sentences: readonly Sentence[];
	readonly voices: Voices;
	readonly salience: Salience;
};

/**
 * The statements of the text, a clause each: the article's own, and what it lets others say. The
 * clause that only says who speaks ("she said") states nothing; nor do questions and orders.
 */
export function findClaims(setting: Setting, clauses: readonly Clause[]): Claim[] {
	const { tree, sentences, text, voices } = setting;
	return clauses.flatMap((clause): Claim[] => {
		const sentence = sentences[clause.sentence];
		const head = tree.words[clause.head];
		if (sentence === undefined || head === undefined) return [];
		if (isOpen(tree, clause.head) || isQuestion(text, clause, sentence)) return [];
		if (clause.subject === null || clause.end - clause.start < 12) return [];
		const whose = voices.at(head, clause.sentence);
		const content = voices.contentOf(whose);
		if (voices.onlySaysWho(head, whose) || !states(tree, clause.head, content)) return [];
		const report = voices.reportOf(whose);
		// "She did not say that it had closed" gives that claim to nobody.
		if (report?.negated === true) return [];
		const subject = tree.words[clause.subject];
		if (subject === undefined || subject.tag.startsWith('W')) return [];
		// Of words quoted in mid-sentence ("coca “is not a narcotic”") the whole clause is the claim.
		const within = content !== null && contains(content, subject) ? content : null;
		const span = clipped(text, clause, within, head);
		const hedges = wordsIn(tree, sentence, span).filter(isHedge);
		return [
			{
				...span,
				sentence: clause.sentence,
				subject: subjectSpan(text, tree, clause.subject),
				predicate: { start: head.start, end: head.end },
				modality: held(clause, report),
				negated: clause.negated,
				polarity: polarityOf(clause, head, report),
				hedges: hedges.map(({ start, end }) => ({ start, end })),
				kind: kindOf(tree, clause, hedges, whose),
				...whose,
				salience: setting.salience(span, clause.sentence)
			}
		];
	});
}

const onlyHeldPossible = /^(?:fear|hope|suspect|wonder|imagine|doubt|speculate|guess)$/;

/** "They fear that it will close" holds it possible, no more. */
function held({ modality }: Clause, report: Reported | null): Claim['modality'] {
	if (modality === 'ought' || modality === 'conditional') return modality;
	return onlyHeldPossible.test(report?.lemma ?? '') ? 'possible' : modality;
}

/** "denied that it had closed", "failed to close", "did not fail": each turns it round. */
function polarityOf(
	{ negated }: Clause,
	{ lemma }: Word,
	report: Reported | null
): Claim['polarity'] {
	const turns = [
		negated,
		negativeVerbs.has(lemma),
		/^(?:deny|doubt|dispute|refute|rebut)$/.test(report?.lemma ?? '')
	];
	return turns.filter(Boolean).length % 2 === 1 ? -1 : 1;
}

/** The clause within what its speaker is given, without marks at its ends. */
function clipped(text: string, clause: Span, content: Span | null, head: Span): Span {
	// What a semicolon sets apart is another statement.
	const opened = text.slice(clause.start, head.start).lastIndexOf(';') + 1;
	const closed = text.slice(head.end, clause.end).indexOf(';');
	const start = Math.max(clause.start + opened, content?.start ?? 0);
	const end = Math.min(closed < 0 ? clause.end : head.end + closed, content?.end ?? clause.end);
	const inside = text.slice(start, end);
	const before = /^[\s,;:“”"‘’'–—-]*/.exec(inside)?.[0].length ?? 0;
	const after = /[\s,;:“”"‘–—-]*$/.exec(inside)?.[0].length ?? 0;
	return { start: start + before, end: Math.max(start + before, end - after) };
}

/**
 * Whether it is the main clause, one joined to it, or the first of somebody's words. A clause within a
 * claim ("I don’t think | he was unhappy") is no claim: what holds it would be lost.
 */
function states({ words }: Tree, head: number, content: Span | null): boolean {
	let at = head;
	for (let steps = 0; steps < 12; steps++) {
		const word = words[at];
		if (word === undefined || word.relation === 'root') return true;
		const above = words[word.head];
		if (content !== null && above !== undefined && !contains(content, above)) return true;
		if (!/^(?:conj|parataxis|list)$/.test(word.relation)) return false;
		at = word.head;
	}
	return false;
}

/** "Under the orders of the council, since May, the strikes": what the commas set before it goes. */
function subjectSpan(text: string, tree: Tree, subject: number): Span {
	const { start, end } = phraseOf(tree, subject);
	const head = tree.words[subject]?.start ?? start;
	const comma = text.slice(start, head).lastIndexOf(', ');
	return { start: comma < 0 ? start : start + comma + 2, end };
}

/** "why he left", "whether it holds": asked or left open, not stated. */
function isOpen({ words, children }: Tree, head: number): boolean {
	const relation = words[head]?.relation ?? '';
	return (children[head] ?? []).some((child) => {
		const word = words[child];
		if (word === undefined || child > head) return false;
		if (/^whether$/i.test(word.form)) return true;
		return (
			/^c(?:comp|subj)/.test(relation) &&
			(word.tag.startsWith('W') || (word.relation === 'mark' && /^if$/i.test(word.form)))
		);
	});
}

function isQuestion(text: string, clause: Span, sentence: Sentence): boolean {
	const rest = text.slice(clause.end, Math.max(clause.end, sentence.end) + 2);
	return /^[^.!;]{0,40}\?/.test(rest);
}

function wordsIn({ words }: Tree, { firstWord, endWord }: Sentence, span: Span): Word[] {
	return words.slice(firstWord, endWord).filter((word) => contains(span, word));
}

/**
 * A judgement where something ought to be, or where what is said of the subject judges it; else
 * somebody's claim where it isn't the article's own, or is told as hearsay; else a fact.
 */
function kindOf(
	tree: Tree,
	{ head, modality }: Clause,
	hedges: readonly Word[],
	{ by }: Whose
): Claim['kind'] {
	if (modality === 'ought' || judges(tree, head)) return 'opinion';
	if (by !== 'article') return 'attributed';
	const hearsay = hedges.some(({ form }) => hearsayWords.has(form.toLowerCase()));
	return hearsay ? 'attributed' : 'fact';
}

/** "the alleged leak", not "was supposed to help". */
function isHedge({ form, tag, relation }: Word): boolean {
	return hedgeWords.has(form.toLowerCase()) && (!tag.startsWith('VB') || relation === 'amod');
}

function judges({ words, children }: Tree, head: number): boolean {
	const word = words[head];
	if (word === undefined) return false;
	const lemma = word.lemma.toLowerCase();
	const of = (children[head] ?? []).flatMap((child) => words[child] ?? []);
	const called = of.some(({ relation }) => relation === 'cop');
	if (called && judgingWords.has(lemma)) return true;
	if (judgingVerbs.has(lemma)) return true;
	const first = of.some(({ relation, form }) => relation === 'nsubj' && /^(?:i|we)$/i.test(form));
	if (first && feelingVerbs.has(lemma)) return true;
	return of.some(
		({ relation, lemma: beside }) =>
			/^(?:amod|advmod|xcomp|obj|obl)$/.test(relation) &&
			judgingWords.has(beside.toLowerCase()) &&
			!weakJudges.has(beside.toLowerCase())
	);
}
