import type { Side } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { namelessWords, plainWords } from '../stance/features.ts';
import {
	isAnyHeard,
	isHeard,
	placeIn,
	remarkOf,
	timesHeard,
	wordedWith,
	type Cue,
	type Debate,
	type Remark,
	type StockArgument
} from './book.ts';
import { likestDebates, type Likened } from './likeness.ts';
import { contentWords } from '../sheets/topic-words.ts';
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
	/** Whether the article may be about undoing what the motion wants, or doing the contrary: who is for it is for what then? */
	readonly contrary: boolean;
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
/** So like a debate, and so much liker it than the next, an article is one of it. */
const [surelyLike, farAhead] = [0.18, 1.25];

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
	const own = debates.find(({ wordings }) => wordings.has(motion.text));
	if (own !== undefined)
		return { ...knownAs(own, 1, document), contrary: isContrary(own, document) };
	const asked = remarkOf(plainWords(motion.text));
	const { headline, top, whole } = spokenIn(document);
	const spokenOf = debates.filter(
		({ about }) => isAnyHeard(asked, about) || isAnyHeard(headline, about)
	);
	const words = { asked, headline, whole };
	const rated = spokenOf
		.filter(({ where }) => where.length === 0 || isAnyHeard(asked, where) || isAnyHeard(top, where))
		.map((debate) => ({ debate, worth: worthOf(debate, words) }))
		.filter(({ worth }) => worth >= leastWorth)
		.sort((a, b) => b.worth - a.worth);
	const may = [...rated.map(({ debate }) => debate), ...surelyOf(debates, document, motion.text)];
	for (const debate of may) {
		const known = knownAs(debate, turnOf(debate, asked, motion.denied), document);
		if (known.heard.size >= fewestHeard) return known;
	}
	return null;
}

/** Nobody need name the thing as its debate does, where the article speaks in that one's words as in no other's. */
function surelyOf(
	debates: readonly Debate[],
	document: AnalysedDocument,
	motion: string
): Debate[] {
	const [likest, next] = likestIn(debates, document);
	if (likest === undefined || likest.likeness < surelyLike) return [];
	if (likest.likeness < farAhead * (next?.likeness ?? 0)) return [];
	const named = new Set(contentWords(`${likest.debate.name} ${likest.debate.motion}`));
	return contentWords(motion).some((word) => named.has(word)) ? [likest.debate] : [];
}

/** How many of the likest debates are looked at, and how like an article must at least be. */
const [mostLikened, leastLikeness] = [3, 0.1];

/** A debate that an article may be one of, with what tells whether it is: mostly 0 to 1. */
export type Recognised = {
	readonly debate: Debate;
	/** Its motion, with those of its alternatives that the article has. */
	readonly motion: string;
	readonly tells: Readonly<Record<string, number>>;
};

/**
 * The debates that an article may be one of, whatever its headline says: those in whose words it speaks most, each with
 * how far it does so, how often and where it names their thing, and how much of what is argued in them is heard in it.
 */
export function debatesOf(debates: readonly Debate[], document: AnalysedDocument): Recognised[] {
	const { headline, top, whole, sentences } = spokenIn(document);
	const likest = likestIn(debates, document);
	return likest.flatMap(({ debate, likeness }, at): Recognised[] => {
		if (likeness < leastLikeness) return [];
		const { about, where, done, undone } = debate;
		const heard = heardIn(debate, document);
		const telling = heard.filter((some) => some.length > 0).length;
		const naming = sentences.filter((one) => isAnyHeard(one, about)).length;
		const other = likest[at === 0 ? 1 : 0]?.likeness ?? 0;
		const ahead = (likeness - other) / Math.max(likeness, other);
		const tells = {
			likeness: Math.min(1, likeness / 0.4),
			ahead,
			likest: Number(at === 0),
			// Far liker it than any other, an article is one of a debate whatever its headline is.
			surely:
				Math.min(1, (likeness - leastLikeness) / 0.12) * Math.min(1, Math.max(0, ahead) / 0.35),
			sure: Number(likeness >= 0.2 && ahead >= 0.15),
			'named in the headline': Number(isAnyHeard(headline, about)),
			'named in the first lines': Number(isAnyHeard(top, about)),
			'named at all': Number(isAnyHeard(whole, about)),
			'named often': Math.min(1, naming / (0.3 * Math.max(1, sentences.length))),
			beside: Number(speaksBeside(debate, debate.motion, whole)),
			'no setting': Number(where.length > 0 && !isAnyHeard(whole, where)),
			'its arguments': Math.min(1, new Set(heard.flat()).size / 8),
			'its arguments often': Math.min(1, telling / (0.3 * Math.max(1, sentences.length))),
			'done or undone': Number([...done, ...undone].some((cue) => isHeard(top, cue)))
		};
		return [{ debate, motion: motionIn(debate, [headline, ...sentences]), tells }];
	});
}

/** "Bullfights, rodeos or horse races": those whose own words stand together in the article, most of them. */
function motionIn({ motion, alternatives }: Debate, remarks: readonly Remark[]): string {
	if (alternatives === null) return motion;
	const words = alternatives.parts.map(contentWords);
	const kept = alternatives.parts.filter((_, at) => {
		const own = (words[at] ?? []).filter(
			(word) => !words.some((others, other) => other !== at && others.includes(word))
		);
		const enough = Math.max(1, Math.ceil(own.length * 0.6));
		return remarks.some((one) => own.filter((word) => placeIn(one, [word]) >= 0).length >= enough);
	});
	return kept.length === 0 ? motion : wordedWith(alternatives, kept);
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
		beside: new Set(beside),
		contrary: false
	};
}

/** Whether the headline, or else the first lines, have more of a debate's words for undoing it than for doing it. */
function isContrary({ done, undone }: Debate, document: AnalysedDocument): boolean {
	const { headline, top } = spokenIn(document);
	const times = (words: Remark, cues: readonly Cue[]) =>
		cues.reduce((sum, cue) => sum + Math.min(2, timesHeard(words, cue)), 0);
	const balances = [headline, top].map((words) => times(words, done) - times(words, undone));
	return (balances.find((balance) => balance !== 0) ?? 0) < 0;
}

/** Of several things that a debate may be about, whether words are on one that the article never names. */
function speaksBeside({ about }: Debate, text: string, whole: Remark): boolean {
	const words = remarkOf(plainWords(text));
	return about.some((cue) => isHeard(words, cue) && !isHeard(whole, cue));
}

type Spoken = {
	readonly sentences: readonly Remark[];
	readonly headline: Remark;
	readonly top: Remark;
	readonly whole: Remark;
	/** What was heard of a debate, by sentence. */
	readonly heard: Map<Debate, readonly (readonly StockArgument[])[]>;
	/** The debates it is likest, of each list of them. */
	readonly likest: Map<readonly Debate[], readonly Likened[]>;
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
		headline: remarkOf(plainWords(document.headline.text)),
		top: remarkOf(plainWords(top)),
		whole: remarkOf(plainWords(document.text)),
		heard: new Map(),
		likest: new Map()
	};
	spoken.set(document, made);
	return made;
}

function likestIn(debates: readonly Debate[], document: AnalysedDocument): readonly Likened[] {
	const { likest } = spokenIn(document);
	const known = likest.get(debates) ?? likestDebates(debates, document, mostLikened);
	likest.set(debates, known);
	return known;
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
