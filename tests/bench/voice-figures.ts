import { overlaps, type Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Marks } from './training-data.ts';

/** Of the quotations somebody speaks: how many got the right speaker, how many got any, how many there are. */
export type VoiceCount = { right: number; given: number; all: number };

const small = new Set(
	'the a an of for and in at his her its their to from mr mrs ms dr'.split(' ')
);
const pronoun = /^(?:he|she|they|it|i|we|who)$/i;

/**
 * Counts direct quotations. A speaker is right where all words of one name are among the other's
 * ("Yarrell", "Rob Yarrell"); a pronoun that was not resolved names nobody. A title in quotation
 * marks that was given a speaker counts as wrong.
 */
export function countDirect(document: AnalysedDocument, marks: Marks, count: VoiceCount): void {
	for (const [start, end, who] of marks.direct) {
		const names = speakersAt(document, { start, end });
		if (typeof who === 'string') count.all++;
		if (names.length === 0) continue;
		count.given++;
		if (typeof who === 'string' && names.some((name) => isSame(name, who))) count.right++;
	}
}

/** Counts the cues of reported speech: those found that a reader marked, those found, those marked. */
export function countIndirect(document: AnalysedDocument, marks: Marks, count: VoiceCount): void {
	count.given += document.reported.length;
	count.all += marks.indirect.length;
	count.right += marks.indirect.filter(([start, end]) =>
		document.reported.some(({ cue }) => overlaps(cue, { start, end }))
	).length;
}

function speakersAt(document: AnalysedDocument, span: Span): string[] {
	const quotation = document.quotations
		.filter((one) => overlaps(one, span))
		.sort((a, b) => shared(b, span) - shared(a, span))[0];
	if (quotation?.source == null) return [];
	const named = quotation.speaker === null ? [] : document.entities[quotation.speaker]?.aliases;
	const words = document.text.slice(quotation.source.start, quotation.source.end);
	return [...(named ?? []), words].filter((name) => !pronoun.test(name));
}

function shared(a: Span, b: Span): number {
	return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function isSame(a: string, b: string): boolean {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	if (one.size === 0 || other.size === 0) return false;
	return one.isSubsetOf(other) || other.isSubsetOf(one);
}

function wordsOf(name: string): Set<string> {
	const words =
		name
			.toLowerCase()
			.replace(/[’']s\b/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.filter((word) => !small.has(word)));
}
