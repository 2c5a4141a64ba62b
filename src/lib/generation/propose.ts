import type { Item } from '#lib/quiz/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { askingOf, loosened, type Asking } from './asking/asking.ts';
import { itemFrom, type Maker } from './candidate.ts';
import { makeAmountItems } from './makers/amounts.ts';
import { makeAnswerItems } from './makers/answers.ts';
import { makeAttributionItems } from './makers/attribution.ts';
import { makeFollowingItems } from './makers/following.ts';
import { makeGapItems } from './makers/gaps.ts';
import { makeLeftOutItems } from './makers/left-out.ts';
import { makeInOwnWords } from './makers/in-own-words.ts';
import { makeMatchingItems } from './makers/matching.ts';
import { makeLinkItems } from './makers/links.ts';
import { makeMissingSentenceItems } from './makers/missing-sentence.ts';
import { makeNameItems } from './makers/names.ts';
import { makeOddSentenceItems } from './makers/odd-sentence.ts';
import { makeOrderItems } from './makers/order.ts';
import { makePartItems } from './makers/parts.ts';
import { makePresentationItems } from './makers/presentation.ts';
import { makeReportedItems } from './makers/reported.ts';
import { makeStatementKindItems } from './makers/statement-kinds.ts';
import { makeTimeItems } from './makers/times.ts';
import { makeTruthItems } from './makers/truth.ts';
import { makeWhoSaidIt } from './makers/who-said-it.ts';
import { makeWordsOfSeveral } from './makers/words-of-several.ts';
import { makeWordsOfItems } from './makers/words-of.ts';
import { featuresOf, type Features } from './ranking/features.ts';

/** Every way there is to make an item. A new maker is one file and one line here. */
const makers = {
	'who said it': makeWhoSaidIt,
	'words of': makeWordsOfItems,
	'words of several': makeWordsOfSeveral,
	'own words': makeInOwnWords,
	answers: makeAnswerItems,
	attribution: makeAttributionItems,
	reported: makeReportedItems,
	name: makeNameItems,
	time: makeTimeItems,
	part: makePartItems,
	'left out': makeLeftOutItems,
	'missing sentence': makeMissingSentenceItems,
	'odd sentence': makeOddSentenceItems,
	following: makeFollowingItems,
	link: makeLinkItems,
	order: makeOrderItems,
	matching: makeMatchingItems,
	presentation: makePresentationItems,
	'statement kind': makeStatementKindItems,
	truth: makeTruthItems,
	amount: makeAmountItems,
	gap: makeGapItems
} satisfies Readonly<Record<string, Maker>>;

export type MakerName = keyof typeof makers;

/** An item that passed every check, with who made it and what the ranker sees of it. */
export type Proposed = {
	readonly item: Item;
	readonly maker: MakerName;
	/** The sentences it asks about. */
	readonly about: readonly number[];
	readonly features: Features;
};

/**
 * All that the makers can make of an article, the gate's refusals left out: what is surely asked, and behind
 * it what weaker gates let through.
 */
export function propose(document: AnalysedDocument): Proposed[] {
	const asking = askingOf(document);
	const features = featuresOf(asking.document);
	const surely = proposeFrom(asking, features);
	const asked = new Set(surely.map(({ item }) => item.stem));
	const doubtful = proposeFrom(loosened(asking), features).filter(
		({ item }) => !asked.has(item.stem)
	);
	// Words quoted twice ask the same twice.
	const all = new Map([...doubtful, ...surely].map((one) => [one.item.id, one]));
	return [...all.values()];
}

function proposeFrom(asking: Asking, features: ReturnType<typeof featuresOf>): Proposed[] {
	return (Object.entries(makers) as [MakerName, Maker][]).flatMap(([maker, make]) =>
		make(asking).flatMap((candidate): Proposed[] => {
			const item = itemFrom(asking.document, candidate);
			if (item === null) return [];
			const { told, sentences } = candidate;
			const about = candidate.about ?? (told === undefined ? sentences : [told.sentence]);
			return [{ item, maker, about, features: features(asking, maker, candidate, item) }];
		})
	);
}
