import type { Motion, MotionDraft } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import type { Item } from '#lib/quiz/index.ts';
import { analyse, countWords, type AnalysedDocument, type Reader } from '#lib/text/index.ts';
import type { Engine } from './engine.ts';
import type { Draft, StoredArticle } from './draft.ts';
import { draftMotions, draftOwnMotion } from './motions/draft-motions.ts';
import { propose } from './propose.ts';
import { chooseSet, wantedItems, type Choice, type Ranked } from './ranking/choose-set.ts';
import { keyTerms } from './sheets/definitions.ts';

/** More than this nobody looks through. */
const mostWaiting = 40;

/**
 * Reads the article and makes its draft. Quiz: every maker proposes, the gate drops what fails a
 * check, ranking keeps a spread of the best. Motions: statements
 * with their voices, sorted for each motion the article raises. Pure: the same article gives the same draft.
 */
export function makeDraft(
	engine: Engine,
	article: StoredArticle,
	restored: readonly Span[] = []
): Draft {
	const document = analyse(engine, article.text, restored);
	const { shown, waiting } = chosenFrom(document, article);
	return {
		article,
		quiz: {
			items: shown.map(itemOf),
			waiting: waiting.slice(0, mostWaiting).map(itemOf)
		},
		motions: draftMotions(document, engine),
		terms: keyTerms(document)
	};
}

/** An item with the ranker's word on it. */
function itemOf({ item, worth }: Ranked): Item {
	return { ...item, confidence: Math.round(100 * Math.max(0, worth)) / 100 };
}

/** The sheet for a motion of somebody's own, from this article. */
export function makeSheetDraft(
	engine: Engine,
	article: StoredArticle,
	motion: Motion,
	restored: readonly Span[] = []
): MotionDraft {
	return draftOwnMotion(analyse(engine, article.text, restored), motion, engine);
}

/** What the engine proposes for an article, best first: what is shown, and what waits behind it. */
export function proposeFor(reader: Reader, article: StoredArticle): Choice {
	return chosenFrom(analyse(reader, article.text), article);
}

function chosenFrom(document: AnalysedDocument, { text }: StoredArticle): Choice {
	return chooseSet(propose(document), wantedItems(countWords(text)));
}
