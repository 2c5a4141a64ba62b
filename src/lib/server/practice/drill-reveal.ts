import {
	answersInFull,
	bylineOf,
	isAnswer,
	rebuttalInWords,
	sortedPlace,
	type Point,
	type Sheet,
	type SortPlace
} from '#lib/debate/index.ts';
import type { drills } from '../db/schema/practice.ts';

/** A claim with who makes it, and the quotes it rests on. */
export type Claim = {
	readonly id: string;
	readonly claim: string;
	readonly by: string;
	readonly quotes: readonly string[];
};

/** How it came out, with what the sheet has. */
export type DrillReveal = {
	readonly motion: string;
	readonly code: string;
	readonly versionId: string;
	readonly turn: number;
	readonly right: number;
	readonly of: number;
} & (
	| {
			readonly kind: 'sort';
			readonly claims: readonly {
				readonly claim: Claim;
				readonly given: string;
				readonly place: SortPlace;
			}[];
	  }
	| {
			readonly kind: 'match';
			readonly rounds: readonly {
				readonly point: Claim;
				readonly given: Claim | null;
				readonly right: boolean;
				readonly answers: readonly { readonly point: Claim; readonly words: string }[];
			}[];
	  }
	| {
			readonly kind: 'rebut';
			readonly point: Claim;
			readonly given: Readonly<Record<string, string>>;
			readonly answers: readonly { readonly point: Claim; readonly words: string }[];
	  }
);

export function revealed(
	sheet: Sheet,
	row: typeof drills.$inferSelect & { readonly code: string }
): DrillReveal {
	const points = pointsOf(sheet);
	const { motion, code, turn, right, of, given } = row;
	const head = { motion, code, versionId: row.sheetVersionId ?? '', turn, right, of };
	const claim = (id: string) => {
		const point = points.get(id);
		return point === undefined ? null : claimOf(point);
	};
	const answers = (id: string) =>
		answersInFull(sheet, id).map(({ clash, point }) => ({
			point: claimOf(point),
			words: rebuttalInWords(clash)
		}));
	const asked = Object.entries(given).flatMap(([id, value]) => {
		const found = claim(id);
		return found === null ? [] : [{ id, value, found }];
	});
	switch (row.kind) {
		case 'sort':
			return {
				...head,
				kind: 'sort',
				claims: asked.map(({ id, value, found }) => ({
					claim: found,
					given: value,
					place: sortedPlace(sheet, id)
				}))
			};
		case 'match':
			return {
				...head,
				kind: 'match',
				rounds: asked.map(({ id, value, found }) => ({
					point: found,
					given: claim(value),
					right: isAnswer(sheet, id, value),
					answers: answers(id)
				}))
			};
		case 'rebut': {
			const id = given['point'] ?? '';
			const point = claim(id) ?? { id, claim: '', by: '', quotes: [] };
			return { ...head, kind: 'rebut', point, given, answers: answers(id) };
		}
	}
}

export function pointsOf(sheet: Sheet): Map<string, Point> {
	return new Map(
		[...sheet.for, ...sheet.against, ...sheet.unsorted].map((point) => [point.id, point])
	);
}

export function claimOf(point: Point): Claim {
	return {
		id: point.id,
		claim: point.claim,
		by: bylineOf(point),
		quotes: point.evidence.map(({ quote }) => quote)
	};
}
