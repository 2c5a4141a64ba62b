import type { Statement } from '../claims/statement.ts';
import { overlap } from './same-or-not.ts';
import type { Sorted } from './sort.ts';
import { contentWords } from './topic-words.ts';

type Said = { readonly statement: Statement; readonly sorted: Sorted };

/**
 * Statements that say nearly the same on the same side become one point with several quotes; the
 * surest gives it its words. Two voices that agree stay told apart by their quotes.
 */
export function joinNearDuplicates<T extends Said>(said: readonly T[]): T[][] {
	const groups: { readonly words: readonly string[]; readonly members: T[] }[] = [];
	for (const one of said) {
		const words = contentWords(one.statement.content);
		const home = groups.find(
			({ members, words: others }) =>
				members[0]?.sorted.side === one.sorted.side && overlap(others, words) >= 0.6
		);
		if (home === undefined) groups.push({ words, members: [one] });
		else home.members.push(one);
	}
	return groups.map(({ members }) =>
		members.sort((a, b) => b.sorted.confidence - a.sorted.confidence)
	);
}
