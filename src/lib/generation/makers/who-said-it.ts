import { readable, type AnalysedDocument, type Quotation } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice } from '../distractors/index.ts';
import { isListedVerb } from '../data/verbs.ts';
import { withoutExpletives, wordCount } from '../wording.ts';

/** “Fix health insurance. Not regime change in Venezuela.” → Who is quoted as saying: “…”? */
export function makeWhoSaidIt(asking: Asking): Candidate[] {
	const { document } = asking;
	return document.quotations.flatMap((quotation): Candidate[] => {
		const speaker = document.entities[quotation.speaker ?? -1];
		const words = quotedWords(asking, quotation);
		if (speaker === undefined || words === null) return [];
		const sentences = sentencesOf(document, quotation);
		const choice = nameChoice(
			asking,
			quotation.speaker ?? -1,
			sentences,
			(who) => `${who} is quoted as saying: “${words}”${/[?!]$/.test(words) ? '' : '?'}`,
			'words'
		);
		if (choice === null) return [];
		const number = paragraphNumber(document, quotation.sentence);
		const said = {
			stem: choice.stem,
			key: displayName(speaker),
			explanation: `Paragraph ${number} gives these words to ${described(document, quotation.speaker ?? -1)}.`,
			level: 'understand' as const,
			sentences
		};
		const { options } = choice;
		if (options !== null) return [{ ...said, kind: 'who-said-it', options, confidence: 0.85 }];
		// Where only one person speaks there is nothing to tell apart.
		if (asking.speaking.size < 2) return [];
		return [{ ...said, kind: 'short-text', accept: speaker.aliases, confidence: 0.3 }];
	});
}

/**
 * The quoted words if they can stand alone: a finite clause of some length, nothing pointing away, and
 * not naming who speaks.
 * A long quotation gives its first sentences, whole ones only.
 */
export function quotedWords({ document }: Asking, quotation: Quotation): string | null {
	if (pointsOut(document, quotation)) return null;
	const words = firstSentences(readable(document, quotation)).replace(/[,;.]$/, '');
	if (wordCount(words) < 6 || wordCount(words) > 45) return null;
	const speaker = document.entities[quotation.speaker ?? -1];
	if (speaker?.aliases.some((alias) => words.includes(alias)) === true) return null;
	// Broken off, or joined of two.
	if (!/^[\p{Lu}\p{N}]/u.test(words) || /\.\.$|…$|\|/.test(words)) return null;
	if (/^It (?!(?:is|was|will be|would be)\b)/.test(words)) return null;
	// "Between 14 and 24, it’s more than two hours": what is? Unless "it" points at nothing.
	const opening = withoutExpletives(words.replace(/\b([Ii]t)[’']s\b/g, '$1 is'))
		.split(/\s+/)
		.slice(0, 7);
	if (
		opening.some(
			(word, index) => /^it$/i.test(word) && /^(?:is|was)$/.test(opening[index + 1] ?? '')
		)
	)
		return null;
	if (/^(?:This|These|They|He|She|That|Those|Them|His|Her|Their|But|And|So|No)\b/.test(words))
		return null;
	return isFiniteClause(words) ? words : null;
}

/** "they stopped riding bikes": a "they" or a "she" of whom the words themselves have not spoken. */
function pointsOut({ words }: AnalysedDocument, { start, end }: Quotation): boolean {
	let named = false;
	let at = words.findIndex((word) => word.start >= start);
	for (; at >= 0 && (words[at]?.end ?? Infinity) <= end; at++) {
		const { tag = '', form = '' } = words[at] ?? {};
		if (/^(?:NNS|NNPS?)$/.test(tag)) named = true;
		if (!named && /^(?:they|them|their|he|him|she)$/i.test(form)) return true;
	}
	return false;
}

/** "We lost a day", "Nobody likes to pay", "Fix health insurance": a subject with its verb, or a command. */
function isFiniteClause(words: string): boolean {
	if (
		/\b(?:I|we|you|they|he|she|it|who|people|nobody|everybody|somebody|no one|everyone) (?:\p{Ll}+ly )?\p{Ll}{2,}/iu.test(
			words
		)
	)
		return true;
	if (/\p{L}[’'](?:s|re|ve|m|ll|d)\b|\p{Ll}n[’']t\b/u.test(words)) return true;
	if (
		/^(?:Fix|Let|Stop|Think|Give|Take|Make|Look|Do|Don’t|Ask|Tell|Keep|Go|Come|Leave|Wait)\b/.test(
			words
		)
	)
		return true;
	return words.split(/[^\p{L}’']+/u).some(isListedVerb);
}

function firstSentences(quoted: string): string {
	const most = 34;
	if (wordCount(quoted) <= most) return quoted;
	let taken = '';
	for (const [sentence] of quoted.matchAll(/.+?[.!?](?=\s|$)\s*/gu)) {
		if (taken !== '' && wordCount(taken + sentence) > most) break;
		taken += sentence;
	}
	return (taken === '' ? quoted : taken).trim();
}

/** The quotation's sentences, with its cue's, and the one before them that names the speaker where they don't. */
export function sentencesOf(document: AnalysedDocument, quotation: Quotation): number[] {
	const holding = (at: number) =>
		document.sentences.findIndex(({ start, end }) => start <= at && at < end);
	const ends = holding(quotation.end - 1);
	const cue = quotation.cue === null ? -1 : holding(quotation.cue.start);
	const all = [quotation.sentence, ends, cue].filter((index) => index >= 0);
	const [from, to] = [Math.min(...all), Math.max(...all)];
	const spoken = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
	const of = document.mentions.filter(({ entity }) => entity === quotation.speaker);
	if (of.some(({ sentence }) => spoken.includes(sentence))) return spoken;
	const named = of.findLast(({ sentence }) => sentence < from);
	return named === undefined ? spoken : [named.sentence, ...spoken];
}

function described(document: AnalysedDocument, index: number): string {
	const entity = document.entities[index];
	const role = document.roles.find(
		(one) => one.entity === index && !/^then\b/i.test(document.text.slice(one.start, one.end))
	);
	if (entity === undefined) return 'the speaker';
	if (role === undefined) return displayName(entity);
	const words = readable(document, role);
	return role.form === 'title' ? `${words} ${entity.name}` : `${entity.name}, ${words}`;
}
