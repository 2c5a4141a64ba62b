import { z } from 'zod';
import { motionKinds } from './motion.ts';

export const standings = ['official', 'party', 'expert', 'witness', 'outlet', 'anonymous'] as const;
export const strengths = ['assertion', 'anecdote', 'expert', 'figure', 'study', 'primary'] as const;
const pointOrigins = ['source', 'student', 'teacher'] as const;
export const clashTypes = ['deny', 'no-link', 'mitigate', 'turn', 'outweigh', 'principle'] as const;
export const sides = ['for', 'against'] as const;
export const places = ['for', 'against', 'unsorted'] as const;

const line = (most: number) => z.string().max(most);

/** Who speaks, in what standing. `role` is what the text says they are; null where it doesn't. */
const voiceSchema = z.object({
	name: line(300).min(1),
	role: line(300).nullable(),
	standing: z.enum(standings)
});

/** A quote with its whole chain of voices, innermost first: A, as reported by B. */
const evidenceSchema = z.object({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	quote: z.string().min(1),
	attribution: z.array(voiceSchema).min(1),
	strength: z.enum(strengths)
});

const pointSchema = z.object({
	id: z.string().min(1),
	claim: line(600).min(1),
	/** Why it follows: the person's own words; empty until written. */
	warrant: line(1000),
	evidence: z.array(evidenceSchema),
	confidence: z.number().min(0).max(1),
	/** Why it stands where it stands, in words. */
	reason: line(400),
	origin: z.enum(pointOrigins)
});

/** Somebody answers a point of the other side: they say, but, because, therefore. */
const clashSchema = z.object({
	pointId: z.string(),
	answerId: z.string(),
	type: z.enum(clashTypes),
	they: line(600),
	but: line(600),
	because: line(600),
	therefore: line(600)
});

const gapSchema = z.object({
	question: line(400).min(1),
	neededFor: z.string().nullable(),
	wouldSettle: line(400)
});

/** `reading` is empty where the article doesn't define the term: to be agreed on first. */
const definitionSchema = z.object({
	term: line(160).min(1),
	reading: line(600),
	contestedBy: z.string().nullable(),
	quote: z.object({ start: z.int(), end: z.int(), quote: z.string().min(1) }).nullable()
});

const burdenSchema = z.object({ side: z.enum(sides), mustShow: line(400) });

export const sheetSchema = z.object({
	for: z.array(pointSchema),
	against: z.array(pointSchema),
	unsorted: z.array(pointSchema),
	clashes: z.array(clashSchema),
	gaps: z.array(gapSchema),
	definitions: z.array(definitionSchema),
	burdens: z.array(burdenSchema),
	/** Points in the article's own voice that nobody in it disputes. */
	settled: z.array(z.string()),
	/** Points that another voice in the article denies. */
	contested: z.array(z.string())
});

export const motionDraftSchema = z.object({
	text: z.string().min(1),
	kind: z.enum(motionKinds),
	sheet: sheetSchema
});

export type Standing = (typeof standings)[number];
export type Strength = (typeof strengths)[number];
export type PointOrigin = (typeof pointOrigins)[number];
export type ClashType = (typeof clashTypes)[number];
export type Side = (typeof sides)[number];
export type Place = (typeof places)[number];
export type Voice = z.infer<typeof voiceSchema>;
export type PointEvidence = z.infer<typeof evidenceSchema>;
export type Point = z.infer<typeof pointSchema>;
export type Clash = z.infer<typeof clashSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Definition = z.infer<typeof definitionSchema>;
export type Burden = z.infer<typeof burdenSchema>;
export type Sheet = z.infer<typeof sheetSchema>;
/** A motion with its sheet, as generation makes it. */
export type MotionDraft = z.infer<typeof motionDraftSchema>;

/** Every point of the sheet, in its reading order: for, against, unsorted. */
export function allPoints(sheet: Sheet): Point[] {
	return places.flatMap((place) => sheet[place]);
}

export function placeOf(sheet: Sheet, pointId: string): Place | null {
	return places.find((place) => sheet[place].some((point) => point.id === pointId)) ?? null;
}

/** True while the two stand on opposite sides. */
export function spansBothSides(sheet: Sheet, clash: Pick<Clash, 'pointId' | 'answerId'>): boolean {
	const met = new Set([placeOf(sheet, clash.pointId), placeOf(sheet, clash.answerId)]);
	return met.has('for') && met.has('against');
}

/** What answers the point as the sheet stands. */
export function answersTo(sheet: Sheet, pointId: string): Clash[] {
	return sheet.clashes.filter((clash) => clash.pointId === pointId && spansBothSides(sheet, clash));
}

/** Points that wait for a side; those settled are context for both and wait for none. */
export function waiting(sheet: Sheet): Point[] {
	return sheet.unsorted.filter((point) => !sheet.settled.includes(point.id));
}

/** What both sides can rely on. */
export function context(sheet: Sheet): Point[] {
	return sheet.unsorted.filter((point) => sheet.settled.includes(point.id));
}

/** Points on a side that no clash answers yet. */
export function unanswered(sheet: Sheet, side: Side): Point[] {
	return sheet[side].filter((point) => answersTo(sheet, point.id).length === 0);
}

/** "F1", "A2": a point's number on its side; null while unsorted. */
export function pointNumber(sheet: Sheet, pointId: string): string | null {
	for (const side of sides) {
		const at = sheet[side].findIndex((point) => point.id === pointId);
		if (at >= 0) return `${side === 'for' ? 'F' : 'A'}${at + 1}`;
	}
	return null;
}
