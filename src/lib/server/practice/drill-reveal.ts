import {
	allPoints,
	answersInFull,
	claimOf,
	isAnswer,
	rebuttalInWords,
	sortedPlace,
	type DrillReveal,
	type Sheet
} from '#lib/debate/index.ts';
import type { drills } from '../db/schema/practice.ts';

export function revealed(
	sheet: Sheet,
	row: typeof drills.$inferSelect & { readonly code: string }
): DrillReveal {
	const points = new Map(allPoints(sheet).map((point) => [point.id, point]));
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
