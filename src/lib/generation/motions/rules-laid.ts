import lemmatizer from 'wink-lemmatizer';
import { buildings, charges, dividing, undertakings } from '../data/proposals.ts';
import { agentOf } from './agent.ts';
import { clauseFrom, textOf, thingEnd, wordAt } from './passage.ts';
import { isVerb, lower, nounOf, should, type Rule } from './wording.ts';

/** "a levy on empty flats" → "This House would introduce a levy on empty flats"; "a ban on X" → "ban X" */
export const laid: Rule = (document, passage, at) => {
	const noun = wordAt(passage, at);
	const on = wordAt(passage, at + 1);
	if (noun === undefined || on === undefined) return null;
	const word = nounOf(noun);
	if (word === 'ban' && /^(?:on|against)$/.test(on.form)) {
		const end = thingEnd(passage, at + 2);
		const thing = textOf(passage, at + 2, end);
		if (/^(?:\p{Lu}\p{Ll}+day)\b/u.test(thing)) return null;
		return thing === '' ? null : { text: `This House would ban ${thing}` };
	}
	const calls = passage.tree.words
		.slice(Math.max(passage.first, at - 4), at)
		.some(({ lemma }) => lemma === 'call');
	if (calls || !charges.has(word) || on.form !== 'on') return null;
	const thing = textOf(passage, at + 2, thingEnd(passage, at + 2));
	if (thing === '' || /^\p{Lu}\p{Ll}+day\b/u.test(thing)) return null;
	// "cut the duty on rice from 35 percent to 15 percent last year": a change, told as news.
	if (/ from \S+ .*\bto \d| last (?:year|month|week)\b/.test(thing)) return null;
	const article = /^[aeiou]/.test(word) ? 'an' : 'a';
	// What is there already can be kept or not, but not introduced.
	const change =
		'existing|current|present|extend(?:ed|ing)?|renew(?:ed)?|scrap(?:ped)?|abolish(?:ed)?|raised?|doubled?|in force';
	const there = new RegExp(
		`\\b(?:${change})\\b[^.]{0,40}\\b${word}\\b|\\b${word}\\b[^.]{0,25}\\b(?:${change})\\b`,
		'i'
	).test(document.text);
	if (there) return { text: `The ${word} ${on.form} ${thing} is justified`, kind: 'value' };
	return { text: `This House would introduce ${article} ${word} ${on.form} ${thing}` };
};

/** "New Zealand plans sugar levy" → "New Zealand should introduce a sugar levy" */
export const introduced: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined || !isVerb(verb)) return null;
	if (
		!/^(?:plan|propose|want|seek|consider|unveil|announce|introduce|back|approve|impose|mull|weigh|debate|adopt|pass|bring|extend)$/.test(
			lemmatizer.verb(lower(verb))
		)
	)
		return null;
	let head = at + 1;
	const lays = () => {
		const noun = lower(wordAt(passage, head - 1));
		return head > at + 1 && (charges.has(noun) || noun === 'ban');
	};
	while (
		!lays() &&
		head < at + 7 &&
		!/^(?:IN|VB.*|MD|[.,:])$/.test(wordAt(passage, head)?.tag ?? '.')
	)
		head++;
	if (!lays()) return null;
	const agent = agentOf(document, passage, at);
	const thing = textOf(passage, at + 1, Math.max(head, thingEnd(passage, head)));
	const article = /^(?:an?|the|its|new) /i.test(thing)
		? ''
		: /^[aeiou]/i.test(thing)
			? 'an '
			: 'a ';
	const brings =
		lemmatizer.verb(lower(verb)) === 'extend'
			? `extend ${article === '' ? '' : 'the '}${thing}`
			: `introduce ${article}${thing}`;
	const text = should(agent, brings.replace(/^introduce an? ban on /, 'ban '));
	return text === null ? null : { text };
};

/** "the sale of the yard to a builder" → "The sale of the yard to a builder should go ahead" */
export const undertaken: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (noun === undefined || !undertakings.has(nounOf(noun))) return null;
	if (wordAt(passage, at + 1)?.form !== 'of' || noun.tag !== 'NN') return null;
	const thing = textOf(passage, at, thingEnd(passage, at + 2)).replace(
		/ (?:in|for) (?:more than|almost|nearly|over|about|at least) .*$/,
		''
	);
	return { text: `The ${thing} should go ahead` };
};

/** "plans for a third runway at Stansby" → "This House would build a third runway at Stansby" */
export const built: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (noun === undefined) return null;
	if (
		!/^(?:plan|proposal|permission|approval|application|scheme|consent|bid)$/.test(nounOf(noun)) ||
		wordAt(passage, at + 1)?.form !== 'for'
	)
		return null;
	const end = thingEnd(passage, at + 2);
	const thing = textOf(passage, at + 2, end);
	const names = thing.split(' ').some((word) => buildings.has(lemmatizer.noun(word)));
	return names && /^(?:an? |\d|\p{Ll}+ )/u.test(thing)
		? { text: `This House would build ${thing}` }
		: null;
};

/** "the rule that no grade can fall below 50" → "The rule that no grade can fall below 50 should stay" */
export const kept: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (
		noun === undefined ||
		!/^(?:rule|law|policy|requirement|principle)$/.test(nounOf(noun)) ||
		noun.tag !== 'NN'
	)
		return null;
	if (wordAt(passage, at + 1)?.form !== 'that') return null;
	const subject = wordAt(passage, at + 2);
	if (!/^(?:DT|NN|JJ|PRP)/.test(subject?.tag ?? '')) return null;
	const clause = clauseFrom(passage, at + 2, /^(?:as|but|while|after)$/);
	return clause === null || clause.words > 14
		? null
		: { text: `The ${lower(noun)} that ${clause.text} should stay` };
};

/** "a proposed open-pit mine in northern Nevada" → "The open-pit mine in northern Nevada should go ahead" */
export const proposed: Rule = (_, passage, at) => {
	if (!/^(?:proposed|planned)$/.test(lower(wordAt(passage, at)))) return null;
	if (!/^(?:DT|PRP\$|POS)$/.test(wordAt(passage, at - 1)?.tag ?? '')) return null;
	let end = at + 1;
	while (/^(?:JJ|NN.*|CD|HYPH|\$)$/.test(wordAt(passage, end)?.tag ?? '')) end++;
	const noun = wordAt(passage, end - 1);
	if (noun === undefined || end - at < 3) return null;
	const named = nounOf(noun);
	if (!buildings.has(named) && !undertakings.has(named) && !dividing.has(named)) return null;
	const thing = textOf(passage, at + 1, thingEnd(passage, end));
	return thing.split(' ').length > 12 ? null : { text: `The ${thing} should go ahead` };
};
