import { allPoints, isArticleVoice, type Motion, type MotionDraft } from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import type { Arguing } from '../engine.ts';
import { statementsOf } from '../claims/statements.ts';
import { makeSheet, sourceOf, type Source } from '../sheets/make-sheet.ts';
import { heardIn } from '../sheets/signals.ts';
import { wordsLean, type StanceModel } from '../stance/model.ts';
import { ownSeed } from './seed.ts';
import { suggestMotions } from './suggest.ts';

const most = 4;

/**
 * The motions the article raises, each with its sheet; at most four. One that the article can't feed
 * is not shown; one with both sides comes before one with one.
 */
export function draftMotions(document: AnalysedDocument, arguing: Arguing): MotionDraft[] {
	const statements = statementsOf(document);
	const source = sourceWith(arguing.stance, document, statements);
	return suggestMotions(document, statements, arguing.debates)
		.map(({ seed, chance }) => ({ chance, made: makeSheet(source, seed, arguing) }))
		.filter(({ made }) => isFed(made))
		.map(({ chance, made }) => ({ made, worth: chance + sidesTaken(made) * 0.1 }))
		.sort((a, b) => b.worth - a.worth)
		.slice(0, most)
		.map(({ made }) => made);
}

function sidesTaken({ sheet }: MotionDraft): number {
	return Number(sheet.for.length > 0) + Number(sheet.against.length > 0);
}

/** The sheet of somebody's own motion, from this article. An article with nothing on it leaves gaps. */
export function draftOwnMotion(
	document: AnalysedDocument,
	motion: Motion,
	arguing: Arguing
): MotionDraft {
	const source = sourceWith(arguing.stance, document, statementsOf(document));
	return makeSheet(source, ownSeed(motion), arguing);
}

function sourceWith(
	stance: StanceModel,
	document: AnalysedDocument,
	statements: readonly Statement[]
): Source {
	return sourceOf(
		document,
		heardIn(document, statements, (said) => wordsLean(stance, said))
	);
}

function isFed({ sheet }: MotionDraft): boolean {
	const voices = allPoints(sheet).flatMap((point) =>
		point.evidence.flatMap(({ attribution: [first] }) =>
			first === undefined || isArticleVoice(first) ? [] : [first.name]
		)
	);
	const taken = sheet.for.length + sheet.against.length > 0;
	// One voice alone, as in an essay, is enough where it takes a side: the other side is a gap.
	return new Set(voices).size >= 2 || (taken && allPoints(sheet).length >= 2);
}
