import { shuffled, type Random } from '#lib/kernel/index.ts';
import {
	answersTo,
	context,
	placeOf,
	sides,
	type Clash,
	type Point,
	type Sheet,
	type Side
} from './sheet.ts';

/** A claim as a drill shows it is a whole point: it never loses its speaker. */
export type SortPlace = Side | 'neither';

const mostClaims = 8;
const mostRounds = 5;
const mostAnswers = 4;

/**
 * Claims of both sides, and some that both rely on, to be sorted.
 * @returns null where the sheet has too few to sort
 */
export function sortDrill(sheet: Sheet, random: Random): readonly Point[] | null {
	const drawn = sides.map((side) => shuffled(sheet[side], random).slice(0, 3));
	if (drawn.some((points) => points.length === 0) || drawn.flat().length < 3) return null;
	const neither = shuffled(context(sheet), random).slice(0, mostClaims - drawn.flat().length);
	return shuffled([...drawn.flat(), ...neither.slice(0, 2)], random);
}

/** Where a claim belongs on this sheet. */
export function sortedPlace(sheet: Sheet, pointId: string): SortPlace {
	const place = placeOf(sheet, pointId);
	return place === 'for' || place === 'against' ? place : 'neither';
}

/** A point, and points of the other side of which one or more answer it. */
export type MatchRound = { readonly point: Point; readonly answers: readonly Point[] };

/** The points that stand on a side. */
function argued(sheet: Sheet): Point[] {
	return sides.flatMap((side) => sheet[side]);
}

/** @returns null where no point of the sheet is answered, or nothing else could be chosen */
export function matchDrill(sheet: Sheet, random: Random): readonly MatchRound[] | null {
	const rounds = shuffled(argued(sheet), random).flatMap((point) => {
		const right = answersTo(sheet, point.id).map(({ answerId }) => answerId);
		const across = sheet[placeOf(sheet, point.id) === 'for' ? 'against' : 'for'];
		const answer = across.find(({ id }) => right.includes(id));
		const others = across.filter(({ id }) => !right.includes(id));
		if (answer === undefined || others.length === 0) return [];
		const answers = [answer, ...shuffled(others, random).slice(0, mostAnswers - 1)];
		return [{ point, answers: shuffled(answers, random) }];
	});
	return rounds.length === 0 ? null : rounds.slice(0, mostRounds);
}

export function isAnswer(sheet: Sheet, pointId: string, answerId: string): boolean {
	return answersTo(sheet, pointId).some((clash) => clash.answerId === answerId);
}

/**
 * A point to rebut: one that the sheet answers, so that there is something to compare with; else
 * any. @returns null for a sheet without points
 */
export function rebutDrill(sheet: Sheet, random: Random): Point | null {
	const points = shuffled(argued(sheet), random);
	return points.find(({ id }) => answersTo(sheet, id).length > 0) ?? points[0] ?? null;
}

/** How the sheet answers a point: each clash with the point that makes it. */
export function answersInFull(
	sheet: Sheet,
	pointId: string
): readonly { readonly clash: Clash; readonly point: Point }[] {
	const points = argued(sheet);
	return answersTo(sheet, pointId).flatMap((clash) => {
		const point = points.find(({ id }) => id === clash.answerId);
		return point === undefined ? [] : [{ clash, point }];
	});
}

/**
 * What a learner scores their own rebuttal by, 1 to 5 each: cogency, effectiveness and
 * reasonableness, the three dimensions of argument quality of Wachsmuth and others (EACL 2017).
 */
export const rebuttalScores = [
	{
		name: 'cogency',
		label: 'Cogent',
		asks: 'The reasons are acceptable, bear on the point and are enough.'
	},
	{ name: 'effectiveness', label: 'Effective', asks: 'It is clear, and in an order that helps.' },
	{
		name: 'reasonableness',
		label: 'Reasonable',
		asks: 'It meets the other side’s point as they would put it.'
	}
] as const;
