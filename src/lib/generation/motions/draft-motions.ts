import { allPoints, isArticleVoice, type Motion, type MotionDraft } from '#lib/debate/index.ts';
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

function isFed({ kind, sheet }: MotionDraft): boolean {
	const voices = allPoints(sheet).flatMap((point) =>
		point.evidence.flatMap(({ attribution: [first] }) =>
			first === undefined || isArticleVoice(first) ? [] : [first.name]
		)
	);
	const taken = sheet.for.length + sheet.against.length > 0;
	// That somebody was right to act is only a motion where somebody doubts or defends it.
	return new Set(voices).size >= 2 && (kind !== 'value' || taken);
}
