import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { hasPassages, isHeld, readTogether, sharedRoots, traitsOf } from '../asking/passages.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { alikeInLength, wordCount } from '../wording.ts';

/** A passage longer than this nobody reads for one question. */
const mostWords = 80;
/** Nearer ones could fit as well. */
const nearest = 4;
/** What shares more with the passage could stand in it. */
const mostShared = 1;

/** "Which sentence is missing here? “The cable was first proposed in 2011. […] Developers replied …”" */
export function makeMissingSentenceItems(asking: Asking): Candidate[] {
	if (!hasPassages(asking)) return [];
	// The first sentences say what all of the article is about.
	const order = asking.passages.order.slice(2);
	return order.flatMap((sentence) => missingOf(asking, order, sentence) ?? []);
}

/** @param order the sentences that are asked for and chosen from */
function missingOf(asking: Asking, order: readonly number[], sentence: number): Candidate | null {
	const { document, passages } = asking;
	const { textOf, isPlain, isLinked } = passages;
	if (!isPlain(sentence)) return null;
	const behind = passages.after(sentence);
	const before = passages.leadIn(sentence);
	if (before === null || behind === null || !passages.isPart(behind)) return null;
	// What holds it in its place: it takes up what stands before, or is taken up.
	const beside = [...before.slice(-1), behind];
	if (!isHeld(asking, sentence, beside) && !isLinked(behind)) return null;
	const paragraphOf = (at: number) => document.sentences[at]?.paragraph;
	if ([...before, behind].some((at) => paragraphOf(at) !== paragraphOf(sentence))) return null;
	const read = readTogether(asking, [...before, sentence]);
	if (read === null) return null;
	const key = textOf(sentence);
	const opening = read.slice(0, before.length).join(' ');
	const closing = textOf(behind);
	if (wordCount(opening) + wordCount(closing) > mostWords) return null;
	// Where nobody is named, a "She" would be out of place at sight.
	const hasPerson = document.mentions.some(
		(one) =>
			document.entities[one.entity]?.kind === 'person' &&
			(before.includes(one.sentence) || one.sentence === sentence)
	);
	const fits = (at: number) =>
		Math.abs(at - sentence) >= nearest &&
		isPlain(at) &&
		(hasPerson || !/^(?:S?he|Hi[ms]|Her)\b/i.test(textOf(at))) &&
		alikeInLength(textOf(at), key) &&
		sharedRoots(asking, at, [...before, behind]) <= mostShared;
	const others = nearestOf(order, sentence, fits);
	if (others.length < 2) return null;
	const number = (at: number) => String(paragraphNumber(document, at));
	const options = [
		{ text: key, correct: true },
		...others.map((at) => ({
			text: textOf(at),
			correct: false,
			why: `It stands in paragraph ${number(at)}.`
		}))
	];
	return {
		kind: 'missing-sentence',
		stem: `Which sentence is missing where […] stands? “${opening} […] ${closing}”`,
		key,
		options: shuffled(options, seededRandom(contentId('missing', key))),
		explanation: [
			`It stands there in paragraph ${number(sentence)}.`,
			...heldBy(passages.linkOf(sentence), 'In it', 'takes up what is said before'),
			...heldBy(passages.linkOf(behind), 'Right after it', 'takes it up')
		].join(' '),
		level: 'understand',
		sentences: [...before, sentence, behind],
		about: [sentence],
		traits: [
			...(before.length > 1 ? ['more than one before'] : []),
			...(isLinked(sentence) ? ['takes up'] : []),
			...(isLinked(behind) ? ['is taken up'] : []),
			`shares ${String(Math.min(3, sharedRoots(asking, sentence, beside)))} with its neighbours`,
			...traitsOf(asking, before)
		],
		confidence: 0.7
	};
}

/** The two nearest that fit: what stands near speaks of much the same, from far away it would be out of place at sight. */
function nearestOf(
	order: readonly number[],
	sentence: number,
	fits: (at: number) => boolean
): number[] {
	const found: number[] = [];
	const place = order.indexOf(sentence);
	for (let away = 1; away < order.length && found.length < 2; away++)
		for (const at of [order[place - away], order[place + away]])
			if (at !== undefined && found.length < 2 && fits(at)) found.push(at);
	return found;
}

/** "In it “That formula” takes up what is said before." */
function heldBy(link: string | null, where: string, does: string): string[] {
	return link === null ? [] : [`${where} “${link}” ${does}.`];
}
