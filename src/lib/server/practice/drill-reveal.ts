import {
	allPoints,
	answersInFull,
	claimOf,
	huntedStatement,
	isAnswer,
	pairOf,
	poisAt,
	rankedClaimOf,
	rebuttalInWords,
	sortedPlace,
	strongerOf,
	toldOf,
	weighingAxes,
	type Claim,
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
		case 'rank':
			return {
				...head,
				kind: 'rank',
				pairs: Object.entries(given).flatMap(([key, value]) => {
					const pair = pairOf(sheet, key);
					if (pair === undefined) return [];
					const stronger = strongerOf(pair).id;
					return [
						{
							left: rankedClaimOf(pair.left),
							right: rankedClaimOf(pair.right),
							given: value,
							stronger
						}
					];
				})
			};
		case 'hunt':
			return {
				...head,
				kind: 'hunt',
				statements: Object.entries(given).flatMap(([key, value]) => {
					const hunted = huntedStatement(sheet, key);
					if (hunted === undefined) return [];
					const { id, text, supported, point } = hunted;
					return [{ id, text, supported, given: value, claim: claimOf(point) }];
				})
			};
		case 'poi': {
			const id = given['point'] ?? '';
			const asked = poisAt(sheet, id);
			return { ...head, kind: 'poi', point: claim(id) ?? gone(id), given, asked };
		}
		case 'weigh': {
			const [a, b] = [given['a'] ?? '', given['b'] ?? ''];
			const axis = weighingAxes.find((one) => one === given['axis']) ?? 'probability';
			const weighing = sheet.weighings.find(
				(one) => one.pointA === a && one.pointB === b && one.axis === axis
			);
			const told = [a, b].map((id) => {
				const point = points.get(id);
				return point === undefined ? '' : toldOf(point, axis);
			});
			const claims = { a: claim(a) ?? gone(a), b: claim(b) ?? gone(b) };
			return {
				...head,
				kind: 'weigh',
				...claims,
				axis,
				told,
				given,
				reason: weighing?.reason ?? ''
			};
		}
		case 'rebut': {
			const id = given['point'] ?? '';
			return { ...head, kind: 'rebut', point: claim(id) ?? gone(id), given, answers: answers(id) };
		}
	}
}

function gone(id: string): Claim {
	return { id, claim: '', by: '', quotes: [] };
}
