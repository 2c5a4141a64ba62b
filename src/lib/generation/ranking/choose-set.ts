import { overlaps } from '#lib/kernel/index.ts';
import {
	doubtfulBelow,
	isMarkedByHand,
	lintQuiz,
	type Item,
	type ItemKind
} from '#lib/quiz/index.ts';
import type { MakerName, Proposed } from '../propose.ts';
import { worthOf } from './worth.ts';

/** About one item per fifty words, between five and sixteen; fewer when fewer are good. */
export function wantedItems(words: number): number {
	return Math.max(5, Math.min(16, Math.round(words / 52)));
}

const sameness = 0.1;
/** What one more “True” loses for every one that there is more of them than “False”, and the other way round. */
const oneWay = 0.2;
/** What every question on who says what takes from the next such: an article tells of more than its voices. */
const saidAgain = 0.03;
const ofVoices: ReadonlySet<MakerName> = new Set<MakerName>([
	'who said it',
	'attribution',
	'words of',
	'words of several',
	'reported',
	'matching'
]);
/** With fewer than these a doubtful one or two come in too; else they wait one press away. */
const enough = 3;
/** What can be asked in other ways too is asked so only where that is surest. */
const leastOf: Readonly<Partial<Record<ItemKind, number>>> = {
	'short-text': 0.75,
	cloze: 0.65
};
/** Who says it must be beyond doubt, or it isn't asked at all; a short answer is more often a detail than it seems. */
const neverBelow: Readonly<Partial<Record<ItemKind, number>>> = {
	'who-said-it': 0.85,
	'short-text': 0.7
};
/** What is made of single sentences leans on the text more often than its features tell. */
const leastBy: Readonly<Partial<Record<MakerName, number>>> = {
	truth: 0.65,
	presentation: 0.7,
	answers: 0.8,
	part: 0.8,
	'statement kind': 0.8,
	name: 0.75
};
/** Sets shorter than this are filled up, and a kind may be asked more often in them. */
const short = 12;
const crowded = 1.7;
/** A further way to ask is tried from here on. */
const worthATry = 0.5;
/** The surest stand first; a teacher in haste reads no further. */
const surest = 8;

/** What a teacher is shown, in the order shown, and what waits behind it, best first. */
export type Choice = { readonly shown: readonly Ranked[]; readonly waiting: readonly Ranked[] };

/** A proposal with how likely it is to be taken as it is. */
export type Ranked = Proposed & { readonly worth: number };

/**
 * A set, not a heap: one of every kind, the rarest first; then each time the best that fits, a little less wanted
 * for every one of its kind, and of its question, that is in already. One item a sentence, none that another gives
 * away. The eight surest come first, then the rest, both in the order of the article.
 */
export function chooseSet(proposed: readonly Proposed[], wanted: number): Choice {
	const ranked: Ranked[] = proposed
		.map((one) => ({ ...one, worth: worthOf(one) }))
		.sort((a, b) => b.worth - a.worth || a.item.id.localeCompare(b.item.id));
	// What its teacher must mark one by one is not set without being asked for.
	const settable = ranked.filter(
		({ item, worth }) => !isMarkedByHand(item) && worth >= (neverBelow[item.kind] ?? 0)
	);
	const sure = settable.filter(
		({ item, maker, worth }) =>
			worth >= Math.max(doubtfulBelow, leastOf[item.kind] ?? 0, leastBy[maker] ?? 0)
	);
	const chosen: Ranked[] = [];
	const kinds = [...Map.groupBy(sure, ({ item }) => item.kind).values()];
	for (const of of kinds.sort((a, b) => a.length - b.length))
		take(of, Math.min(wanted, chosen.length + 1));
	take(sure, wanted);
	// Where an article gives few kinds, more of a kind that is sure is better than a short set.
	take(sure, Math.min(wanted, short), crowded);
	// One of each further kind is tried, though its maker or kind is asked more of.
	for (const of of Map.groupBy(settable, ({ item }) => item.kind).values())
		if (!chosen.some((one) => one.item.kind === of[0]?.item.kind))
			take(
				of.filter(({ worth }) => worth >= worthATry),
				chosen.length + 1
			);
	// A short set takes what its maker or kind is asked more of: still surer than not.
	take(
		settable.filter(({ worth }) => worth >= doubtfulBelow),
		Math.min(wanted, short)
	);
	if (chosen.length < enough)
		take(
			settable.filter(({ worth }) => worth < doubtfulBelow),
			enough
		);
	const inOrder = (some: readonly Ranked[]) =>
		some.toSorted((a, b) => firstSpan(a.item) - firstSpan(b.item));
	const bySureness = chosen.toSorted((a, b) => b.worth - a.worth);
	return {
		shown: [...inOrder(bySureness.slice(0, surest)), ...inOrder(bySureness.slice(surest))],
		waiting: ranked.filter((one) => !chosen.includes(one))
	};

	/** @param crowd how many times as many of a kind as usual there may be */
	function take(from: readonly Ranked[], upTo: number, crowd = 1): void {
		let waiting = from.filter((one) => !chosen.includes(one));
		while (chosen.length < upTo && waiting.length > 0) {
			const given = Map.groupBy(chosen, ({ item }) => item.kind);
			const voices = chosen.filter(({ maker }) => ofVoices.has(maker)).length;
			const score = ({ item, maker, worth }: Ranked) =>
				worth -
				sameness * (given.get(item.kind)?.length ?? 0) -
				(ofVoices.has(maker) ? saidAgain * voices : 0) -
				(item.kind === 'true-false' ? oneWay * excessOf(item.key, chosen) : 0);
			waiting.sort((a, b) => score(b) - score(a));
			// What doesn't fit now won't later: only the best are looked at closely.
			const at = waiting.findIndex((one) => fits(chosen, one, crowd * wanted));
			const best = waiting[at];
			if (best === undefined) break;
			chosen.push(best);
			waiting = waiting.slice(at + 1);
		}
	}
}

/** How many more true-or-false items have this key than the other; 0 where there are fewer. */
function excessOf(key: string, chosen: readonly Ranked[]): number {
	const keys = chosen.flatMap(({ item }) => (item.kind === 'true-false' ? [item.key] : []));
	return Math.max(0, 2 * keys.filter((one) => one === key).length - keys.length);
}

function firstSpan(item: Item): number {
	return item.evidence[0]?.start ?? 0;
}

function fits(given: readonly Proposed[], proposed: Proposed, wanted: number): boolean {
	const { item } = proposed;
	const chosen = given.map((one) => one.item);
	const ofKind = chosen.filter((one) => one.kind === item.kind).length;
	if (ofKind >= cap(item.kind, wanted)) return false;
	if (given.some((one) => shareTooMuch(one, proposed))) return false;
	if (given.some((one) => quotesKey(one, proposed) || quotesKey(proposed, one))) return false;
	if (sameKey(chosen, item) >= (item.kind === 'cloze' || item.kind === 'short-text' ? 1 : 2))
		return false;
	const checks = lintQuiz([...chosen, item]);
	return [...checks.values()].flat().every((check) => check.ok);
}

const ofPassages: ReadonlySet<MakerName> = new Set<MakerName>([
	'missing sentence',
	'odd sentence',
	'following',
	'link'
]);

/** A passage holds the sentence that another question asks about, with its answer in it. */
function quotesKey(one: Proposed, asked: Proposed): boolean {
	if (!ofPassages.has(one.maker)) return false;
	const { item } = one;
	const options = 'options' in item ? item.options.map(({ text }) => text) : [];
	// Whatever a statement was made of says whether it is true; what stands before it only names who speaks.
	if (asked.item.kind === 'true-false') {
		const of = asked.item.evidence.at(-1);
		return (
			of !== undefined &&
			(item.evidence.some((shown) => overlaps(shown, of)) ||
				options.some((text) => of.quote.includes(text)))
		);
	}
	const tells = [item.stem, ...options].some((text) =>
		text.toLowerCase().includes(asked.item.key.toLowerCase())
	);
	if (!tells) return false;
	if (item.evidence.some((shown) => asked.item.evidence.some((of) => overlaps(shown, of))))
		return true;
	const pair = lintQuiz([item, asked.item]).get(asked.item.id) ?? [];
	return !pair.every(({ ok }) => ok);
}

/**
 * What compares several statements may share one of them with another question, and so may what asks how a text
 * holds together; else nothing is asked twice.
 */
function shareTooMuch(...[a, b]: readonly [Proposed, Proposed]): boolean {
	const shared = a.about.filter((sentence) => b.about.includes(sentence)).length;
	const compares = Math.max(a.about.length, b.about.length) >= 3;
	const areOfWhom = [a, b].every(({ item }) =>
		/^(?:who-said-it|matching|multiple-choice)$/.test(item.kind)
	);
	const differ = a.item.kind !== b.item.kind && [a, b].some(({ maker }) => ofPassages.has(maker));
	return shared > ((compares && !areOfWhom) || differ ? 1 : 0);
}

function sameKey(chosen: readonly Item[], item: Item): number {
	if (item.kind === 'true-false') return 0;
	return chosen.filter((one) => one.key === item.key).length;
}

function cap(kind: ItemKind, wanted: number): number {
	const share: Record<ItemKind, number> = {
		'single-choice': 0.5,
		'multiple-choice': 0.15,
		'who-said-it': 0.4,
		cloze: 0.2,
		'word-bank': 0.15,
		'true-false': 0.35,
		'short-text': 0.25,
		numeric: 0.15,
		'fact-or-claim': 0.2,
		evidence: 0.1,
		'missing-sentence': 0.35,
		'odd-sentence': 0.04,
		ordering: 0.1,
		matching: 0.1,
		'open-response': 0.1
	};
	return Math.max(1, Math.ceil(share[kind] * wanted));
}
