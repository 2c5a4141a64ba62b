import type { Clash, Point, Sheet } from '#lib/debate/index.ts';
import { contentWords } from './topic-words.ts';

/**
 * Pairs that meet head on: the surest point of each side that speak of the same thing. Only the
 * meeting is proposed, "they" and "but" in the article's words; because and therefore are left to
 * be argued.
 */
export function suggestClashes(sheet: Sheet): Clash[] {
	const out: Clash[] = [];
	const used = new Set<string>();
	for (const point of sheet.for) {
		const answer = sheet.against.find((one) => !used.has(one.id) && meets(point, one));
		if (answer === undefined) continue;
		used.add(answer.id);
		out.push(deny(point, answer), deny(answer, point));
	}
	return out;
}

function deny(point: Point, answer: Point): Clash {
	return {
		pointId: point.id,
		answerId: answer.id,
		type: 'deny',
		they: point.claim,
		but: answer.claim,
		because: '',
		therefore: ''
	};
}

function meets(a: Point, b: Point): boolean {
	if (a.confidence < 0.6 || b.confidence < 0.6) return false;
	// "While A insists …, B has suggested …": the article itself sets them against each other.
	if (a.evidence[0]?.start === b.evidence[0]?.start) return true;
	const [left, right] = [new Set(contentWords(a.claim)), new Set(contentWords(b.claim))];
	return (
		[...left].filter((word) => right.has(word)).length >= 2 ||
		(/\blaw/i.test(a.reason) && /\blaw/i.test(b.reason))
	);
}
