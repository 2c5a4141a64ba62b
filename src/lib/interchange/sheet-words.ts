import {
	answersTo,
	clashVerbs,
	motionKindLabels,
	pointNumber,
	rebuttalInWords,
	type Gap,
	type Point,
	type Sheet
} from '#lib/debate/index.ts';
import type { PrintedSheet } from './printed.ts';

/** "A question of law. As reported, 1 December 2025. The strikes off Venezuela" */
export function factsOnPaper({ kind, asOf, topic }: PrintedSheet): string {
	const facts = [motionKindLabels[kind], asOf === '' ? '' : `As reported, ${asOf}`, topic];
	return facts.filter((fact) => fact !== '').join('. ');
}

/** "Needed for F1. A court’s ruling." */
export function settlesOnPaper(sheet: Sheet, gap: Gap): string {
	const needed = gap.neededFor === null ? null : pointNumber(sheet, gap.neededFor);
	return needed === null ? gap.wouldSettle : `Needed for ${needed}. ${gap.wouldSettle}`;
}

/** What answers a point, a sentence each; on paper these stand in for the lines of the screen. */
export function answersOnPaper(sheet: Sheet, point: Point): string[] {
	const answers = answersTo(sheet, point.id).map(
		(clash) =>
			`${pointNumber(sheet, clash.answerId) ?? ''} ${clashVerbs[clash.type]}. ${rebuttalInWords(clash)}`
	);
	return answers.length === 0 ? ['No answer yet.'] : answers;
}
