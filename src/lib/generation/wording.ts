import lemmatizer from 'wink-lemmatizer';
import { isDemonym, pointingWords, readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Clause } from './clause.ts';
import { auxiliaries } from './data/verbs.ts';

/** The clause as a yes/no question would order it: "did Bolivia formally notify …", "was the prize awarded …". */
export function inverted(document: AnalysedDocument, clause: Clause, rest: string): string {
	const subject = lowerOpening(document, clause);
	const verb = clause.verb.form;
	const words = auxiliaries.has(verb)
		? [verb, subject, clause.adverb, rest]
		: ['did', subject, spoken(clause, lemmatizer.verb(verb)), rest];
	return words.filter(Boolean).join(' ');
}

/** The verb with the adverb before it: "formally notified". */
export function spoken(clause: Clause, verb = clause.verb.form): string {
	return clause.adverb === '' ? verb : `${clause.adverb} ${verb}`;
}

/** The subject as it reads in mid-sentence: only a name keeps its capital. */
export function lowerOpening(document: AnalysedDocument, clause: Clause): string {
	const subject = readable(document, clause.subject);
	const opensWithName =
		document.mentions.some((mention) => mention.start === clause.subject.start) ||
		/^\p{Lu}\S*\p{Lu}/u.test(subject) ||
		isDemonym(subject.split(' ')[0] ?? '');
	if (opensWithName && !/^(?:The|A|An) /.test(subject)) return subject;
	return subject.charAt(0).toLowerCase() + subject.slice(1);
}

/**
 * True when nothing in the text points at somebody or something it doesn't name.
 * @param owned the text says or asks for whose "its" or "their" is: "the Harbour Authority closed
 *   two of its six lanes"; plain "it" and "they" still point away
 */
export function standsAlone(text: string, owned = false): boolean {
	const words =
		withoutExpletives(text)
			.toLowerCase()
			.match(/[\p{L}]+(?:['’]\p{L}+)?/gu) ?? [];
	return !words.some(
		(word) => pointingWords.has(word) && !harmless.has(word) && !(owned && possessives.has(word))
	);
}

/** "it is difficult to …", "it was clear that …": an "it" that points at nothing is blanked. */
export function withoutExpletives(text: string): string {
	return text.replace(
		/\bit (?=(?:is|was|will be|would be|has been|became|becomes) (?:\p{L}+ ){0,2}\p{L}+ (?:to|that|for|whether)\b)/giu,
		'   '
	);
}

/** Words on the pointing list that mostly don't point. */
const harmless = new Set(['that', 'one', 'both', 'either', 'neither', 'there', 'such']);
const possessives = new Set(['its', 'their', 'his', 'her']);

/**
 * "the move", "the group", "the agreement": a bare noun phrase whose referent stands in an
 * earlier sentence. The noun is fine if the same text qualifies it or it is the only one of its kind.
 */
export function hasBareReference(text: string): boolean {
	if (
		/\bthe (?:\p{L}+est|most|least|first|last|only|second|third)(?=[,.?]|$| (?:with|and|but)\b)/iu.test(
			text
		)
	)
		return true;
	return /\b(?:the|that) (?:move|group|deal|agreement|decision|policy|plan|report|study|operation|case|man|woman|men|women|company|country|proposal|law|bill|problem|issue|process|event|conflict|convention|commission|committee|incident|attack|ban|vote|prize|score|manuscript|article|team|two|three|pair|latter|former|same|first|second|third|region|city|area|project|scheme|survey|system|figure|figures|products|leaves|drugs|companies|researchers|scientists|president|minister|author|industry|award|work|works|programme|program|measure|measures|jury|date|database|ceremony|document|documents|warnings|site|book|film|number|numbers)\b(?! (?:of|in|on|to|for|that|who|which|between|against|from|by|with|at|about))/i.test(
		text
	);
}

export function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** Marks come in pairs: “ ”, ( ), and straight quotes even in number. */
export function isBalanced(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return (
		count('“') === count('”') &&
		count('(') === count(')') &&
		count('"') % 2 === 0 &&
		!/[‘]/.test(text.replace(/‘[^’]*’/g, ''))
	);
}
