import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import {
	areAcross,
	placeOf,
	type Frame,
	type Said,
	type Sheet,
	type WeighingAxis
} from './sheet.ts';
import { noLaw, noTest } from './stored-sheet.ts';

export const frameParts = [
	'bodies',
	'facts',
	'deciders',
	'platform',
	'act',
	'stakeholders'
] as const;
export type FramePart = (typeof frameParts)[number];

/** What a person can do to what stands around the points: questions, weighings, the frame. */
export type FrameEdit =
	| { readonly do: 'poi'; readonly point: string; readonly text: string; readonly dodge: string }
	| { readonly do: 'unpoi'; readonly point: string; readonly text: string }
	| {
			readonly do: 'weigh';
			readonly a: string;
			readonly b: string;
			readonly axis: WeighingAxis;
			readonly reason: string;
	  }
	| { readonly do: 'unweigh'; readonly a: string; readonly b: string; readonly axis: WeighingAxis }
	| {
			readonly do: 'frame';
			readonly part: FramePart;
			readonly words: string;
			/** A stakeholder's interest. */
			readonly more: string;
			/** Verified words of an article; a platform and an act need them. */
			readonly from: Said | null;
	  }
	| { readonly do: 'unframe'; readonly part: FramePart; readonly words: string }
	| { readonly do: 'test'; readonly question: string };

export type FrameProblem =
	'point-gone' | 'same-side' | 'question-empty' | 'term-empty' | 'sheet-full' | 'quote-not-found';

const limits = { pois: 80, weighings: 40, part: 20 } as const;
const word = (text: string, most: number) => plainLine(text, 'NFC', most);

export function isFrameEdit(edit: { readonly do: string }): edit is FrameEdit {
	return /^(?:un)?(?:poi|weigh|frame)$|^test$/.test(edit.do);
}

/** The sheet after the edit; pure. What is there already is changed, not doubled. */
export function editFrame(sheet: Sheet, edit: FrameEdit): Result<Sheet, FrameProblem> {
	switch (edit.do) {
		case 'poi': {
			const poi = { pointId: edit.point, text: word(edit.text, 400), dodge: word(edit.dodge, 400) };
			if (placeOf(sheet, edit.point) === null) return refuse('point-gone');
			if (poi.text === '') return refuse('question-empty');
			const others = sheet.pois.filter((one) => !isPoi(one, poi));
			if (others.length >= limits.pois) return refuse('sheet-full');
			return ok({ ...sheet, pois: [...others, poi] });
		}
		case 'unpoi': {
			const gone = { pointId: edit.point, text: edit.text };
			return ok({ ...sheet, pois: sheet.pois.filter((one) => !isPoi(one, gone)) });
		}
		case 'weigh': {
			if (placeOf(sheet, edit.a) === null || placeOf(sheet, edit.b) === null)
				return refuse('point-gone');
			if (!areAcross(sheet, edit.a, edit.b)) return refuse('same-side');
			const { a: pointA, b: pointB, axis } = edit;
			const weighing = { pointA, pointB, axis, reason: word(edit.reason, 600) };
			const at = sheet.weighings.findIndex((one) => isWeighing(one, weighing));
			if (at >= 0) return ok({ ...sheet, weighings: sheet.weighings.with(at, weighing) });
			if (sheet.weighings.length >= limits.weighings) return refuse('sheet-full');
			return ok({ ...sheet, weighings: [...sheet.weighings, weighing] });
		}
		case 'unweigh': {
			const gone = { pointA: edit.a, pointB: edit.b, axis: edit.axis };
			return ok({ ...sheet, weighings: sheet.weighings.filter((one) => !isWeighing(one, gone)) });
		}
		case 'frame':
			return framed(sheet, edit);
		case 'unframe':
			return ok({ ...sheet, frame: withoutPart(sheet.frame, edit.part, edit.words) });
		case 'test': {
			const question = word(edit.question, 600);
			if (question === '') return refuse('question-empty');
			const test = { ...(sheet.frame.test ?? noTest), question };
			return ok({ ...sheet, frame: { ...sheet.frame, test } });
		}
	}
}

type PoiKey = { readonly pointId: string; readonly text: string };

function isPoi(one: PoiKey, other: PoiKey): boolean {
	return one.pointId === other.pointId && one.text === other.text;
}

type WeighingKey = {
	readonly pointA: string;
	readonly pointB: string;
	readonly axis: WeighingAxis;
};

function isWeighing(one: WeighingKey, other: WeighingKey): boolean {
	const same = one.pointA === other.pointA && one.pointB === other.pointB;
	const turned = one.pointA === other.pointB && one.pointB === other.pointA;
	return one.axis === other.axis && (same || turned);
}

function framed(
	sheet: Sheet,
	edit: Extract<FrameEdit, { do: 'frame' }>
): Result<Sheet, FrameProblem> {
	const name = word(edit.words, 300);
	const { part, from } = edit;
	const quoted = part === 'platform' || part === 'act';
	if (name === '' && !quoted) return refuse('term-empty');
	const frame = withoutPart(sheet.frame, part, quoted ? (from?.quote ?? '') : name);
	const law = frame.law ?? noLaw;
	const test = frame.test ?? noTest;
	const list = part === 'stakeholders' ? frame.stakeholders : quoted ? test[part] : law[part];
	if (list.length >= limits.part) return refuse('sheet-full');
	const grown = (next: Partial<Frame>) => ok({ ...sheet, frame: { ...frame, ...next } });
	switch (part) {
		case 'bodies':
		case 'deciders':
			return grown({ law: { ...law, [part]: [...law[part], { name, from }] } });
		case 'facts': {
			const said = from === null ? [] : [from];
			return grown({ law: { ...law, facts: [...law.facts, { fact: name, said }] } });
		}
		case 'stakeholders': {
			const interest = word(edit.more, 400);
			return grown({ stakeholders: [...frame.stakeholders, { name, interest, from }] });
		}
		case 'platform':
		case 'act':
			if (from === null) return refuse('quote-not-found');
			return grown({ test: { ...test, [part]: [...test[part], from] } });
	}
}

/** Without the one of that name; quotes are named by their words. */
function withoutPart(frame: Frame, part: FramePart, words: string): Frame {
	const { law, test } = frame;
	if (part === 'stakeholders')
		return { ...frame, stakeholders: frame.stakeholders.filter(({ name }) => name !== words) };
	if (part === 'platform' || part === 'act') {
		if (test === null) return frame;
		return { ...frame, test: { ...test, [part]: test[part].filter((one) => one.quote !== words) } };
	}
	if (law === null) return frame;
	if (part === 'facts')
		return { ...frame, law: { ...law, facts: law.facts.filter(({ fact }) => fact !== words) } };
	return { ...frame, law: { ...law, [part]: law[part].filter(({ name }) => name !== words) } };
}
