import lemmatizer from 'wink-lemmatizer';
import { functionWords, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import { speakingNouns } from '../data/cues.ts';
import { expertWords, officialWords, partyWords, witnessWords } from '../data/standings.ts';
import { headOf, type NounPhrase } from './subject.ts';
import { wordStarting } from './word-starting.ts';

export const personPronoun = /^(?:he|she|they|it|we|i|who)$/i;

/** True when the phrase is somebody who can say something: a name, a role, a body, a pronoun. */
export function canSpeak(
	document: AnalysedDocument,
	sentence: number,
	tokens: readonly Token[],
	phrase: NounPhrase
): boolean {
	const first = tokens[phrase.first];
	if (first === undefined) return false;
	if (phrase.end - phrase.first === 1 && personPronoun.test(first.form))
		return !/^(?:it|who)$/i.test(first.form);
	// "Easter, she said", "Eleven of them": a feast and a number of people unknown speak for nobody.
	const said = tokens.slice(phrase.first, phrase.end).map(({ form }) => form);
	if (/^(?:Easter|Christmas|Ramadan|Eid|Diwali|Passover)$/.test(said.join(' '))) return false;
	if (/ of (?:them|us|you|those|these)$|\band (?:nobody|none|no one)$/.test(said.join(' ')))
		return false;
	// "Not all residents welcomed it": without its first word it would say the opposite.
	if (/^(?:not|nor|hardly|neither)$/i.test(tokens[phrase.first - 1]?.form ?? '')) return false;
	if (entityOf(document, sentence, tokens, phrase) !== null) return true;
	if (namedAside(document, tokens, phrase) !== null) return true;
	if (
		/^(?:nobody|no|everyone|everybody|anyone|anybody|someone|somebody|every|few|that|between)$/i.test(
			first.form
		)
	)
		return false;
	// "Similar disputes", "Send back": a capital at the head of a sentence names nobody.
	if (phrase.first === 0 && phrase.end === 1 && !isTaggedName(document, sentence, first.start))
		return false;
	const words = tokens.slice(phrase.first, headOf(tokens, phrase) + 1);
	const head = words.at(-1)?.form ?? '';
	if (saysAsANoun(head)) return true;
	if (/^\p{Lu}/u.test(head) && words.some((word) => saysAsANoun(word.form))) return true;
	// "Pigeonpost, a chat app based in Lisbon, said": an unknown name, alone or with others.
	return (
		/^\p{Lu}[\p{L}\p{N}’'-]{2,}$/u.test(head) &&
		!functionWords.has(head.toLowerCase()) &&
		words.every((word) => /^\p{Lu}|^(?:of|the|and|&)$/iu.test(word.form))
	);
}

/** Whether reading took the word for a name, or for a plural or singular noun in small letters elsewhere. */
function isTaggedName(document: AnalysedDocument, sentence: number, start: number): boolean {
	const word = document.words[wordStarting(document, sentence, start)];
	return word !== undefined && (word.tag.startsWith('NNP') || saysAsANoun(word.form));
}

export function saysAsANoun(form: string): boolean {
	const word = form.toLowerCase();
	return (
		speakingNouns.has(word) ||
		speakingNouns.has(lemmatizer.noun(word)) ||
		[officialWords, partyWords, expertWords, witnessWords].some(
			(list) => list.has(word) || list.has(lemmatizer.noun(word))
		)
	);
}

/** The named speaker the phrase ends in, if it ends in a name. */
export function entityOf(
	document: AnalysedDocument,
	sentence: number,
	tokens: readonly Token[],
	phrase: NounPhrase
): number | null {
	const head = tokens[headOf(tokens, phrase)];
	const last = tokens[phrase.end - 1];
	const first = tokens[phrase.first];
	if (head === undefined || last === undefined || first === undefined) return null;
	const mention = document.mentions.find(
		(one) =>
			one.sentence === sentence &&
			// "T.K. | Venkataraghavan": initials may stand outside the phrase.
			(one.start >= first.start || one.end === last.end) &&
			(one.end === head.end ||
				one.end === last.end ||
				(one.start <= head.start && one.end >= head.end))
	);
	if (mention === undefined) return null;
	// "Venezuela’s government": the name only owns the head.
	if (mention.end !== head.end && mention.end !== last.end) return null;
	if (last.end === mention.end && head.end !== last.end) {
		const between = tokens.slice(phrase.first, phrase.end).map((token) => token.form);
		if (between.some((form) => /^(?:of|for|at|in|on|to|from|with)$/.test(form))) return null;
	}
	return mention.entity;
}

/** "the US President, Barack Obama, warned", "its chairman, retired engineer Alan Whitcombe, noted": the aside has the name. */
export function namedAside(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: NounPhrase
): number | null {
	const { first: from = -1, end = 0 } = phrase.aside ?? {};
	const [first, last] = [tokens[from], tokens[end - 1]];
	if (first === undefined || last === undefined) return null;
	const mention = document.mentions.find((one) => one.end === last.end && one.start >= first.start);
	if (mention === undefined || mention.start === first.start) return mention?.entity ?? null;
	const before = document.text.slice(first.start, mention.start);
	const person = document.entities[mention.entity]?.kind === 'person';
	const plain =
		/^(?:[\p{L}.’'-]+ ){1,3}$/u.test(before) && !/\b(?:of|by|with|and|to|for|an?)\b/.test(before);
	return person && plain ? mention.entity : null;
}
