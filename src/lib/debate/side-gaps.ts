import { sides, type Gap, type Sheet, type Side } from './sheet.ts';

/** A side for which the article has no words that could be sorted. */
export function emptySideGap(side: Side): Gap {
	return {
		question: `What do those say who argue ${side} the motion?`,
		neededFor: null,
		wouldSettle: `This article gives them no words that could surely be sorted. A second article, or a speech, with the case ${side}.`
	};
}

/** A gap for want of a side's voice is filled once the side has a point. */
export function withoutFilledGaps(sheet: Sheet): Sheet {
	const filled = sides
		.filter((side) => sheet[side].length > 0)
		.map((side) => emptySideGap(side).question);
	const gaps = sheet.gaps.filter(({ question }) => !filled.includes(question));
	return gaps.length === sheet.gaps.length ? sheet : { ...sheet, gaps };
}
