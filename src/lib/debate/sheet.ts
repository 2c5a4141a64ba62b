import { z } from 'zod';
import { motionKinds } from './motion.ts';

export const standings = ['official', 'party', 'expert', 'witness', 'outlet', 'anonymous'] as const;
export const strengths = ['assertion', 'anecdote', 'expert', 'figure', 'study', 'primary'] as const;
const pointOrigins = ['source', 'student', 'teacher'] as const;
export const clashTypes = ['deny', 'no-link', 'mitigate', 'turn', 'outweigh', 'principle'] as const;
export const sides = ['for', 'against'] as const;
export const places = ['for', 'against', 'unsorted'] as const;
/** On law, what the law says, what is right and what is wise are argued apart. */
export const strands = ['legal', 'moral', 'policy'] as const;
export const weighingAxes = [
	'magnitude',
	'probability',
	'timeframe',
	'reversibility',
	'evidence',
	'principle'
] as const;

const line = (most: number) => z.string().max(most);

/** Who speaks, in what standing. `role` is what the text says they are; null where it doesn't. */
const voiceSchema = z.object({
	name: line(300).min(1),
	role: line(300).nullable(),
	standing: z.enum(standings)
});

/** Words of an article, letter for letter, with what else is known of them. */
const schemaOfQuote = <T extends z.ZodRawShape>(more: T) =>
	z.object({
		/** The article they stand in; null for the one the sheet was drawn from. */
		articleId: z.string().nullable(),
		start: z.int().nonnegative(),
		end: z.int().positive(),
		quote: z.string().min(1),
		...more
	});
const quoteSchema = schemaOfQuote({});
/** A quote with who says it, in words. */
const saidSchema = schemaOfQuote({ by: line(600) });

/** A quote with its whole chain of voices, innermost first: A, as reported by B. */
const evidenceSchema = schemaOfQuote({
	attribution: z.array(voiceSchema).min(1),
	strength: z.enum(strengths)
});

/** What follows if the point holds, and what can be weighed of it; empty where it is not said. */
const impactSchema = z.object({
	words: line(600),
	who: line(200),
	magnitude: line(200),
	probability: line(200),
	timeframe: line(200),
	reversibility: line(200)
});

const pointSchema = z.object({
	id: z.string().min(1),
	claim: line(600).min(1),
	/** Why it follows; empty until the article or a person says so. */
	warrant: line(1000),
	/** Where the article gives the warrant; null for a person's own words. */
	warrantFrom: z.nullable(saidSchema),
	impact: impactSchema,
	/** Where the article tells the impact; null for a person's own words. */
	impactFrom: z.nullable(saidSchema),
	/** On a motion of law; null where nobody has said. */
	strand: z.enum(strands).nullable(),
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
	quote: z.nullable(quoteSchema)
});

const burdenSchema = z.object({ side: z.enum(sides), mustShow: line(400) });

/** A point of information: a short question at a point's weak spot, and how they may slip past it. */
const poiSchema = z.object({ pointId: z.string(), text: line(400).min(1), dodge: line(400) });

/** Two points to be weighed on one axis; the reason is a person's own, empty until written. */
const weighingSchema = z.object({
	pointA: z.string(),
	pointB: z.string(),
	axis: z.enum(weighingAxes),
	reason: line(600)
});

/** A name with the words of the article it stands in; null where a person wrote it. */
const namedSchema = z.object({ name: line(300).min(1), from: z.nullable(saidSchema) });

const frameSchema = z.object({
	/** Motions of law: the law relied on, the facts such a law asks for, who decides. */
	law: z
		.object({
			bodies: z.array(namedSchema),
			facts: z.array(z.object({ fact: line(300).min(1), said: z.array(saidSchema) })),
			deciders: z.array(namedSchema)
		})
		.nullable(),
	/** Motions of consistency: the platform's words, the act's, and how the two are to be tested. */
	test: z
		.object({
			question: line(600),
			platform: z.array(saidSchema),
			act: z.array(saidSchema)
		})
		.nullable(),
	stakeholders: z.array(
		z.object({ name: line(300).min(1), interest: line(400), from: z.nullable(saidSchema) })
	)
});

export const sheetSchema = z.object({
	for: z.array(pointSchema),
	against: z.array(pointSchema),
	unsorted: z.array(pointSchema),
	clashes: z.array(clashSchema),
	pois: z.array(poiSchema),
	weighings: z.array(weighingSchema),
	frame: frameSchema,
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
export type Strand = (typeof strands)[number];
export type WeighingAxis = (typeof weighingAxes)[number];
export type Quote = z.infer<typeof quoteSchema>;
export type Said = z.infer<typeof saidSchema>;
export type Impact = z.infer<typeof impactSchema>;
export type Poi = z.infer<typeof poiSchema>;
export type Weighing = z.infer<typeof weighingSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type Named = z.infer<typeof namedSchema>;
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

/** True while the two points stand on opposite sides. */
export function areAcross(sheet: Sheet, pointId: string, otherId: string): boolean {
	const met = new Set([placeOf(sheet, pointId), placeOf(sheet, otherId)]);
	return met.has('for') && met.has('against');
}

/** The clashes that hold as the sheet stands: those of two points on opposite sides. */
export function clashesAcross(sheet: Sheet): Clash[] {
	return sheet.clashes.filter(({ pointId, answerId }) => areAcross(sheet, pointId, answerId));
}

/** The weighings that count as the sheet stands: those of two points on opposite sides. */
export function weighingsAcross(sheet: Sheet): Weighing[] {
	return sheet.weighings.filter(({ pointA, pointB }) => areAcross(sheet, pointA, pointB));
}

/** The questions to put at a point. */
export function poisAt(sheet: Sheet, pointId: string): Poi[] {
	return sheet.pois.filter((poi) => poi.pointId === pointId);
}

/** What answers the point as the sheet stands. */
export function answersTo(sheet: Sheet, pointId: string): Clash[] {
	return clashesAcross(sheet).filter((clash) => clash.pointId === pointId);
}

/** Points that wait for a side; those settled are context for both and wait for none. */
export function waiting(sheet: Sheet): Point[] {
	return sheet.unsorted.filter((point) => !sheet.settled.includes(point.id));
}

/** What both sides can rely on. */
export function context(sheet: Sheet): Point[] {
	return sheet.unsorted.filter((point) => sheet.settled.includes(point.id));
}

/** Whose words a point's first quote is; empty for own reasoning. */
export function speakerOf(point: Point): string {
	return point.evidence[0]?.attribution[0]?.name ?? '';
}

/** The points in the order of whoever's first comes first: each voice's together. */
export function byVoice(points: readonly Point[]): [first: Point, ...Point[]][] {
	const voices = Map.groupBy(points, (point) => speakerOf(point) || point.id);
	return [...voices.values()].flatMap(([first, ...rest]) =>
		first === undefined ? [] : [[first, ...rest]]
	);
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
