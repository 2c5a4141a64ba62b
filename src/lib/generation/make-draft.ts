import { type Item } from '#lib/quiz/index.ts';
import { analyse, countWords } from '#lib/text/index.ts';
import { itemFrom, type Maker } from './candidate.ts';
import type { Draft, StoredArticle } from './draft.ts';
import { makeDateItems } from './makers/dates.ts';
import { makeGapItems } from './makers/gaps.ts';
import { makeRoleItems } from './makers/roles.ts';
import { makeSubjectItems } from './makers/subjects.ts';
import { makeWhoSaidIt } from './makers/who-said-it.ts';
import { chooseSet, wantedItems } from './ranking.ts';

const makers: readonly Maker[] = [
	makeWhoSaidIt,
	makeRoleItems,
	makeDateItems,
	makeSubjectItems,
	makeGapItems
];

/**
 * Reads the article and makes its quiz draft: every maker proposes, the gate drops what fails a
 * check, ranking keeps a spread of the best. Pure: the same article gives the same draft.
 */
export function makeDraft(article: StoredArticle): Draft {
	const document = analyse(article.text);
	const items = makers
		.flatMap((maker) => maker(document))
		.map((candidate) => itemFrom(document, candidate))
		.filter((item): item is Item => item !== null);
	const chosen = chooseSet(document, items, wantedItems(countWords(article.text)));
	return { article, quiz: { items: chosen }, motions: [] };
}
