import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { charges, decidingVerbs, meaningVerbs, policyVerbs } from '../data/proposals.ts';
import { actionFrom } from './action.ts';
import { onlookers } from './agent.ts';
import { isSurelyVerb, textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import { justified, withThe } from './things.ts';
import type { Found, Rule } from './wording.ts';

/** Rules for what headlines leave out. Each opens with the words it is for. */
export const headlineRules: Readonly<Record<string, Rule>> = {
	coming,
	told,
	wondered,
	labelled,
	rightly,
	named
};

const everyday =
	/^(?:face|meet|hear|see|hold|visit|play|lose|begin|start|open|know|leave|return|win|miss|make|continue|become|help|find|try|report|speak|appear|fight|sue|challenge|resist|appeal|plan|rule|decide|weigh|consider|examine|review|debate|discuss|get ready|hold off|stay silent)$/;

/** "Supermarket to scan every face", "Minibuses to be barred from the centre", "Rent cap to stay" */
function coming(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	const before = wordAt(passage, at - 1);
	const verb = wordAt(passage, at + 1);
	if (wordAt(passage, at)?.form !== 'to' || before === undefined || verb === undefined) return null;
	const stem = lemmatizer.verb(before.form.toLowerCase());
	// "Bay trial to lock away carbon is put on hold": the headline has a verb of its own.
	for (let later = at + 2; later < passage.end; later++) {
		if (/^(?:,|as|after|while|but|amid)$/.test(wordAt(passage, later)?.form ?? ',')) break;
		if (/^(?:is|are|was|were|has|have|gets?)$/.test(wordAt(passage, later)?.form ?? ''))
			return null;
	}
	if (meaningVerbs.has(stem) || decidingVerbs.has(stem)) return null;
	const state = wordAt(passage, at + 2);
	const done = verb.form === 'be' && /^(?:VBN|JJ)$/.test(state?.tag ?? '');
	const does =
		(policyVerbs.has(verb.form) || /^VBP?$/.test(verb.tag)) &&
		verb.form !== 'be' &&
		// "Co-op's switch to solids payment": no verb at all.
		lemmatizer.verb(verb.form) === verb.form &&
		!everyday.test(verb.form);
	if (!/^(?:NN|VBG|VBZ)/.test(before.tag) || !(done || does)) return null;
	const who = subjectOf(document, passage, passage.first, at);
	// "Island to vote on dropping the King": whether it votes is settled.
	const votes = verb.form === 'vote' && wordAt(passage, at + 2)?.form === 'on';
	const gerund = wordAt(passage, at + 3);
	if (verb.form === 'vote' && !(votes && gerund?.tag === 'VBG')) return null;
	const action =
		who === null
			? null
			: votes && gerund !== undefined
				? actionFrom(passage, at + 3, lemmatizer.verb(gerund.form))
				: actionFrom(passage, at + 1);
	if (who === null || action === null) return null;
	// "sell the bronze | it swore to keep"
	const plain = action.replace(
		/ (?:it|he|she|they) \p{Ll}+(?:ed|s|re|ore|aid|ade|ought)\b.*$/u,
		''
	);
	const whole = plain.replace(/\bfor (first|second|third|fourth) /, 'for a $1 ');
	return { text: `${who} should ${whole}` };
}

/** "Judges ordered to take down crucifixes", "Late bars face levy" */
function told(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	const word = wordAt(passage, at);
	const who = word === undefined ? null : subjectOf(document, passage, passage.first, at);
	if (word === undefined || who === null) return null;
	const won =
		/^wins?$/.test(word.form) &&
		/^(?:approval|right|reprieve|permission|leave)$/.test(wordAt(passage, at + 1)?.form ?? '');
	const to = won ? at + 2 : at + 1;
	if (
		(won || /^(?:ordered|told|forced|urged|asked|made|allowed)$/.test(word.form)) &&
		wordAt(passage, to)?.form === 'to'
	) {
		const action = actionFrom(passage, to + 1);
		return action === null ||
			/^(?:rule\b|\d)/.test(action) ||
			everyday.test(action.split(' ')[0] ?? '')
			? null
			: { text: `${who} should ${action}` };
	}
	if (!/^faces?$/.test(word.form)) return null;
	for (let head = at + 1; head < at + 5; head++) {
		const noun = wordAt(passage, head)?.form ?? '';
		if (!charges.has(noun) && noun !== 'ban') continue;
		const thing = textOf(passage, at + 1, thingEnd(passage, head + 1));
		return {
			text: `${who} should face ${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`
		};
	}
	return null;
}

/** "Scrap the Standard Seven exam?", "Vaccinate the ducks, or cull again?" */
function wondered(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	const verb = wordAt(passage, at);
	if (/^-/.test(wordAt(passage, at + 1)?.form ?? '')) return null;
	if (at !== passage.first || verb === undefined) return null;
	// "Tax the empty house until somebody lives in it": a column says what it wants.
	const asks = wordAt(passage, passage.end - 1)?.form === '?';
	if (!asks && !/^(?:the|our|an?|every|all)$/.test(wordAt(passage, at + 1)?.form ?? ''))
		return null;
	const base = verb.form.toLowerCase();
	if (!policyVerbs.has(base) && !/^(?:screen|vaccinate|teach|test|pay|house|feed|name)$/.test(base))
		return null;
	const action = actionFrom(passage, at, base);
	return action === null || action.split(' ').length < 3
		? null
		: { text: `This House would ${action}` };
}

/** "Rent cap: landlords threaten to sell" */
function labelled(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== ':' || at - passage.first < 2 || at - passage.first > 4)
		return null;
	const noun = wordAt(passage, at - 1);
	if (
		noun === undefined ||
		!(
			charges.has(noun.form.toLowerCase()) ||
			/^(?:ban|cull|strike|merger|flights)$/i.test(noun.form)
		)
	)
		return null;
	return justified(passage, textOf(passage, passage.first, at), noun);
}

const laid =
	/^(?:ban|cap|levy|tax|curfew|cull|quota|tariff|charge|amnesty|merger|swap|boycott|moratorium|subsidy|mandate|limit|blackout|harvest)$/;

/** "Malaysia sets January start for under-16 social media ban": a ban or a charge that it only names. */
function named(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	const noun = wordAt(passage, at);
	if (
		noun === undefined ||
		!laid.test(noun.form) ||
		/^(?:on|of|for|to)$/.test(wordAt(passage, at + 1)?.form ?? '')
	)
		return null;
	let from = at;
	while (/^(?:JJ|NN|NNS|CD|HYPH)$/.test(wordAt(passage, from - 1)?.tag ?? '')) from--;
	if (at - from < 2 && !/^NN/.test(wordAt(passage, from)?.tag ?? '')) return null;
	if (from === at || /^-/.test(textOf(passage, from, at))) return null;
	return justified(passage, textOf(passage, from, at + 1), noun);
}

/** "Live facial recognition cameras approved for shopping streets" */
function rightly(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	const word = wordAt(passage, at);
	if (word === undefined || at - passage.first < 2 || at - passage.first > 12) return null;
	if (
		!/^(?:approved|banned|scrapped|barred|cleared|rejected|axed|outlawed|legalised|legalized)$/.test(
			word.form
		)
	)
		return null;
	const thing = textOf(passage, passage.first, at);
	if (
		passage.tree.words
			.slice(passage.first, at)
			.some(({ tag }) => /^(?:VB[DZP]|MD|PRP|W.*)$/.test(tag)) ||
		/[,;:“”‘]| to /.test(thing)
	)
		return null;
	const tail = (actionFrom(passage, at) ?? '').split(' ').slice(1).join(' ');
	const verb = lemmatizer.verb(word.form);
	const what = passage.small(thing);
	return {
		text: `The decision to ${verb} ${withThe(what, wordAt(passage, at - 1))}${tail === '' ? '' : ` ${tail}`} was right`,
		kind: 'value'
	};
}

/** The words before a verb as a subject, with the article that a sentence would give it. */
export function subjectOf(
	document: AnalysedDocument,
	passage: Passage,
	from: number,
	to: number
): string | null {
	const subject = textOf(passage, from, to);
	const verbal = passage.tree.words
		.slice(from, to)
		.some(({ tag, form }) => /^(?:VBD|MD|PRP|W.*)$/.test(tag) || isSurelyVerb(form));
	if (onlookers.test(subject)) return null;
	if (
		subject === '' ||
		verbal ||
		/\b(?:get|gets|faces|says?|wins?|backs?|votes?|warns?|refuses?|vows?|agrees?|defends?|regrets?|as|over|after|with|to)\b|[a-z]s (?:face|plan|want|vote|back|warn|seek|call|urge|say|fear|get|win|lose|hit|buy) |\bface (?:an? )?(?:levy|tax|charge|fee|ban)\b|^-|\d$/.test(
			subject
		) ||
		subject.split(' ').length > 7 ||
		/[,;:“”‘"]/.test(subject)
	)
		return null;
	const last = wordAt(passage, to - 1);
	const named = document.entities.some(({ aliases }) => aliases.includes(subject));
	if (named || /^(?:the|an?|no|\p{Lu}\S*['’]s)\b/iu.test(subject)) return capitalised(subject);
	const common = last?.tag === 'NN' || (last?.tag === 'NNP' && passage.counted(last.form));
	return common ? `The ${passage.small(subject)}` : capitalised(subject);
}
