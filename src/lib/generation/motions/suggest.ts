import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { contentWords } from '../sheets/topic-words.ts';
import { suggestActor } from './actor.ts';
import { suggestCentral } from './central.ts';
import { suggestFact } from './fact.ts';
import { suggestLaw } from './law.ts';
import { passagesOf } from './passage.ts';
import { suggestProposals } from './proposals.ts';
import { suggestQuestions } from './questions.ts';
import { isWellFormed, type MotionMaker, type MotionSeed } from './seed.ts';
import { suggestValue } from './value.ts';

const makers: readonly MotionMaker[] = [
	({ document, statements }) => suggestLaw(document, statements),
	({ document, passages }) => suggestActor(document, passages),
	({ document, passages }) => suggestProposals(document, passages),
	({ passages }) => suggestQuestions(passages),
	({ document, statements }) => suggestFact(document, statements),
	({ document }) => suggestValue(document)
];
const most = 8;
/** A motion beside the first has to be what the article speaks of too, and no detail of it. */
const leastShare = 0.5;
/** What scores less is no motion that a coach would set. */
export const leastScore = 0.45;

/**
 * The motions an article raises, best first, at most eight. Each was found by a rule of its kind;
 * of two that say nearly the same the better one stays.
 */
export function suggestMotions(
	document: AnalysedDocument,
	statements: readonly Statement[]
): MotionSeed[] {
	const sentences = document.sentences.map(
		(sentence) => new Set(contentWords(readable(document, sentence)))
	);
	const passages = passagesOf(document);
	const seeds = makers
		.flatMap((maker) => maker({ document, statements, passages }))
		.filter(
			(seed) =>
				isWellFormed(seed.text) &&
				(seed.kind === 'actor' || !/[‘“"]|(?<!s)’(?!s\b)|(?<!s)'(?!s\b)/.test(seed.text))
		)
		.map((seed) => {
			const share = central(sentences, seed);
			return { ...seed, share, score: seed.score * (0.55 + 0.45 * share) };
		})
		.sort((a, b) => b.score - a.score)
		.filter(({ share }, _, [best]) => share >= Math.min(leastShare, best?.share ?? 0));
	// Only where nothing better is found.
	const all = seeds.some(({ score }) => score >= leastScore)
		? seeds
		: [...seeds, ...suggestCentral(document).filter(({ text }) => isWellFormed(text))].sort(
				(a, b) => b.score - a.score
			);
	const kept: MotionSeed[] = [];
	for (const seed of all) {
		if (kept.length === most) break;
		if (kept.every((other) => !saysTheSame(seed, other))) kept.push(seed);
	}
	return kept;
}

/**
 * How far the article is about it, 0 to 1: the share of its sentences that speak of what is to be done, and
 * not only of who is to do it, a fifth of them being enough.
 */
function central(sentences: readonly ReadonlySet<string>[], { text }: MotionSeed): number {
	const done = contentWords(text.replace(/^.*? (?:should|right to|would)\b/, '')).filter(
		(word) => !/^(?:million|billion|thousand|hundred|percent)$/.test(word)
	);
	// "should stay", "should go ahead": what it is about stands before.
	const what = done.length >= 2 ? done : contentWords(text);
	const speaking = sentences.filter((words) => what.some((word) => words.has(word))).length;
	return Math.min(1, speaking / (0.2 * Math.max(5, sentences.length)));
}

function saysTheSame(a: MotionSeed, b: MotionSeed): boolean {
	const [left, right] = [new Set(contentWords(a.text)), new Set(contentWords(b.text))];
	const shared = [...left].filter((word) => right.has(word)).length;
	const least = Math.min(left.size, right.size);
	// "Patients are charged" and "Patients should be charged" are one debate.
	const plain = ![a.kind, b.kind].some((kind) => kind === 'actor' || kind === 'law');
	if (plain && shared / Math.max(1, least) >= 0.85) return true;
	return (
		familyOf(a) === familyOf(b) &&
		(a.kind === 'actor' || a.kind === 'law' ? shared >= 1 : shared / Math.max(1, least) >= 0.45)
	);
}

/** Whether it should be done and whether it was right to do it are one debate. */
function familyOf({ kind }: MotionSeed): string {
	return kind === 'value' ? 'policy' : kind;
}
