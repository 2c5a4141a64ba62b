import type { AnalysedDocument, Token } from '#lib/text/index.ts';
import type { Cue } from './cue.ts';
import type { NounPhrase } from './subject.ts';

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

/** A sentence being read for its attributions, and those found so far. */
export type Setting = {
	readonly tokens: readonly Token[];
	readonly sentence: number;
	readonly stop: number;
	readonly found: readonly Attribution[];
};

/** Where what is said begins and ends, and whether the cue closes, opens or breaks into it. */
export function withContent(
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
	const pause = pauseAfter(tokens, at);
	if (afterComma && subject.first > 1 && pause !== null) {
		if (/^[“"‘']$/.test(tokens[pause + 1]?.form ?? '')) return null;
		const rest = { first: pause + 1, end: stop };
		const inserted =
			subject.end - subject.first <= 6 && !/ing$/.test(tokens[pause + 1]?.form ?? '');
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

/** The comma behind a cue, or behind when or where it was said: "said on Tuesday,". */
function pauseAfter(tokens: readonly Token[], at: number): number | null {
	if (tokens[at + 1]?.form === ',') return at + 1;
	if (!/^(?:on|in|at|last|this|yesterday|today)$/.test(tokens[at + 1]?.form ?? '')) return null;
	const comma = tokens.findIndex((token, i) => i > at + 1 && i <= at + 5 && token.form === ',');
	return comma < 0 ? null : comma;
}
