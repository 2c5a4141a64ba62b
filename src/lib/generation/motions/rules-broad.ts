import lemmatizer from 'wink-lemmatizer';
import { attitudeVerbs, sayingVerbs } from '../data/cues.ts';
import {
	buildings,
	charges,
	decidingVerbs,
	deeds,
	dividing,
	meaningVerbs,
	policyVerbs,
	practices,
	proposalNouns,
	undertakings,
	weakVerbs
} from '../data/proposals.ts';
import { actionFrom } from './action.ts';
import { agentOf } from './agent.ts';
import { isSurelyVerb, textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import { inFull } from './things.ts';
import { isNoun, lower, nounOf, should, subjectBefore, type Found, type Rule } from './wording.ts';

// Whatever an article says is done, to be done or talked of. These find far more than a House would debate;
// what of it the article is about, and is worth a debate, its features tell (worth.ts).

const auxiliaries = /^(?:be|am|is|are|was|were|been|being|has|have|had|do|does|did|get|gets|got)$/;

/** "the hens would be moved to a sanctuary" → "The hens should be moved to a sanctuary" */
export const acted: Rule = (_, passage, at) => {
	const done = wordAt(passage, at);
	const be = wordAt(passage, at - 1)?.form ?? '';
	if (done?.tag !== 'VBN' || !/^(?:be|been|is|are|being)$/.test(be)) return null;
	if (weakVerbs.has(lemmatizer.verb(lower(done)))) return null;
	let first = at - 1;
	while (/^(?:MD|VB.?|RB|TO)$/.test(wordAt(passage, first - 1)?.tag ?? '') && at - first < 5)
		first--;
	const lead = textOf(passage, first, at);
	if (/\b(?:not|never|n't)\b|^(?:has|have|had) been$/.test(lead)) return null;
	const subject = subjectBefore(passage, first);
	const action = subject === null ? null : actionFrom(passage, at);
	if (
		action === null ||
		subject === null ||
		/^(?:No|Each|Another|Both|\p{L}+thing)\b/u.test(subject)
	)
		return null;
	return { text: `${subject} should be ${action}` };
};

/** "Ministers will bring the mothers home" → "Ministers should bring …"; "closed the branch" → "was right to close …" */
export const acting: Rule = (document, passage, at) => {
	const verb = wordAt(passage, at);
	if (verb === undefined || !/^VB[DZPGN]?$/.test(verb.tag) || auxiliaries.test(verb.form))
		return null;
	const base = lemmatizer.verb(lower(verb));
	const says = attitudeVerbs.has(base) || sayingVerbs.has(base);
	if (says || [weakVerbs, meaningVerbs, decidingVerbs].some((some) => some.has(base))) return null;
	const [before, next] = [wordAt(passage, at - 1)?.form ?? '', wordAt(passage, at + 1)?.form ?? ''];
	// "Why America still builds water towers"
	if (
		passage.sentence < 0 &&
		/^(?:Why|How|What|When|Where)$/.test(wordAt(passage, passage.first)?.form ?? '')
	)
		return null;
	// "split over", "not close", "having closed"
	if (/^(?:over|on)$/.test(next) || /^(?:not|n't|never)$/.test(before)) return null;
	if (verb.tag === 'VBN' && !/^(?:has|have|had)$/.test(before)) return null;
	// "Prayer returns to the council"
	if (
		/^(?:return|come|go|rise|fall|stand|live|arrive)$/.test(base) &&
		/^(?:to|in|at|from)$/.test(next)
	)
		return null;
	if (!hasObject(passage, at) && !policyVerbs.has(base)) return null;
	const action = actionFrom(passage, at, base);
	if (action === null) return null;
	const agent = agentOf(document, passage, at);
	const bare = verb.tag === 'VB' || verb.tag === 'VBG';
	if (!bare && agent === null) return null;
	// In a headline what is told in the present is done.
	const told = passage.sentence < 0 && /^VB[ZP]$/.test(verb.tag) && deeds.has(base);
	if (agent !== null && (told || /^VB[DN]$/.test(verb.tag)))
		return {
			text: `${agent.words} ${agent.many ? 'were' : 'was'} right to ${action}`,
			kind: 'value'
		};
	// "The bill requires": whoever passes it is meant.
	const rule = proposalNouns.has(
		lemmatizer.noun(agent?.words.split(' ').at(-1)?.toLowerCase() ?? '')
	);
	const text = should(rule ? null : agent, action);
	return text === null ? null : { text };
};

/** "closes the branch", "bring the mothers home"; "stood in a row" does nothing to anything. */
function hasObject({ tree }: Passage, at: number): boolean {
	return (tree.children[at] ?? []).some((child) => {
		const word = tree.words[child];
		return word?.relation === 'obj' && child > at && !/^(?:PRP|W)/.test(word.tag);
	});
}

/** "Ottawa's plan for warning labels on food draws fire" → "This House supports Ottawa's plan for warning labels on food" */
export const plan: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (noun === undefined || passage.sentence > 3 || !isNoun(noun)) return null;
	const kind = nounOf(noun);
	if (!proposalNouns.has(kind) && !dividing.has(kind) && !undertakings.has(kind)) return null;
	if (/^NN/.test(wordAt(passage, at + 1)?.tag ?? '')) return null;
	// "drone strike on a market": what is done to people is judged, not supported.
	if (violence.test(kind) && wordAt(passage, at + 1)?.form === 'on') return null;
	// "denies breaking the pledge": whether it was kept is the question.
	if (/^(?:break|betray)/.test(lower(wordAt(passage, nameFrom(passage, at) - 1)))) return null;
	// "High Court rules": a verb
	const verbal =
		passage.sentence < 0 && noun.form === 'plans' && wordAt(passage, at + 1)?.form === 'to';
	if (verbal) return null;
	if (noun.form === 'rules' && /^\p{Lu}/u.test(wordAt(passage, at - 1)?.form ?? '')) return null;
	const from = nameFrom(passage, at);
	const behind = /^(?:for|on|of|against|in)$/.test(wordAt(passage, at + 1)?.form ?? '');
	const words = textOf(
		passage,
		from,
		behind ? Math.max(at + 1, thingEnd(passage, at + 1)) : at + 1
	);
	const count = words.split(/[ -]/).length;
	if (/ (?:over|despite) /.test(words)) return null;
	return count < 3 || count > 11 ? null : supported(passage, words, from, at);
};

const violence = /^(?:strike|attack|raid|airstrike|bombing|killing)$/;

const time =
	/^(?:second|minute|hour|day|week|month|year|decade|century|cent|percent|time|night|morning)$/;
const number =
	/^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds?|thousands?|half|dozen)\b(?!-)/i;

/** "the four-day week", "warning labels": what an article names by the same words again and again. */
export const thing: Rule = (_, passage, at) => {
	const noun = wordAt(passage, at);
	if (noun === undefined || !/^NNS?$/.test(noun.tag)) return null;
	const kept = [practices, dividing, charges, undertakings, buildings].some((some) =>
		some.has(noun.lemma)
	);
	if (!kept || /^NN/.test(wordAt(passage, at + 1)?.tag ?? '')) return null;
	const from = nameFrom(passage, at);
	const words = textOf(passage, from, at + 1);
	if (!/[ -]/.test(words) || number.test(words)) return null;
	if (time.test(noun.lemma) && !words.includes('-')) return null;
	return passage.times(words) < 3 ? null : supported(passage, words, from, at);
};

const passing =
	/^(?:new|own|other|first|last|next|same|few|many|more|several|controversial|proposed|planned|given)$/i;

/** Where the words that name a thing begin, without those that only say which it is. */
function nameFrom(passage: Passage, at: number): number {
	let from = at;
	while (/^(?:JJ|NN.*|CD|HYPH|VBN|POS|\$)$/.test(wordAt(passage, from - 1)?.tag ?? '')) from--;
	while (
		from < at &&
		(passing.test(wordAt(passage, from)?.form ?? '') ||
			/^(?:POS|HYPH)$/.test(wordAt(passage, from)?.tag ?? ''))
	)
		from++;
	return from;
}

function supported(passage: Passage, words: string, from: number, at: number): Found | null {
	if (/[,;:“”"()‘]/.test(words)) return null;
	// "her water bill", "the government's decision", "limits of the law": hers, or which one, nothing says.
	if (wordAt(passage, from - 1)?.tag === 'PRP$' || /['’]s \p{Ll}+$|^limits? of /u.test(words))
		return null;
	for (let index = from; index < at; index++) {
		const form = lower(wordAt(passage, index));
		const verb = lemmatizer.verb(form);
		// "city mulls curfew", "to cap uniform bills": a verb that the tagger takes for a noun.
		const does =
			policyVerbs.has(verb) || deeds.has(verb) || meaningVerbs.has(verb) || headlinesDo.test(verb);
		if (does && (verb !== form || index === from)) return null;
		if (isSurelyVerb(wordAt(passage, index)?.form ?? '')) return null;
		// "center breaks state law": in a headline a plural before another noun is most often a verb.
		const plural = passage.sentence < 0 && wordAt(passage, index)?.tag === 'NNS' && index > from;
		if (plural && verb !== form && wordAt(passage, index + 1)?.tag.startsWith('NN') === true)
			return null;
	}
	const own = /['’]s /.test(textOf(passage, from, at + 1));
	const many = wordAt(passage, at)?.tag === 'NNS';
	const plain = `${own || many ? '' : 'the '}${passage.small(words)}`;
	return {
		text: `This House supports ${passage.sentence < 0 && own ? inFull(passage, words) : plain}`,
		kind: 'value'
	};
}

const headlinesDo = /^(?:mull|rethink|weigh|eye|face|back|hit|vow|slam|rule|spark|draw|test)$/;
