import {
	allPoints,
	placeOf,
	places,
	quotingFrom,
	sides,
	withoutFilledGaps,
	type Clash,
	type Definition,
	type Frame,
	type MotionDraft,
	type Named,
	type Place,
	type Point,
	type Sheet
} from '#lib/debate/index.ts';
import { distinctBy } from '#lib/kernel/index.ts';
import { contradicts, saysNearlyTheSame } from './same-or-not.ts';
import { contentWords } from './topic-words.ts';
import { suggestWeighings } from './weighings.ts';

const mostPoints = 60;
const mostGaps = 12;

/** A sheet after another article, with what that brought. */
export type Fed = {
	readonly sheet: Sheet;
	/** Points that are new, points that got another quote, and settled ones that are settled no more. */
	readonly added: number;
	readonly joined: number;
	readonly unsettled: number;
};

/**
 * What another article gives a motion, brought onto its sheet. What people made of the sheet stays as it is: new
 * points stand behind theirs, what says nearly the same becomes a further quote, a side that had nothing loses
 * its gap, and what was settled is contested where the article contradicts it.
 * @param made what the engine drew from that article for the same motion
 */
export function feedSheet(sheet: Sheet, made: MotionDraft, articleId: string): Fed {
	const drawn = quotingFrom(made.sheet, () => articleId);
	const other = {
		...drawn,
		unsorted: drawn.unsorted.filter(({ claim }) => isAbout(made.text, claim))
	};
	const { grown, ids, added, joined } = withPoints(sheet, other);
	const named = (id: string) => ids.get(id) ?? '';
	const known = (list: readonly string[]) => list.map(named).filter((id) => id !== '');
	const against = contradictions(sheet, other).map(([old, id]) => [old, named(id)] as const);
	const disputed = new Set(against.filter(([, id]) => id !== '').flat());
	const settled = new Set([...sheet.settled, ...known(other.settled)]);
	const clashes = [
		...sheet.clashes,
		...other.clashes.map((one) => ({
			...one,
			pointId: named(one.pointId),
			answerId: named(one.answerId)
		})),
		...against.map(([old, id]) => denial(grown, old, id))
	].filter((one): one is Clash => one !== null && one.pointId !== '' && one.answerId !== '');
	const whole: Sheet = {
		...grown,
		clashes: distinctBy(clashes, ({ pointId, answerId }) => `${pointId} ${answerId}`),
		pois: distinctBy(
			[...sheet.pois, ...other.pois.map((poi) => ({ ...poi, pointId: named(poi.pointId) }))],
			({ pointId }) => pointId
		).filter(({ pointId }) => pointId !== ''),
		settled: [...settled].filter((id) => !disputed.has(id)),
		contested: [...new Set([...sheet.contested, ...known(other.contested), ...disputed])],
		definitions: definitionsOf(sheet.definitions, other.definitions),
		frame: frameOfBoth(sheet.frame, other.frame),
		gaps: distinctBy(
			[
				...sheet.gaps,
				...other.gaps.map((gap) => ({
					...gap,
					neededFor: gap.neededFor === null ? null : named(gap.neededFor) || null
				}))
			],
			({ question }) => question
		)
	};
	const open = withoutFilledGaps(whole).gaps;
	const weighings =
		sheet.weighings.length > 0 ? sheet.weighings : suggestWeighings(whole, made.kind);
	return {
		sheet: {
			...whole,
			weighings,
			gaps: open.slice(0, Math.max(sheet.gaps.length, mostGaps))
		},
		added,
		joined,
		unsettled: sheet.settled.filter((id) => disputed.has(id)).length
	};
}

/** What takes no side has to speak of the motion's own things to be brought in. */
function isAbout(motion: string, claim: string): boolean {
	const words = new Set(contentWords(motion));
	return contentWords(claim).some((word) => words.has(word));
}

/** The points of both; `ids` says what each of the other article's is called here. */
function withPoints(sheet: Sheet, other: Sheet) {
	const ids = new Map<string, string>();
	let next = Math.max(
		0,
		...allPoints(sheet).map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0))
	);
	let grown = sheet;
	let [added, joined] = [0, 0];
	for (const place of places)
		for (const point of other[place]) {
			const home = homeOf(sheet, point, place);
			if (home !== undefined) {
				ids.set(point.id, home.id);
				grown = quotedToo(grown, home.id, point);
				joined++;
			} else if (allPoints(grown).length < mostPoints) {
				const id = `p${++next}`;
				ids.set(point.id, id);
				grown = { ...grown, [place]: [...grown[place], { ...point, id }] };
				added++;
			}
		}
	return { grown, ids, added, joined };
}

/** The point that says nearly the same, on the same side or where one of the two is on none. */
function homeOf(sheet: Sheet, point: Point, place: Place): Point | undefined {
	return allPoints(sheet).find((one) => {
		const at = placeOf(sheet, one.id);
		const meets = at === place || at === 'unsorted' || place === 'unsorted';
		const same = saysNearlyTheSame(one.claim, point.claim) && !contradicts(one.claim, point.claim);
		return meets && one.evidence.length > 0 && same;
	});
}

function quotedToo(sheet: Sheet, id: string, { evidence }: Point): Sheet {
	const grown = (points: Point[]) =>
		points.map((one) => {
			const key = (quote: Point['evidence'][number]) => `${quote.articleId ?? ''} ${quote.start}`;
			return one.id === id
				? { ...one, evidence: distinctBy([...one.evidence, ...evidence], key) }
				: one;
		});
	return {
		...sheet,
		for: grown(sheet.for),
		against: grown(sheet.against),
		unsorted: grown(sheet.unsorted)
	};
}

/** Pairs of one old and one new point that can't both hold. */
function contradictions(sheet: Sheet, other: Sheet): (readonly [string, string])[] {
	return allPoints(sheet).flatMap((old) =>
		allPoints(other)
			.filter(({ claim }) => contradicts(old.claim, claim))
			.map(({ id }) => [old.id, id] as const)
	);
}

/** The new point answers the old where the two stand on opposite sides. */
function denial(sheet: Sheet, pointId: string, answerId: string): Clash | null {
	const across = sides.every((side) =>
		sheet[side].some(({ id }) => id === pointId || id === answerId)
	);
	const claim = (id: string) => allPoints(sheet).find((one) => one.id === id)?.claim ?? '';
	if (!across) return null;
	const words = { they: claim(pointId), but: claim(answerId), because: '', therefore: '' };
	return { pointId, answerId, type: 'deny', ...words };
}

/** A term that was open gets the reading of whichever article gives one. */
function definitionsOf(own: readonly Definition[], other: readonly Definition[]): Definition[] {
	const read = own.map(
		(one) => (one.reading === '' ? other.find((two) => two.term === one.term) : undefined) ?? one
	);
	return distinctBy([...read, ...other], ({ term }) => term.toLowerCase());
}

function frameOfBoth(own: Frame, other: Frame): Frame {
	const names = (one: readonly Named[], two: readonly Named[]) =>
		distinctBy([...one, ...two], ({ name }) => name.toLowerCase());
	const [law, theirs] = [own.law ?? other.law, other.law];
	const [test, tested] = [own.test ?? other.test, other.test];
	const quotes = <T extends { articleId: string | null; start: number }>(list: readonly T[]) =>
		distinctBy(list, ({ articleId, start }) => `${articleId ?? ''} ${start}`);
	return {
		law: law && {
			bodies: names(law.bodies, theirs?.bodies ?? []),
			facts: distinctBy([...law.facts, ...(theirs?.facts ?? [])], ({ fact }) => fact).map(
				(one) => ({
					...one,
					said: quotes([
						...one.said,
						...(theirs?.facts.find(({ fact }) => fact === one.fact)?.said ?? [])
					])
				})
			),
			deciders: names(law.deciders, theirs?.deciders ?? [])
		},
		test: test && {
			question: test.question,
			platform: quotes([...test.platform, ...(tested?.platform ?? [])]),
			act: quotes([...test.act, ...(tested?.act ?? [])])
		},
		stakeholders: distinctBy([...own.stakeholders, ...other.stakeholders], ({ name }) =>
			name.toLowerCase()
		)
	};
}
