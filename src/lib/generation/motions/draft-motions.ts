import type { Motion, MotionDraft } from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { statementsOf } from '../claims/statements.ts';
import { makeSheet } from '../sheets/make-sheet.ts';
import { suggestMotions } from './suggest.ts';

/**
 * The motions the article raises, each with its sheet. One that the article can't feed, with fewer
 * than two voices on it, is not shown.
 */
export function draftMotions(document: AnalysedDocument): MotionDraft[] {
	const statements = statementsOf(document);
	return suggestMotions(document, statements)
		.map((seed) => makeSheet(document, statements, seed))
		.filter(isFed);
}

/** The sheet of somebody's own motion, from this article. An article with nothing on it leaves gaps. */
export function draftOwnMotion(document: AnalysedDocument, motion: Motion): MotionDraft {
	const seed = { ...motion, sentence: null, about: [], central: false, score: 1 };
	return makeSheet(document, statementsOf(document), seed);
}

function isFed({ sheet }: MotionDraft): boolean {
	const voices = [...sheet.for, ...sheet.against].flatMap((point) =>
		point.evidence.map((one) => one.attribution[0]?.name)
	);
	return new Set(voices).size >= 2 || (voices.length === 1 && sheet.unsorted.length >= 2);
}
