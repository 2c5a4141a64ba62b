import type { Token } from '#lib/text/index.ts';
import { auxiliaries, irregularPasts, isListedVerb, participleTraps } from '../data/verbs.ts';

/** A noun phrase, as token positions [first, end) of its sentence; `aside` is set off by marks. */
export type NounPhrase = {
	readonly first: number;
	readonly end: number;
	/** "a former military lawyer" in "Todd Huntley, a former military lawyer, told". */
	readonly aside: { readonly first: number; readonly end: number } | null;
};

const boundary =
	/^(?:that|which|who|whom|whose|while|whilst|because|although|though|but|as|when|whenever|if|after|before|until|unless|since|so|whether|than|what|why|how|where|whereas|yet|or|to|then|instead|however|even|just|not|by|from|with|during|despite|amid|over|under|without|nor)$/i;
const opensPrepositional = /^(?:in|on|at|of|for|about|against|between|into|through|last|this)$/i;
const determiner =
	/^(?:the|an?|this|these|those|its|his|her|their|our|my|some|many|most|several|no)$/i;

/**
 * The noun phrase that ends where the verb group begins: "Some current and former US officials and
 * law-of-war experts | have said". Coordinated phrases are taken whole: "Venezuelan opposition
 * figures, Trump administration sources, and independent political analysts | have suggested".
 * @param verbAt where the verb group begins
 * @param from no further left than this
 * @returns null when what stands there is not a plain noun phrase
 */
export function phraseBefore(
	tokens: readonly Token[],
	verbAt: number,
	from: number
): NounPhrase | null {
	let end = verbAt;
	let aside: NounPhrase['aside'] = null;
	const mark = tokens[end - 1]?.form ?? '';
	if (/^[,–—)]$/.test(mark)) {
		const open = openerOf(tokens, end - 1, from);
		if (open === null) return null;
		aside = { first: open + 1, end: end - 1 };
		end = open;
	}
	// "In an interview on Friday she | said": a pronoun is the whole subject.
	if (/^(?:he|she|they|it|we|I)$/i.test(tokens[end - 1]?.form ?? ''))
		return { first: end - 1, end, aside };
	let start = runStart(tokens, end, from);
	if (start >= end) return null;
	// "Katherine Devlin, president of ECITA, the e-cigarette industry association, said"
	if (
		aside !== null &&
		tokens[start - 1]?.form === ',' &&
		!/^\p{Lu}/u.test(tokens[start]?.form ?? '')
	) {
		const named = runStart(tokens, start - 1, from);
		const isName = tokens.slice(named, start - 1).every((token) => /^\p{Lu}/u.test(token.form));
		if (named < start - 1 && isName) {
			aside = { first: start, end: aside.end };
			[start, end] = [named, start - 1];
		}
	}
	const whole = coordinated(tokens, start, from);
	const first =
		whole < start ? whole : withoutLeadingPreposition(tokens, dropAnd(tokens, start), end);
	if (first === null || first >= end || end - first > 22) return null;
	return { first: whole < start ? first : fromArticle(tokens, first, end), end, aside };
}

/** "(By) contrast | the assembly", "Last week | the minister": an article behind a noun opens another phrase. */
function fromArticle(tokens: readonly Token[], first: number, end: number): number {
	for (let at = end - 2; at > first; at--) {
		if (!/^(?:the|an?)$/.test(tokens[at]?.form ?? '')) continue;
		const before = tokens[at - 1]?.form ?? '';
		const links =
			/^(?:of|to|by|from|with|for|in|on|at|against|about|between|into|and|or|['’]s?|as|than|like|including|called|named)$/.test(
				before
			);
		return links || isVerbHere(tokens, at - 1) || /(?:ing|ed)$/.test(before) ? first : at;
	}
	return first;
}

/** The mark that opens the aside closed at `close`; what stands between must look like one. */
function openerOf(tokens: readonly Token[], close: number, from: number): number | null {
	const wanted = tokens[close]?.form === ')' ? '(' : (tokens[close]?.form ?? '');
	for (let i = close - 2; i > from && close - i <= 32; i--) {
		if (/^[“”;:]$/.test(tokens[i]?.form ?? '')) return null;
		if (tokens[i]?.form !== wanted) continue;
		const opener = tokens[i + 1]?.form ?? '';
		if (
			/^(?:an?|the|who|which|whose|its|former|now|head|\p{Lu}.*|including|\p{Ll}+)$/u.test(opener)
		)
			return i;
		return null;
	}
	return null;
}

function runStart(tokens: readonly Token[], end: number, from: number): number {
	let start = end;
	while (start - 1 >= from && isNominal(tokens, start - 1)) start--;
	return start;
}

function isNominal(tokens: readonly Token[], at: number): boolean {
	const form = tokens[at]?.form ?? '';
	if (/^['’]s?$/.test(form) || /^[()]$/.test(form)) return true;
	// "The 22-page assessment"
	if (form === '-')
		return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
	if (!/^[\p{L}\p{N}$£€]/u.test(form)) return false;
	if (boundary.test(form)) return linksNouns(tokens, at);
	return !isVerbHere(tokens, at);
}

/** "The UK’s submission | to | the UN": between a noun and a name or a determiner. */
function linksNouns(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:to|by|from|with)$/.test(tokens[at]?.form ?? '') &&
		/^(?:the|an?|\p{Lu}\S*)$/u.test(tokens[at + 1]?.form ?? '') &&
		/^\p{Ll}{3,}$/u.test(tokens[at - 1]?.form ?? '') &&
		!isVerbHere(tokens, at - 1)
	);
}

/** A finite verb where it stands: a listed one, or "-ed" that no determiner or adjective precedes. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
	const form = tokens[at]?.form ?? '';
	if (!/^\p{Ll}/u.test(form)) return false;
	const before = tokens[at - 1]?.form ?? '';
	if (auxiliaries.has(form)) return true;
	const afterDeterminer = determiner.test(before) || before === '’s' || before === "'s";
	if (isListedVerb(form) || irregularPasts.has(form)) return !afterDeterminer;
	return (
		/[^e]ed$/.test(form) &&
		form.length > 4 &&
		!participleTraps.has(form) &&
		!afterDeterminer &&
		at > 0 &&
		!/^(?:and|of|more|most|very)$/.test(before)
	);
}

/** From "and independent political analysts" left over ", Trump administration sources". */
function coordinated(tokens: readonly Token[], start: number, from: number): number {
	if (!/^(?:and|or)$/.test(tokens[start]?.form ?? '')) return start;
	let first = start;
	while (tokens[first - 1]?.form === ',') {
		const chunkEnd = first - 1;
		const chunk = runStart(tokens, chunkEnd, from);
		const length = chunkEnd - chunk;
		const opener = tokens[chunk]?.form ?? '';
		if (length < 1 || length > 5) break;
		if (/^(?:an?|and|or|it|there|this|that)$/i.test(opener) || opensPrepositional.test(opener))
			break;
		if (tokens.slice(chunk, chunkEnd).some((token) => opensPrepositional.test(token.form))) break;
		if (tokens[chunk - 1] !== undefined && tokens[chunk - 1]?.form !== ',' && chunk > from) break;
		first = chunk;
		if (chunk <= from) break;
	}
	return first;
}

function dropAnd(tokens: readonly Token[], start: number): number {
	return /^(?:and|or)$/i.test(tokens[start]?.form ?? '') ? start + 1 : start;
}

/** "In November MEPs" is not one phrase: after a preposition the last determiner or name begins it. */
function withoutLeadingPreposition(
	tokens: readonly Token[],
	start: number,
	end: number
): number | null {
	if (!opensPrepositional.test(tokens[start]?.form ?? '')) return start;
	for (let i = end - 1; i > start; i--) {
		if (/^(?:the|an?|its|his|her|their)$/i.test(tokens[i]?.form ?? '')) return i;
	}
	return null;
}

/**
 * The head of a phrase: its last word before an of-phrase or the like, "Head" in "Head of External
 * Affairs", "officials" in "a number of officials".
 */
export function headOf(tokens: readonly Token[], phrase: { first: number; end: number }): number {
	let end = phrase.end;
	const counted = /^(?:number|group|handful|majority|team|series|host|range|total|couple)$/;
	for (let i = phrase.first + 1; i < phrase.end; i++) {
		const form = tokens[i]?.form ?? '';
		if (form === 'of' && counted.test(tokens[i - 1]?.form ?? '')) continue;
		if (/^(?:of|for|at|in|on|to|from|with|about|against|\(|including)$/.test(form)) {
			end = i;
			break;
		}
	}
	return end - 1;
}

/** The subject of the sentence's main clause: what stands before its first finite verb. */
export function mainSubject(tokens: readonly Token[]): NounPhrase | null {
	for (let i = 1; i < Math.min(tokens.length, 40); i++) {
		const form = tokens[i]?.form ?? '';
		const before = tokens[i - 1]?.form ?? '';
		if (!/^\p{Ll}/u.test(form)) continue;
		if (!isVerbHere(tokens, i) || before === 'to') continue;
		const phrase = phraseBefore(tokens, i, 0);
		if (phrase === null) continue;
		const introduced = tokens[phrase.first - 1]?.form ?? '';
		if (
			/^(?:that|which|who|while|when|if|because|although|as|after|before|whether|where)$/i.test(
				introduced
			)
		)
			continue;
		return phrase;
	}
	return null;
}
