import { capitalised } from '#lib/kernel/index.ts';
import type { MotionKind } from '#lib/debate/index.ts';
import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument, Word } from '#lib/text/index.ts';
import { policyVerbs, weakVerbs } from '../data/proposals.ts';
import type { Agent } from './agent.ts';
import { textOf, wordAt, type Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';

/** A motion as a rule words it. */
export type Found = {
	readonly text: string;
	/** Where it is no policy. */
	readonly kind?: MotionKind;
};

/** Reads a passage at one of its words; null where it has nothing to say. */
export type Rule = (document: AnalysedDocument, passage: Passage, at: number) => Found | null;

/** What a rule found in a passage, as a seed. */
export function seedAt(
	passage: Passage,
	rule: string,
	{ text, kind = 'policy' }: Found
): MotionSeed {
	return {
		text,
		kind,
		sentence: Math.max(0, passage.sentence),
		about: [],
		central: false,
		rule
	};
}

/** A verb that a House debates: always where policy is made of it; any but a weak one in the first lines. */
export function debatable(passage: Passage, verb: string): boolean {
	return policyVerbs.has(verb) || (passage.sentence < 2 && !weakVerbs.has(verb));
}

export function should(agent: Agent | null, action: string): string | null {
	// "reject the proposal to regulate": what is proposed is the motion.
	if (
		/^(?:reject|block|scrap|drop|stop|oppose|back|approve|support|accept|adopt|pass|extend) (?:the|an?|its|their) (?:\p{L}+ )?(?:plan|proposal|bill|move|idea|motion|removal|trial|pilot)\b/u.test(
			action
		)
	)
		return null;
	if (agent !== null)
		return `${agent.words} should ${agent.official ? '' : 'be allowed to '}${action}`;
	if (/^(?:stay|remain) \b/.test(action)) return null;
	// "build on 900 acres": what, only the article tells.
	if (/^(?:build|cut|move|pay|close|open) (?:on|in|at|up|by|for|until)\b/.test(action)) return null;
	// "build factories" alone is no motion.
	const vague = action.split(' ').length < 3 || /\b(?:its|their|his|her)\b/.test(action);
	return vague ? null : `This House would ${action}`;
}

/** The phrase that stands as the subject right before "should"; null where it is none, or points elsewhere. */
export function subjectBefore(passage: Passage, modal: number): string | null {
	const { words } = passage.tree;
	const head = subjectAt(passage, words[modal]?.head ?? -1);
	const word = words[head];
	if (word === undefined || head >= modal) return null;
	let from = head;
	// To the article that opens it, and no further: "from September 1 | a levy should".
	while (
		!isDeterminer(passage, from) &&
		/^(?:DT|PDT|JJ[RS]?|NN.*|CD|POS|HYPH|VBN|VBG|CC|\$)$/.test(wordAt(passage, from - 1)?.tag ?? '')
	)
		from--;
	if (wordAt(passage, from)?.tag === 'CC') from++;
	const between = textOf(passage, from, modal).replace(/ (?:now|also|then|still|really|only)$/, '');
	const plain = between.split(' ').length <= 9 && !/[,;:“”"()]/.test(between);
	const verbal = words.slice(head + 1, modal).some(({ tag }) => /^(?:VB[DZP]|W)/.test(tag));
	const whole = between.includes(' ') || /^NNP?S$/.test(word.tag);
	const cut = /^(?:-|\d)/.test(between) || /^\p{Lu}\p{Ll}+ \d/u.test(between);
	const stands = plain && whole && !cut && !verbal && !/^(?:PRP|W|EX)/.test(word.tag);
	return stands ? capitalised(between) : null;
}

/** The first subject of a verb that the passage has, behind its dateline; −1 for none. */
function subjectAt({ tree, first }: Passage, verb: number): number {
	const isSubject = (at: number) =>
		at >= first && tree.words[at]?.relation.startsWith('nsubj') === true;
	return tree.children[verb]?.find(isSubject) ?? -1;
}

/** The place behind a "to" that follows within some words; null where something else comes first. */
export function toBehind(passage: Passage, at: number, reach: number): number | null {
	for (let to = at + 1; to <= at + reach; to++) {
		const word = wordAt(passage, to);
		if (word === undefined || /^(?:[.,;:–—]|that|whether|against|for)$/.test(word.form))
			return null;
		if (word.form !== 'to') continue;
		const next = wordAt(passage, to + 1);
		return next !== undefined &&
			/^\p{Ll}+$/u.test(next.form) &&
			(/^VB/.test(next.tag) || policyVerbs.has(next.form))
			? to + 1
			: null;
	}
	return null;
}

/** "the idea of charging visitors": the place of "charging". */
export function ofGerund(passage: Passage, at: number): number | null {
	return wordAt(passage, at + 1)?.form === 'of' && wordAt(passage, at + 2)?.tag === 'VBG'
		? at + 2
		: null;
}

function isDeterminer(passage: Passage, at: number): boolean {
	const word = wordAt(passage, at);
	return word !== undefined && (/^(?:DT|PDT)$/.test(word.tag) || word.tag === 'PRP$');
}

/** Whether the subject of a verb is one named person, or a pronoun for one. */
export function isPerson(document: AnalysedDocument, passage: Passage, verb: number): boolean {
	const subject = passage.tree.words[subjectAt(passage, verb)];
	if (subject === undefined) return false;
	if (/^(?:he|she|I)$/i.test(subject.form)) return true;
	return document.entities.some(
		({ kind, aliases }) =>
			kind === 'person' && aliases.some((name) => name.split(' ').includes(subject.form))
	);
}

export function lower(word: Word | undefined): string {
	return word?.form.toLowerCase() ?? '';
}

export function nounOf(word: Word): string {
	return lemmatizer.noun(lower(word));
}

export function isNoun({ tag }: Word): boolean {
	return tag.startsWith('NN');
}

/** A headline's "votes" is taken for a noun now and then. */
export function isVerb({ tag }: Word): boolean {
	return /^VB[DZPGN]?$/.test(tag) || tag === 'NNS';
}

/** "a law obliging app stores to open": the place of "obliging". */
export function gerundBehind(passage: Passage, at: number): number | null {
	const next = wordAt(passage, at + 1);
	return next?.tag === 'VBG' && policyVerbs.has(lemmatizer.verb(lower(next))) ? at + 1 : null;
}

/** "voted last week, by 112 to 38, to withdraw": the place of "withdraw". */
export function behindVotes(passage: Passage, at: number): number | null {
	for (let to = at + 1; to <= at + 12; to++) {
		const word = wordAt(passage, to);
		if (word === undefined || /^(?:[.;:–—]|that|whether|against|for)$/.test(word.form)) return null;
		const next = wordAt(passage, to + 1);
		if (word.form === 'to' && next?.tag === 'VB') return to + 1;
	}
	return null;
}
