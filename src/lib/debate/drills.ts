import { shuffled, type Random } from '#lib/kernel/index.ts';
import {
	allPoints,
	answersTo,
	context,
	placeOf,
	poisAt,
	sides,
	weighingsAcross,
	type Clash,
	type Point,
	type Sheet,
	type Side,
	type Weighing
} from './sheet.ts';
import { strengthOf } from './words.ts';

export const drillKinds = ['sort', 'match', 'rank', 'hunt', 'poi', 'weigh', 'rebut'] as const;
export type DrillKind = (typeof drillKinds)[number];

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

/** Two points, of which one rests on more than the other. */
export type RankPair = { readonly left: Point; readonly right: Point };

/**
 * Pairs of claims to be ranked by what they rest on.
 * @returns null where all rest on the same rung
 */
export function rankDrill(sheet: Sheet, random: Random): readonly RankPair[] | null {
	const points = shuffled(allPoints(sheet), random)
		.filter(({ evidence }) => evidence.length > 0)
		.map((point) => ({ point, bars: strengthOf(point).bars }));
	const pairs: RankPair[] = [];
	const used = new Set<Point>();
	for (const { point: left, bars } of points) {
		const right = points.find((one) => !used.has(one.point) && one.bars !== bars)?.point;
		if (used.has(left) || right === undefined) continue;
		used.add(left).add(right);
		pairs.push({ left, right });
	}
	return pairs.length === 0 ? null : pairs.slice(0, mostRounds);
}

/** "p1-p2": what a pair's answer is kept under. */
export function pairKey({ left, right }: RankPair): string {
	return `${left.id}-${right.id}`;
}

/** The pair a key names on this sheet, if it names one. */
export function pairOf(sheet: Sheet, key: string): RankPair | undefined {
	const points = allPoints(sheet);
	for (const left of points)
		for (const right of points) if (key === pairKey({ left, right })) return { left, right };
	return undefined;
}

export function strongerOf({ left, right }: RankPair): Point {
	return strengthOf(left).bars > strengthOf(right).bars ? left : right;
}

/** A point to put a question to: one that the sheet has a question for, else any on a side. */
export function poiDrill(sheet: Sheet, random: Random): Point | null {
	const points = shuffled(argued(sheet), random);
	return points.find(({ id }) => poisAt(sheet, id).length > 0) ?? points[0] ?? null;
}

/** Two points to weigh; null where none of the sheet's weighings is between the two sides. */
export function weighDrill(sheet: Sheet, random: Random): WeighingTask | null {
	const points = new Map(argued(sheet).map((point) => [point.id, point]));
	const tasks = weighingsAcross(sheet).flatMap((weighing): WeighingTask[] => {
		const [a, b] = [points.get(weighing.pointA), points.get(weighing.pointB)];
		return a === undefined || b === undefined ? [] : [{ a, b, weighing }];
	});
	return shuffled(tasks, random)[0] ?? null;
}

export type WeighingTask = { readonly a: Point; readonly b: Point; readonly weighing: Weighing };

type Criterion = { readonly name: string; readonly label: string; readonly asks: string };
export type WrittenDrill = 'rebut' | 'poi' | 'weigh';

export function isWritten(kind: DrillKind): kind is WrittenDrill {
	return kind === 'rebut' || kind === 'poi' || kind === 'weigh';
}

/**
 * What learners score their own words by, 1 to 5 each. Of a rebuttal: cogency, effectiveness and
 * reasonableness, the three dimensions of argument quality of Wachsmuth and others (EACL 2017).
 */
export const ownScores: Readonly<Record<WrittenDrill, readonly Criterion[]>> = {
	rebut: [
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
	],
	poi: [
		{ name: 'aimed', label: 'Aimed', asks: 'It presses on what the point can least do without.' },
		{ name: 'single', label: 'Single', asks: 'It asks one thing, which has an answer.' },
		{ name: 'short', label: 'Short', asks: 'It is said in fifteen seconds.' }
	],
	weigh: [
		{ name: 'granted', label: 'Grants both', asks: 'It takes both points at their strongest.' },
		{ name: 'measured', label: 'Measured', asks: 'It compares the two by the measure asked for.' },
		{ name: 'reasoned', label: 'Reasoned', asks: 'It says why that measure decides.' }
	]
};
