import {
	answersTo,
	chainInWords,
	clashVerbs,
	originLabels,
	pointNumber,
	rebuttalInWords,
	type Point,
	type Sheet
} from '#lib/debate/index.ts';

/** Who makes a point, or whose reasoning it is. */
export function saidOnPaper(point: Point): string {
	if (point.evidence.length === 0) return `${originLabels[point.origin]}, no source yet`;
	return [...new Set(point.evidence.map((one) => chainInWords(one.attribution)))].join('; ');
}

/** What answers a point, a sentence each; on paper these stand in for the lines of the screen. */
export function answersOnPaper(sheet: Sheet, point: Point): string[] {
	const answers = answersTo(sheet, point.id).map(
		(clash) =>
			`${pointNumber(sheet, clash.answerId) ?? ''} ${clashVerbs[clash.type]}. ${rebuttalInWords(clash)}`
	);
	return answers.length === 0 ? ['No answer yet.'] : answers;
}
