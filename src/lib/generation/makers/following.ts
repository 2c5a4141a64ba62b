import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { severalKey } from '#lib/quiz/index.ts';
import type { Asking } from '../asking/asking.ts';
import { hasPassages, sharedRoots, traitsOf } from '../asking/passages.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { elsewhere, threeFrom } from './odd-sentence.ts';

/** A sentence, and the two that stand behind it among two from elsewhere: both are to be found. */
export function makeFollowingItems(asking: Asking): Candidate[] {
	if (!hasPassages(asking)) return [];
	return asking.passages.order.flatMap((sentence) => followingOf(asking, sentence) ?? []);
}

function followingOf(asking: Asking, first: number): Candidate | null {
	const { document, passages } = asking;
	const { textOf, isLinked } = passages;
	const passage = threeFrom(asking, first);
	if (passage === null) return null;
	const { three, opening } = passage;
	const behind = three.slice(1);
	const [longest = ''] = behind.map(textOf).toSorted((a, b) => b.length - a.length);
	const others = elsewhere(asking, three, { many: 2, like: longest });
	if (others.length < 2) return null;
	const number = (at: number) => String(paragraphNumber(document, at));
	const options = shuffled(
		[
			...behind.map((at) => ({ text: textOf(at), correct: true })),
			...others.map((at) => ({
				text: textOf(at),
				correct: false,
				why: `It stands in paragraph ${number(at)}.`
			}))
		],
		seededRandom(contentId('following', opening))
	);
	return {
		kind: 'multiple-choice',
		stem: `Which two of these sentences come right after this one in the article? “${opening}”`,
		key: severalKey(options),
		options,
		explanation: `The two stand after it in paragraph ${number(first)}.`,
		level: 'understand',
		sentences: three,
		about: three,
		traits: [
			`shares ${String(Math.min(3, Math.max(...others.map((at) => sharedRoots(asking, at, three)))))} words`,
			`${String(behind.filter(isLinked).length)} of three linked`,
			...traitsOf(asking, three)
		],
		confidence: 0.7
	};
}
