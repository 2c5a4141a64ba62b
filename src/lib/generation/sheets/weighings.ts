import {
	strengthOf,
	toldOf,
	type MotionKind,
	type Point,
	type Sheet,
	type Weighing,
	type WeighingAxis
} from '#lib/debate/index.ts';
import { distinctBy } from '#lib/kernel/index.ts';

const most = 3;

/**
 * Pairs to be weighed: what clashes first, then the first point of each side. Only the pair and the axis are
 * proposed, by what the article tells of both; which weighs more is for people to say.
 */
export function suggestWeighings(
	sheet: Pick<Sheet, 'for' | 'against' | 'clashes'>,
	kind: MotionKind
): Weighing[] {
	const argued = new Map([...sheet.for, ...sheet.against].map((point) => [point.id, point]));
	const clashing = sheet.clashes.map(({ pointId, answerId }) => [pointId, answerId] as const);
	const [left, right] = [sheet.for[0], sheet.against[0]];
	const first = left === undefined || right === undefined ? [] : [[left.id, right.id] as const];
	return distinctBy([...clashing, ...first], ([a, b]) => [a, b].sort().join(' '))
		.flatMap(([pointA, pointB]): Weighing[] => {
			const [a, b] = [argued.get(pointA), argued.get(pointB)];
			if (a === undefined || b === undefined) return [];
			return [{ pointA, pointB, axis: axisFor(a, b, kind), reason: '' }];
		})
		.slice(0, most);
}

const told: readonly WeighingAxis[] = ['magnitude', 'reversibility', 'timeframe', 'probability'];

/** What the article tells of both, or else of one; failing that, what a motion of this kind turns on. */
function axisFor(a: Point, b: Point, kind: MotionKind): WeighingAxis {
	const ofBoth = told.find((axis) => toldOf(a, axis) !== '' && toldOf(b, axis) !== '');
	if (ofBoth !== undefined) return ofBoth;
	if (kind === 'law' || kind === 'value') return 'principle';
	const ofOne = told.find((axis) => toldOf(a, axis) !== '' || toldOf(b, axis) !== '');
	if (ofOne !== undefined && kind === 'policy') return ofOne;
	return strengthOf(a).bars === strengthOf(b).bars && kind === 'policy'
		? 'probability'
		: 'evidence';
}
