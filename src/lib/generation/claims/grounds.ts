import { chainInWords, noImpact, type Impact, type Said } from '#lib/debate/index.ts';
import { contains, type Span } from '#lib/kernel/index.ts';
import {
	clauseOf,
	phraseOf,
	readable,
	type AnalysedDocument,
	type Claim,
	type Tree,
	type Value,
	type Word
} from '#lib/text/index.ts';
import { effectVerbs, peopleNouns, undoing } from '../data/effects.ts';
import type { Statement } from './statement.ts';

/** Why a statement is said to hold, in the article's own words; empty where it gives no reason. */
export type Reason = { readonly warrant: string; readonly warrantFrom: Said | null };
/** What is said to come of it. */
export type Effect = { readonly impact: Impact; readonly impactFrom: Said | null };

/** The parsed article, as the readers of grounds need it. */
export type Parsed = { readonly document: AnalysedDocument; readonly tree: Tree };

const noReason: Reason = { warrant: '', warrantFrom: null };
const noEffect: Effect = { impact: noImpact, impactFrom: null };
const length = { least: 3, most: 45 } as const;

/** What statements rest on and lead to, each read once, however many motions ask. */
export function groundsIn(parsed: Parsed): (statement: Statement) => Reason & Effect {
	const known = new Map<Statement, Reason & Effect>();
	return (statement) => {
		const grounds = known.get(statement) ?? {
			...reasonOf(parsed, statement),
			...effectOf(parsed, statement)
		};
		known.set(statement, grounds);
		return grounds;
	};
}

/**
 * "… because the alleged traffickers posed no imminent threat": the reason a speaker gives for a statement.
 * Only a clause that the article itself sets so counts; a sentence that merely follows may be no reason.
 */
function reasonOf(parsed: Parsed, statement: Statement): Reason {
	for (const index of statement.sentences) {
		const span = reasonIn(parsed, index);
		if (span === null) continue;
		const warrant = shown(parsed, span);
		if (!fits(warrant) || !statement.claim.includes(warrant)) continue;
		return { warrant, warrantFrom: saidAt(parsed.document, span, statement) };
	}
	return noReason;
}

function reasonIn({ document, tree }: Parsed, index: number): Span | null {
	const sentence = document.sentences[index];
	if (sentence === undefined) return null;
	for (let at = sentence.firstWord; at < sentence.endWord; at++) {
		const word = tree.words[at];
		if (word === undefined) continue;
		const found = word.form.toLowerCase() === 'because' ? behind(tree, at) : argued(tree, at);
		const span = found === null ? null : inside(document.text, found, sentence);
		if (span !== null && isWhole(document.text, span, sentence, 'reason')) return span;
	}
	return null;
}

/** What may stand right behind a whole clause; a straight mark closes speech, and so opens a doubtful reason. */
const behindWhole = {
	reason: /^\s*(?:[.,;:!?”)–—]|$)/,
	effect: /^\s*(?:[.,;:!?"”)–—]|$)/
} as const;

/** A clause that stops before its sentence or a mark does was cut off in reading. */
function isWhole(
	text: string,
	span: Span,
	sentence: Span | undefined,
	as: keyof typeof behindWhole
): boolean {
	return behindWhole[as].test(text.slice(span.end, sentence?.end));
}

/** "the girl who missed three weeks because …": the reason of what only describes something is no reason here. */
function isOfTheStatement({ words }: Tree, at: number): boolean {
	for (let up = words[at]; up !== undefined && up.head >= 0; up = words[up.head])
		if (/^(?:acl|acl:relcl|advcl|csubj|appos)$/.test(up.relation)) return false;
	return true;
}

/** What hangs on "because", unless it is said not to be the reason, or only one of them. */
function behind(tree: Tree, at: number): Span | null {
	const { words } = tree;
	const word = words[at];
	const head = words[word?.head ?? -1];
	if (word === undefined || head === undefined || isSupposed(words, at)) return null;
	if (
		/^(?:not|n’t|n't|just|only|simply|merely|be|is|was|are|were|[’']s)$/i.test(
			words[at - 1]?.form ?? ''
		)
	)
		return null;
	const of = words[at + 1]?.form === 'of';
	const below = of ? phraseOf(tree, word.head) : clauseOf(tree, word.head);
	const governs = of ? word.relation === 'case' : /^(?:advcl|ccomp)$/.test(head.relation);
	const reasoned = of ? (words[word.head]?.head ?? -1) : head.head;
	if (!governs || below.end <= word.end || !isOfTheStatement(tree, reasoned)) return null;
	// "I did not ride because I love breeze": the reason may be what is denied.
	if (deniesIt(tree, reasoned, at)) return null;
	return { start: word.start, end: below.end };
}

/** "If you take her phone because she forgot": a reason within what is only supposed. */
function isSupposed(words: Tree['words'], at: number): boolean {
	for (let before = at - 1; before >= 0; before--) {
		const form = words[before]?.form ?? '';
		if (/^(?:if|unless|when|whenever)$/i.test(form)) return true;
		if (/^[,.;:!?“”"]$/.test(form)) return false;
	}
	return false;
}

function deniesIt({ words, children }: Tree, verb: number, because: number): boolean {
	return (children[verb] ?? []).some(
		(child) =>
			child < because && /^(?:not|n’t|n't|never|nobody|none)$/i.test(words[child]?.form ?? '')
	);
}

const arguing = /^(?:argue|say|warn|cite|fear|insist|claim|note|complain|reason)$/;

/** "opposed the plan, arguing that it would cost jobs", "citing the price of fuel" */
function argued(tree: Tree, at: number): Span | null {
	const word = tree.words[at];
	if (word?.tag !== 'VBG' || word.relation !== 'advcl' || !arguing.test(word.lemma)) return null;
	if (tree.words[at - 1]?.form !== ',' || !isOfTheStatement(tree, word.head)) return null;
	return { start: word.start, end: clauseOf(tree, at).end };
}

/** Within its sentence and its quotation, without marks at its end. */
function inside(text: string, span: Span, sentence: Span): Span {
	// "because she forgot, | you are not teaching her": what follows from it is no part of it.
	const closed = text
		.slice(span.start, Math.min(span.end, sentence.end))
		.search(/[”;:]|–|—|, (?=(?:you|we|they|he|she|I|then) )/);
	const end = closed < 0 ? Math.min(span.end, sentence.end) : span.start + closed;
	return { start: span.start, end: span.start + trimmed(text.slice(span.start, end)).length };
}

function trimmed(words: string): string {
	return words.replace(/[\s,.;:“"‘]+$/, '');
}

/**
 * "would put 400 jobs at risk by 2030": what a speaker says will or may come of it, with how many, when and how
 * surely as far as it is told. What the speaker means to do is no consequence.
 */
function effectOf(parsed: Parsed, statement: Statement): Effect {
	const { document, tree } = parsed;
	const speaker = statement.chain[0]?.name ?? '';
	for (const claim of document.claims) {
		if (!statement.sentences.includes(claim.sentence)) continue;
		const at = wordAt(tree, document, claim);
		if (at === null || !tellsEffect(tree, at, claim, statement)) continue;
		const subject = claim.subject === null ? '' : readable(document, claim.subject);
		if (
			/^(?:I|we|you|he|she|they)$/i.test(subject) ||
			(subject !== '' && speaker.includes(subject))
		)
			continue;
		const span = { start: groupStart(tree, at), end: claim.end };
		const words = shown(parsed, span);
		const sentence = document.sentences[claim.sentence];
		if (span.start < claim.start || !isWhole(document.text, span, sentence, 'effect')) continue;
		if (!fits(words) || !statement.claim.includes(words)) continue;
		const measures = measured(parsed, claim, at);
		// "It costs families £30 a week" tells what follows; "people drive it like a highway" doesn't.
		if (claim.modality === 'plain' && measures.who + measures.magnitude === '') continue;
		return {
			impact: { words, ...measures },
			impactFrom: saidAt(document, span, statement)
		};
	}
	return noEffect;
}

/** Where the verb begins with its auxiliaries: "would not have cost". What comes of it is told without its subject. */
function groupStart({ words, children }: Tree, at: number): number {
	const group = (children[at] ?? [])
		.flatMap((child) => words[child] ?? [])
		.filter(({ relation, start }) => /^aux/.test(relation) && start < (words[at]?.start ?? 0));
	return Math.min(words[at]?.start ?? 0, ...group.map(({ start }) => start));
}

function tellsEffect(tree: Tree, at: number, claim: Claim, { form }: Statement): boolean {
	if (!effectVerbs.has(tree.words[at]?.lemma ?? '')) return false;
	if (/^(?:possible|expected|conditional)$/.test(claim.modality)) return true;
	return (
		form !== 'own' &&
		claim.modality === 'plain' &&
		/^VB[ZP]$/.test(tree.words[at]?.tag ?? '') &&
		claim.polarity === 1
	);
}

function wordAt(tree: Tree, document: AnalysedDocument, { predicate, sentence }: Claim) {
	const { firstWord = 0, endWord = 0 } = document.sentences[sentence] ?? {};
	for (let at = firstWord; at < endWord; at++)
		if (tree.words[at]?.start === predicate.start) return at;
	return null;
}

/** Who is touched, how much, how surely, by when and whether for good; empty where it isn't said. */
function measured({ document, tree }: Parsed, clause: Span, at: number): Omit<Impact, 'words'> {
	const within = document.values.filter(
		(value) => contains(clause, value) && document.text[value.end] !== '-'
	);
	const verb = tree.words[at]?.start ?? clause.start;
	const amounts = within.filter(({ kind }) => /^(?:money|percentage|count)$/.test(kind));
	const amount = amounts.find(({ start }) => start > verb) ?? amounts[0];
	const time = within.find(
		(value) => value !== amount && /^(?:date|month|year|duration)$/.test(value.kind)
	);
	const touched = peopleIn(tree, clause, at);
	const words = readable(document, clause);
	return {
		who: touched === null ? '' : readable(document, touched),
		magnitude: amount === undefined ? '' : withBound(document, amount),
		probability: modalOf(tree.words, tree.children[at] ?? []),
		timeframe: time === undefined ? '' : withPreposition(document, time),
		reversibility: undoing.exec(words)?.[0] ?? ''
	};
}

function peopleIn(tree: Tree, clause: Span, predicate: number): Span | null {
	const verb = tree.words[predicate];
	for (const [at, word] of tree.words.entries()) {
		if (word.start < clause.start || word.end > clause.end) continue;
		if (!/^NNS?$/.test(word.tag) || !peopleNouns.has(word.lemma)) continue;
		if (
			/^(?:nmod:poss|compound)$/.test(word.relation) ||
			/^(?:of|in)$/.test(tree.words[at - 1]?.form ?? '')
		)
			continue;
		// Who does it is not who is touched by it.
		if (word.relation === 'nsubj' && word.head === predicate && verb?.lemma !== 'lose') continue;
		const phrase = phraseOf(tree, at);
		const own = tree.words.find(({ start }) => start === phrase.start);
		const start = own !== undefined && own.relation === 'case' ? own.end + 1 : phrase.start;
		if (contains(clause, { start, end: phrase.end })) return { start, end: phrase.end };
	}
	return null;
}

function modalOf(words: readonly Word[], children: readonly number[]): string {
	const aux = children
		.flatMap((child) => words[child] ?? [])
		.find(({ form }) => /^(?:would|could|may|might|will)$/i.test(form));
	return aux === undefined ? '' : aux.form.toLowerCase();
}

/** "more than 400 jobs": the figure with what bounds it and what is counted. */
function withBound({ text }: AnalysedDocument, { start, end, head }: Value): string {
	const before =
		/(?:more than|less than|fewer than|at least|at most|up to|about|around|nearly|almost|some|over|under)\s+$/i.exec(
			text.slice(Math.max(0, start - 14), start)
		);
	const from = start - (before?.[0].length ?? 0);
	return text.slice(from, Math.max(end, head?.end ?? 0)).replace(/\s+/g, ' ');
}

function withPreposition({ text }: AnalysedDocument, { start, end, head }: Value): string {
	const before =
		/\b(?:by|within|in|over|for|after|from|until|before|every|a|per)(?: the)?\s+$/.exec(
			text.slice(Math.max(0, start - 12), start)
		);
	const from = start - (before?.[0].length ?? 0);
	return text.slice(from, Math.max(end, head?.end ?? 0)).replace(/\s+/g, ' ');
}

/**
 * The claim without the reason that ends it, which stands beside it as its warrant. Where the claim denies something,
 * what is denied may be the reason, so it stays whole.
 */
export function withoutReason({ claim, content }: Statement, warrant: string): string {
	const left = trimmed(content.replace(warrant, '')).split(' ');
	if (warrant === '' || left.length < 3 || !claim.replace(/[”’]$/, '').endsWith(warrant))
		return claim;
	const cut = trimmed(claim.slice(0, claim.lastIndexOf(warrant)));
	const denies =
		/\b(?:not|never|no|nobody|none|hardly|only|partly|largely|mainly|mostly|perhaps)\b|n[’']t\b/i.test(
			cut
		);
	const torn = (cut.match(/“/g)?.length ?? 0) !== (cut.match(/”/g)?.length ?? 0);
	return denies || torn || cut.split(' ').length < 6 ? claim : cut;
}

function shown({ document }: Parsed, span: Span): string {
	return trimmed(
		readable(document, span).replace(
			/, (?:which|who|all of (?:it|them)|an? \p{Ll}+ (?:which|that|of)|the \p{Ll}+ (?:which|that))\b.*$/u,
			''
		)
	).replace(/^[\s“"‘]+/, '');
}

function fits(words: string): boolean {
	const count = words.split(' ').length;
	const marks = (mark: RegExp) => words.match(mark)?.length ?? 0;
	return (
		count >= length.least &&
		count <= length.most &&
		!/^[’']/.test(words) &&
		marks(/“/g) === marks(/”/g) &&
		marks(/"/g) % 2 === 0 &&
		marks(/\(/g) === marks(/\)/g)
	);
}

/** Words of the article with whoever says them. */
function saidAt(
	{ text }: AnalysedDocument,
	{ start, end }: Span,
	{ chain }: Pick<Statement, 'chain'>
): Said {
	return {
		articleId: null,
		start,
		end,
		quote: text.slice(start, end),
		by: chainInWords([...chain]).slice(0, 600)
	};
}
