import { overlaps } from '#lib/kernel/index.ts';
import { contentWords, lintQuiz, type Item, type ItemKind } from '#lib/quiz/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';

/** About one item per sixty words, between five and sixteen; fewer when fewer are good. */
export function wantedItems(words: number): number {
	return Math.max(5, Math.min(16, Math.round(words / 60)));
}

const sameness = 0.09;
/** Below this a question is about an aside, and comes in only where there is hardly another. */
const leastWorth = 0.66;
const enough = 4;

/**
 * A set, not a heap: the best item first, then each time the best that fits, a little less wanted
 * for every one of its kind that is in already. One item a sentence, none that another gives away;
 * in the order of the article, as it is read.
 */
export function chooseSet(
	document: AnalysedDocument,
	items: readonly Item[],
	wanted: number
): Item[] {
	const salience = salienceOf(document);
	const worth = new Map(items.map((item) => [item.id, item.confidence + 0.4 * salience(item)]));
	const isGood = (item: Item) => (worth.get(item.id) ?? 0) >= leastWorth;
	const chosen: Item[] = [];
	take(items.filter(isGood), wanted);
	take(
		items.filter((item) => !isGood(item)),
		Math.min(wanted, enough)
	);
	return chosen.sort((a, b) => firstSpan(a) - firstSpan(b));

	function take(from: readonly Item[], upTo: number): void {
		let waiting = [...from];
		while (chosen.length < upTo) {
			waiting = waiting.filter((item) => fits(chosen, item, wanted));
			const score = (item: Item) =>
				(worth.get(item.id) ?? 0) -
				sameness * chosen.filter((one) => one.kind === item.kind).length;
			const best = waiting.toSorted((a, b) => score(b) - score(a) || a.id.localeCompare(b.id))[0];
			if (best === undefined) break;
			chosen.push(best);
			waiting = waiting.filter((item) => item !== best);
		}
	}
}

function firstSpan(item: Item): number {
	return item.evidence[0]?.start ?? 0;
}

function fits(chosen: readonly Item[], item: Item, wanted: number): boolean {
	const ofKind = chosen.filter((one) => one.kind === item.kind).length;
	if (ofKind >= cap(item.kind, wanted)) return false;
	const shares = chosen.some((one) =>
		one.evidence.some((a) => item.evidence.some((b) => overlaps(a, b)))
	);
	if (shares) return false;
	if (sameKey(chosen, item) >= (item.kind === 'cloze' || item.kind === 'short-text' ? 1 : 2))
		return false;
	const checks = lintQuiz([...chosen, item]);
	return [...checks.values()].flat().every((check) => check.ok);
}

function sameKey(chosen: readonly Item[], item: Item): number {
	if (item.kind === 'true-false') return 0;
	return chosen.filter((one) => one.key === item.key).length;
}

function cap(kind: ItemKind, wanted: number): number {
	const share: Record<ItemKind, number> = {
		'single-choice': 0.5,
		'who-said-it': 0.4,
		cloze: 0.4,
		'true-false': 0.25,
		'short-text': 0.25
	};
	return Math.max(1, Math.ceil(share[kind] * wanted));
}

/** How much a sentence is about what the article is about: its content words' weight, 0 to 1. */
function salienceOf(document: AnalysedDocument): (item: Item) => number {
	const counts = new Map<string, number>();
	for (const word of document.sentences.flatMap((s) =>
		contentWords(document.text.slice(s.start, s.end))
	)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const title = new Set(contentWords(document.title));
	const weigh = (text: string) => {
		const words = [...new Set(contentWords(text))];
		if (words.length === 0) return 0;
		const sum = words.reduce(
			(total, word) => total + Math.min(counts.get(word) ?? 0, 6) / 6 + (title.has(word) ? 0.5 : 0),
			0
		);
		return sum / words.length;
	};
	return (item) => Math.min(1, Math.max(...item.evidence.map((one) => weigh(one.quote))));
}
