import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument, Token } from '#lib/text/index.ts';
import { attitudeVerbs, needsClause, sayingVerbs, urgingVerbs } from '../data/cues.ts';
import { auxiliaries } from '../data/verbs.ts';
import { mainSubject, phraseBefore, type NounPhrase } from './subject.ts';
import { canSpeak } from './voices.ts';

/**
 * One "X says that …" of a sentence, as token positions of that sentence.
 * `saying` gives a clause to its subject, `attitude` takes a side on its object, `urging` asks for
 * something; `trailing` closes the sentence: "…, Todd Huntley told the Washington Post."
 */
export type Attribution = {
	readonly form: 'saying' | 'attitude' | 'urging' | 'trailing';
	readonly subject: NounPhrase;
	readonly cueAt: number;
	/** Where its own words begin: later than its subject where it shares another's. */
	readonly from: number;
	readonly lemma: string;
	/** What is claimed: [from, to) token positions. */
	readonly content: { readonly first: number; readonly end: number };
	/** What is claimed after a cue set between commas: "The plan, they argue, | rests on …". */
	readonly rest?: { readonly first: number; readonly end: number };
	/** Who was told: "told the Washington Post". */
	readonly hearer: { readonly first: number; readonly end: number } | null;
};

/** Every attribution of the sentence, in its order; words inside quotation marks are nobody's cue. */
export function attributionsIn(document: AnalysedDocument, index: number): Attribution[] {
	const sentence = document.sentences[index];
	if (sentence === undefined) return [];
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const quoted = quotedMask(document, tokens);
	const stop = /^[.!?]$/.test(tokens.at(-1)?.form ?? '') ? tokens.length - 1 : tokens.length;
	const found: Attribution[] = [];
	for (let at = 1; at < stop; at++) {
		if (quoted[at] === true) continue;
		const cue = cueAt(tokens, at);
		if (cue === null) continue;
		const read = readCue(document, { tokens, sentence: index, stop, found }, at, cue);
		if (read !== null) found.push(read);
	}
	return [...accordingTo(document, index, tokens, stop), ...bounded(tokens, found)].sort(
		(a, b) => a.subject.first - b.subject.first
	);
}

function quotedMask(document: AnalysedDocument, tokens: readonly Token[]): boolean[] {
	return tokens.map((token) =>
		document.quotations.some((one) => one.start <= token.start && token.end <= one.end)
	);
}

const notBeforeAVerb =
	/^(?:the|an?|of|in|for|his|her|its|their|this|these|those|any|no|on|with|from|some|['’]s|such|other|more|by)$/i;

type Cue = { readonly form: 'saying' | 'attitude' | 'urging'; readonly lemma: string };

function cueAt(tokens: readonly Token[], at: number): Cue | null {
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
	if (sayingVerbs.has(lemma)) {
		if (needsClause.has(lemma) && !opensClause(tokens, at)) return null;
		return { form: 'saying', lemma };
	}
	if (attitudeVerbs.has(lemma)) {
		if (/^(?:of|for|to|on)$/.test(next) && !/ed$/.test(form)) return null;
		return { form: 'attitude', lemma };
	}
	return null;
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

type Setting = {
	readonly tokens: readonly Token[];
	readonly sentence: number;
	readonly stop: number;
	readonly found: readonly Attribution[];
};

function readCue(
	document: AnalysedDocument,
	setting: Setting,
	at: number,
	cue: Cue
): Attribution | null {
	const { tokens, stop, found } = setting;
	const form = tokens[at]?.form ?? '';
	const groupAt = verbGroupStart(tokens, at);
	const before = tokens[groupAt - 1]?.form ?? '';
	const passive = isPassive(tokens, at, groupAt);
	if (passive) return agentOf(document, setting, at, cue);
	const inverted = subjectAfter(document, setting, at);
	if (inverted !== null && cue.form === 'saying') {
		const content = { first: 0, end: at - 1 };
		return {
			form: 'trailing',
			subject: inverted,
			from: at,
			cueAt: at,
			lemma: cue.lemma,
			content,
			hearer: null
		};
	}
	const last = found.at(-1);
	let subject: NounPhrase | null;
	if (/ing$/.test(form) && groupAt === at) {
		// ", claiming that …" belongs to the sentence's subject; after another cue it is part of that.
		if (before !== ',' || last !== undefined) return null;
		subject = mainSubject(tokens);
		if (subject === null || !canSpeak(document, setting.sentence, tokens, subject)) return null;
		return {
			form: cue.form,
			subject,
			from: subject.first,
			cueAt: at,
			lemma: cue.lemma,
			content: { first: at + 1, end: stop },
			hearer: null
		};
	} else if (last !== undefined && goesOn(tokens, groupAt, last)) {
		const from = pronoun.test(before) ? groupAt - 1 : groupAt;
		return withContent(document, setting, { subject: last.subject, from, at, cue });
	} else if (before === 'to') {
		subject = purposeSubject(document, setting);
	} else {
		if (last !== undefined && groupAt - 1 < last.cueAt) return null;
		subject = phraseBefore(tokens, groupAt, 0);
	}
	if (subject === null || !canSpeak(document, setting.sentence, tokens, subject)) return null;
	if (isRelativeTo(tokens, subject)) return null;
	return withContent(document, setting, { subject, from: subject.first, at, cue });
}

const pronoun = /^(?:it|he|she|they)$/;

/** "…, but added that", "…, but it adds:": the speaker of the sentence goes on. */
function goesOn(tokens: readonly Token[], groupAt: number, last: Attribution): boolean {
	const before = tokens[groupAt - 1]?.form ?? '';
	const joint = pronoun.test(before) ? (tokens[groupAt - 2]?.form ?? '') : before;
	if (!/^(?:and|but|then)$/.test(joint)) return false;
	const between = tokens.slice(last.cueAt + 1, groupAt).map((token) => token.form);
	return !between.some((form) => /^(?:which|who|whose|where)$/.test(form));
}

/** "Not everyone has it so easy, said board member Pam Ostrowski, who voted no." */
function subjectAfter(document: AnalysedDocument, setting: Setting, at: number): NounPhrase | null {
	const { tokens, stop, sentence } = setting;
	const before = phraseBefore(tokens, at, 0);
	// "Ada Holt, a researcher, said …": the comma closes an aside.
	if (before?.aside != null && canSpeak(document, sentence, tokens, before)) return null;
	if (
		tokens[at - 1]?.form !== ',' ||
		!/^(?:said|says|argued|argues|added|adds|claimed|explained|wrote|warned|insisted)$/.test(
			tokens[at]?.form ?? ''
		)
	)
		return null;
	let end = at + 1;
	while (
		end < stop &&
		/^[\p{L}\p{N}’'-]/u.test(tokens[end]?.form ?? '') &&
		!/^(?:that|who|which|in|at|on|as|when|after|to|and)$/.test(tokens[end]?.form ?? '')
	)
		end++;
	const subject = { first: at + 1, end, aside: null };
	return end > at + 1 && canSpeak(document, sentence, tokens, subject) ? subject : null;
}

/** "boats they claim to be …": the clause hangs on the noun before it; the sentence keeps its own voice. */
function isRelativeTo(tokens: readonly Token[], subject: NounPhrase): boolean {
	const before = tokens[subject.first - 1]?.form ?? '';
	if (/^(?:if|whether|unless|until)$/i.test(before)) return true;
	const first = tokens[subject.first]?.form ?? '';
	if (/^(?:which|who|whom)$/.test(before)) return true;
	const noun = tokens[subject.first - 2]?.form ?? '';
	if (before === 'that' && /^\p{L}/u.test(noun) && !sayingVerbs.has(lemmatizer.verb(noun)))
		return !isTold(tokens, subject.first - 1);
	return (
		/^(?:they|he|she|it|we)$/.test(first) &&
		/^\p{Ll}{3,}$/u.test(before) &&
		!/^(?:while|because|that|and|but|as|when|if|though|although|after|before|whether|where)$/.test(
			before
		) &&
		!auxiliaries.has(before) &&
		!sayingVerbs.has(lemmatizer.verb(before))
	);
}

/** "told the BBC in October that the …": the "that" of a verb of saying, some words on. */
function isTold(tokens: readonly Token[], that: number): boolean {
	return tokens
		.slice(Math.max(0, that - 10), that)
		.some((token) => sayingVerbs.has(lemmatizer.verb(token.form)));
}

/** Auxiliaries and adverbs before the verb belong to it: "have | said", "continues to | insist". */
function verbGroupStart(tokens: readonly Token[], at: number): number {
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

function isPassive(tokens: readonly Token[], at: number, groupAt: number): boolean {
	const form = tokens[at]?.form ?? '';
	if (!/(?:ed|en|aid|old|ought)$/.test(form)) return false;
	const group = tokens.slice(groupAt, at).map((token) => token.form);
	const be = group.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word));
	return be || (/^\p{L}/u.test(tokens[at - 1]?.form ?? '') && tokens[at + 1]?.form === 'by');
}

/** "a decision criticized by the government’s main medicines regulator" */
function agentOf(
	document: AnalysedDocument,
	setting: Setting,
	at: number,
	cue: Cue
): Attribution | null {
	const { tokens, stop, sentence } = setting;
	if (tokens[at + 1]?.form !== 'by' || cue.form !== 'attitude') return null;
	let end = at + 2;
	while (
		end < stop &&
		/^(?:[\p{L}\p{N}].*|['’]s)$/u.test(tokens[end]?.form ?? '') &&
		!auxiliaries.has(tokens[end]?.form ?? '')
	)
		end++;
	const subject = { first: at + 2, end, aside: null };
	if (end - subject.first < 1 || !canSpeak(document, sentence, tokens, subject)) return null;
	return {
		form: 'attitude',
		subject,
		from: 0,
		cueAt: at,
		lemma: cue.lemma,
		content: { first: 0, end: stop },
		hearer: null
	};
}

/** "Hegseth took to social media to denounce the reports": the sentence's opening speaker acts. */
function purposeSubject(document: AnalysedDocument, setting: Setting): NounPhrase | null {
	const { tokens, sentence, found } = setting;
	if (found.length > 0 || tokens.some((token) => /^(?:said|says|told|added)$/.test(token.form)))
		return null;
	const opener = document.mentions.find(
		(mention) => mention.sentence === sentence && mention.start === tokens[0]?.start
	);
	if (opener === undefined) return null;
	const end = tokens.findIndex((token) => token.start >= opener.end);
	return end <= 0 ? null : { first: 0, end, aside: null };
}

function withContent(
	document: AnalysedDocument,
	setting: Setting,
	read: { subject: NounPhrase; from: number; at: number; cue: Cue }
): Attribution | null {
	const { tokens, stop } = setting;
	const { subject, from, at, cue } = read;
	const base = { subject, from, cueAt: at, lemma: cue.lemma };
	if (cue.form === 'attitude')
		return { ...base, form: 'attitude', content: { first: at, end: stop }, hearer: null };
	if (cue.form === 'urging')
		return { ...base, form: 'urging', content: { first: at, end: stop }, hearer: null };
	const comma = tokens.findIndex((token, i) => i > at && token.form === ',');
	const reach = comma < 0 ? at + 14 : Math.min(comma, at + 14);
	const that = tokens.findIndex((token, i) => i > at && i <= reach && token.form === 'that');
	const quote = tokens.findIndex(
		(token, i) =>
			i > at &&
			i <= at + 14 &&
			(token.form === ':' || (token.form === '“' && opensSpeech(tokens, i, at)))
	);
	const short = stop - at - 1;
	const afterComma = tokens[subject.first - 1]?.form === ',';
	if (afterComma && subject.first > 3 && short <= 8 && that < 0 && quote < 0) {
		const hearer = short > 0 ? { first: at + 1, end: stop } : null;
		return { ...base, form: 'trailing', content: { first: 0, end: subject.first - 1 }, hearer };
	}
	if (afterComma && subject.first > 1 && tokens[at + 1]?.form === ',') {
		const rest = { first: at + 2, end: stop };
		const inserted = subject.end - subject.first <= 6 && !/ing$/.test(tokens[at + 2]?.form ?? '');
		return {
			...base,
			form: 'trailing',
			content: { first: 0, end: subject.first - 1 },
			...(inserted ? { rest } : {}),
			hearer: null
		};
	}
	const opens = that >= 0 && (quote < 0 || that < quote) ? that + 1 : quote >= 0 ? quote : at + 1;
	if (opens >= stop) return null;
	const hearer = cue.lemma === 'tell' && opens > at + 1 ? { first: at + 1, end: opens - 1 } : null;
	const end = beforeOtherQuote(document, tokens, opens, stop);
	return { ...base, form: 'saying', content: { first: opens, end }, hearer };
}

/** A mark right behind the cue, a comma or a "that" opens what is said; elsewhere it sets off a term. */
function opensSpeech(tokens: readonly Token[], at: number, cue: number): boolean {
	return at === cue + 1 || /^(?:,|:|that)$/.test(tokens[at - 1]?.form ?? '');
}

/** "Some ask why … – as Greene posted: “…”": the other's words are not part of the clause. */
function beforeOtherQuote(
	document: AnalysedDocument,
	tokens: readonly Token[],
	opens: number,
	stop: number
): number {
	const at = tokens.findIndex((token, i) => i > opens + 3 && i < stop && token.form === '“');
	const quotation = document.quotations.find((one) => one.start === tokens[at]?.end);
	if (at < 0 || quotation?.speaker == null) return stop;
	for (let i = at - 1; i > opens + 2; i--) {
		if (/^[–—;]$/.test(tokens[i]?.form ?? '')) return i;
		if (tokens[i]?.form === ',' && /^(?:as|and|while)$/.test(tokens[i + 1]?.form ?? '')) return i;
	}
	return stop;
}

/** "According to the White House, …" and "…, according to the ratings agency". */
function accordingTo(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	stop: number
): Attribution[] {
	const at = tokens.findIndex(
		(token, i) => /^according$/i.test(token.form) && tokens[i + 1]?.form === 'to'
	);
	if (at < 0) return [];
	let end = at + 2;
	while (end < stop && !/^[,;:“”]$/.test(tokens[end]?.form ?? '')) end++;
	const subject = { first: at + 2, end, aside: null };
	if (!canSpeak(document, index, tokens, subject)) return [];
	const content = at === 0 ? { first: end + 1, end: stop } : { first: 0, end: at };
	return [
		{ form: 'trailing', subject, from: at, cueAt: at, lemma: 'accord', content, hearer: null }
	];
}

/** A clause ends where the next attribution of its level begins; one inside another is its words. */
function bounded(tokens: readonly Token[], found: readonly Attribution[]): Attribution[] {
	const out: Attribution[] = [];
	for (const one of found) {
		const before = out.at(-1);
		const inside =
			before !== undefined &&
			one.form !== 'trailing' &&
			one.subject.first >= before.content.first &&
			one.subject.first < before.content.end;
		const shares = before !== undefined && one.subject.first === before.subject.first;
		if (before === undefined || (!inside && !shares)) out.push(one);
		else if (shares) out.splice(-1, 1, endingAt(before, one.from - 1), one);
		else if (tokens[one.subject.first - 1]?.form === ',')
			out.splice(-1, 1, endingAt(before, one.subject.first - 1), one);
	}
	return out;
}

function endingAt(one: Attribution, end: number): Attribution {
	const { first } = one.content;
	return { ...one, content: { first, end: Math.max(first + 1, end) } };
}
