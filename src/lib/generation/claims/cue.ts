import lemmatizer from 'wink-lemmatizer';
import type { Token } from '#lib/text/index.ts';
import { attitudeVerbs, needsClause, sayingVerbs, urgingVerbs } from '../data/cues.ts';
import { auxiliaries } from '../data/verbs.ts';

const notBeforeAVerb =
	/^(?:the|an?|of|in|for|his|her|its|their|this|these|those|any|no|on|with|from|some|['’]s|such|other|more|by)$/i;

/** A verb that gives words to its subject, takes a side, or asks. */
export type Cue = { readonly form: 'saying' | 'attitude' | 'urging'; readonly lemma: string };

/** The cue at a token, if it is one where it stands: "the claims" is none. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
	const form = tokens[at]?.form ?? '';
	if (!/^\p{Ll}{3,}$/u.test(form)) return null;
	const lemma = lemmatizer.verb(form);
	const before = tokens[at - 1]?.form ?? '';
	if (notBeforeAVerb.test(before) && (at > 1 || !/^\p{Lu}/u.test(before))) return null;
	const next = tokens[at + 1]?.form ?? '';
	if (form === 'according') return null;
	if (urgingVerbs.has(lemma) && hasInfinitive(tokens, at)) return { form: 'urging', lemma };
	if (lemma === 'call' && next === 'for') return { form: 'urging', lemma };
	if (form === 'heard') {
		const court = /^(?:court|Court|inquest|tribunal|jury|inquiry|hearing|committee)$/.test(before);
		return court ? { form: 'saying', lemma } : null;
	}
	if (lemma === 'put' && putsAt(tokens, at)) return { form: 'attitude', lemma };
	if (calling.has(lemma) && callsSomething(tokens, at)) return { form: 'attitude', lemma };
	if (sayingVerbs.has(lemma)) {
		const points = lemma === 'point' && next === 'to';
		const asks = lemma === 'write' && asksInWriting(tokens, at);
		const needs = needsClause.has(lemma) && !points && !asks && !closes(tokens, at);
		if (needs && !opensClause(tokens, at)) return null;
		return { form: 'saying', lemma };
	}
	if (attitudeVerbs.has(lemma)) {
		if (/^(?:of|for|to|on)$/.test(next) && !/ed$/.test(form)) return null;
		return { form: 'attitude', lemma };
	}
	return null;
}

/** "put the crowd at 300", "puts the loss at €74 million" */
function putsAt(tokens: readonly Token[], at: number): boolean {
	const to = tokens.findIndex((token, i) => i > at + 1 && i < at + 12 && token.form === 'at');
	return (
		to > 0 &&
		!tokens.slice(at + 1, to).some((token) => /^[,;:.]$/.test(token.form)) &&
		/^(?:about|around|some|nearly|almost|over|more|less|just|roughly|between|close|one|two|three|[£$€]?\d.*|[£$€])$/.test(
			tokens[to + 1]?.form ?? ''
		)
	);
}

const calling = new Set(['call', 'term', 'brand', 'label', 'dub', 'describe']);

/** "called the category a “drawer”", "described it as a betrayal": what somebody says that something is. */
function callsSomething(tokens: readonly Token[], at: number): boolean {
	const window = tokens.slice(at + 1, at + 14).map((token) => token.form);
	const stop = window.findIndex((form) => /^[;.]$/.test(form));
	const near = stop < 0 ? window : window.slice(0, stop);
	const as = near.indexOf('as');
	if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(near[0] ?? '')) return false;
	if (/^(?:describe|label|brand)$/.test(lemmatizer.verb(tokens[at]?.form ?? ''))) return as > 0;
	return near.some((form, i) => i > 0 && /^[“"‘]$/.test(form));
}

/** "…, she pointed out.", "…, she confirmed, …": set off by commas behind a pronoun or a name. */
function closes(tokens: readonly Token[], at: number): boolean {
	const end = /^(?:out|down)$/.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
	if (!/^[,.]$/.test(tokens[end]?.form ?? '.')) return false;
	const start = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ form }) => form === ',');
	const from = Math.max(0, at - 4) + start + 1;
	return start >= 0 && from > 2 && /^(?:he|she|they|it|\p{Lu}.*)$/u.test(tokens[from]?.form ?? '');
}

/** "wrote to its board asking for an audit" */
function asksInWriting(tokens: readonly Token[], at: number): boolean {
	return tokens
		.slice(at + 1, at + 12)
		.some(({ form }) => /^(?:asking|urging|calling|demanding|warning|saying)$/.test(form));
}

/** "has not commented", "did not say whether": nothing is said. */
export function isSilent(tokens: readonly Token[], at: number, lemma: string): boolean {
	if (!/^(?:say|comment|answer|respond|reply|reveal|explain|tell)$/.test(lemma)) return false;
	return tokens
		.slice(verbGroupStart(tokens, at), at)
		.some(({ form }) => /^(?:not|n['’]t|never)$/.test(form));
}

/** "urging policymakers in all countries to continue": an object, then "to" and a verb. */
function hasInfinitive(tokens: readonly Token[], at: number): boolean {
	const to = tokens.findIndex((token, i) => i > at + 1 && i < at + 9 && token.form === 'to');
	if (to < 0) return false;
	if (tokens.slice(at + 1, to).some((token) => /^[,;:.]$/.test(token.form))) return false;
	return (
		/^(?:“|\p{Ll}+)$/u.test(tokens[to + 1]?.form ?? '') &&
		!/^(?:the|an?|his|her|its|their)$/.test(tokens[to + 1]?.form ?? '')
	);
}

/** A "that", a colon, a mark, or a subject with its verb right behind the cue. */
function opensClause(tokens: readonly Token[], at: number): boolean {
	const window = tokens.slice(at + 1, at + 10).map((token) => token.form);
	if (/^(?:that|:|“|whether|why|how|what)$/.test(window[0] ?? '')) return true;
	const that = window.indexOf('that');
	return that > 0 && !window.slice(0, that).includes(',');
}

/** Auxiliaries and adverbs before the verb belong to it: "have | said", "continues to | insist". */
export function verbGroupStart(tokens: readonly Token[], at: number): number {
	let start = at;
	for (;;) {
		const form = tokens[start - 1]?.form ?? '';
		if (
			auxiliaries.has(form) ||
			/^(?:been|being|also|still|now|then|often|never|always|not|n’t|once|even|again)$/.test(
				form
			) ||
			/^\p{Ll}{2,}ly$/u.test(form)
		)
			start--;
		else if (
			form === 'to' &&
			/^(?:continue|continues|continued|sought|seeks|tried|went on|had|has|have)$/.test(
				tokens[start - 2]?.form ?? ''
			)
		)
			start -= 2;
		else return start;
	}
}

/** "was praised", "criticised by" */
export function isPassive(tokens: readonly Token[], at: number, groupAt: number): boolean {
	const form = tokens[at]?.form ?? '';
	if (!/(?:ed|en|aid|old|ought)$/.test(form)) return false;
	const group = tokens.slice(groupAt, at).map((token) => token.form);
	const be = group.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word));
	return be || (/^\p{L}/u.test(tokens[at - 1]?.form ?? '') && tokens[at + 1]?.form === 'by');
}
