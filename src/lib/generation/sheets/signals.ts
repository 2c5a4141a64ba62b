import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { takenUp, type KnownDebate, type TakenUp } from '../debates/known-debate.ts';
import { badEffects, goodEffects, standingAgainst, standingFor } from '../data/stance-words.ts';
import type { SaidClaim } from '../stance/features.ts';
import type { Frame } from './frame.ts';
import type { Leaning } from './leaning.ts';
import { ruleOf } from './rules.ts';
import { isInFirstPerson } from '../voice.ts';
import { contentWords } from './topic-words.ts';

/**
 * What speaks for or against a statement's being for the motion: each above 0 for, below 0 against, 0 where
 * it says nothing. Turned round where the motion is denied, and by nothing else: neither side starts ahead.
 */
export type Signals = {
	/** A rule that can name the words it read, in log-odds. */
	readonly rule: number;
	/** Its words, its speaker and its place, as learnt from articles. */
	readonly words: number;
	/** "would support", "is not persuaded": what somebody says they think of it. */
	readonly stand: number;
	/** "would put homes at risk": what it is said to lead to. */
	readonly effects: number;
	/** Whoever is to act, or did, speaks for it. */
	readonly self: number;
	/** "Opponents say", "Supporters say". */
	readonly named: number;
	/** "…, the bill’s fiercest critic": what the article says of the voice. */
	readonly told: number;
	/** Somebody in office speaks of what those in office do. */
	readonly official: number;
	/** A union, a campaigner, a rival: whoever a plan is done to more often than by. */
	readonly outsider: number;
	/** Arguments that such a debate is usually made of, made in it; and those that it names to deny them. */
	readonly usual: number;
	readonly usualDenied: number;
};

/** A statement as every motion finds it. */
export type Heard = {
	readonly statement: Statement;
	/** The statement as the learnt models read it. */
	readonly said: SaidClaim;
	/** What its words alone are worth, in log-odds of being made for what is proposed. */
	readonly lean: number;
	/** What the article says of its voice: 1 for, −1 against. */
	readonly told: number;
	/** Reported in the article's own voice, which takes no side; an essay's is its author's. */
	readonly mute: boolean;
};

export type Signalled = Pick<Heard, 'statement' | 'said' | 'mute'> & {
	readonly relevance: number;
	readonly signals: Signals;
	readonly leaning: Leaning | null;
	/** What it takes up of the debate that the motion is known to be one of. */
	readonly takesUp: readonly TakenUp[];
};

/**
 * The statements of an article in the order of the text, with what is the same for each of its motions.
 * @param words what a statement's words are worth
 */
export function heardIn(
	document: AnalysedDocument,
	statements: readonly Statement[],
	words: (said: SaidClaim) => number
): Heard[] {
	const essay = isInFirstPerson(document);
	const told = toldSides(document, statements);
	const ordered = [...statements].sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
	const order = new Map<string, number>();
	return ordered.map((statement): Heard => {
		const { chain, form, sentences, content, claim } = statement;
		const voice = chain[0]?.name ?? '';
		if (form !== 'own' && !order.has(voice)) order.set(voice, order.size);
		const said = {
			content,
			claim,
			voice,
			role: chain[0]?.role ?? null,
			standing: chain[0]?.standing ?? '',
			form,
			place: (sentences[0] ?? 0) / Math.max(1, document.sentences.length),
			order: order.get(voice) ?? 0
		};
		const mute = form === 'own' && !essay;
		return { statement, said, lean: mute ? 0 : words(said), told: told.get(voice) ?? 0, mute };
	});
}

/** The signals of every statement of an article on one motion. */
export function signalsOf(
	heard: readonly Heard[],
	frame: Frame,
	relevanceOf: (statement: Statement) => number,
	known: KnownDebate | null
): Signalled[] {
	const subject = /^(.*?) (?:should|was|were|has|have|is|are)\b/.exec(frame.text)?.[1] ?? '';
	const actor = new Set(frame.kind === 'fact' ? [] : contentWords(subject));
	const turn = frame.denied ? -1 : 1;
	return heard.map(({ statement, said, lean, told, mute }): Signalled => {
		const relevance = relevanceOf(statement);
		const leaning = ruleOf(statement, frame, { relevance, mute });
		const rule =
			leaning === null
				? 0
				: leaning.sign * frame.sign * Math.log(leaning.confidence / (1 - leaning.confidence));
		const takesUp = known === null ? [] : takenUp(known, statement.content);
		const same = { statement, said, mute, relevance, leaning, takesUp };
		const usual = usualSignals(takesUp);
		if (mute) return { ...same, signals: { ...silent, rule } };
		// Whether people speak for what is proposed says nothing where that may be the motion's contrary.
		if (known?.contrary === true) return { ...same, signals: { ...silent, rule, ...usual } };
		const [voice] = statement.chain;
		const name = `${voice?.name ?? ''} ${voice?.role ?? ''}`;
		// "Parents Council" is a name: what it is called says nothing of its side; "some parents" does.
		const isName = !/ \p{Ll}|^\p{L}+$/u.test(voice?.name ?? '');
		const called = isName ? (voice?.role ?? '') : name;
		const acts = contentWords(name).some((word) => actor.has(word));
		const signals: Signals = {
			rule,
			words: turn * wordsSignal(lean),
			stand: turn * balance(standingFor, standingAgainst, toldOf(statement)),
			effects: turn * balance(goodEffects, badEffects, statement.content),
			self: acts ? turn : 0,
			named: turn * namedSide(called),
			told: turn * told,
			official: voice?.standing === 'official' ? turn : 0,
			outsider: outsiders.test(called) ? -turn : 0,
			...usual
		};
		return { ...same, signals };
	});
}

/** However sure the words seem, they speak no louder than this. */
export function wordsSignal(lean: number): number {
	return clip(lean, 2.5);
}

/** Of what says nothing either way. */
export const silent: Signals = {
	rule: 0,
	words: 0,
	stand: 0,
	effects: 0,
	self: 0,
	named: 0,
	told: 0,
	official: 0,
	outsider: 0,
	usual: 0,
	usualDenied: 0
};

function usualSignals(takesUp: readonly TakenUp[]): Pick<Signals, 'usual' | 'usualDenied'> {
	const sum = (of: boolean) =>
		takesUp
			.filter(({ denied }) => denied === of)
			.reduce((total, { side }) => total + (side === 'for' ? 1 : -1), 0);
	return { usual: clip(sum(false), 2), usualDenied: clip(sum(true), 2) };
}

const outsiders =
	/\b(?:union|unions|campaigner|campaigners|activists?|resident|residents|opposition|shadow|tenants?|parents?|charity|coalition|alliance|trade body|association|federation|owner|shopkeeper|farmer|fisherman|skipper|driver|landlord|publican|lawyer for)\b/i;

/** What is said, with the verb that says it: "questioned whether", "welcomed". */
function toldOf({ claim, content, form }: Statement): string {
	return form === 'quoted' ? content : claim;
}

/** 1 where only the first pattern is found, −1 where only the second, 0 where both or neither are. */
function balance(towards: RegExp, away: RegExp, text: string): number {
	return Number(towards.test(text)) - Number(away.test(text));
}

function namedSide(name: string): number {
	if (
		/\b(?:critics?|opponents?|protest(?:e|o)rs?|objectors?|detractors?|sceptics?|skeptics?|opposed)\b|\bagainst\b/i.test(
			name
		)
	)
		return -1;
	return /\b(?:supporters?|proponents?|backers?|advocates? (?:of|for)|champions? of|defenders?|in favou?r)\b/i.test(
		name
	)
		? 1
		: 0;
}

const opposing =
	/\b(?:critics? of|fiercest critic|opponents? of|oppos(?:e|es|ed|ing) |voted against|argued against|campaign(?:s|ed|ing)? against|objected|condemned|rejected|spoke against|against the)\b/i;
const supporting =
	/\b(?:supporters? of|backs|backed|backing|supports|supported|voted for|argued for|in favou?r of|welcomed|defended|champion(?:s|ed)?|pushed for|proposed|introduced|behind the (?:plan|bill|law|scheme))\b/i;

/** What the article says of a voice in sentences that name it and where it takes a side. */
function toldSides(
	document: AnalysedDocument,
	statements: readonly Statement[]
): Map<string, number> {
	const names = new Set(statements.flatMap(({ chain }) => chain.map(({ name }) => name)));
	const sides = new Map<string, number>();
	for (const entity of document.entities) {
		const name = names.has(entity.name) ? entity.name : null;
		if (name === null || entity.kind !== 'person') continue;
		let total = 0;
		const sentences = new Set(entity.mentions.map((at) => document.mentions[at]?.sentence ?? -1));
		for (const index of sentences) {
			const sentence = document.sentences[index];
			if (sentence === undefined) continue;
			const text = readable(document, sentence).replace(/[“"][^”"]*[”"]/g, '');
			total += Number(supporting.test(text)) - Number(opposing.test(text));
		}
		sides.set(name, clip(total, 1));
	}
	return sides;
}

function clip(value: number, most: number): number {
	return Math.max(-most, Math.min(most, value));
}
