import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { isHeld, traitsOf, readTogether, sharedRoots } from '../asking/passages.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { alikeInLength } from '../wording.ts';

/** How far the sentence that stands elsewhere is from the others. */
const nearest = 8;
const mostShared = 3;

/** Three sentences of one paragraph, and a fourth from elsewhere: which doesn't stand with the others? */
export function makeOddSentenceItems(asking: Asking): Candidate[] {
	if (asking.loose || asking.document.exchanges.length > 0) return [];
	return asking.passages.order.flatMap((sentence) => oddBeside(asking, sentence) ?? []);
}

function oddBeside(asking: Asking, first: number): Candidate | null {
	const { document, passages } = asking;
	const { textOf, isPlain, after } = passages;
	const second = after(first);
	const third = second === null ? null : after(second);
	if (second === null || third === null) return null;
	const three = [first, second, third];
	const paragraphOf = (at: number) => document.sentences[at]?.paragraph ?? -1;
	if (!three.every(isPlain) || paragraphOf(first) !== paragraphOf(third)) return null;
	if (!passages.opens(first) || passages.isLinked(first)) return null;
	if (readTogether(asking, three) === null) return null;
	// Nothing but their order holds other sentences together.
	if (
		![second, third].some(passages.isLinked) &&
		!(isHeld(asking, second, [first, third]) && isHeld(asking, third, [first, second]))
	)
		return null;
	const fitting = passages.order
		.slice(1)
		.filter(
			(at) =>
				Math.abs(at - first) >= nearest &&
				Math.abs(paragraphOf(at) - paragraphOf(first)) >= 2 &&
				isPlain(at) &&
				alikeInLength(textOf(at), textOf(second)) &&
				sharedRoots(asking, at, three) >= 1 &&
				sharedRoots(asking, at, three) <= mostShared
		);
	// What shares much with them could stand among them.
	const [odd] = shuffled(fitting, seededRandom(contentId('odd', textOf(first)))).toSorted(
		(a, b) => sharedRoots(asking, a, three) - sharedRoots(asking, b, three)
	);
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
			`${String([second, third].filter(passages.isLinked).length)} of three linked`,
			...traitsOf(asking, three)
		],
		confidence: 0.7
	};
}
