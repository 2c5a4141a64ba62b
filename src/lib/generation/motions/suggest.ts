import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { contentWords } from '../sheets/topic-words.ts';
import { suggestActor } from './actor.ts';
import { suggestFact } from './fact.ts';
import { suggestLaw } from './law.ts';
import { suggestPolicy } from './policy.ts';
import { isWellFormed, type MotionMaker, type MotionSeed } from './seed.ts';
import { suggestValue } from './value.ts';

const makers: readonly MotionMaker[] = [
	suggestLaw,
	suggestActor,
	suggestPolicy,
	suggestFact,
	suggestValue
];
const most = 8;

/**
 * The motions an article raises, best first, at most eight. Each was found by a rule of its kind;
 * of two that say nearly the same the better one stays.
 */
export function suggestMotions(
	document: AnalysedDocument,
	statements: readonly Statement[]
): MotionSeed[] {
	const seeds = makers
		.flatMap((maker) => maker(document, statements))
		.filter((seed) => isWellFormed(seed.text))
		.map((seed) => ({ ...seed, score: seed.score + early(document, seed) }))
		.sort((a, b) => b.score - a.score);
	const kept: MotionSeed[] = [];
	for (const seed of seeds) {
		if (kept.length === most) break;
		if (kept.every((other) => !saysTheSame(seed, other))) kept.push(seed);
	}
	return kept;
}

/** What an article opens with is what it is about. */
function early(document: AnalysedDocument, seed: MotionSeed): number {
	const share = (seed.sentence ?? 0) / Math.max(1, document.sentences.length);
	return 0.12 * (1 - share);
}

function saysTheSame(a: MotionSeed, b: MotionSeed): boolean {
	const [left, right] = [new Set(contentWords(a.text)), new Set(contentWords(b.text))];
	const shared = [...left].filter((word) => right.has(word)).length;
	const least = Math.min(left.size, right.size);
	return (
		a.kind === b.kind &&
		(a.kind === 'actor' || a.kind === 'law' ? shared >= 1 : shared / Math.max(1, least) >= 0.55)
	);
}
