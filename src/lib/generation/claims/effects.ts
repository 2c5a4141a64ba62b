import { noImpact, type Impact, type Said } from '#lib/debate/index.ts';
import { contains, type Span } from '#lib/kernel/index.ts';
import {
	phraseOf,
	readable,
	type AnalysedDocument,
	type Claim,
	type Tree,
	type Value,
	type Word
} from '#lib/text/index.ts';
import { effectVerbs, peopleNouns, undoing } from '../data/effects.ts';
import { fits, isWhole, saidAt, shown, type Parsed } from './given-words.ts';
import type { Statement } from './statement.ts';

/** What is said to come of it. */
export type Effect = { readonly impact: Impact; readonly impactFrom: Said | null };

const noEffect: Effect = { impact: noImpact, impactFrom: null };

/**
 * "would put 400 jobs at risk by 2030": what a speaker says will or may come of it, with how many, when and how
 * surely as far as it is told. What the speaker means to do is no consequence.
 */
export function effectOf(parsed: Parsed, statement: Statement): Effect {
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
		if (!fits(words) || isNoEffect.test(words) || !statement.claim.includes(words)) continue;
		// "Others doubt that homes will end up in the right hands": what somebody does not expect.
		if (doubted.test(statement.claim.slice(0, statement.claim.indexOf(words)))) continue;
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

/** "can leave on a month's notice": may; "puts the cost at": reckons; "will put coins in the slot"; "would cut costs, and points to": two verbs. */
const isNoEffect =
	/^can (?!not\b)(?:close|leave|cut|put|lose|end|stop|open|give|take|bring)\b|\bputs? (?:the|its|their) \p{L}+(?: in .*)? at [£$€\d]|\bput (?!.*\b(?:at risk|out of|off|under|up|down|into)\b)|, and \p{Ll}+s\b/u;
const doubted =
	/\b(?:doubts?|doubted|denie[sd]|den(?:y|ying)|not (?:believe|think|expect)|rejects?|rejected)\b/;

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
