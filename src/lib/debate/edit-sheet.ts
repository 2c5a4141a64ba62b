import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import { editFrame, isFrameEdit, type FrameEdit, type FrameProblem } from './edit-frame.ts';
import {
	allPoints,
	areAcross,
	placeOf,
	speakerOf,
	waiting,
	type Clash,
	type ClashType,
	type Place,
	type Point,
	type PointEvidence,
	type PointOrigin,
	type Sheet,
	type Side
} from './sheet.ts';
import { rewritten, type PointWords } from './rewritten.ts';
import { withoutFilledGaps } from './side-gaps.ts';
import { barePoint } from './stored-sheet.ts';

/** The four steps of a rebuttal: they say, but, because, therefore. */
export type ClashWords = Readonly<Record<'they' | 'but' | 'because' | 'therefore', string>>;

/** Everything a person can do to a sheet. Each edit is one press. */
export type SheetEdit =
	| { readonly do: 'move'; readonly point: string; readonly to: Place }
	/** Everything of a voice's that waits for a side: one voice rarely argues both. */
	| { readonly do: 'move-voice'; readonly voice: string; readonly to: Side }
	| { readonly do: 'order'; readonly point: string; readonly by: -1 | 1 }
	| {
			readonly do: 'add';
			readonly to: Place;
			readonly claim: string;
			readonly warrant: string;
			readonly origin: PointOrigin;
			/** Already verified against the article; null for own reasoning. */
			readonly evidence: PointEvidence | null;
	  }
	| ({ readonly do: 'change'; readonly point: string } & PointWords)
	| { readonly do: 'remove'; readonly point: string }
	| {
			readonly do: 'clash';
			readonly point: string;
			readonly answer: string;
			readonly type: ClashType;
			readonly words: ClashWords;
	  }
	| {
			/** A new point of the other side, made to answer this one. */
			readonly do: 'answer';
			readonly point: string;
			readonly claim: string;
			readonly origin: PointOrigin;
			readonly type: ClashType;
			readonly words: ClashWords;
	  }
	| { readonly do: 'unclash'; readonly point: string; readonly answer: string }
	| { readonly do: 'gap'; readonly question: string; readonly wouldSettle: string }
	| { readonly do: 'ungap'; readonly question: string }
	| { readonly do: 'define'; readonly term: string; readonly reading: string }
	| { readonly do: 'undefine'; readonly term: string }
	| { readonly do: 'settle'; readonly point: string; readonly on: boolean }
	| { readonly do: 'burden'; readonly side: Side; readonly mustShow: string }
	| FrameEdit;

export type SheetProblem = FrameProblem | 'claim-empty';

const byHand = 'Put here by hand.';
const sheetLimits = { points: 60, clashes: 80, gaps: 40, definitions: 30 } as const;

/**
 * The sheet after the edit; pure. Words are trimmed to one line and to the schema's lengths; a side that has got its first
 * point is no longer looked for.
 */
export function editSheet(sheet: Sheet, edit: SheetEdit): Result<Sheet, SheetProblem> {
	const edited = isFrameEdit(edit) ? editFrame(sheet, edit) : pointsEdited(sheet, edit);
	return edited.ok ? ok(withoutFilledGaps(edited.value)) : edited;
}

function pointsEdited(
	sheet: Sheet,
	edit: Exclude<SheetEdit, FrameEdit>
): Result<Sheet, SheetProblem> {
	switch (edit.do) {
		case 'move':
			return withPoint(sheet, edit.point, (point, from) =>
				ok(from === edit.to ? sheet : moved(sheet, point, edit.to))
			);
		case 'move-voice':
			return ok(
				waiting(sheet)
					.filter((point) => edit.voice !== '' && speakerOf(point) === edit.voice)
					.reduce((next, point) => moved(next, point, edit.to), sheet)
			);
		case 'order':
			return withPoint(sheet, edit.point, (point, place) =>
				ok({ ...sheet, [place]: shifted(sheet[place], point, edit.by) })
			);
		case 'add':
			return added(sheet, edit);
		case 'change':
			return withPoint(sheet, edit.point, (point) => {
				const next = rewritten(point, edit);
				return next.ok ? ok(replaced(sheet, next.value)) : next;
			});
		case 'remove':
			return withPoint(sheet, edit.point, (point) => ok(without(sheet, point.id)));
		case 'clash':
			return clashed(sheet, edit);
		case 'answer':
			return answered(sheet, edit);
		case 'unclash':
			return ok({
				...sheet,
				clashes: sheet.clashes.filter(
					(one) => one.pointId !== edit.point || one.answerId !== edit.answer
				)
			});
		case 'gap':
			return gapAdded(sheet, edit);
		case 'ungap':
			return ok({ ...sheet, gaps: sheet.gaps.filter((one) => one.question !== edit.question) });
		case 'define':
			return defined(sheet, edit);
		case 'undefine':
			return ok({
				...sheet,
				definitions: sheet.definitions.filter((one) => one.term !== edit.term)
			});
		case 'settle':
			return withPoint(sheet, edit.point, ({ id }) => {
				const settled = sheet.settled.filter((one) => one !== id);
				return ok({
					...sheet,
					settled: edit.on ? [...settled, id] : settled,
					contested: edit.on ? sheet.contested.filter((one) => one !== id) : sheet.contested
				});
			});
		case 'burden':
			return ok({
				...sheet,
				burdens: sheet.burdens.map((one) =>
					one.side === edit.side
						? { ...one, mustShow: plainLine(edit.mustShow, 'NFC', 400) || one.mustShow }
						: one
				)
			});
	}
}

function withPoint(
	sheet: Sheet,
	id: string,
	act: (point: Point, place: Place) => Result<Sheet, SheetProblem>
): Result<Sheet, SheetProblem> {
	const place = placeOf(sheet, id);
	const point = place === null ? undefined : sheet[place].find((one) => one.id === id);
	return place === null || point === undefined ? refuse('point-gone') : act(point, place);
}

/** To the end of its new place. Its clashes stay: moved back, nothing that was written is lost. */
function moved(sheet: Sheet, point: Point, to: Place): Sheet {
	const next = lifted(sheet, point.id);
	// Why the engine left it elsewhere says nothing of why it stands here.
	const reason = to === 'unsorted' ? '' : byHand;
	return { ...next, [to]: [...next[to], { ...point, reason }] };
}

function lifted(sheet: Sheet, id: string): Sheet {
	const others = (points: Point[]) => points.filter((one) => one.id !== id);
	return {
		...sheet,
		for: others(sheet.for),
		against: others(sheet.against),
		unsorted: others(sheet.unsorted)
	};
}

function shifted(points: readonly Point[], point: Point, by: -1 | 1): Point[] {
	const from = points.findIndex((one) => one.id === point.id);
	const to = Math.min(Math.max(from + by, 0), points.length - 1);
	return points.filter((one) => one.id !== point.id).toSpliced(to, 0, point);
}

function replaced(sheet: Sheet, point: Point): Sheet {
	const swap = (points: Point[]) => points.map((one) => (one.id === point.id ? point : one));
	return {
		...sheet,
		for: swap(sheet.for),
		against: swap(sheet.against),
		unsorted: swap(sheet.unsorted)
	};
}

function without(sheet: Sheet, id: string): Sheet {
	const next = lifted(sheet, id);
	return {
		...next,
		clashes: next.clashes.filter((one) => one.pointId !== id && one.answerId !== id),
		settled: next.settled.filter((one) => one !== id),
		contested: next.contested.filter((one) => one !== id),
		pois: next.pois.filter((one) => one.pointId !== id),
		weighings: next.weighings.filter((one) => one.pointA !== id && one.pointB !== id),
		gaps: next.gaps.map((gap) => (gap.neededFor === id ? { ...gap, neededFor: null } : gap))
	};
}

function added(sheet: Sheet, edit: Extract<SheetEdit, { do: 'add' }>): Result<Sheet, SheetProblem> {
	const points = allPoints(sheet);
	const claim = plainLine(edit.claim, 'NFC', 600);
	if (claim === '') return refuse('claim-empty');
	if (points.length >= sheetLimits.points) return refuse('sheet-full');
	const last = Math.max(0, ...points.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0)));
	const point: Point = {
		...barePoint,
		id: `p${last + 1}`,
		claim,
		warrant: plainLine(edit.warrant, 'NFC', 1000),
		evidence: edit.evidence === null ? [] : [edit.evidence],
		confidence: 1,
		reason: byHand,
		origin: edit.evidence === null ? edit.origin : 'source'
	};
	return ok({ ...sheet, [edit.to]: [...sheet[edit.to], point] });
}

function clashed(
	sheet: Sheet,
	edit: Extract<SheetEdit, { do: 'clash' }>
): Result<Sheet, SheetProblem> {
	const pair = { pointId: edit.point, answerId: edit.answer };
	if (placeOf(sheet, edit.point) === null || placeOf(sheet, edit.answer) === null)
		return refuse('point-gone');
	if (!areAcross(sheet, edit.point, edit.answer)) return refuse('same-side');
	const others = sheet.clashes.filter(
		(one) => one.pointId !== edit.point || one.answerId !== edit.answer
	);
	if (others.length >= sheetLimits.clashes) return refuse('sheet-full');
	const word = (text: string) => plainLine(text, 'NFC', 600);
	const { they, but, because, therefore } = edit.words;
	const clash: Clash = {
		...pair,
		type: edit.type,
		they: word(they),
		but: word(but),
		because: word(because),
		therefore: word(therefore)
	};
	return ok({ ...sheet, clashes: [...others, clash] });
}

function answered(
	sheet: Sheet,
	edit: Extract<SheetEdit, { do: 'answer' }>
): Result<Sheet, SheetProblem> {
	const place = placeOf(sheet, edit.point);
	if (place === null) return refuse('point-gone');
	if (place === 'unsorted') return refuse('same-side');
	const to = place === 'for' ? 'against' : 'for';
	const { claim, origin, point, type, words } = edit;
	const grown = added(sheet, { do: 'add', to, claim, warrant: '', origin, evidence: null });
	const answer = grown.ok ? grown.value[to].at(-1) : undefined;
	if (!grown.ok || answer === undefined) return grown;
	return clashed(grown.value, { do: 'clash', point, answer: answer.id, type, words });
}

function gapAdded(
	sheet: Sheet,
	edit: Extract<SheetEdit, { do: 'gap' }>
): Result<Sheet, SheetProblem> {
	const question = plainLine(edit.question, 'NFC', 400);
	if (question === '') return refuse('question-empty');
	if (sheet.gaps.length >= sheetLimits.gaps) return refuse('sheet-full');
	const wouldSettle = plainLine(edit.wouldSettle, 'NFC', 400);
	return ok({ ...sheet, gaps: [...sheet.gaps, { question, wouldSettle, neededFor: null }] });
}

function defined(
	sheet: Sheet,
	edit: Extract<SheetEdit, { do: 'define' }>
): Result<Sheet, SheetProblem> {
	const term = plainLine(edit.term, 'NFC', 160);
	if (term === '') return refuse('term-empty');
	const reading = plainLine(edit.reading, 'NFC', 600);
	const known = sheet.definitions.find((one) => one.term === term);
	if (known !== undefined) {
		const changed = { ...known, reading, quote: known.reading === reading ? known.quote : null };
		return ok({
			...sheet,
			definitions: sheet.definitions.map((one) => (one === known ? changed : one))
		});
	}
	if (sheet.definitions.length >= sheetLimits.definitions) return refuse('sheet-full');
	const definition = { term, reading, contestedBy: null, quote: null };
	return ok({ ...sheet, definitions: [...sheet.definitions, definition] });
}
