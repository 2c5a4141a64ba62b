import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { isRoleNoun } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { withThe } from '../claims/wording-claims.ts';
import { gerundOf } from '../wording.ts';
import { actionFrom } from './action.ts';
import { agentOf } from './agent.ts';
import { inFull } from './things.ts';
import { subjectOf } from './headlines.ts';
import { textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';
import { debatable, lower, should, type Found, type Rule } from './wording.ts';

/** What says that a deed was against the law, behind it. */
const against =
	/ (?:without (?:any |proper |clear )?(?:legal|lawful|statutory) (?:authority|power|basis|grounds)|in (?:breach|violation|contravention|defiance) of|contrary to|(?:un|il)(?:lawfully|legally)|outside the law)\b.*$/u;

/**
 * "found that the city collected the data of 61,000 people without legal authority" → "The city acted lawfully in
 * collecting the data of 61,000 people": a deed that somebody calls unlawful, in the words that tell of it.
 */
export const unlawfully: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined || !/^VB[DN]$/.test(verb.tag)) return null;
	const before = lower(wordAt(passage, at - 1));
	const adverb = /^(?:unlawfully|illegally|unconstitutionally)$/.test(before);
	const base = lemmatizer.verb(lower(verb));
	const action = actionFrom(passage, at, base);
	if (action === null || !(adverb || against.test(` ${action}`))) return null;
	const deed = ` ${action}`.replace(against, '').trim();
	return lawful(document, passage, adverb ? at - 1 : at, deed);
};

/** "guards had no right to board the vessel" → "The guards acted lawfully in boarding the vessel" */
export const withoutRight: Rule = (document, passage, at) => {
	if (!/^(?:no|any|the)$/.test(lower(wordAt(passage, at)))) return null;
	const adjective = /^(?:legal|lawful)$/.test(lower(wordAt(passage, at + 1))) ? 1 : 0;
	const noun = lower(wordAt(passage, at + 1 + adjective));
	if (!/^(?:right|power|powers|authority|jurisdiction)$/.test(noun)) return null;
	if (wordAt(passage, at + 2 + adjective)?.form !== 'to') return null;
	const have = wordAt(passage, at - 1);
	if (!/^(?:has|had|have|lacks?|lacked)$/.test(lower(have))) return null;
	// "had the power to" is said by those who hold that it had none, too, but of everybody's powers.
	const denied = lower(wordAt(passage, at)) === 'no' || /^lack/.test(lower(have));
	const asked = passage.tree.words
		.slice(Math.max(passage.first, at - 9), at)
		.some(({ form }) =>
			/^(?:whether|argues?|argued|insists?|insisted|claims?|claimed)$/i.test(form)
		);
	if (!denied && !asked) return null;
	const action = actionFrom(passage, at + 3 + adjective);
	return action === null ? null : lawful(document, passage, at - 1, action);
};

function lawful(
	document: Parameters<Rule>[0],
	passage: Passage,
	verb: number,
	deed: string
): Found | null {
	const [base = '', ...rest] = deed.split(' ');
	// What guards or officers may do is a question of law, though no House tells them what to do.
	const who = agentOf(document, passage, verb)?.words ?? subjectOfVerb(passage, verb);
	if (who === null || rest.length < 2 || /^(?:be|have|do|say|act)$/.test(base)) return null;
	if (/^(?:It|They|He|She|Who|That|Which|You|We|There|Nobody|No)\b/.test(who)) return null;
	return {
		text: `${who} acted lawfully in ${gerundOf(base)} ${rest.join(' ')}`,
		kind: 'law'
	};
}

/** "Bank boss accused of betraying branch pledge", "… denies betraying …" → "The bank boss has kept the branch pledge" */
export const breaking: Rule = (document, passage, at) => {
	if (passage.sentence >= 0) return null;
	const isAccused =
		lower(wordAt(passage, at)) === 'accused' && lower(wordAt(passage, at + 1)) === 'of';
	const breaks = isAccused ? at + 2 : wordAt(passage, at)?.lemma === 'deny' ? at + 1 : -1;
	if (
		!/^(?:breaking|betraying|abandoning|ditching|breaching|dropping)$/.test(
			lower(wordAt(passage, breaks))
		)
	)
		return null;
	const what = textOf(passage, breaks + 1, thingEnd(passage, breaks + 1));
	if (!word.test(what)) return null;
	const who = subjectOf(document, passage, passage.first, at);
	if (who === null) return null;
	const whole = /^(?:its|his|her|their) /.test(what) ? what : inFull(passage, what);
	const named = isRoleNoun(who.toLowerCase()) ? `The ${who.toLowerCase()}` : who;
	return { text: `${named} has kept ${whole}`, kind: 'actor' };
};

/** "branch pledge", "pledge on rural maternity units" */
const word =
	/^(?:\S+ ){0,3}?(?:promises?|pledges?|vows?|commitments?|word)(?: (?:on|over|to) .+)?$/i;

/** "regulator asked to hold Northside FM to its word" → "Northside FM has kept its word" */
export const heldToWord: Rule = (_, passage, at) => {
	if (!/^(?:hold|holds|held|holding)$/.test(lower(wordAt(passage, at)))) return null;
	for (let to = at + 2; to < at + 9; to++) {
		if (wordAt(passage, to)?.form !== 'to') continue;
		if (!/^(?:its|his|her|their|that)$/.test(lower(wordAt(passage, to + 1)))) return null;
		if (!/^(?:word|promises?|pledges?|commitments?)$/.test(lower(wordAt(passage, to + 2))))
			return null;
		const who = textOf(passage, at + 1, to);
		const many = /[^s]s$/.test(who);
		if (!/^\p{Lu}|^the /u.test(who) || who.split(' ').length > 6) return null;
		return {
			text: `${capitalised(who)} ${many ? 'have' : 'has'} kept ${many ? 'their' : 'its'} word`,
			kind: 'actor'
		};
	}
	return null;
};

/** "the mayor, a councilman wants to keep the cameras" → "This House would keep the cameras": what somebody in office is for. */
export const wanted: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (passage.sentence < 0 || verb?.lemma !== 'want' || !/^VB[DZP]$/.test(verb.tag)) return null;
	const doing = wordAt(passage, at + 2);
	if (wordAt(passage, at + 1)?.form !== 'to' || !debatable(passage, lower(doing))) return null;
	const before = lower(wordAt(passage, at - 1));
	if (/^(?:not|n't|never|who|i|we|you|they)$/.test(before)) return null;
	const action = actionFrom(passage, at + 2);
	const text = action === null ? null : should(agentOf(document, passage, at), action);
	return text === null ? null : { text };
};

/** "The company says it is entitled to lock the slipway" → "Ravenser Marine is entitled to lock the slipway" */
export function entitledTo(statements: readonly Statement[]): MotionSeed[] {
	return statements.flatMap(({ form, claim, chain, sentences }): MotionSeed[] => {
		if (form === 'own') return [];
		const [, who, deed] =
			/\b(it|he|she|they|[Tt]he \p{L}+) (?:is|are|was|were) (?:legally )?(?:entitled|within (?:its|his|her|their) rights) to ([^,.;:“”]{8,80}?)(?: because| as it| since|$|[,.;])/u.exec(
				claim
			) ?? [];
		const name = /^(?:it|he|she|they)$/.test(who ?? '') ? chain[0]?.name : who;
		if (
			name === undefined ||
			deed === undefined ||
			// "entitled to their view": a manner of speaking.
			/^(?:his|her|its|their|an?) (?:own )?(?:views?|opinions?|say)\b/.test(deed) ||
			!/^(?:\p{Lu}|[Tt]he )/u.test(name) ||
			name === 'Not named'
		)
			return [];
		// "Ravenser Holdings" is one; "the guards" are several.
		const many = /(?:^| )\p{Ll}+[^s\P{L}]s$/u.test(name);
		return [
			{
				text: `${capitalised(withThe(name))} ${many ? 'are' : 'is'} entitled to ${deed.trim()}`,
				kind: 'law',
				sentence: sentences[0] ?? 0,
				about: [],
				central: false,
				rule: 'entitled to'
			}
		];
	});
}

const ends: Readonly<Record<string, string>> = {
	halt: 'end',
	end: 'end',
	scrapping: 'scrap',
	closure: 'close',
	abolition: 'abolish',
	ban: 'ban',
	removal: 'remove',
	return: 'return',
	repeal: 'repeal',
	suspension: 'suspend'
};

/** "Funder’s grant lottery faces calls for early halt" → "This House would end the funder’s grant lottery" */
export const calledFor: Rule = (document, passage, at) => {
	if (passage.sentence >= 0 || !/^calls?$/.test(lower(wordAt(passage, at)))) return null;
	if (!/^faces?$/.test(lower(wordAt(passage, at - 1)))) return null;
	const thing = subjectOf(document, passage, passage.first, at - 1);
	if (thing === null) return null;
	const link = lower(wordAt(passage, at + 1));
	if (link === 'to') {
		const action = actionFrom(passage, at + 2);
		return action === null ? null : { text: `${thing} should ${action}` };
	}
	if (link !== 'for') return null;
	const end = thingEnd(passage, at + 2);
	for (let noun = at + 2; noun < end; noun++) {
		const verb = ends[lower(wordAt(passage, noun))];
		if (verb === undefined) continue;
		return { text: `This House would ${verb} ${inFull(passage, thing)}` };
	}
	return null;
};

/**
 * "The village school, which has 43 pupils, would shut next August under proposals" → "The village school should
 * shut next August"
 */
export const underPlans: Rule = (_, passage, at) => {
	if (lower(wordAt(passage, at)) !== 'under') return null;
	let noun = at + 1;
	while (/^(?:DT|JJ|NN|NNP|VBN|POS)$/.test(wordAt(passage, noun)?.tag ?? '') && noun < at + 6)
		noun++;
	const last = lower(
		wordAt(passage, noun)?.tag.startsWith('NN') === true
			? wordAt(passage, noun)
			: wordAt(passage, noun - 1)
	);
	if (!/^(?:proposals?|plans?|bill|legislation|scheme|draft|reforms?)$/.test(last)) return null;
	let modal = at - 1;
	while (modal > passage.first && at - modal < 14 && lower(wordAt(passage, modal)) !== 'would')
		modal--;
	if (lower(wordAt(passage, modal)) !== 'would') return null;
	if (passage.tree.words.slice(modal, at).some(({ form }) => /^[,;:]$/.test(form))) return null;
	const who = subjectOfVerb(passage, modal + 1) ?? openingThing(passage, modal);
	if (who === null || wordAt(passage, modal + 1)?.tag !== 'VB') return null;
	const action = textOf(passage, modal + 1, at);
	return action.split(' ').length < 2 ? null : { text: `${who} should ${action}` };
};

/** "The village school, which opened in 1871, | would": the phrase that opens the sentence, before a clause about it. */
function openingThing(passage: Passage, modal: number): string | null {
	if (wordAt(passage, modal - 1)?.form !== ',') return null;
	let end = passage.first;
	while (/^(?:DT|JJ|NN.*|CD|POS|HYPH)$/.test(wordAt(passage, end)?.tag ?? '')) end++;
	const about = /^(?:which|who|where|whose)$/.test(wordAt(passage, end + 1)?.form ?? '');
	const who = textOf(passage, passage.first, end);
	return about && who.split(' ').length > 1 ? capitalised(who) : null;
}

/** The subject of a verb by the tree, from its article on, though a clause stands between. */
function subjectOfVerb(passage: Passage, verb: number): string | null {
	const { words, children } = passage.tree;
	const head = (children[verb] ?? []).find((at) => words[at]?.relation.startsWith('nsubj'));
	if (head === undefined || head >= verb || !/^NN/.test(words[head]?.tag ?? '')) return null;
	let from = head;
	while (/^(?:DT|JJ|NN.*|CD|POS|HYPH|VBN)$/.test(wordAt(passage, from - 1)?.tag ?? '')) from--;
	const who = textOf(passage, from, head + 1);
	const named = /^(?:[Tt]he |\p{Lu})/u.test(who) || words[head]?.tag === 'NNS';
	return named && who.includes(' ') ? capitalised(who) : null;
}
