import type { Statement } from '../claims/statements.ts';
import type { Sorted } from './stance.ts';
import { contentWords } from './topic-words.ts';

type Said = { readonly statement: Statement; readonly sorted: Sorted };

/**
 * Statements that say nearly the same on the same side become one point with several quotes; the
 * surest gives it its words. Two voices that agree stay told apart by their quotes.
 */
export function joinNearDuplicates<T extends Said>(said: readonly T[]): T[][] {
	const groups: T[][] = [];
	for (const one of said) {
		const home = groups.find((group) => group[0] !== undefined && saysTheSame(group[0], one));
		if (home === undefined) groups.push([one]);
		else home.push(one);
	}
	return groups.map((group) => group.sort((a, b) => b.sorted.confidence - a.sorted.confidence));
}

function saysTheSame(a: Said, b: Said): boolean {
	if (a.sorted.side !== b.sorted.side) return false;
	const [left, right] = [
		new Set(contentWords(a.statement.content)),
		new Set(contentWords(b.statement.content))
	];
	const shared = [...left].filter((word) => right.has(word)).length;
	const all = new Set([...left, ...right]).size;
	return all > 0 && shared / all >= 0.6;
}
