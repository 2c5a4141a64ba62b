import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { urgingVerbs } from '../data/cues.ts';
import { policyVerbs } from '../data/proposals.ts';
import { actionFrom } from './action.ts';
import { textOf, wordAt, type Passage } from './passage.ts';
import { isVerb, lower, should, subjectBefore, toBehind, type Rule } from './wording.ts';

/** "the right of island families to fish in the reserve" → "Island families should have the right to fish …" */
export const entitled: Rule = (_, passage, at) => {
	if (
		wordAt(passage, at)?.form !== 'right' ||
		!/^(?:of|for)$/.test(wordAt(passage, at + 1)?.form ?? '')
	)
		return null;
	const to = toBehind(passage, at + 1, 8);
	const action = to === null ? null : actionFrom(passage, to);
	if (to === null || action === null) return null;
	return {
		text: `${capitalised(textOf(passage, at + 2, to - 1))} should have the right to ${action}`
	};
};

/** "Should Ireland think again about nuclear power?" → "Ireland should think again about nuclear power" */
export const asked: Rule = (_, passage, at) => {
	const modal = wordAt(passage, at);
	if (
		modal?.form !== 'Should' ||
		at !== passage.first ||
		wordAt(passage, passage.end - 1)?.form !== '?'
	)
		return null;
	const words = passage.tree.words;
	for (let verb = at + 2; verb < passage.end - 1; verb++) {
		const word = words[verb];
		if (word === undefined || !/^VBP?$/.test(word.tag)) continue;
		const subject = textOf(passage, at + 1, verb).replace(/ (?:now|ever|really|still)$/, '');
		// "Should we be planting the farm?": whoever reads it is asked.
		const being =
			word.form === 'be' && words[verb + 1]?.tag === 'VBG' ? words[verb + 1] : undefined;
		const action =
			being === undefined
				? actionFrom(passage, verb)
				: actionFrom(passage, verb + 1, lemmatizer.verb(being.form));
		if (action === null) return null;
		return /^we$/i.test(subject)
			? { text: `This House would ${action}` }
			: { text: `${capitalised(subject)} should ${action}` };
	}
	return null;
};

/** "urged the council to keep both lanes" → "The council should keep both lanes" */
export const urged: Rule = (_, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined || !isVerb(verb) || !urgingVerbs.has(lemmatizer.verb(lower(verb))))
		return null;
	if (/^(?:can|could|may|might|would|will|to|not)$/.test(wordAt(passage, at - 1)?.form ?? ''))
		return null;
	const from = /^(?:on|upon|for|to)$/.test(wordAt(passage, at + 1)?.form ?? '') ? at + 2 : at + 1;
	const to = toBehind(passage, from, 6);
	const doing = wordAt(passage, to ?? -1);
	if (to === null || doing === undefined || !policyVerbs.has(lower(doing))) return null;
	const who = textOf(passage, from, to - 1);
	const action = actionFrom(passage, to);
	if (
		action === null ||
		!/^(?:the |\p{Lu}|ministers|councillors|voters|\p{Ll}+s\b)/u.test(who) ||
		/[,;:“”]/.test(who)
	)
		return null;
	if (/\b(?:right|chance|power|permission|time|freedom|money|ability)$/.test(who)) return null;
	return { text: `${capitalised(who)} should ${action}` };
};

/** "The pills need to be regulated as medicines" → "The pills should be regulated as medicines" */
export const demanded: Rule = (_, passage, at) => {
	const modal = wordAt(passage, at);
	const verb = demandAt(passage, at);
	if (modal === undefined || verb === null || wordAt(passage, passage.end - 1)?.form === '?')
		return null;
	if (/^(?:who|that|which)$/.test(lower(wordAt(passage, at - 1)))) return null;
	const not = wordAt(passage, verb - 1)?.form === 'not' ? 'not ' : '';
	const doing = wordAt(passage, verb);
	const passive = doing?.form === 'be' ? wordAt(passage, verb + 1) : undefined;
	const base = lemmatizer.verb(lower(passive ?? doing ?? modal));
	if (!policyVerbs.has(base) || (doing?.form === 'be' && passive?.tag !== 'VBN')) return null;
	const action = actionFrom(passage, verb);
	if (action === null) return null;
	// "We should charge visitors": a writer's own proposal.
	if (lower(wordAt(passage, at - 1)) === 'we' && not === '' && doing?.form !== 'be') {
		const text = /\b(?:our|us)\b/.test(action) ? null : should(null, action);
		return text === null ? null : { text };
	}
	const subject = subjectBefore(passage, at);
	return subject === null ? null : { text: `${subject} should ${not}${action}` };
};

/** Where the verb stands that somebody "should", "must", "ought to" or "needs to" do. */
function demandAt(passage: Passage, at: number): number | null {
	const form = lower(wordAt(passage, at));
	const [next, after] = [lower(wordAt(passage, at + 1)), lower(wordAt(passage, at + 2))];
	if (/^(?:should|must)$/.test(form)) return next === 'not' ? at + 2 : at + 1;
	if (form === 'ought' && next === 'to') return at + 2;
	if (/^(?:needs?|has|have)$/.test(form) && next === 'to' && after === 'be') return at + 2;
	return null;
}
