import type { Span } from '#lib/kernel/index.ts';
import {
	readable,
	type AnalysedDocument,
	type Sentence,
	type Token,
	type Value
} from '#lib/text/index.ts';
import { auxiliaries, irregularPasts, isListedVerb, participleTraps } from './data/verbs.ts';

/**
 * The plain skeleton of a sentence that can be turned into a question:
 * "In 2018, Trump floated the idea of …, but …" → lead "In 2018", subject "Trump",
 * verb "floated", rest "the idea of …". Whatever doesn't fit gives null, not a guess.
 */
export type Clause = {
	readonly sentence: number;
	/** "In 2018", kept as an opening; null when there is none. */
	readonly lead: Span | null;
	readonly subject: Span;
	/** Adverbs between subject and verb: "formally". */
	readonly adverb: string;
	readonly verb: Token;
	/** From after the verb to the end of the clause, later coordinate clauses left off. */
	readonly rest: Span;
};

const connectives =
	/^(?:however|then|but|and|meanwhile|also|moreover|nevertheless|in fact|indeed|yet|so|still|later|instead|in contrast|on the other hand)$/i;
const notASubject =
	/^(?:when|while|as|after|before|if|because|although|though|where|which|who|that|there|in|on|at|by|for|from|to|with|of|during|under|not|what|how|[“"(])$/i;
const temporalLead = /^(?:in|on|by|since|during|until|as of)\b/i;

export function readClause(document: AnalysedDocument, index: number): Clause | null {
	const sentence = document.sentences[index];
	if (sentence === undefined) return null;
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	if (tokens.at(-1)?.form !== '.') return null;
	const opening = readLead(document, sentence, tokens);
	if (opening === null) return null;
	if (notASubject.test(tokens[opening.next]?.form ?? '')) return null;
	const found = findVerb(tokens, opening.next);
	if (found === null) return null;
	const { verbAt, subjectEnd } = found;
	const adverbFrom = Math.max(adverbStart(tokens, opening.next, verbAt), subjectEnd);
	const first = tokens[opening.next];
	const last = tokens[subjectEnd - 1];
	const verb = tokens[verbAt];
	const end = clauseEnd(tokens, verbAt);
	const restLast = tokens[end - 1];
	if (first === undefined || last === undefined || verb === undefined || restLast === undefined)
		return null;
	if (end - 1 <= verbAt) return null;
	return {
		sentence: index,
		lead: opening.lead,
		subject: { start: first.start, end: last.end },
		adverb: tokens
			.slice(adverbFrom, verbAt)
			.filter((token) => token.word)
			.map((token) => token.form)
			.join(' '),
		verb,
		rest: { start: verb.end, end: restLast.end }
	};
}

type Opening = { readonly lead: Span | null; readonly next: number };

/** "However," is dropped; "In 2018, during his first term," keeps its date; others refuse. */
function readLead(
	document: AnalysedDocument,
	sentence: Sentence,
	tokens: readonly Token[]
): Opening | null {
	let next = 0;
	let lead: Span | null = null;
	for (let rounds = 0; rounds < 3; rounds++) {
		const comma = tokens.findIndex((token, index) => index >= next && token.form === ',');
		if (comma < 0) break;
		const from = tokens[next];
		const to = tokens[comma - 1];
		if (from === undefined || to === undefined || comma - next > 8) break;
		const phrase = readable(document, { start: from.start, end: to.end });
		if (connectives.test(phrase)) next = comma + 1;
		else if (
			lead === null &&
			temporalLead.test(phrase) &&
			holdsOnlyDate(document, { start: from.start, end: to.end })
		) {
			lead = { start: from.start, end: to.end };
			next = comma + 1;
		} else if (lead !== null && /^(?:during|in|at|on)\b/i.test(phrase) && !holdsPointer(phrase))
			return null;
		else if (lead !== null && /^during\b/i.test(phrase)) next = comma + 1;
		else if (
			next === 0 &&
			/^(?:in|on|by|since|during|as|under|after|before|while|although|though|if|when|because|over|following|at|for|with|despite|from|to|almost|once|unlike|like)\b/i.test(
				phrase
			)
		)
			return null;
		else break;
	}
	const first = tokens[next];
	if (first !== undefined && next === 0) {
		// "In 1892 Dvořák moved …" needs no comma.
		const value = document.values.find(
			(v) => v.start >= sentence.start && v.end <= sentence.start + 20 && isDate(v)
		);
		const opener = document.text.slice(first.start, value?.start ?? first.start).trim();
		if (value !== undefined && /^(?:In|On|Since|By)$/.test(opener)) {
			const after = tokens.findIndex((token) => token.start >= value.end);
			if (
				after > 0 &&
				tokens[after]?.form !== ',' &&
				/^[\p{Lu}]|^the$|^a$/u.test(tokens[after]?.form ?? '')
			) {
				return { lead: { start: first.start, end: value.end }, next: after };
			}
			return null;
		}
		if (/^(?:But|And|So|Yet)$/.test(first.form)) return { lead, next: 1 };
	}
	return { lead, next };
}

function isDate(value: Value): boolean {
	return value.kind === 'year' || value.kind === 'date' || value.kind === 'month';
}

function holdsOnlyDate(document: AnalysedDocument, span: Span): boolean {
	const inside = document.values.filter((v) => v.start >= span.start && v.end <= span.end);
	const words = readable(document, span).split(/\s+/).length;
	return inside.length === 1 && inside[0] !== undefined && isDate(inside[0]) && words <= 6;
}

function holdsPointer(phrase: string): boolean {
	return /\b(?:he|she|it|they|his|her|its|their|this|these|those)\b/i.test(phrase);
}

type VerbFound = {
	readonly verbAt: number;
	/** Where the subject proper ends. */ readonly subjectEnd: number;
};

/**
 * The first finite verb after a noun-like word; null when the subject isn't plain. What stands
 * between marks is stepped over and left out of the subject:
 * "Bolivia – whose President is a former coca producer – formally notified …"
 */
function findVerb(tokens: readonly Token[], from: number): VerbFound | null {
	let subjectEnd: number | null = null;
	for (let i = from + 1; i < Math.min(tokens.length, from + 40); i++) {
		const form = tokens[i]?.form ?? '';
		const before = tokens[i - 1]?.form ?? '';
		if (/^[,–—(]$/.test(form)) {
			const close = closerOf(tokens, i);
			if (close === null || subjectEnd !== null) return null;
			subjectEnd = i;
			i = close;
			continue;
		}
		if (/^[;:)“”"]$/.test(form)) return null;
		if (/^(?:who|which|that|whose|where|when|while|because|if|and|or)$/.test(form)) return null;
		if (isFinite(form) && (subjectEnd !== null || canEndSubject(before))) {
			return { verbAt: i, subjectEnd: subjectEnd ?? adverbStart(tokens, from, i) };
		}
		if (i - from > 14 && subjectEnd === null) return null;
	}
	return null;
}

/** The mark that closes an aside opened here: the next of its own kind, within twenty-four words. */
function closerOf(tokens: readonly Token[], open: number): number | null {
	const mark = tokens[open]?.form === '(' ? ')' : (tokens[open]?.form ?? '');
	const close = tokens.findIndex((token, index) => index > open + 1 && token.form === mark);
	if (close < 0 || close - open > 25) return null;
	const opener = tokens[open + 1]?.form ?? '';
	const aside =
		mark !== ',' ||
		/^(?:which|who|whose|where|an?|the|too|however|meanwhile|then|now|also|\p{Ll}+|\p{Lu}.*)$/u.test(
			opener
		);
	return aside ? close : null;
}

function isFinite(form: string): boolean {
	if (!/^\p{Ll}/u.test(form)) return false;
	if (isListedVerb(form)) return true;
	return /[^e]ed$/.test(form) && form.length > 4 && !participleTraps.has(form);
}

function canEndSubject(form: string): boolean {
	if (form === ',' || /ly$/.test(form)) return true;
	if (!/^[\p{L}\p{N}]/u.test(form)) return false;
	return !/^(?:the|a|an|of|in|on|at|for|to|by|with|from|and|or|as|than|its|his|her|their|this|these|those|some|more|most|very|be|been|being|not|no|was|were|is|are)$/i.test(
		form
	);
}

function adverbStart(tokens: readonly Token[], from: number, verbAt: number): number {
	let start = verbAt;
	while (
		start - 1 > from &&
		/^(?:\p{Ll}+ly|also|then|now|later|soon|once|first|still|never|often)$/u.test(
			tokens[start - 1]?.form ?? ''
		)
	)
		start--;
	while (start - 1 > from && tokens[start - 1]?.form === ',') start--;
	return start;
}

/**
 * The clause ends at the full stop, or where a comma opens a clause of its own: ", but the last
 * election …". Only delimited, coordinate or "which" clauses are left off, never "until",
 * "unless", "because" or "if", which change what is said.
 */
function clauseEnd(tokens: readonly Token[], verbAt: number): number {
	const stop = tokens.length - 1;
	for (let i = verbAt + 2; i < stop; i++) {
		const form = tokens[i]?.form;
		if (form === ';') return i;
		if (form !== ',' && form !== '–' && form !== '—') continue;
		const next = tokens[i + 1]?.form ?? '';
		if (/^(?:but|which|who|while|whereas|although|though)$/.test(next)) return i;
		const opensClause = tokens
			.slice(i + 2, i + 8)
			.some((token) => auxiliaries.has(token.form) || irregularPasts.has(token.form));
		if (
			next === 'and' &&
			opensClause &&
			/^(?:the|a|an|it|he|she|they|this|\p{Lu})/u.test(tokens[i + 2]?.form ?? '')
		)
			return i;
	}
	return stop;
}
