import type { Voice } from '#lib/debate/index.ts';
import { capitalised } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Quotation } from '#lib/text/index.ts';
import { wordCount } from '../wording.ts';
import type { Attribution } from './attributed-content.ts';
import { attributionsIn } from './attribution.ts';
import type { Statement } from './statement.ts';
import { holdsHedge } from './hedging.ts';
import { mainSubject } from './subject.ts';
import { bearerOf } from './bearer.ts';
import { canSpeak } from './speaking.ts';
import { standingOf } from './standing.ts';
import { entityVoice, unnamed, voiceOf } from './voices.ts';

const mostWords = 60;
const fewestWords = 3;

/**
 * “The move is groundbreaking,” said Danny Kushlick → Danny Kushlick: “The move is groundbreaking”.
 * Words that "he said" breaks are one statement, and so is what somebody says on in the same breath.
 * Fragments inside somebody's indirect speech are not statements of their own.
 */
export function quotedStatements(document: AnalysedDocument): Statement[] {
	const voices = speakersOf(document);
	const turns: Turn[] = [];
	for (const [at, quotation] of document.quotations.entries()) {
		const voice = voices[at] ?? null;
		if (voice === null) continue;
		const words = readable(document, quotation);
		const last = turns.at(-1);
		const before = last?.quotations.at(-1);
		const joined =
			last !== undefined && before !== undefined && last.voice.name === voice.name
				? joinedWords(document, last.words, before, quotation, words)
				: null;
		if (last !== undefined && joined !== null && wordCount(joined) <= mostWords) {
			last.words = joined;
			last.quotations.push(quotation);
		} else if (standsAlone(document, quotation))
			turns.push({ voice, words: wholeSentences(words), quotations: [quotation] });
	}
	return turns.flatMap(({ voice, words, quotations }): Statement[] => {
		if (wordCount(words) < fewestWords) return [];
		const said = words.replace(/[,.]$/, '');
		return [
			{
				sentences: through(quotations.flatMap((one) => sentencesOf(document, one))),
				claim: `${voice.name}: “${said}”`,
				content: said,
				chain: [voice],
				cue: 'say',
				form: 'quoted',
				hedged: holdsHedge(words)
			}
		];
	});
}

type Turn = { readonly voice: Voice; words: string; readonly quotations: Quotation[] };

/**
 * “Are we to believe,” he asked, “that a widow must pay?” and “He looked both ways,” she said. “One car
 * stopped.”: the words of both, where only who speaks stands between them. Null elsewhere.
 */
function joinedWords(
	document: AnalysedDocument,
	before: string,
	first: Quotation,
	second: Quotation,
	words: string
): string | null {
	const between = document.text.slice(first.end, second.start);
	if (between.length > 110 || /\n/.test(between) || /[“"].*[”"].*[“"]/.test(between.slice(1, -1)))
		return null;
	const goesOn = /^\p{Ll}/u.test(words);
	if (goesOn) return /,$/.test(before) ? `${before.replace(/,$/, '')} ${words}` : null;
	return /[.?!,]$/.test(before) ? `${before.replace(/,$/, '.')} ${words}` : null;
}

/** Long quotations give their first sentences, whole ones: nothing is cut from the middle. */
function wholeSentences(words: string): string {
	if (wordCount(words) <= mostWords) return words;
	let taken = '';
	for (const [sentence] of words.matchAll(/.+?[.!?](?=\s|$)\s*/gu)) {
		if (taken !== '' && wordCount(taken + sentence) > mostWords) break;
		taken += sentence;
	}
	return (taken === '' ? words : taken).trim();
}

/** Opens with a capital, after a colon, a comma, "that" or nothing: a sentence, not a borrowed phrase. */
function standsAlone(document: AnalysedDocument, quotation: Quotation): boolean {
	return /^\p{Lu}|^\p{N}|^I\b/u.test(document.text.slice(quotation.start, quotation.start + 2));
}

function speakersOf(document: AnalysedDocument): (Voice | null)[] {
	const out: (Voice | null)[] = [];
	// One sentence may hold many quotations; it is read for its attributions once.
	const found = new Map<number, Attribution[]>();
	const attributions = (sentence: number) => {
		const known = found.get(sentence) ?? attributionsIn(document, sentence);
		found.set(sentence, known);
		return known;
	};
	for (const [at, quotation] of document.quotations.entries()) {
		// In an interview only who answers is heard: what stands near says nothing of it.
		if (quotation.turn !== null) {
			out.push(quotation.speaker === null ? null : entityVoice(document, quotation.speaker));
			continue;
		}
		const said =
			quotation.speaker === null
				? speakerNear(document, quotation, attributions)
				: entityVoice(document, quotation.speaker);
		out.push(
			said ?? continuing(document, at, out) ?? spokeBefore(document, quotation, attributions)
		);
	}
	return out;
}

/** “…,” said a spokesman · the DH said: “…” · “These objections are …,” she said of the same voice */
function speakerNear(
	document: AnalysedDocument,
	quotation: Quotation,
	attributions: (sentence: number) => readonly Attribution[]
): Voice | null {
	const after = document.text.slice(quotation.end + 1, quotation.end + 90);
	const unnamedRole =
		/^,? (?:said|says|added|told \p{L}+) ((?:an?|the|one|another) [\p{L}’' -]{3,50}?)(?=[.,;]| (?:who|in|at|for|from|of|on)\b)/u.exec(
			after
		)?.[1];
	if (unnamedRole !== undefined) {
		const bearer = bearerOf(document, unnamedRole, quotation.end);
		if (bearer !== null) return entityVoice(document, bearer);
		const name = capitalised(unnamedRole);
		return { name, role: null, standing: standingOf(name, null, name.split(' ').at(-1)) };
	}
	const sentence = document.sentences[quotation.sentence];
	if (sentence === undefined) return null;
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const lead = attributions(quotation.sentence).find((one) => {
		const content = tokens[one.content.first];
		return (
			one.form === 'saying' &&
			content !== undefined &&
			Math.abs(content.start - quotation.start) <= 3
		);
	});
	if (lead === undefined) return openedByColon(document, quotation);
	const voice = voiceOf(document, quotation.sentence, tokens, lead.subject, null);
	return voice === unnamed ? null : voice;
}

/** "Senator Mike Lee had struck a defiant tone: “…”": the sentence's subject speaks. */
function openedByColon(document: AnalysedDocument, quotation: Quotation): Voice | null {
	const sentence = document.sentences[quotation.sentence];
	if (
		sentence === undefined ||
		!/: ?$/.test(document.text.slice(sentence.start, quotation.start - 1))
	)
		return null;
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const subject = mainSubject(tokens);
	if (subject === null || !canSpeak(document, quotation.sentence, tokens, subject)) return null;
	const voice = voiceOf(document, quotation.sentence, tokens, subject, null);
	return voice === unnamed ? null : voice;
}

/**
 * "The woman says she had moved house twice. “Then the phone went …”": a sentence in quotation marks that nobody is
 * given is whoever the sentence before it lets speak, in the same paragraph.
 */
function spokeBefore(
	document: AnalysedDocument,
	quotation: Quotation,
	attributions: (sentence: number) => readonly Attribution[]
): Voice | null {
	const here = document.sentences[quotation.sentence];
	const before = document.sentences[quotation.sentence - 1];
	if (quotation.cue !== null || here === undefined || before?.paragraph !== here.paragraph)
		return null;
	if (quotation.start > here.start + 1 || quotation.end < here.end - 2) return null;
	const tokens = document.tokens.slice(before.firstToken, before.endToken);
	const last = attributions(quotation.sentence - 1).findLast(
		({ form, subject }) => form === 'trailing' || (form !== 'attitude' && subject.first <= 2)
	);
	if (last === undefined) return null;
	const voice = voiceOf(document, quotation.sentence - 1, tokens, last.subject, null);
	const isPlace = document.entities.some(
		({ name, kind }) => kind === 'place' && name === voice.name
	);
	return voice === unnamed || isPlace ? null : voice;
}

/** A quotation that goes on: right after the last one closed, or opening the next paragraph of it. */
function continuing(
	document: AnalysedDocument,
	at: number,
	voices: readonly (Voice | null)[]
): Voice | null {
	const here = document.quotations[at];
	const before = document.quotations[at - 1];
	if (here === undefined || before === undefined) return null;
	const between = document.text.slice(before.end, here.start);
	if (/^["”]?\s*[“"]$/.test(between)) return voices[at - 1] ?? null;
	if (addsOn(document, here, before)) return voices[at - 1] ?? null;
	return opensNextParagraph(document, here, before) ? (voices[at - 1] ?? null) : null;
}

/** … worth it.” He added: “This is not over.” */
function addsOn(document: AnalysedDocument, here: Quotation, before: Quotation): boolean {
	return /^["”]?\s*(?:He|She|They|It) (?:\p{Ll}+ly )?(?:added|said|continued|went on)[,:]? ["“]$/u.test(
		document.text.slice(before.end, here.start)
	);
}

/** A paragraph that is nothing but a quotation goes on with the one voice of the paragraph before. */
function opensNextParagraph(
	document: AnalysedDocument,
	here: Quotation,
	before: Quotation
): boolean {
	const paragraph = document.sentences[here.sentence]?.paragraph ?? -1;
	const span = document.paragraphs[paragraph];
	if (span === undefined || document.sentences[before.sentence]?.paragraph !== paragraph - 1)
		return false;
	return here.start <= span.start + 2 && here.end >= span.end - 2;
}

/** Every sentence the quotation touches, and the one that names its speaker beside it. */
function sentencesOf(document: AnalysedDocument, quotation: Quotation): number[] {
	const touched = document.sentences.flatMap((sentence, index) =>
		sentence.start < quotation.end && quotation.start < sentence.end ? [index] : []
	);
	const cue = document.sentences.findIndex(
		(one) =>
			quotation.cue !== null && one.start <= quotation.cue.start && quotation.cue.start < one.end
	);
	return through(cue < 0 ? touched : [...touched, cue]);
}

/** From the first of these sentences to the last, with those between. */
function through(sentences: readonly number[]): number[] {
	const from = Math.min(...sentences);
	return Array.from({ length: Math.max(...sentences) - from + 1 }, (_, offset) => from + offset);
}
