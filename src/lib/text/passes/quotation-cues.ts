import { narrowestAround, type Span } from '#lib/kernel/index.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { quantifiers, speakingThings } from '../data/speaking-things.ts';
import type { Paragraph, Reported, Sentence, Word } from '../document.ts';
import { listBits } from '../models/gazetteers.ts';
import type { Cue, CueSource } from './cues.ts';
import type { Naming } from './phrases.ts';

/** What is known of a text when its quotations are given to their speakers. */
export type QuotationSetting = {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly words: readonly Word[];
	readonly naming: Naming;
	/** What stands between quotation marks. */
	readonly quoted: readonly Span[];
	/** What the gazetteers know of a word form, as `listBits`. */
	readonly bitsOf: (form: string) => number;
};

/** A quotation with the sentence it begins in. */
export type FoundQuotation = Span & { readonly sentence: number };

/** The cues of a document by their sentence. */
export type CuesBySentence = ReadonlyMap<number, readonly Cue[]>;

/** The cue nearest to the quotation of those that its sentences hold, if it is near enough. */
export function cueFor(
	setting: QuotationSetting,
	quote: FoundQuotation,
	bySentence: CuesBySentence
): Cue | null {
	let best: Cue | null = null;
	// A word or two held in quotation marks are only surely somebody's right beside the cue.
	let cost = setting.text.slice(quote.start, quote.end).trim().split(/\s+/).length <= 2 ? 45 : 120;
	for (const index of sentencesOf(setting, quote)) {
		for (const cue of bySentence.get(index) ?? []) {
			const named = cue.source ?? namedBehind(setting, quote, cue);
			if (named === null || !canSpeak(setting, named)) continue;
			const price = distance(setting, quote, cue);
			if (price < cost) [best, cost] = [{ ...cue, source: named }, price];
		}
	}
	return best;
}

/** He claimed that he would end it “on day one”: words quoted out of what somebody is reported to say. */
export function cueAround(
	setting: QuotationSetting,
	quote: FoundQuotation,
	bySentence: CuesBySentence,
	reports: ReadonlyMap<number, readonly Reported[]>
): Cue | null {
	const around = narrowestAround(reports.get(quote.sentence) ?? [], quote);
	if (around === undefined) return null;
	const of = bySentence.get(quote.sentence) ?? [];
	const cue = of.find((one) => wordOf(setting, one).start === around.cue.start);
	return cue?.source != null && canSpeak(setting, cue.source) ? cue : null;
}

/** Somebody, a body of people, or something written: "a later start" says nothing. */
export function canSpeak(
	{ words, bitsOf }: QuotationSetting,
	{ head, entity }: CueSource
): boolean {
	const word = words[head];
	// "introduced by bosses": whom a passive names did it, and isn't quoted.
	if (entity === null && word?.relation === 'obl:agent') return false;
	if (entity !== null || word === undefined || !/^(?:NNS?|CD)$/.test(word.tag)) return true;
	const lemma = word.lemma.toLowerCase();
	return (
		(bitsOf(lemma) & (listBits.person | listBits.group)) !== 0 ||
		roleNouns.has(lemma) ||
		speakingThings.has(lemma) ||
		quantifiers.has(lemma)
	);
}

/** “…,” Kalisa Migendo, a 24-year-old student, says: the name right behind the quotation. */
function namedBehind(setting: QuotationSetting, quote: Span, cue: Cue): CueSource | null {
	const verb = wordOf(setting, cue);
	if (verb.start <= quote.end) return null;
	const [first] = setting.naming.peopleIn({ start: quote.end, end: verb.start });
	if (first === undefined || first.start > quote.end + 3) return null;
	return { start: first.start, end: first.end, head: -1, entity: first.entity };
}

/**
 * a robot named "Better Idea"; the word “caucus”; wrote Ada Holt in “A Sand County Almanac”: a name, a
 * word or a title, nobody's speech.
 */
export function isNamed({ text }: QuotationSetting, quote: Span): boolean {
	const before = text.slice(Math.max(0, quote.start - 20), quote.start - 1);
	return namedBy.test(before) || isTitle(text.slice(quote.start, quote.end));
}

const namedBy =
	/\b(?:named|titled|entitled|nicknamed|known as|the words?|the terms?|the phrase|so-called|including:?|such as|film|song|book|album|novel|series|hashtag) $/i;

/** Two capitals and more, and nothing in small letters but the words that titles keep small. */
function isTitle(words: string): boolean {
	const all = words.match(/[\p{L}’'-]+/gu) ?? [];
	const small = all.filter((word) => /^\p{Ll}/u.test(word));
	return (
		all.length - small.length >= 2 &&
		!/^\P{Ll}*$/u.test(words) &&
		small.every((word) => /^(?:an?|the|of|in|on|for|to|and|or|at|by|with|from|as|vs?)$/.test(word))
	);
}

/** The sentences that the quotation touches, and the one before where that ends in a colon. */
function sentencesOf({ text, sentences }: QuotationSetting, quote: FoundQuotation): number[] {
	const indices: number[] = [];
	const before = sentences[quote.sentence - 1];
	if (before !== undefined && /[:,]\s*$/.test(text.slice(before.start, before.end)))
		indices.push(quote.sentence - 1);
	for (
		let i = quote.sentence;
		i < sentences.length && (sentences[i]?.start ?? 0) < quote.end + 2;
		i++
	)
		indices.push(i);
	// “Why?” she asked: the mark may have ended the sentence.
	const next = (indices.at(-1) ?? quote.sentence) + 1;
	const after = sentences[next];
	if (
		after !== undefined &&
		/^[”"’'\s]*$/.test(text.slice(quote.end, after.start)) &&
		/^\s*\p{Ll}/u.test(text.slice(after.start, after.start + 2))
	)
		indices.push(next);
	return indices;
}

/** What lies between the quotation and the cue with its source, in letters, dearer where it shouldn't. */
function distance(setting: QuotationSetting, quote: Span, cue: Cue): number {
	const { text } = setting;
	const verb = wordOf(setting, cue);
	const source = cue.source ?? verb;
	const from = Math.min(verb.start, source.start);
	const to = Math.max(verb.end, source.end);
	if (to <= quote.start) {
		const gap = text.slice(to, quote.start - 1);
		if (/[.!?]["”’')]?\s/.test(gap)) return Infinity;
		const opened = /(?::|,|\bthat|\bhow)\s*$/.test(gap) || gap.trim() === '';
		const broken = (gap.match(/[“”"]/g)?.length ?? 0) > 0;
		return gap.length * 0.6 + (opened ? 0 : 25) + (broken ? 30 : 0);
	}
	if (from >= quote.end) {
		const gap = text.slice(quote.end + 1, from);
		if (/[.!?]["”’')]?\s/.test(gap)) return Infinity;
		const closed = /[,!?…–—-]$/.test(text.slice(quote.start, quote.end)) || /^\s*[,–—]/.test(gap);
		// “…”, with its president, Ada Holt, urging …: what she urges comes after.
		if (/\bwith\b/.test(gap)) return Infinity;
		// “…”, but it adds: “…”: that one opens the next quotation.
		const joined = /\b(?:and|but|while|as)\b/.test(gap);
		const opens = joined ? /^\s*(?::|,?\s*that\b|,?\s*[“"])/ : /^\s*(?::|,?\s*that\b)/;
		if (opens.test(text.slice(to, to + 12))) return Infinity;
		return gap.length + (closed ? 0 : 60) + (joined ? 40 : 0);
	}
	return Infinity;
}

/** Where a cue's verb stands. */
export function wordOf({ words }: QuotationSetting, { word }: Cue): Span {
	const { start, end } = words[word] ?? { start: 0, end: 0 };
	return { start, end };
}
