import type { Side } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { namelessWords, plainWords } from '../stance/features.ts';
import {
	isAnyHeard,
	isHeard,
	remarkOf,
	timesHeard,
	type Cue,
	type Debate,
	type Remark,
	type StockArgument
} from './book.ts';
import { argumentsHeardIn, argumentsIn, type HeardArgument } from './heard-arguments.ts';

/** A debate that an article's motion is one of. */
export type KnownDebate = {
	readonly debate: Debate;
	/** 1 where the motion is for what the debate's "for" is for, −1 where it is for the contrary. */
	readonly turn: 1 | -1;
	/** Which of its arguments the article takes up anywhere, whoever speaks. */
	readonly heard: ReadonlySet<StockArgument>;
	/** Those that speak of what the article doesn't name: dogs, where it is about cats. */
	readonly beside: ReadonlySet<StockArgument>;
};

/** An argument of a known debate that a remark takes up, with the side of the motion that it is for. */
export type TakenUp = HeardArgument & { readonly side: Side };

export function takenUp({ debate, turn }: KnownDebate, content: string): TakenUp[] {
	return argumentsHeardIn(debate, content).map((one): TakenUp => {
		const speaksFor = (one.argument.side === 'for') === (turn === 1);
		return { ...one, side: speaksFor ? 'for' : 'against' };
	});
}

/** Named less, or with fewer of its arguments heard, it is some other debate. */
const [leastWorth, fewestTimes, fewestHeard] = [2.2, 2, 3];
const openingSentences = 5;

/**
 * The debate that a motion is known to be one of: motion or headline name what it is about, the article keeps doing
 * so, and some of its arguments are heard there. Null where none is.
 * @param motion with whether a word of its own denies it: "should not"
 */
export function knownDebate(
	debates: readonly Debate[],
	document: AnalysedDocument,
	motion: { readonly text: string; readonly denied: boolean }
): KnownDebate | null {
	const own = debates.find((one) => one.motion === motion.text);
	if (own !== undefined) return knownAs(own, 1, document);
	const asked = remarkOf(plainWords(motion.text));
	const headline = remarkOf(plainWords(document.headline.text));
	const named = debates.filter(
		({ about }) => isAnyHeard(asked, about) || isAnyHeard(headline, about)
	);
	if (named.length === 0) return null;
	const { top, whole } = spokenIn(document);
	const words = { asked, headline, whole };
	const rated = named
		.filter(({ where }) => where.length === 0 || isAnyHeard(asked, where) || isAnyHeard(top, where))
		.map((debate) => ({ debate, worth: worthOf(debate, words) }))
		.filter(({ worth }) => worth >= leastWorth)
		.sort((a, b) => b.worth - a.worth);
	for (const { debate } of rated) {
		const known = knownAs(debate, turnOf(debate, asked, motion.denied), document);
		if (known.heard.size >= fewestHeard) return known;
	}
	return null;
}

/** [times its thing is named, arguments heard, sentences in which any is] from which on an article is one of a debate. */
const [fewestNamed, fewestArguments, fewestSentences] = [3, 4, 5];

/**
 * The debates that an article is one of, whatever its headline says, the surest first: it opens with their thing, keeps
 * naming it, and many of their arguments are heard in many of its sentences.
 */
export function debatesOf(debates: readonly Debate[], document: AnalysedDocument): Debate[] {
	const { top, whole } = spokenIn(document);
	return debates
		.filter(
			({ about, where }) =>
				isAnyHeard(top, about) && (where.length === 0 || isAnyHeard(whole, where))
		)
		.filter((debate) => !speaksBeside(debate, debate.motion, whole))
		.flatMap((debate) => {
			const times = timesNamed(debate, whole);
			if (times < fewestNamed) return [];
			const heard = heardIn(debate, document);
			const many = new Set(heard.flat()).size;
			const telling = heard.filter((some) => some.length > 0).length;
			if (many < fewestArguments || telling < fewestSentences) return [];
			return [{ debate, worth: Math.min(8, times) / 8 + many / 5 + telling / 10 }];
		})
		.sort((a, b) => b.worth - a.worth)
		.map(({ debate }) => debate);
}

function knownAs(debate: Debate, turn: 1 | -1, document: AnalysedDocument): KnownDebate {
	const { whole } = spokenIn(document);
	const beside = debate.arguments.filter(({ title, ask }) =>
		speaksBeside(debate, `${title} ${ask}`, whole)
	);
	return {
		debate,
		turn,
		heard: new Set(heardIn(debate, document).flat()),
		beside: new Set(beside)
	};
}

/** Of several things that a debate may be about, whether words are on one that the article never names. */
function speaksBeside({ about }: Debate, text: string, whole: Remark): boolean {
	const words = remarkOf(plainWords(text));
	return about.some((cue) => isHeard(words, cue) && !isHeard(whole, cue));
}

type Spoken = {
	readonly sentences: readonly Remark[];
	readonly top: Remark;
	readonly whole: Remark;
	/** What was heard of a debate, by sentence. */
	readonly heard: Map<Debate, readonly (readonly StockArgument[])[]>;
};

/** Every motion of an article asks for the same words. */
const spoken = new WeakMap<AnalysedDocument, Spoken>();

function spokenIn(document: AnalysedDocument): Spoken {
	const known = spoken.get(document);
	if (known !== undefined) return known;
	const texts = document.sentences.map((one) => readable(document, one));
	const top = [document.headline.text, ...texts.slice(0, openingSentences)].join(' ');
	const made: Spoken = {
		sentences: texts.map((text) => remarkOf(namelessWords(text))),
		top: remarkOf(plainWords(top)),
		whole: remarkOf(plainWords(document.text)),
		heard: new Map()
	};
	spoken.set(document, made);
	return made;
}

/** The arguments of a debate that each sentence takes up. */
function heardIn(
	debate: Debate,
	document: AnalysedDocument
): readonly (readonly StockArgument[])[] {
	const { sentences, heard } = spokenIn(document);
	const known =
		heard.get(debate) ??
		sentences.map((one) => argumentsIn(debate, one).map(({ argument }) => argument));
	heard.set(debate, known);
	return known;
}

function timesNamed({ about }: Debate, whole: Remark): number {
	return about.reduce((sum, cue) => sum + timesHeard(whole, cue), 0);
}

type Words = Readonly<Record<'asked' | 'headline' | 'whole', Remark>>;

/** How surely motion and article are about a debate's thing: most by the motion, then by headline and repetition. */
function worthOf(debate: Debate, { asked, headline, whole }: Words): number {
	const { about, where } = debate;
	const inMotion = about.filter((cue) => isHeard(asked, cue)).length;
	const times = timesNamed(debate, whole);
	if (times < fewestTimes) return 0;
	return (
		(inMotion > 0 ? 2 + 0.3 * Math.min(2, inMotion) : 0) +
		Number(isAnyHeard(headline, about)) +
		Number(where.length > 0 && isAnyHeard(asked, where)) +
		Math.min(8, times) / 8
	);
}

/**
 * Which way a motion wants it. What the debate calls doing it is for it, unless the motion takes that away ("repeal the
 * ban", "the cull should end") or has the debate's own words for undoing it. Where none of its words stands there, whoever
 * names a thing is for it, and against what takes it away. A motion denied is turned round.
 */
function turnOf(debate: Debate, { words: asked }: Remark, denied: boolean): 1 | -1 {
	const words = denied ? asked.filter((word) => word !== 'not' && word !== "n't") : asked;
	const plain = remarkOf(words);
	const longest = (cues: readonly Cue[]) =>
		Math.max(
			0,
			...cues.filter((cue) => isHeard(plain, cue)).map((cue) => cue.flat().join().length)
		);
	const [towards, away] = [longest(debate.done), longest(debate.undone)];
	const undoes = words.some(
		(word, at) => takesAway(words, at) && !isAnyHeard(remarkOf([word]), debate.done)
	);
	const name = plainWords(debate.name);
	const named = name.some((_, at) => takesAway(name, at)) ? -1 : 1;
	const plainly = towards > 0 || away > 0;
	const turn = plainly ? (undoes || away > towards ? -1 : 1) : undoes ? -named : named;
	return (denied ? -turn : turn) as 1 | -1;
}

/** A word by which a motion or a debate takes away what it names. */
function takesAway(words: readonly string[], at: number): boolean {
	const word = words[at] ?? '';
	// "lifted from 9,400 to 16,000" is raised.
	if (/^lift/.test(word)) return words.some((one) => barriers.test(one));
	if (word === 'longer') return words[at - 1] === 'no';
	return taking.test(word);
}

const taking =
	/^(?:scrap|drop|halt|stop|reject|abandon|block|repeal|cancel|refus|abolish|overturn|suspend|withdraw|limit|restrict|remov|outlaw|prohibit|(?:end(?:s|ed|ing)?|ban(?:s|ned|ning)?|barred|clos(?:e|es|ed|ing)|cut(?:s|ting)?|cap(?:s|ped)?)$)/;
const barriers =
	/^(?:bans?|blocks?|limits?|caps?|restrictions?|curfews?|sanctions?|embargo|moratorium)$/;
