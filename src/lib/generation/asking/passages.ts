import { overlaps } from '#lib/kernel/index.ts';
import { isFinite, isRead, readable } from '#lib/text/index.ts';
import { nameInSentence } from '../distractors/display-name.ts';
import { leansBack, leavesUnsaid, wordCount } from '../wording.ts';
import type { Asking, Unspoken } from './asking.ts';
import { standsByItself } from './phrasing.ts';
import { Antecedents, pointing } from './pronouns.ts';
import { toldOfWords } from './whole.ts';

/**
 * The sentences of an article as a passage of them is quoted: which can stand in one, what each needs before
 * it, and which take up what was said right before.
 */
export type Passages = {
	/** The body's sentences in reading order, by their index in the document. */
	readonly order: readonly number[];
	/** The sentence read next; null at the end. */
	readonly after: (sentence: number) => number | null;
	/** The sentence in words, as it stands. */
	readonly textOf: (sentence: number) => string;
	/** Whether it can be quoted in a passage: whole, and the article's own. */
	readonly isPart: (sentence: number) => boolean;
	/** Whether it is so, and of a length to be an option. */
	readonly isPlain: (sentence: number) => boolean;
	/** Whether it can be read without any other. */
	readonly standsAlone: (sentence: number) => boolean;
	/** Whether a passage can open with it: it may still speak of "the order". */
	readonly opens: (sentence: number) => boolean;
	/** The words with which it takes up what was said: "But", "Its", "That circle"; null where it doesn't. */
	readonly linkOf: (sentence: number) => string | null;
	readonly isLinked: (sentence: number) => boolean;
	/** The sentences before that it can be read with, down to one that opens by itself; null where too many. */
	readonly leadIn: (sentence: number) => readonly number[] | null;
};

const [fewest, most] = [7, 40];
const [mostBefore, mostWordsBefore] = [3, 60];

const opensUp =
	/^(?:But|Yet|However|Instead|Still|Then|So|It|Its|They|Their|He|She|His|Her|This|That|These|Those|Both|Neither|Another|Others|In response|In return|As a result|Since then|By then|Even so|Nor|For that|One of them)\b/u;
const setsBeside = /, (however|too|though|meanwhile|therefore|instead)\b/;

/** "The flood cut a new one", "Larch, by contrast, …", "wait for it.": of something said before. */
const ofOthers =
	/\b(?:also|too|meanwhile|moreover|otherwise|likewise|neither|none|by contrast|by comparison|in turn|as well|as for|for (?:his|her|their|its) part|the (?:latter|former|rest|remainder|others?)|(?:an?|the) \p{Ll}+ one)\b|\b(?:it|them|one|so|did|does|do)(?=[.,;])|^(?:some|many|most|few|several)\b|^There (?:is|are|was|were|has been|have been) \S+\.$/iu;

export function passagesOf(asking: Unspoken): Passages {
	const { document } = asking;
	const { sentences, paragraphs, quotations } = document;
	const order = sentences.flatMap(({ paragraph }, at) =>
		isRead(paragraphs[paragraph]?.kind ?? 'stray') ? [at] : []
	);
	const place = new Map(order.map((sentence, at) => [sentence, at]));
	const texts = new Map(
		order.map((at) => [at, readable(document, sentences[at] ?? { start: 0, end: 0 })])
	);
	const textOf = (at: number) => texts.get(at) ?? '';
	const isPart = (at: number) => {
		const sentence = sentences[at] ?? { start: 0, end: 0 };
		const text = textOf(at);
		return (
			/\.$/.test(text) &&
			!/[“”"‘[\]]/.test(text) &&
			wordCount(text) <= most &&
			!quotations.some((one) => overlaps(one, sentence))
		);
	};
	const plain = new Set(order.filter((at) => isPart(at) && wordCount(textOf(at)) >= fewest));
	const isPlain = (at: number) => plain.has(at);
	const links = new Map(
		order.map((at) => [
			at,
			pointerIn(asking, at) ??
				opensUp.exec(textOf(at))?.[0] ??
				setsBeside.exec(textOf(at))?.[1] ??
				null
		])
	);
	const linkOf = (at: number) => links.get(at) ?? null;
	const isLinked = (at: number) => linkOf(at) !== null;
	const alone = new Map<number, boolean>();
	const standsAlone = (at: number) => {
		const known = alone.get(at) ?? (!isLinked(at) && isReadAlone(asking, at));
		alone.set(at, known);
		return known;
	};
	// Who "She" is can be put in her place.
	const opensItself = (at: number) => /^(?:S?he)?$/i.test(linkOf(at) ?? '');
	const openings = new Set(
		order.filter(
			(at) =>
				wordCount(textOf(at)) >= fewest &&
				opensItself(at) &&
				hasVerb(asking, at) &&
				!ofOthers.test(textOf(at)) &&
				!leavesUnsaid(textOf(at)) &&
				!leansBack(textOf(at)) &&
				readTogether(asking, [at]) !== null
		)
	);
	const opens = (at: number) => openings.has(at);
	return {
		order,
		after: (at) => order[(place.get(at) ?? Infinity) + 1] ?? null,
		textOf,
		isPart,
		isPlain,
		standsAlone,
		opens,
		linkOf,
		isLinked,
		leadIn: (at) => {
			const before: number[] = [];
			for (let i = (place.get(at) ?? 0) - 1; i >= 0 && before.length < mostBefore; i--) {
				const one = order[i];
				if (one === undefined || !isPart(one)) return null;
				before.unshift(one);
				if (before.reduce((sum, each) => sum + wordCount(textOf(each)), 0) > mostWordsBefore)
					return null;
				if (opens(one)) return before;
			}
			return null;
		}
	};
}

/** "A bit, in the patch that moves.": an answer to something, and no sentence. */
function hasVerb({ document, tree }: Unspoken, sentence: number): boolean {
	const { firstWord = 0, endWord = 0 } = document.sentences[sentence] ?? {};
	return tree.words.slice(firstWord, endWord).some((word) => {
		const helps = /^(?:cop|aux)/.test(word.relation);
		return isFinite(word) && (helps ? tree.words[word.head] : word)?.relation === 'root';
	});
}

/** "that formula", "such a plan": a word of pointing and its noun. */
function pointerIn({ document, tree }: Unspoken, sentence: number): string | null {
	const { firstWord = 0, endWord = 0 } = document.sentences[sentence] ?? {};
	for (let at = firstWord; at < endWord; at++) {
		const { form = '', tag = '', head = -1 } = tree.words[at] ?? {};
		if (!/^(?:this|these|that|those|such)$/i.test(form) || !/^(?:DT|PDT|JJ)$/.test(tag)) continue;
		const noun = tree.words[head];
		if (noun?.tag.startsWith('NN') === true && head > at && head < at + 4)
			return `${form} ${noun.form}`;
	}
	return null;
}

/** Whether a sentence, as it stands, needs no other. */
function isReadAlone(asking: Unspoken, sentence: number): boolean {
	const { document, tree } = asking;
	const { firstWord = 0, endWord = 0, sure = 0 } = document.sentences[sentence] ?? {};
	const rest = Array.from({ length: endWord - 1 - firstWord }, (_, at) => firstWord + at);
	const head = rest.find((at) => tree.words[at]?.relation === 'root');
	if (head === undefined) return false;
	return standsByItself(asking, toldOfWords({ sentence, head, subjectHead: head, rest, sure }));
}

/**
 * Sentences as whoever reads these and no others can follow them: a "She" that opens the first gives way to
 * "[Ada Holt]".
 * @returns null where somebody or something in them stays unknown
 */
export function readTogether(asking: Unspoken, some: readonly number[]): string[] | null {
	const { document, naming, tree } = asking;
	const before = new Antecedents(asking, true);
	const texts: string[] = [];
	for (const [place, sentence] of some.entries()) {
		const { firstWord = 0, endWord = 0, start = 0, end = 0 } = document.sentences[sentence] ?? {};
		let [from, text] = [start, ''];
		for (let at = firstWord; at < endWord; at++) {
			const word = tree.words[at];
			const low = word?.form.toLowerCase() ?? '';
			if ((place === 0 && pointing.test(low)) || (asking.isEssay ? ofToday : ofTheWriter).test(low))
				return null;
			if (!before.isOpen(at) || word === undefined) continue;
			const who = naming.get(at);
			if (place > 0 || at > firstWord || who === undefined || !/^s?he$/.test(low)) return null;
			before.name(who.entity);
			text += `${readable(document, { start: from, end: word.start })} [${nameInSentence(document, who.entity)}]`;
			from = word.end;
		}
		const rest = readable(document, { start: from, end });
		texts.push(`${text}${/^\s/.test(document.text.slice(from)) ? ' ' : ''}${rest}`.trim());
	}
	return texts;
}

const ofToday = /^(?:yesterday|today|tomorrow|tonight|now|here|ago)$/;
const ofTheWriter = new RegExp(`^(?:i|me|my|we|us|our|you|your)$|${ofToday.source}`);

/** What the ranker is told of a passage: an essay's, or one that opens with a "the order" that stands in none of it. */
export function traitsOf(
	{ isEssay, passages }: Pick<Asking, 'isEssay' | 'passages'>,
	[first = -1]: readonly number[]
): string[] {
	return [
		...(passages.standsAlone(first) ? [] : ['opens leaning']),
		...(isEssay ? ['passage of an essay'] : [])
	];
}

/** Whether passages are asked about: not where only weaker gates let through, nor in an interview. */
export function hasPassages({ loose, document }: Asking): boolean {
	return !loose && document.exchanges.length === 0;
}

/** Whether something holds a sentence where it stands: a word that points, or what it shares with its neighbours. */
export function isHeld(asking: Asking, sentence: number, beside: readonly number[]): boolean {
	return (
		asking.passages.isLinked(sentence) || sharedRoots(asking, sentence, beside) >= enoughShared
	);
}

const enoughShared = 2;

/** How many word roots of a sentence stand in some others. */
export function sharedRoots(
	{ sentenceRoots }: Pick<Asking, 'sentenceRoots'>,
	sentence: number,
	others: readonly number[]
): number {
	return [...(sentenceRoots[sentence] ?? [])].filter((root) =>
		others.some((other) => sentenceRoots[other]?.has(root))
	).length;
}
