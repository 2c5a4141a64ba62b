import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { actionFrom } from './action.ts';
import { subjectOf } from './headlines.ts';
import { textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import type { Found, Rule } from './wording.ts';

/** Rules for headlines that tell of a dispute and not of what it is about. Each opens with the words it is for. */
export const disputedRules: Readonly<Record<string, Rule>> = {
	challenged,
	judged,
	heldBy,
	couldBe,
	needed,
	costed,
	timeTo,
	explained,
	goingAhead,
	barring
};

/** "Patients could be charged £10", "Crews could lose right to strike" → "Patients should be charged £10" */
function couldBe(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:could|may|might)$/.test(wordAt(passage, at)?.form ?? '')) return null;
	const who = subjectOf(document, passage, passage.first, at);
	const [verb, next] = [wordAt(passage, at + 1), wordAt(passage, at + 2)];
	const done = verb?.form === 'be' && next?.tag === 'VBN';
	const loses = verb?.form === 'lose' && /^(?:right|the|access|funding)$/.test(next?.form ?? '');
	const action = done || loses ? actionFrom(passage, at + 1) : null;
	if (who === null || action === null || action.split(' ').length < 3) return null;
	return { text: `${who} should ${action.replace(/^lose right /, 'lose the right ')}` };
}

/** "Court says police need a warrant to fly drones" → "Police should need a warrant to fly drones" */
function needed(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:needs?|must|can|may|cannot|can[’']t)$/.test(wordAt(passage, at)?.form ?? ''))
		return null;
	const said = [...Array(9).keys()]
		.map((back) => at - 1 - back)
		.find((back) =>
			/^(?:says?|rules?|ruled|holds|finds|found|told|decides)$/.test(
				wordAt(passage, back)?.form ?? ''
			)
		);
	if (said === undefined || said <= passage.first) return null;
	const from = wordAt(passage, said + 1)?.form === 'that' ? said + 2 : said + 1;
	const who = subjectOf(document, passage, from, at);
	const form = wordAt(passage, at)?.form ?? '';
	const need = /^needs?$/.test(form);
	const action = actionFrom(passage, need ? at : at + 1, need ? 'need' : undefined);
	if (who === null || /^no\b/i.test(who) || action === null || action.split(' ').length < 3)
		return null;
	const does = need ? '' : form === 'must' ? 'have to ' : 'be allowed to ';
	return { text: `${who} should ${does}${action}` };
}

const undertaken =
	/^(?:out|ban|freeze|levy|tax|cap|plan|scheme|curfew|closure|merger|toll|charge|quota|cull|tariff|cut|cuts|trial|wall|tunnel|bridge|runway)$/;

/** "Crate phase-out ‘would cost a fifth of the herd’" → "The crate phase-out should go ahead" */
function costed(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:would|will|could)$/.test(wordAt(passage, at)?.form ?? '')) return null;
	const quoted = /^[‘“"']$/.test(wordAt(passage, at - 1)?.form ?? '');
	const end = quoted ? at - 1 : at;
	const costs =
		/^(?:cost|hit|hurt|close|shut|kill|ruin|help|save|destroy|finish|harm|push|drive|force|bring|cut)$/;
	const opens = /^[‘“"']$/.test(wordAt(passage, at + 1)?.form ?? '');
	if (!quoted && !opens && !costs.test(wordAt(passage, at + 1)?.form ?? '')) return null;
	const noun = wordAt(passage, end - 1);
	const thing = textOf(passage, passage.first, end);
	if (noun === undefined || !undertaken.test(noun.form) || end - passage.first < 2) return null;
	if (thing.split(' ').length > 6 || /[‘“”"',;:]/.test(thing)) return null;
	return { text: `${withThe(passage, thing)} should go ahead` };
}

/** "It's time we opened the gate" → "This House would open the gate" */
function timeTo(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== 'time') return null;
	const next = wordAt(passage, at + 1)?.form ?? '';
	const verb = wordAt(passage, at + 2);
	if (verb === undefined || !/^(?:we|to)$/.test(next)) return null;
	if (next === 'we' ? verb.tag !== 'VBD' : !/^VBP?$/.test(verb.tag)) return null;
	const action = actionFrom(passage, at + 2, lemmatizer.verb(verb.form));
	return action === null || action.split(' ').length < 3
		? null
		: { text: `This House would ${action}` };
}

const rule =
	/^(?:ordinance|law|ban|act|policy|order|mandate|map|curfew|rule|statute|bylaw|treaty|deal|sanctions|ruling)$/i;

/** "Median ordinance heads to state's high court" → "The median ordinance is lawful" */
function challenged(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (
		!/^(?:heads?|goes|go|faces?|reaches?|challenged|tested|before|fought|lands?)$/.test(
			wordAt(passage, at)?.form ?? ''
		)
	)
		return null;
	const noun = wordAt(passage, at - 1);
	const rest = textOf(passage, at, passage.end);
	if (noun === undefined || !rule.test(noun.form)) return null;
	if (!/\b(?:court|judges?|justices|legal (?:challenge|test|action))\b/i.test(rest)) return null;
	const subject = subjectOf(document, passage, passage.first, at);
	if (subject === null) return null;
	const many = /^NNP?S$/.test(noun.tag);
	const named = /['’]s /u.test(subject) ? subject : withThe(passage, subject);
	return { text: `${named} ${many ? 'are' : 'is'} lawful`, kind: 'law' };
}

/** "Was it fair? Run-out at non-striker's end splits cricket" → "The run-out at non-striker's end was fair" */
function judged(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:splits|divides|sparks)$/.test(wordAt(passage, at)?.form ?? '')) return null;
	const asked =
		/\b(?:[Ww]as|[Ii]s|[Ww]ere) (?:it|this|that|they) (fair|right|legal|lawful|justified|wrong|just)\b/.exec(
			document.title
		)?.[1];
	const thing = textOf(passage, passage.first, at);
	if (asked === undefined || thing.split(' ').length > 9 || /[“”,;]/.test(thing)) return null;
	const standard = asked === 'wrong' ? 'right' : asked;
	return {
		text: `${withThe(passage, thing)} was ${standard}`,
		kind: /^(?:legal|lawful)$/.test(standard) ? 'law' : 'value'
	};
}

const holding = /^(?:held|seized|detained|arrested|impounded|expelled|deported)$/;

/** "Two trawlers held in Marovea" → "Marovea was right to hold two trawlers" */
function heldBy(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	const verb = wordAt(passage, at);
	if (verb === undefined || !holding.test(verb.form) || at === passage.first) return null;
	if (!/^(?:in|by)$/.test(wordAt(passage, at + 1)?.form ?? '')) return null;
	const place = wordAt(passage, at + 2);
	if (place === undefined || !/^\p{Lu}/u.test(place.form)) return null;
	let end = at + 3;
	while (/^\p{Lu}/u.test(wordAt(passage, end)?.form ?? '')) end++;
	const who = textOf(passage, at + 2, end);
	const state = document.entities.some(
		({ kind, aliases }) => kind === 'place' && aliases.includes(who)
	);
	const thing = textOf(passage, passage.first, at);
	if (!state || thing.split(' ').length > 7 || !/^NN/.test(wordAt(passage, at - 1)?.tag ?? ''))
		return null;
	return {
		text: `${who} was right to ${lemmatizer.verb(verb.form)} ${passage.small(thing)}`,
		kind: 'value'
	};
}

/** "Four-day school week: what families make of the plan" → "This House would introduce a four-day school week" */
function explained(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== ':' || at - passage.first < 2 || at - passage.first > 7)
		return null;
	const rest = document.title.slice(document.title.indexOf(':') + 1);
	if (!/^NNP?$/.test(wordAt(passage, at - 1)?.tag ?? '')) return null;
	if (
		!/\b(?:(?:the|this|their) (?:plan|proposal|idea|scheme)|would mean|pros and cons|good idea|for and against)\b/i.test(
			rest
		)
	)
		return null;
	const thing = passage.small(textOf(passage, passage.first, at));
	if (/^(?!The |An? )\p{Lu}|[“”,;?]/u.test(thing)) return null;
	const article = /^(?:the|an?) /i.test(thing) ? '' : /^[aeiou]/i.test(thing) ? 'an ' : 'a ';
	return { text: `This House would introduce ${article}${thing}` };
}

/** "… as saleyards sale goes ahead" → "The saleyards sale should go ahead" */
function goingAhead(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== 'as') return null;
	for (let verb = at + 2; verb < at + 8; verb++) {
		const form = wordAt(passage, verb)?.form ?? '.';
		if (/^[.,;:]$/.test(form)) return null;
		if (!/^(?:goes|go|moves|presses|gets|wins)$/.test(form)) continue;
		const behind = textOf(passage, verb + 1, Math.min(passage.end, verb + 5));
		if (
			!/^(?:ahead|forward|on)\b|^(?:the )?(?:nod|green light|go-ahead|approval|all-clear)\b/.test(
				behind
			)
		)
			return null;
		const thing = textOf(passage, at + 1, verb);
		const noun = wordAt(passage, verb - 1)?.tag ?? '';
		if (!/^NN/.test(noun) || thing.split(' ').length < 2) return null;
		const named = /['’]s /u.test(thing) ? capitalised(thing) : withThe(passage, thing);
		return { text: `${named} should go ahead` };
	}
	return null;
}

/** "Riders vow to defy city plan to bar them from the centre" → "The city should bar riders from the centre" */
function barring(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:plan|plans|bid|move|proposal|order|rule)$/.test(wordAt(passage, at)?.form ?? ''))
		return null;
	if (wordAt(passage, at + 1)?.form !== 'to' || wordAt(passage, at + 3)?.form !== 'them')
		return null;
	const verb = wordAt(passage, at + 2)?.form ?? '';
	let end = passage.first;
	while (/^(?:JJ|NN.*|CD|HYPH)$/.test(wordAt(passage, end)?.tag ?? '') && end < at) end++;
	const who = passage.small(textOf(passage, passage.first, end));
	const rest = textOf(passage, at + 4, thingEnd(passage, at + 5));
	if (end === passage.first || !/^NN/.test(wordAt(passage, end - 1)?.tag ?? '') || rest === '')
		return null;
	return { text: `This House would ${verb} ${who} ${rest}` };
}

/** "Crate phase-out" → "The crate phase-out": a thing as a sentence opens with it. */
function withThe(passage: Passage, thing: string): string {
	return /^(?:the|an?) /i.test(thing) ? capitalised(thing) : `The ${passage.small(thing)}`;
}
