import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { hasPassages, isHeld, readTogether, sharedRoots, traitsOf } from '../asking/passages.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { alikeInLength } from '../wording.ts';

/** How far the sentence that stands elsewhere is from the others. */
const nearest = 8;
const mostShared = 3;

/** Three sentences of one paragraph, and a fourth from elsewhere: which doesn't stand with the others? */
export function makeOddSentenceItems(asking: Asking): Candidate[] {
	if (!hasPassages(asking)) return [];
	return asking.passages.order.flatMap((sentence) => oddBeside(asking, sentence) ?? []);
}

function oddBeside(asking: Asking, first: number): Candidate | null {
	const { document, passages } = asking;
	const { textOf, isLinked } = passages;
	const passage = threeFrom(asking, first);
	if (passage === null) return null;
	const { three } = passage;
	const [odd] = elsewhere(asking, three, { many: 1, like: textOf(three[1] ?? first) });
	if (odd === undefined) return null;
	const number = (at: number) => String(paragraphNumber(document, at));
	const [here, there] = [number(first), number(odd)];
	return {
		kind: 'odd-sentence',
		stem: 'Three of these sentences follow one another in the article. Which one stands elsewhere?',
		key: textOf(odd),
		options: [
			{ text: textOf(odd), correct: true },
			...three.map((at) => ({
				text: textOf(at),
				correct: false,
				why: `It stands with the others in paragraph ${here}.`
			}))
		],
		explanation: `It stands in paragraph ${there}; the other three follow one another in paragraph ${here}.`,
		level: 'understand',
		sentences: [...three, odd],
		about: three,
		traits: [
			`shares ${String(Math.min(3, sharedRoots(asking, odd, three)))} words`,
			`${String(three.slice(1).filter(isLinked).length)} of three linked`,
			...traitsOf(asking, three)
		],
		confidence: 0.7
	};
}

/** A sentence that opens a passage, as it is read there, and the two of its paragraph that must stand behind it. */
type ThreeTogether = { readonly three: readonly number[]; readonly opening: string };

/** @returns null where nothing holds the two behind the first */
export function threeFrom(asking: Asking, first: number): ThreeTogether | null {
	const { document, passages } = asking;
	const { isPlain, isLinked, after } = passages;
	const second = after(first);
	const third = second === null ? null : after(second);
	if (second === null || third === null) return null;
	const three = [first, second, third];
	const paragraphOf = (at: number) => document.sentences[at]?.paragraph;
	if (!three.every(isPlain) || paragraphOf(first) !== paragraphOf(third)) return null;
	if (!passages.opens(first) || isLinked(first)) return null;
	const [opening] = readTogether(asking, three) ?? [];
	if (opening === undefined) return null;
	// Nothing but their order holds other sentences together.
	const held =
		[second, third].some(isLinked) ||
		(isHeld(asking, second, [first, third]) && isHeld(asking, third, [first, second]));
	return held ? { three, opening } : null;
}

/**
 * Sentences from elsewhere, no two of them from one paragraph, that could not stand among three.
 * @param wanted how many, fewer where there aren't; and a text that they are to be about as long as
 */
export function elsewhere(
	asking: Asking,
	three: readonly number[],
	{ many, like }: { readonly many: number; readonly like: string }
): number[] {
	const { document, passages } = asking;
	const [first = 0] = three;
	const paragraphOf = (at: number) => document.sentences[at]?.paragraph ?? -1;
	const random = seededRandom(contentId('odd', passages.textOf(first)));
	const found: number[] = [];
	let some = shuffled(passages.order.slice(1), random).filter(
		(at) =>
			Math.abs(at - first) >= nearest &&
			Math.abs(paragraphOf(at) - paragraphOf(first)) >= 2 &&
			passages.isPlain(at) &&
			alikeInLength(passages.textOf(at), like)
	);
	while (found.length < many) {
		// What shares much with them could stand among them.
		const odd = leastShared(asking, some, three);
		if (odd === null) break;
		found.push(odd);
		some = some.filter((at) => paragraphOf(at) !== paragraphOf(odd));
	}
	return found;
}

/** The first of some that shares a single root with others, else the one that shares the fewest; null where none does, or all share much. */
function leastShared(
	asking: Asking,
	some: readonly number[],
	others: readonly number[]
): number | null {
	let [least, odd]: [number, number | null] = [mostShared + 1, null];
	for (const at of some) {
		const shared = sharedRoots(asking, at, others);
		if (shared < 1 || shared >= least) continue;
		[least, odd] = [shared, at];
		if (shared === 1) break;
	}
	return odd;
}
