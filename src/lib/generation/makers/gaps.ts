import {
	functionWords,
	readable,
	type AnalysedDocument,
	type Entity,
	type Mention,
	type Sentence,
	type Value,
	type ValueKind
} from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { irregularPasts, presentVerbs } from '../data/verbs.ts';
import { hasBareReference, isBalanced, withoutExpletives, wordCount } from '../wording.ts';
import { isSomebodysWords } from '../voice.ts';

/** "… a total of ___ strikes have been conducted …": a figure or a name of a sentence that stands alone. */
export function makeGapItems({ document }: Asking): Candidate[] {
	return document.sentences.flatMap((sentence, index) => {
		if (isSomebodysWords(document, index)) return [];
		const whole = readable(document, sentence);
		if (!canStandAlone(document, sentence, whole)) return [];
		return [...figureGaps(document, sentence, index), ...nameGaps(document, sentence, index)];
	});
}

const confidences: Readonly<Partial<Record<ValueKind, number>>> = {
	year: 0.54,
	money: 0.64,
	percentage: 0.64
};

function figureGaps(document: AnalysedDocument, sentence: Sentence, index: number): Candidate[] {
	return document.values
		.filter((value) => value.sentence === index && isAskable(document, value))
		.flatMap((value) => {
			const key = document.text.slice(value.start, value.end);
			const stem = gapped(document, sentence, value);
			if (stem === null) return [];
			return [
				{
					kind: 'cloze' as const,
					stem,
					key,
					explanation: `Paragraph ${paragraphNumber(document, index)} gives the ${value.kind === 'year' ? 'year' : 'figure'}: ${key}.`,
					level: 'recall' as const,
					sentences: [index],
					confidence: confidences[value.kind] ?? 0.6
				}
			];
		});
}

/**
 * Figures that measure something: money, shares, counts of two digits and more before a noun, and
 * years. Small numbers in words ("two seats") and ends of ranges are not worth a question.
 */
function isAskable(document: AnalysedDocument, value: Value): boolean {
	const after = document.text.slice(value.end, value.end + 30);
	const before = document.text.slice(Math.max(0, value.start - 14), value.start);
	if (/\b(?:Op\.?|No\.?|aged|age|page|chapter|item|or|to|and|[-–])\s*$/i.test(before)) return false;
	if (/^\s*(?:or|and|to|of|more|others?|per|[-–])\b/.test(after)) return false;
	switch (value.kind) {
		case 'money': {
			// "the $15 fair wage campaign" is a name, not a sum.
			const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
			return next === undefined || isClosedOrVerb(next);
		}
		case 'percentage':
			return true;
		case 'year':
			return /\b(?:in|since|until|by)\s+$/i.test(before);
		case 'count':
		case 'duration':
			return (
				(value.amount ?? 0) >= 10 &&
				/\d/.test(document.text.slice(value.start, value.end)) &&
				/^\s+\p{Ll}+/u.test(after)
			);
		default:
			return false;
	}
}

/** A name that the sentence turns on, named at least twice in the article, never its first word. */
function nameGaps(document: AnalysedDocument, sentence: Sentence, index: number): Candidate[] {
	return document.mentions
		.filter((mention) => mention.sentence === index && mention.start > sentence.start + 12)
		.flatMap((mention) => {
			const entity = document.entities[mention.entity];
			if (entity === undefined || !isAskableName(document, entity)) return [];
			if (isModifier(document, mention) || isListed(document, mention)) return [];
			const key = document.text.slice(mention.start, mention.end);
			const stem = gapped(document, sentence, mention);
			if (stem === null || entity.aliases.some((alias) => stem.includes(alias))) return [];
			return [
				{
					kind: 'cloze' as const,
					stem,
					key,
					accept: entity.aliases.filter((alias) => alias !== key),
					explanation: `Paragraph ${paragraphNumber(document, index)} names ${entity.name}.`,
					level: 'recall' as const,
					sentences: [index],
					confidence: 0.5
				}
			];
		});
}

/** "the UK government", "Bolivia’s request": the name only colours another noun. */
function isModifier(document: AnalysedDocument, mention: Mention): boolean {
	const after = document.text.slice(mention.end, mention.end + 24);
	if (/^['’]/.test(after)) return true;
	const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
	return next !== undefined && !isClosedOrVerb(next);
}

function isClosedOrVerb(word: string): boolean {
	return (
		functionWords.has(word) ||
		irregularPasts.has(word) ||
		presentVerbs.has(word) ||
		/ed$/.test(word)
	);
}

/** "Japan, China and South Korea": one of a list is not worth a gap. */
function isListed(document: AnalysedDocument, mention: Mention): boolean {
	return document.mentions.some((other) => {
		const gap =
			other.start >= mention.end
				? document.text.slice(mention.end, other.start)
				: document.text.slice(other.end, mention.start);
		return other !== mention && /^(?:, |,? and |,? or |,? including )(?:the )?$/.test(gap);
	});
}

/** Named more than once, but not what the whole article is about: that is no question. */
function isAskableName(document: AnalysedDocument, entity: Entity): boolean {
	const most = Math.max(...document.entities.map((one) => one.mentions.length));
	const isSubject = entity.mentions.length >= Math.max(4, most * 0.75);
	const inTitle = entity.aliases.some((alias) => document.title.includes(alias));
	// A place could often be given more finely or more coarsely: "in Napier", "in New Zealand".
	const askable = entity.kind === 'person' || entity.kind === 'organisation';
	return askable && entity.mentions.length >= 2 && !isSubject && !inTitle;
}

function gapped(
	document: AnalysedDocument,
	sentence: Sentence,
	gap: { start: number; end: number }
): string | null {
	const before = readable(document, { start: sentence.start, end: gap.start });
	const after = readable(document, { start: gap.end, end: sentence.end });
	const key = document.text.slice(gap.start, gap.end);
	const left = /\s$/.test(document.text.slice(sentence.start, gap.start)) ? ' ' : '';
	const right = /^\s/.test(document.text.slice(gap.end, sentence.end)) ? ' ' : '';
	if (before.includes(key) || after.includes(key)) return null;
	if (document.title.toLowerCase().includes(key.toLowerCase())) return null;
	// "a ___ report" tells nothing when the gap is a year; before a word it tells its first letter.
	if (/\ban?$/i.test(before) && !/^(?!8|11\b|18)\d/.test(key)) return null;
	return `${before}${left}___${right}${after}`;
}

/** "The scans were given …": which scans? Fine where the title speaks of them. */
function opensWithBareSubject(document: AnalysedDocument, whole: string): boolean {
	const opening =
		/^(?:[^,]{2,30}, )?[Tt]he ((?:\p{Ll}[\p{L}-]*\s){1,3})/u
			.exec(whole)?.[1]
			?.trim()
			.split(/\s+/) ?? [];
	const verbAt = opening.findIndex((word, index) => index > 0 && isClosedOrVerb(word));
	if (verbAt < 1 || /^(?:of|for|in|to|on|that|who|which)$/.test(opening[verbAt] ?? ''))
		return false;
	const head = opening[verbAt - 1] ?? '';
	return !document.title.toLowerCase().includes(head.replace(/s$/, ''));
}

/** No pronoun without its noun in the same sentence, no bare "the move", of a length to read. */
function canStandAlone(document: AnalysedDocument, sentence: Sentence, whole: string): boolean {
	const words = wordCount(whole);
	if (words < 9 || words > 38) return false;
	if (!/[.!]$/.test(whole) || !isBalanced(whole) || /[“”"]/.test(whole)) return false;
	if (
		/^(?:But|And|So|Or|Yet|Then|However|Also|Still|Instead|Meanwhile|Moreover|Consequently|In contrast|Elsewhere|Here|Today|Initially)\b/.test(
			whole
		)
	)
		return false;
	if (
		/\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou|I|us|[Oo]ur|[Tt]his|[Tt]hese|[Tt]hose|[Hh]ere|them|him)\b/.test(
			whole
		)
	)
		return false;
	if (hasBareReference(whole) || opensWithBareSubject(document, whole)) return false;
	const possessive = /\b(?:his|her|its|their|it)\b/i.exec(withoutExpletives(whole));
	if (possessive === null) return true;
	const opener = document.mentions.find((m) => m.start >= sentence.start && m.end <= sentence.end);
	return (
		opener !== undefined &&
		readable(document, { start: sentence.start, end: opener.end }).length < possessive.index
	);
}
