import { noImpact } from './impacts.ts';
import type { Frame, Point, PointEvidence, Sheet } from './sheet.ts';

export const noLaw: NonNullable<Frame['law']> = { bodies: [], facts: [], deciders: [] };
export const noTest: NonNullable<Frame['test']> = { question: '', platform: [], act: [] };
export const noFrame: Frame = { law: null, test: null, stakeholders: [] };

/** What a point has that nobody has written of it yet. */
export const barePoint = {
	warrantFrom: null,
	impact: noImpact,
	impactFrom: null,
	strand: null
} as const satisfies Partial<Point>;

type Older<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * A sheet as the code of today knows it. Versions never change: those stored before points had impacts,
 * and sheets POIs, weighings and a frame, are given empty ones as they are read.
 */
export function readStoredSheet(stored: unknown): Sheet {
	const sheet = stored as Sheet;
	const points = (list: readonly Older<Point>[]): Point[] =>
		list.map((point) => ({
			...barePoint,
			...(point as Point),
			evidence: (point.evidence ?? []).map(withArticle)
		}));
	return {
		...sheet,
		for: points(sheet.for),
		against: points(sheet.against),
		unsorted: points(sheet.unsorted),
		definitions: sheet.definitions.map((one) => ({
			...one,
			quote: one.quote === null ? null : withArticle(one.quote)
		})),
		pois: (sheet as Older<Sheet>).pois ?? [],
		weighings: (sheet as Older<Sheet>).weighings ?? [],
		frame: (sheet as Older<Sheet>).frame ?? noFrame
	};
}

function withArticle<T extends Pick<PointEvidence, 'articleId'>>(quote: T): T {
	return { ...quote, articleId: (quote as Older<T>).articleId ?? null };
}
