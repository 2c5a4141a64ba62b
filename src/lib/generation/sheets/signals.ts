import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { badEffects, goodEffects, standingAgainst, standingFor } from '../data/stance-words.ts';
import type { SaidClaim } from '../stance/features.ts';
import type { Frame } from './frame.ts';
import type { Leaning } from './leaning.ts';
import { ruleOf } from './rules.ts';
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
};

export type Signalled = {
	readonly statement: Statement;
	/** The statement as the learnt models read it. */
	readonly said: SaidClaim;
	readonly relevance: number;
	readonly signals: Signals;
	readonly leaning: Leaning | null;
};

/** The signals of every statement of an article on one motion, in the order of the text. */
export function signalsOf(
	document: AnalysedDocument,
	statements: readonly Statement[],
	setting: {
		readonly frame: Frame;
		readonly relevance: (statement: Statement) => number;
		readonly words: (said: SaidClaim) => number;
		readonly essay: boolean;
	}
): Signalled[] {
	const { frame, relevance, words, essay } = setting;
	const told = toldSides(document, statements);
	const subject = /^(.*?) (?:should|was|were|has|have|is|are)\b/.exec(frame.text)?.[1] ?? '';
	const actor = new Set(frame.kind === 'fact' ? [] : contentWords(subject));
	const turn = frame.denied ? -1 : 1;
	const ordered = [...statements].sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
	const claims = saidClaims(document, ordered);
	return ordered.map((statement, at): Signalled => {
		const said = claims[at] ?? nothing;
		const share = relevance(statement);
		const leaning = ruleOf(statement, frame, { relevance: share, essay });
		const rule =
			leaning === null
				? 0
				: leaning.sign * frame.sign * Math.log(leaning.confidence / (1 - leaning.confidence));
		const [voice] = statement.chain;
		const name = `${voice?.name ?? ''} ${voice?.role ?? ''}`;
		// "Parents Council" is a name: what it is called says nothing of its side; "some parents" does.
		const isName = !/ \p{Ll}|^\p{L}+$/u.test(voice?.name ?? '');
		const called = isName ? (voice?.role ?? '') : name;
		if (statement.form === 'own' && !essay)
			return { statement, said, relevance: share, leaning, signals: { ...silent, rule } };
		const acts = contentWords(name).some((word) => actor.has(word));
		const signals: Signals = {
			rule,
			words: turn * clip(words(said), 2.5),
			stand: turn * balance(standingFor, standingAgainst, toldOf(statement)),
			effects: turn * balance(goodEffects, badEffects, statement.content),
			self: acts ? turn : 0,
			named: turn * namedSide(called),
			told: turn * (told.get(voice?.name ?? '') ?? 0),
			official: voice?.standing === 'official' ? turn : 0,
			outsider: outsiders.test(called) ? -turn : 0
		};
		return { statement, said, relevance: share, leaning, signals };
	});
}

const silent: Signals = {
	rule: 0,
	words: 0,
	stand: 0,
	effects: 0,
	self: 0,
	named: 0,
	told: 0,
	official: 0,
	outsider: 0
};

const nothing: SaidClaim = {
	content: '',
	claim: '',
	voice: '',
	role: null,
	standing: '',
	form: '',
	place: 0,
	order: 0
};

/** Each statement with where it stands, and who spoke before its voice first did. */
function saidClaims(document: AnalysedDocument, ordered: readonly Statement[]): SaidClaim[] {
	const last = Math.max(1, document.sentences.length);
	const first = new Map<string, number>();
	return ordered.map(({ content, claim, chain, form, sentences }) => {
		const voice = chain[0]?.name ?? '';
		if (form !== 'own' && !first.has(voice)) first.set(voice, first.size);
		return {
			content,
			claim,
			voice,
			role: chain[0]?.role ?? null,
			standing: chain[0]?.standing ?? '',
			form,
			place: (sentences[0] ?? 0) / last,
			order: first.get(voice) ?? 0
		};
	});
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
