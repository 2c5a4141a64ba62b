import { contentWords, stem } from './topic-words.ts';

/** Two claims that share most of their words: one point with two quotes. */
export function saysNearlyTheSame(one: string, other: string): boolean {
	return overlap(contentWords(one), contentWords(other)) >= 0.6;
}

/** The share of all words that two texts have in common. */
export function overlap(one: readonly string[], other: readonly string[]): number {
	const [left, right] = [new Set(one), new Set(other)];
	const shared = [...left].filter((word) => right.has(word)).length;
	const all = left.size + right.size - shared;
	return all === 0 ? 0 : shared / all;
}

/**
 * Two claims on one thing that can't both hold as they are worded: one denies what the other says, or they count the
 * same differently. Only claims that share three words or more, and half of the shorter, are on one thing.
 */
export function contradicts(one: string, other: string): boolean {
	const [left, right] = [new Set(contentWords(one)), new Set(contentWords(other))];
	const shared = [...left].filter((word) => right.has(word)).length;
	if (shared < 3 || shared / Math.max(1, Math.min(left.size, right.size)) < 0.5) return false;
	return denies(one) !== denies(other) || countsDiffer(one, other);
}

function denies(claim: string): boolean {
	const denials = claim.match(
		/\b(?:not|never|no|none|nobody|den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|false|untrue)\b|n[’']t\b/gi
	);
	return (denials?.length ?? 0) % 2 === 1;
}

function countsDiffer(one: string, other: string): boolean {
	const [left, right] = [countsIn(one), countsIn(other)];
	return [...left].some(([thing, count]) => right.has(thing) && right.get(thing) !== count);
}

/** "83 people" → people: 83; a figure without a thing behind it counts nothing. */
function countsIn(claim: string): Map<string, string> {
	const counted = new Map<string, string>();
	const pattern = /(\d[\d,.]*\d|\d)(?: (?:million|billion|thousand))? (\p{Ll}{3,})/gu;
	for (const [, figure = '', thing = ''] of claim.matchAll(pattern))
		counted.set(stem(thing), figure.replace(/,/g, ''));
	return counted;
}
