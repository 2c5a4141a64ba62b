import {
	readable,
	type AnalysedDocument,
	type Entity,
	type Sentence,
	type Value
} from '#lib/text/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { hasBareReference, isBalanced, wordCount } from '../wording.ts';

/** "… a total of ___ strikes have been conducted …": a figure or a name of a sentence that stands alone. */
export function makeGapItems(document: AnalysedDocument): Candidate[] {
	return document.sentences.flatMap((sentence, index) => {
		const whole = readable(document, sentence);
		if (!canStandAlone(document, sentence, whole)) return [];
		return [...figureGaps(document, sentence, index), ...nameGaps(document, sentence, index)];
	});
}

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
					...(value.amount === null ? {} : { accept: figureForms(value, key) }),
					explanation: `Paragraph ${paragraphNumber(document, index)} gives the figure: ${key}.`,
					level: 'recall' as const,
					sentences: [index],
					confidence: value.kind === 'count' ? 0.6 : 0.64
				}
			];
		});
}

/** Figures that measure something: money, shares, and counts of two digits or before a noun. */
function isAskable(document: AnalysedDocument, value: Value): boolean {
	if (value.kind === 'money' || value.kind === 'percentage') return true;
	if (value.kind !== 'count') return false;
	const after = document.text.slice(value.end, value.end + 30);
	const before = document.text.slice(Math.max(0, value.start - 14), value.start);
	if (/\b(?:Op\.?|No\.?|aged|age|page|chapter|item)\s+$/i.test(before)) return false;
	if (/^\s*(?:or|and|to|of|more|others?|per|[-–])\b/.test(after)) return false;
	return /^\s+\p{Ll}+/u.test(after);
}

function figureForms(value: Value, key: string): string[] {
	const digits = /^[\d.,]+$/.test(key) && value.amount !== null ? [String(value.amount)] : [];
	return [...new Set(digits)].filter((form) => form !== key);
}

/** A name that the sentence turns on, named at least twice in the article, never its first word. */
function nameGaps(document: AnalysedDocument, sentence: Sentence, index: number): Candidate[] {
	return document.mentions
		.filter((mention) => mention.sentence === index && mention.start > sentence.start + 12)
		.flatMap((mention) => {
			const entity = document.entities[mention.entity];
			if (entity === undefined || !isAskableName(entity)) return [];
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

function isAskableName(entity: Entity): boolean {
	return entity.kind !== 'other' && entity.mentions.length >= 2;
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
	if (/\ban?$/i.test(before)) return null;
	return `${before}${left}___${right}${after}`;
}

/** No pronoun without its noun in the same sentence, no bare "the move", of a length to read. */
function canStandAlone(document: AnalysedDocument, sentence: Sentence, whole: string): boolean {
	const words = wordCount(whole);
	if (words < 9 || words > 38) return false;
	if (!/[.!]$/.test(whole) || !isBalanced(whole) || /[“”"]/.test(whole)) return false;
	if (
		/^(?:But|And|So|Or|Yet|Then|However|Also|Still|Instead|Meanwhile|Moreover|Consequently|Elsewhere|Here|Today|Initially)\b/.test(
			whole
		)
	)
		return false;
	if (/\b(?:he|she|they|we|you|I|us|our|this|these|those|here|them|him)\b/i.test(whole))
		return false;
	if (hasBareReference(whole)) return false;
	const possessive = /\b(?:his|her|its|their|it)\b/i.exec(whole);
	if (possessive === null) return true;
	const opener = document.mentions.find((m) => m.start >= sentence.start && m.end <= sentence.end);
	return (
		opener !== undefined &&
		readable(document, { start: sentence.start, end: opener.end }).length < possessive.index
	);
}
