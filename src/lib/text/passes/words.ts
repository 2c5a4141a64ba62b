import type { Span } from '#lib/kernel/index.ts';
import { abbreviations } from '../data/abbreviations.ts';
import { hyphenPrefixes } from '../data/hyphen-prefixes.ts';
import type { Sentence, Token } from '../document.ts';

/** A word as grammar counts it: its span, and its form with curly marks made plain. */
export type WordSpan = Span & { readonly form: string };

/**
 * The words of a sentence as the treebanks divide them: "don’t" is do + n’t, "Trump’s" is Trump + ’s,
 * "drug-trafficking" is drug + - + trafficking, "$24bn" is $ + 24 + bn, "Mr." keeps its full stop.
 */
export function wordsOf(
	text: string,
	tokens: readonly Token[],
	sentence: Pick<Sentence, 'firstToken' | 'endToken'>
): WordSpan[] {
	const words: WordSpan[] = [];
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const until = joinedUntil(tokens, i, sentence.endToken);
		const last = tokens[until - 1] ?? token;
		if (until > i + 1) words.push(wordAt(text, token.start, last.end));
		else for (const part of partsOf(token)) words.push(wordAt(text, part.start, part.end));
		i = until - 1;
	}
	return words;
}

function wordAt(text: string, start: number, end: number): WordSpan {
	return { start, end, form: text.slice(start, end) };
}

/** Tokens that are one word together: "Mr" ".", "a" "." "m" ".", "." "." ".", an address of the web. */
function joinedUntil(tokens: readonly Token[], first: number, limit: number): number {
	const form = (i: number) => (i < limit ? (tokens[i]?.form ?? '') : '');
	const touches = (i: number) => i < limit && tokens[i]?.start === tokens[i - 1]?.end;
	if (/^[.!?*_=-]$/.test(form(first))) {
		let end = first + 1;
		while (
			touches(end) &&
			/^[.!?*_=-]$/.test(form(end)) &&
			(form(end) === form(first) || /[!?]/.test(form(end)))
		)
			end++;
		return end;
	}
	if (/^\p{L}$/u.test(form(first)) && form(first + 1) === '.' && touches(first + 1)) {
		let end = first + 2;
		while (touches(end) && /^\p{L}$/u.test(form(end)) && form(end + 1) === '.' && touches(end + 1))
			end += 2;
		if (end > first + 2 || (/^\p{Lu}$/u.test(form(first)) && end < limit)) return end;
	}
	if (/^\d+$/.test(form(first)) && touches(first + 1)) {
		let end = first + 1;
		while (
			touches(end) &&
			/^[/:]$/.test(form(end)) &&
			touches(end + 1) &&
			/^\d+$/.test(form(end + 1))
		)
			end += 2;
		if (end > first + 1) return end;
	}
	if (abbreviations.has(form(first).toLowerCase()) && form(first + 1) === '.' && touches(first + 1))
		return isLastMark(tokens, first + 1, limit) && !alwaysShort.test(form(first))
			? first + 1
			: first + 2;
	if (/^(?:https?|www)$/i.test(form(first)) || (form(first + 1) === '@' && touches(first + 1))) {
		let end = first + 1;
		while (touches(end) && !/^[,;)”"]$/.test(form(end))) end++;
		return form(end - 1) === '.' ? end - 1 : end;
	}
	return first + 1;
}

const alwaysShort = /^(?:etc|inc|ltd|co|corp|jr|sr|st)$/i;

/** The full stop that ends the sentence is a word of its own. */
function isLastMark(tokens: readonly Token[], index: number, limit: number): boolean {
	for (let i = index + 1; i < limit; i++)
		if (!/^[”’"')\]]$/.test(tokens[i]?.form ?? '')) return false;
	return true;
}

const clitic = /^(.+)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const whole = /^(?:\p{N}+(?:[-/:]\p{N}+)+|o['’]\p{L}+|\p{L}+['’]n['’]\p{L}+)$/iu;
const runTogether: Readonly<Record<string, number>> = {
	cannot: 3,
	gonna: 3,
	wanna: 3,
	gotta: 3,
	lemme: 3,
	gimme: 3
};

function partsOf(token: Token): Span[] {
	const { form, start, end } = token;
	const cut = (at: number): Span[] => [
		{ start, end: start + at },
		{ start: start + at, end }
	];
	const together = runTogether[form.toLowerCase()];
	if (together !== undefined) return cut(together);
	if (!token.word || whole.test(form)) return [{ start, end }];
	const money = /^([$£€])(.+)$/.exec(form);
	if (money !== null)
		return [
			{ start, end: start + 1 },
			...partsOf({ ...token, start: start + 1, form: form.slice(1) })
		];
	const unit = /^([\d.,]*\d)([a-z]{1,2}|%)$/i.exec(form);
	if (unit !== null && !/^(?:st|nd|rd|th|s)$/i.test(unit[2] ?? ''))
		return cut((unit[1] ?? '').length);
	const short = clitic.exec(form);
	if (short !== null && !/-/.test(form)) return cut((short[1] ?? '').length);
	return hyphenated(token);
}

/** "state-of-the-art" falls apart at its hyphens; "re-election" and "e-mail" don’t. */
function hyphenated({ form, start, end }: Token): Span[] {
	if (!/\p{L}/u.test(form) || !form.includes('-')) return [{ start, end }];
	const parts: Span[] = [];
	let from = 0;
	for (let at = form.indexOf('-', 1); at > 0; at = form.indexOf('-', at + 1)) {
		if (hyphenPrefixes.has(form.slice(from, at).toLowerCase())) continue;
		parts.push(
			{ start: start + from, end: start + at },
			{ start: start + at, end: start + at + 1 }
		);
		from = at + 1;
	}
	if (from < form.length) parts.push({ start: start + from, end });
	return parts;
}
