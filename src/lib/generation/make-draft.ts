import type { Motion, MotionDraft } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import { type Item } from '#lib/quiz/index.ts';
import { analyse, countWords, type Reader } from '#lib/text/index.ts';
import { itemFrom, type Maker } from './candidate.ts';
import type { Draft, StoredArticle } from './draft.ts';
import { askingOf } from './asking/asking.ts';
import { makeAmountItems } from './makers/amounts.ts';
import { makeGapItems } from './makers/gaps.ts';
import { makeRoleItems } from './makers/roles.ts';
import { makeNameItems } from './makers/names.ts';
import { makeTimeItems } from './makers/times.ts';
import { makeWhoSaidIt } from './makers/who-said-it.ts';
import { draftMotions, draftOwnMotion } from './motions/draft-motions.ts';
import { chooseSet, wantedItems } from './ranking.ts';
import { keyTerms } from './sheets/definitions.ts';

export const makers: readonly Maker[] = [
	makeWhoSaidIt,
	makeRoleItems,
	makeNameItems,
	makeTimeItems,
	makeAmountItems,
	makeGapItems
];

/**
 * Reads the article and makes its draft. Quiz: every maker proposes, the gate drops what fails a
 * check, ranking keeps a spread of the best. Motions: statements
 * with their voices, sorted for each motion the article raises. Pure: the same article gives the same draft.
 */
export function makeDraft(
	reader: Reader,
	article: StoredArticle,
	restored: readonly Span[] = []
): Draft {
	const document = analyse(reader, article.text, restored);
	const asking = askingOf(document);
	const items = makers
		.flatMap((maker) => maker(asking))
		.map((candidate) => itemFrom(document, candidate))
		.filter((item): item is Item => item !== null);
	const chosen = chooseSet(document, items, wantedItems(countWords(article.text)));
	return {
		article,
		quiz: { items: chosen },
		motions: draftMotions(document),
		terms: keyTerms(document)
	};
}

/** The sheet for a motion of somebody's own, from this article. */
export function makeSheetDraft(
	reader: Reader,
	article: StoredArticle,
	motion: Motion,
	restored: readonly Span[] = []
): MotionDraft {
	return draftOwnMotion(analyse(reader, article.text, restored), motion);
}
