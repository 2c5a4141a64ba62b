import { capitalised } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Exchange } from '#lib/text/index.ts';
import { displayName } from '../distractors/index.ts';
import { insideMarks, isFiniteClause, rootsOf, wordCount } from '../wording.ts';
import { saidIn } from './quoted.ts';

/** A question of an interview that stands by itself, and what of its answer can be quoted. */
export type Answered = {
	/** "Marta Quill"; null where it isn't sure who answers. */
	readonly who: string | null;
	readonly question: string;
	/** What the question speaks of. */
	readonly roots: ReadonlySet<string>;
	/** How the answer begins; null where that says nothing by itself. */
	readonly answer: Remark | null;
	/** All of it that says something by itself, how it begins first. */
	readonly said: readonly Remark[];
	/** The sentence that asks. */
	readonly asks: number;
};

/** A sentence of an answer, or two where the first is as short as "Both.". */
export type Remark = {
	readonly words: string;
	/** Where it begins, and all that it takes up. */
	readonly sentence: number;
	readonly sentences: readonly number[];
	readonly roots: ReadonlySet<string>;
};

const [fewestWords, mostWords] = [7, 34];
const [fewestOfQuestion, mostOfQuestion] = [4, 40];

/** What is asked and answered in an interview, as far as a question can be put of it; nothing of other articles. */
export function answeredIn(document: AnalysedDocument): Answered[] {
	return document.exchanges.flatMap((exchange) => answeredOf(document, exchange) ?? []);
}

function answeredOf(document: AnalysedDocument, exchange: Exchange): Answered | null {
	const question = questionOf(readable(document, exchange.question));
	const [first] = exchange.answers;
	const asks = saidIn(document, exchange.question).at(-1);
	if (question === null || first === undefined || asks === undefined) return null;
	if (saysThat(document, asks)) return null;
	const sentences = saidIn(document, first);
	const answer = openingOf(document, sentences);
	const later = sentences
		.filter((at) => answer?.sentences.includes(at) !== true)
		.flatMap((at) => {
			const words = wordsOf(document, at);
			return saysSomething(words) && !leans.test(words) ? [remark(words, at)] : [];
		});
	const speaker = document.entities[exchange.speaker ?? -1];
	return {
		who: speaker === undefined ? null : displayName(speaker),
		question,
		roots: rootsOf(question),
		answer,
		said: [...(answer === null ? [] : [answer]), ...later],
		asks
	};
}

/** "Doesn’t that worry you?", "exactly that problem": what is said before it; not "the book that …". */
function saysThat({ sentences, words }: AnalysedDocument, at: number): boolean {
	const { firstWord = 0, endWord = 0 } = sentences[at] ?? {};
	return words
		.slice(firstWord, endWord)
		.some(({ form, tag }) => /^that$/i.test(form) && tag === 'DT');
}

function remark(words: string, sentence: number, ...further: readonly number[]): Remark {
	return { words, sentence, sentences: [sentence, ...further], roots: rootsOf(words) };
}

function wordsOf(document: AnalysedDocument, at: number): string {
	const sentence = document.sentences[at];
	return sentence === undefined ? '' : insideMarks(readable(document, sentence));
}

/** The last question by itself; where it points at what is said before it, with that. */
function questionOf(paragraph: string): string | null {
	const whole = insideMarks(paragraph.replace(/\s+/g, ' ').trim());
	// "Mr. President, …" is no sentence's end.
	const last = /(?:^|(?<!\b(?:Mr|Mrs|Ms|Dr|St))[.!?] )([^.!?]+\?)$/.exec(whole)?.[1] ?? whole;
	if (!whole.endsWith('?')) return null;
	for (const words of [last, whole]) {
		const many = wordCount(words);
		if (many >= fewestOfQuestion && many <= mostOfQuestion && !pointsBack(words))
			return capitalised(words);
	}
	return null;
}

/** "How do you feel about that?", "Was that the one?", "And why?", "similar rules" */
function pointsBack(question: string): boolean {
	return (
		/^(?:and|but|so|or|then|oh|why not|how so|specifically)\b|\b(?:this|these|those|he|she|him|his|her|too|also|else|similar|such|there yourself)\b|\bthat(?: \p{Ll}+)?\?|\b(?:about|of|by|to|with|do|like|would|when|was|is|attribute) that\b/iu.test(
			question
		) || /^(?:\S+ ){0,5}(?:it|its|they|them|their|that (?:is|was|the|one))\b/i.test(question)
	);
}

/** The first sentence; with the next where it is as short as "Both.". */
function openingOf(document: AnalysedDocument, sentences: readonly number[]): Remark | null {
	const [first, second] = sentences;
	if (first === undefined) return null;
	const opening = wordsOf(document, first);
	const further = wordCount(opening) < fewestWords && second !== undefined ? [second] : [];
	const begins = [opening, ...further.map((at) => wordsOf(document, at))].join(' ');
	return saysSomething(begins) ? remark(begins, first, ...further) : null;
}

function saysSomething(words: string): boolean {
	const many = wordCount(words);
	return (
		many >= fewestWords &&
		many <= mostWords &&
		/^[\p{Lu}\p{N}‘].*[.!]$/su.test(words) &&
		!/\?|…|\.\.|\[|--|https?:|^(?:But|And|So|Then|Because|Which|Or)\b/.test(words) &&
		isFiniteClause(words)
	);
}

const leans =
	/^(?:\S+ ){0,4}(?:it|its|they|them|their|he|she|his|her|this|these|those|there|that)\b|\b(?:this|these|those|one|too|either)\b/i;
