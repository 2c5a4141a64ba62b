import { capitalised } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Quotation } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { saidIn } from '../asking/quoted.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice } from '../distractors/index.ts';
import {
	breaksOff,
	isFiniteClause,
	leavesUnsaid,
	withoutExpletives,
	wordCount
} from '../wording.ts';

/** “Fix health insurance. Not regime change in Venezuela.” → Who is quoted as saying: “…”? */
export function makeWhoSaidIt(asking: Asking): Candidate[] {
	const { spoken, quoted } = asking;
	return spoken.flatMap((quotation): Candidate[] => {
		const words = quotedWords(asking, quotation);
		const whole =
			words === null ? whoSaidWhatPoints(asking, quotation) : whoSaid(asking, quotation, words);
		// A sentence from further on in a long quotation, asked by itself.
		const later = quoted.filter(
			(one) => one.quotation === quotation && words?.includes(one.text) !== true
		);
		return [
			...whole,
			...later.flatMap((one) =>
				whoSaid(asking, quotation, capitalised(one.text)).map((candidate) => ({
					...candidate,
					about: [one.told.sentence],
					traits: ['part of a quotation']
				}))
			)
		];
	});
}

/** Words that point at something: a reader of the article may know them again; the ranker weighs it. */
function whoSaidWhatPoints(asking: Asking, quotation: Quotation): Candidate[] {
	const placed = asking.loose ? wordsToPlace(asking, quotation) : null;
	if (placed === null) return [];
	return whoSaid(asking, quotation, placed.words).map((candidate) => ({
		...candidate,
		traits: placed.traits,
		confidence: 0.5
	}));
}

function whoSaid(asking: Asking, quotation: Quotation, words: string): Candidate[] {
	const { document } = asking;
	const index = quotation.speaker ?? -1;
	const speaker = document.entities[index];
	if (speaker === undefined) return [];
	const sentences = sentencesOf(document, quotation);
	const choice = nameChoice(
		asking,
		index,
		sentences,
		(who) => `${who} is quoted as saying: “${words}”${/[?!]$/.test(words) ? '' : '?'}`,
		'words'
	);
	if (choice === null) return [];
	const number = paragraphNumber(document, quotation.sentence);
	const said = {
		stem: choice.stem,
		key: displayName(speaker),
		explanation: `Paragraph ${number} gives these words to ${described(document, index)}.`,
		level: 'understand' as const,
		sentences,
		about: saidIn(document, quotation)
	};
	const { options } = choice;
	if (options !== null) return [{ ...said, kind: 'who-said-it', options, confidence: 0.85 }];
	// Where only one person speaks there is nothing to tell apart.
	if (asking.speaking.size < 2) return [];
	return [{ ...said, kind: 'short-text', accept: speaker.aliases, confidence: 0.3 }];
}

/**
 * The quoted words if they can stand alone: a finite clause of some length, nothing pointing away, and
 * not naming who speaks.
 * A long quotation gives its first sentences, whole ones only.
 */
export function quotedWords({ document }: Asking, quotation: Quotation): string | null {
	if (isSomebodyElses(document, quotation) || pointsOut(document, quotation)) return null;
	const words = firstSentences(wordsOf(document, quotation)).replace(/[,;.]$/, '');
	if (othersSay.test(words)) return null;
	if (wordCount(words) < fewest || wordCount(words) > 45) return null;
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
	if (/^(?:By then|Until then|Then)\b/.test(words)) return null;
	if (/^(?:This|These|They|He|She|That|Those|Them|His|Her|Their|But|And|So|No)\b/.test(words))
		return null;
	if (leavesUnsaid(words)) return null;
	return isFiniteClause(words) ? words : null;
}

/**
 * Words to be given to whoever said them: those that stand by themselves, else a whole sentence that a reader of the
 * article knows again though it points at something: "They burned the boats".
 */
export function wordsToPlace(
	asking: Asking,
	quotation: Quotation
): { readonly words: string; readonly traits: readonly string[] } | null {
	const { document } = asking;
	const strict = quotedWords(asking, quotation);
	if (strict !== null) return { words: strict, traits: [] };
	const words = firstSentences(wordsOf(document, quotation))
		.replace(/[,;.]$/, '')
		.replace(
			/^(?:But|And|So(?= (?:I|we|you|he|she|they|it|the|let|maybe|my|our)\b)) (\p{L})/u,
			(_, letter: string) => letter.toUpperCase()
		);
	if (isSomebodyElses(document, quotation) || othersSay.test(words)) return null;
	const many = wordCount(words);
	if (many < fewestToPlace || many > 40 || !/^[\p{Lu}\p{N}]/u.test(words)) return null;
	if (/\.\.$|…$|\||^(?:Then|By then|Until then)\b/.test(words) || breaksOff(words)) return null;
	const speaker = document.entities[quotation.speaker ?? -1];
	if (speaker?.aliases.some((alias) => words.includes(alias)) === true) return null;
	if (!isFiniteClause(words)) return null;
	// "If you rent, it gets a fine": so few words are known again only where they say what they speak of.
	if (many < fewestThatPoint && pointing.test(words)) return null;
	const points = /\b(?:they|them|their|he|him|his|she|her|it|its|that|this|those|these|there)\b/i;
	return {
		words,
		traits: [
			'words that point',
			...(points.test(words.split(/\s+/).slice(0, 3).join(' ')) ? ['words that open with it'] : []),
			...(many < fewest ? ['few words'] : [])
		]
	};
}

/** "People say, use the boat": what others say. */
const othersSay = /^(?:People|They|Everyone|Some) (?:say|ask|tell)\b/;
const [fewestToPlace, fewestThatPoint] = [5, 10];
const pointing =
	/\b(?:they|them|their|theirs|he|him|his|she|her|hers|it|its|that(?! (?:the|a|an|I|we|you|there|nobody|people)\b)|this|those|these|one|ones|another|half|so|too|either|neither|the idea|the thing)\b/i;

/** "I have not walked away from it" is no party's and no firm's: somebody said it for them, or beside them. */
function isSomebodyElses(document: AnalysedDocument, quotation: Quotation): boolean {
	const speaker = document.entities[quotation.speaker ?? -1];
	return speaker?.kind !== 'person' && /\b(?:I|my|me)\b/.test(readable(document, quotation));
}

/** “Are we to believe,” he said, “that a widow must pay?”: both halves, where the second goes on with the first. */
function wordsOf(document: AnalysedDocument, quotation: Quotation): string {
	const words = readable(document, quotation);
	const next = document.quotations[document.quotations.indexOf(quotation) + 1];
	if (!words.endsWith(',') || next === undefined || next.speaker !== quotation.speaker)
		return words;
	const gap = document.text.slice(quotation.end, next.start);
	const rest = readable(document, next);
	if (gap.length > mostBetween || /[.!?]/.test(gap) || !/^\p{Ll}/u.test(rest)) return words;
	const goesOn =
		/^(?:that|to|who|whom|where|how|what|of|by|with|in|on|for|from|is|are|was|were|will|would|has|have|had)\b/.test(
			rest
		);
	return `${goesOn ? words.slice(0, -1) : words} ${rest}`;
}

const mostBetween = 90;
/** Less says too little of what is spoken about. */
const fewest = 8;

/**
 * "they stopped riding bikes", "it's a hole", "that is an efficient market", "neither one": of whom or what the words
 * themselves have not spoken.
 */
function pointsOut({ text, words }: AnalysedDocument, { start, end }: Quotation): boolean {
	const plain = withoutExpletives(text.slice(start, end).replace(/[’']s\b/g, '’s'));
	let many = false;
	let one = false;
	let at = words.findIndex((word) => word.start >= start);
	for (; at >= 0 && (words[at]?.end ?? Infinity) <= end; at++) {
		const { tag = '', form = '', relation = '', start: from = 0 } = words[at] ?? {};
		if (/^(?:they|them|their|he|him|she)$/i.test(form) && !many) return true;
		if (/^it$/i.test(form) && !one && relation !== 'expl' && plain.charAt(from - start) !== ' ')
			return true;
		if (
			/^(?:that|this)$/i.test(form) &&
			/^(?:nsubj|obj|obl|nsubj:pass)$/.test(relation) &&
			!/^W/.test(tag)
		)
			return true;
		const before = words[at - 1]?.form.toLowerCase() ?? '';
		if (/^ones?$/i.test(form) && /^(?:the|which|neither|either|this|that|another)$/.test(before))
			return true;
		if (/^(?:NNS|NNPS?)$/.test(tag)) many = true;
		if (/^NN/.test(tag)) one = true;
	}
	return false;
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
