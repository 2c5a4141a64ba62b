import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { plainWords } from '../stance/features.ts';
import { isAnyHeard, isHeard, timesHeard, type Cue, type Debate } from './book.ts';
import { argumentsHeardIn } from './heard-arguments.ts';

/** A debate that an article's motion is one of. */
export type KnownDebate = {
	readonly debate: Debate;
	/** 1 where the motion is for what the debate's "for" is for, −1 where it is for the contrary. */
	readonly turn: 1 | -1;
	/** Which of its arguments the article takes up anywhere, whoever speaks. */
	readonly heard: ReadonlySet<number>;
};

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
	const asked = plainWords(motion.text);
	const headline = plainWords(document.headline.text);
	const named = debates.filter(
		({ about }) => isAnyHeard(asked, about) || isAnyHeard(headline, about)
	);
	if (named.length === 0) return null;
	const sentences = document.sentences.map((one) => readable(document, one));
	const top = plainWords(
		[document.headline.text, ...sentences.slice(0, openingSentences)].join(' ')
	);
	const words = { asked, headline, whole: plainWords(document.text) };
	const rated = named
		.filter(({ where }) => where.length === 0 || isAnyHeard(asked, where) || isAnyHeard(top, where))
		.map((debate) => ({ debate, worth: worthOf(debate, words) }))
		.filter(({ worth }) => worth >= leastWorth)
		.sort((a, b) => b.worth - a.worth);
	for (const { debate } of rated) {
		const heard = new Set(
			sentences.flatMap((text) => argumentsHeardIn(debate, text).map(({ at }) => at))
		);
		if (heard.size >= fewestHeard)
			return { debate, turn: turnOf(debate, asked, motion.denied), heard };
	}
	return null;
}

type Words = Readonly<Record<'asked' | 'headline' | 'whole', readonly string[]>>;

/** How surely motion and article are about a debate's thing: most by the motion, then by headline and repetition. */
function worthOf({ about, where }: Debate, { asked, headline, whole }: Words): number {
	const inMotion = about.filter((cue) => isHeard(asked, cue)).length;
	const times = about.reduce((sum, cue) => sum + timesHeard(whole, cue), 0);
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
function turnOf(debate: Debate, asked: readonly string[], denied: boolean): 1 | -1 {
	const words = denied ? asked.filter((word) => word !== 'not' && word !== "n't") : asked;
	const longest = (cues: readonly Cue[]) =>
		Math.max(
			0,
			...cues.filter((cue) => isHeard(words, cue)).map((cue) => cue.flat().join().length)
		);
	const [towards, away] = [longest(debate.done), longest(debate.undone)];
	const undoes = words.some((word, at) => takesAway(words, at) && !isAnyHeard([word], debate.done));
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
