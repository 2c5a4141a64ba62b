import type { AnalysedDocument } from '#lib/text/index.ts';
import lemmatizer from 'wink-lemmatizer';
import {
	bodies,
	decidingVerbs,
	deeds,
	meaningVerbs,
	policyVerbs,
	proposalNouns,
	weakVerbs
} from '../data/proposals.ts';
import { actionFrom } from './action.ts';
import { agentOf } from './agent.ts';
import { subjectOf } from './headlines.ts';
import { textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import {
	behindVotes,
	debatable,
	isNoun,
	isPerson,
	isVerb,
	lower,
	nounOf,
	ofGerund,
	should,
	subjectBefore,
	toBehind,
	gerundBehind,
	type Rule
} from './wording.ts';

/** "take down the weir": the verb is in the second word. */
const phrasal = /^(?:down|back|away|over|out)$/;

/** "The council plans to close two schools" → "The council should close two schools" */
export const meant: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined || !isVerb(verb) || !meaningVerbs.has(lemmatizer.verb(lower(verb))))
		return null;
	// "Ada Holt plans to return to the island": what one person plans is nobody's motion.
	const only = /^(?:plan|intend|prepare|aim|seek)$/.test(lemmatizer.verb(lower(verb)));
	if (only && isPerson(document, passage, at)) return null;
	const to = toBehind(passage, at, 2);
	const doing = wordAt(passage, to ?? at + 1);
	if (doing === undefined || (to === null && doing.tag !== 'VBG')) return null;
	const base = lemmatizer.verb(lower(doing));
	if (!debatable(passage, base)) return null;
	const action = actionFrom(passage, to ?? at + 1, base);
	if (action === null) return null;
	const agent = agentOf(document, passage, at);
	// "Missile range plans to double its firing days": a headline's subject stands first.
	const who =
		agent === null && passage.sentence < 0 ? subjectOf(document, passage, passage.first, at) : null;
	const text = who === null ? should(agent, action) : `${who} should ${action}`;
	return text === null ? null : { text };
};

/** "The City Council voted 5-2 to remove two lanes" → "The City Council should remove two lanes" */
export const decided: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined || !decidingVerbs.has(lemmatizer.verb(lower(verb)))) return null;
	const to = toBehind(passage, at, 6) ?? behindVotes(passage, at);
	const doing = wordAt(passage, to ?? -1);
	if (
		to === null ||
		doing === undefined ||
		(weakVerbs.has(lower(doing)) && !phrasal.test(lower(wordAt(passage, to + 1))))
	)
		return null;
	const action = actionFrom(passage, to);
	const agent = agentOf(document, passage, at);
	if (action === null) return null;
	if (agent === null) {
		// "Union that fought for free speech votes to block anonymous app"
		const who = passage.sentence < 0 ? beforeRelative(document, passage, at) : null;
		return who === null ? null : { text: `${who} should ${action}` };
	}
	const text = should({ ...agent, official: true }, action);
	return text === null ? null : { text };
};

/** "Union | that fought for free speech votes": what a headline opens with, before a clause about it. */
function beforeRelative(document: AnalysedDocument, passage: Passage, verb: number): string | null {
	for (let at = passage.first + 1; at < Math.min(verb, passage.first + 6); at++)
		if (/^(?:that|which|who)$/.test(lower(wordAt(passage, at))))
			return subjectOf(document, passage, passage.first, at);
	return null;
}

/** "the force announced that it would double the vans" → "The force should double the vans" */
export const announced: Rule = (document, passage, at) => {
	const modal = wordAt(passage, at);
	const verb = wordAt(passage, at + 1);
	if (
		!/^(?:would|will)$/.test(modal?.form ?? '') ||
		verb === undefined ||
		!policyVerbs.has(verb.form)
	)
		return null;
	if (passage.sentence < 0 || !/^(?:it|they|he|she)$/.test(lower(wordAt(passage, at - 1))))
		return null;
	const said = passage.tree.words.findIndex(
		({ lemma }, index) =>
			index >= Math.max(passage.first, at - 5) &&
			index < at &&
			/^(?:say|announce|promise|confirm|declare)$/.test(lemma)
	);
	const action = actionFrom(passage, at + 1);
	const agent = said < 0 ? null : agentOf(document, passage, said);
	if (action === null || agent === null || /\b(?:its|their|his|her)\b/.test(action)) return null;
	return { text: `${agent.words} should ${action}` };
};

/** "a plan to charge owners of empty flats" → "This House would charge owners of empty flats" */
export const planned: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (noun === undefined || !isNoun(noun) || !proposalNouns.has(nounOf(noun))) return null;
	if (/^(?:no|any|without|refus)/.test(wordAt(passage, at - 1)?.form ?? '')) return null;
	const to = toBehind(passage, at, 1) ?? ofGerund(passage, at) ?? gerundBehind(passage, at);
	const doing = wordAt(passage, to ?? -1);
	if (to === null || doing === undefined) return null;
	const base = lemmatizer.verb(lower(doing));
	if (!debatable(passage, base) && !phrasal.test(lower(wordAt(passage, to + 1)))) return null;
	const action = actionFrom(passage, to, base);
	const text = action === null ? null : should(null, action);
	return text === null ? null : { text };
};

/** "a policy that bars teachers from giving a zero" → "This House would bar teachers from giving a zero" */
export const ruled: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (noun === undefined || !isNoun(noun) || !proposalNouns.has(nounOf(noun))) return null;
	const that = wordAt(passage, at + 1)?.form === ',' ? at + 2 : at + 1;
	const modal = wordAt(passage, that)?.tag === 'MD' ? that : that + 1;
	if (modal === that + 1 && !/^(?:that|which)$/.test(wordAt(passage, that)?.form ?? ''))
		return null;
	const helped = wordAt(passage, modal)?.tag === 'MD';
	const verb = wordAt(passage, helped ? modal + 1 : modal);
	if (verb === undefined || !/^VB[ZPD]?$/.test(verb.tag)) return null;
	// "asked whether the law would require …": a case put to the test, not what is proposed.
	const asked = passage.tree.words.slice(Math.max(passage.first, at - 6), at);
	if (asked.some(({ form }) => /^(?:whether|if)$/.test(form))) return null;
	const base = lemmatizer.verb(lower(verb));
	if (!policyVerbs.has(base)) return null;
	const action = actionFrom(passage, helped ? modal + 1 : modal, base);
	const text = action === null ? null : should(null, action);
	return text === null ? null : { text };
};

/** "Supermarkets would have to give away unsold food" → "Supermarkets should have to give away unsold food" */
export const required: Rule = (_, passage, at) => {
	const modal = wordAt(passage, at);
	if (modal?.tag !== 'MD' || !/^(?:would|will)$/.test(modal.form)) return null;
	// "announced that the market would close": whoever decides it says so.
	const told = passage.tree.words
		.slice(Math.max(passage.first, at - 22), at)
		.some(({ lemma }) => /^(?:announce|decide|rule|confirm|propose|agree)$/.test(lemma));
	const verb = wordAt(passage, at + 1);
	const next = wordAt(passage, at + 2);
	const doing = wordAt(passage, at + 3);
	if (verb === undefined) return null;
	const must =
		verb.form === 'have' &&
		next?.form === 'to' &&
		doing !== undefined &&
		!/^(?:be|have|do|go|wait|see|look|come|get|say|know|think)$/.test(doing.form);
	const may = verb.form === 'be' && next?.form === 'able' && doing?.form === 'to';
	const done =
		verb.form === 'be' && next?.tag === 'VBN' && policyVerbs.has(lemmatizer.verb(next.form));
	const no = verb.form === 'no' && next?.form === 'longer';
	const does = verb.form === 'pay' || (told && policyVerbs.has(verb.form));
	if (!must && !may && !done && !no && !does) return null;
	const action = may ? actionFrom(passage, at + 4) : actionFrom(passage, at + 1);
	const subject = subjectBefore(passage, at);
	if (action === null || subject === null) return null;
	return {
		text: `${subject} should ${may ? 'be allowed to ' : ''}${action}`
	};
};

/** "Portugal seizes a tanker" → "Portugal was right to seize a tanker" */
export const done: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined) return null;
	const base = lemmatizer.verb(lower(verb));
	const perfect =
		wordAt(passage, at - 1)?.form === 'have' || wordAt(passage, at - 1)?.form === 'has';
	const doer = passage.sentence < 0 && bodies.has(lower(wordAt(passage, at - 1)));
	const finite =
		doer ||
		/^VB[DZ]$/.test(verb.tag) ||
		(verb.tag === 'VBN' && (perfect || verb.relation === 'conj')) ||
		(passage.sentence < 0 && /^(?:NNS|VBP)$/.test(verb.tag));
	if (!finite || !deeds.has(base) || wordAt(passage, at - 1)?.tag === 'TO') return null;
	const agent = agentOf(document, passage, at);
	const action = actionFrom(passage, at, base);
	if (agent === null || action === null || action.split(' ').length < 3) return null;
	const { relation, head } = verb;
	const main =
		relation === 'root' || (relation === 'conj' && passage.tree.words[head]?.relation === 'root');
	if (!main && passage.sentence >= 0) return null;
	if (/^(?:over|on|in|with|at|after|by|from|to)$/.test(action.split(' ')[1] ?? '')) return null;
	return {
		text: `${agent.words} ${agent.many ? 'were' : 'was'} right to ${action}`,
		kind: 'value'
	};
};

/** "Malawi presses ahead with Luweya dam" → "Malawi should go ahead with the Luweya dam" */
export const pressed: Rule = (document, passage, at) => {
	if (wordAt(passage, at)?.form !== 'ahead' || wordAt(passage, at + 1)?.form !== 'with')
		return null;
	const verb = wordAt(passage, at - 1);
	if (verb === undefined || !/^(?:press|go|push|forge|move)$/.test(lemmatizer.verb(lower(verb))))
		return null;
	const agent = agentOf(document, passage, at - 1);
	const thing = textOf(passage, at + 2, thingEnd(passage, at + 2));
	if (agent === null || thing.split(' ').length < 2) return null;
	const article = /^(?:the|an?|its|plans) /i.test(thing) ? '' : 'the ';
	return { text: `${agent.words} should go ahead with ${article}${thing}` };
};

/** "has recommended that the limit be dropped for the dying" → "The limit should be dropped for the dying" */
export const recommended: Rule = (_, passage, at) => {
	const be = wordAt(passage, at);
	const done = wordAt(passage, at + 1);
	if (be?.form !== 'be' || be.tag !== 'VB' || done?.tag !== 'VBN') return null;
	if (
		/^(?:MD|TO)$/.test(wordAt(passage, at - 1)?.tag ?? '') ||
		!policyVerbs.has(lemmatizer.verb(done.form))
	)
		return null;
	const asks = passage.tree.words
		.slice(Math.max(passage.first, at - 14), at)
		.some(({ lemma }) =>
			/^(?:recommend|propose|demand|suggest|urge|ask|insist|request)$/.test(lemma)
		);
	const action = asks ? actionFrom(passage, at) : null;
	const subject = action === null ? null : subjectBefore(passage, at);
	return action === null || subject === null ? null : { text: `${subject} should ${action}` };
};
