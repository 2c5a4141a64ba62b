import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { prohibitions, proposalWords } from '../data/stance-words.ts';
import { speaksOfLaw } from '../motions/law.ts';
import { judgesProposals, rarity, type Frame } from './frame.ts';
import { akin, contentWords } from './topic-words.ts';

/** Less has nothing to do with the motion. */
export const leastRelevance = 0.26;

/**
 * How much a statement has to do with the motion, 0..1: shared words, the rarer the better; the
 * words of the motion's kind; standing beside the sentence that raised it.
 */
export function relevanceTo(
	document: AnalysedDocument,
	frame: Frame
): (statement: Statement) => number {
	const weight = rarity(document);
	const about = [...frame.about];
	const most = about
		.map(weight)
		.sort((a, b) => b - a)
		.slice(0, 3)
		.reduce((sum, one) => sum + one, 0);
	const home = document.sentences[frame.sentence ?? -1]?.paragraph ?? -1;
	const early = frame.sentence !== null && frame.sentence <= 2;
	return (statement) => {
		const words = new Set(contentWords(`${statement.claim} ${statement.content}`));
		const found = about.filter(
			(word) => words.has(word) || [...words].some((other) => akin(word, other))
		);
		const shared = found.reduce((sum, word) => sum + weight(word), 0);
		const overlap = most === 0 ? 0 : Math.min(1, shared / most);
		const ofKind = frame.kind === 'law' && speaksOfLaw(statement) ? 0.35 : 0;
		const ofPlatform =
			frame.kind === 'actor' &&
			/\b(?:promis|pledg|vow|agenda|manifesto|platform)/i.test(statement.claim)
				? 0.3
				: 0;
		const ofProposal = judgesProposals(frame)
			? proposalShare(statement, words, { frame, named: found.length > 0, early })
			: 0;
		const paragraph = document.sentences[statement.sentences[0] ?? -1]?.paragraph ?? -2;
		const beside = paragraph === home ? 0.15 : 0;
		const raised =
			frame.sentence !== null && statement.sentences.includes(frame.sentence) ? 0.4 : 0;
		const counted =
			found.length > 0 &&
			document.values.some((value) => statement.sentences.includes(value.sentence))
				? frame.central
					? 0.22
					: 0.1
				: 0;
		return Math.min(
			1,
			counted + overlap * 0.75 + ofKind + ofPlatform + ofProposal + beside + raised
		);
	};
}

/**
 * True where people's words are shown whatever they say: the article opens with the motion, or
 * somebody sets it for the article. Shown, not sorted: that takes words of the motion's own.
 */
export function showsAllVoices(frame: Frame): boolean {
	return frame.sentence === null || frame.sentence <= 2;
}

/** "the plan": a word for a proposal, of the motion's things or, where the article opens with it, of it. */
function proposalShare(
	statement: Statement,
	words: ReadonlySet<string>,
	{ frame, named, early }: { frame: Frame; named: boolean; early: boolean }
): number {
	const means = (word: string) =>
		proposalWords.has(word) || (prohibitions.has(word) && frame.words.has(word));
	if (named && [...words].some(means)) return 0.25;
	const pointed = /\b[Tt]he (?:\p{L}+ )?(\p{Ll}+)/gu;
	const points = [...statement.claim.matchAll(pointed)].some((match) =>
		proposalWords.has(match[1] ?? '')
	);
	return early && points ? 0.3 : 0;
}
