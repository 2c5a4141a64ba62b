import { contains } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { functionWords, type Reported } from '#lib/text/index.ts';
import { nameInSentence } from '../distractors/display-name.ts';
import { alwaysTheOne } from '../data/pointing.ts';
import { saying } from '../data/verbs.ts';
import { breaksOff, leansBack, opensBrackets, wordCount } from '../wording.ts';
import type { Unspoken } from './asking.ts';
import { lowered } from './lowered.ts';
import { Phrasing } from './phrasing.ts';
import { isBehindThe } from './points-away.ts';
import { pointsAtToday } from './questions.ts';
import { clauseOf, mostOfClause, secondThat } from './reported-clause.ts';
import type { Statement } from './statements.ts';
import type { Told } from './told.ts';

/**
 * What somebody named is reported to say, as a clause that stands behind “that”: "Kainz predicts that | a fifth of
 * the terraces will be abandoned".
 */
export type Voiced = Statement & {
	readonly reported: Reported;
	readonly speaker: number;
	/** "predicts", "pointed out": what stands between name and “that”. */
	readonly says: string;
	/** "he", "her": a word in it stands for whoever speaks. */
	readonly ofSelf: boolean;
	/** Stands as a sentence too: no “and that” in it. */
	readonly isSentence: boolean;
	/** It holds a word that the text before it may be needed for: "the scheme". */
	readonly loose: boolean;
};

const fewest = 5;

/** What everybody named is reported to say, in the order of the text. */
export function voicedIn(asking: Unspoken): Voiced[] {
	return asking.document.reported.flatMap((reported) => voicedFrom(asking, reported) ?? []);
}

function voicedFrom(asking: Unspoken, reported: Reported): Voiced | null {
	const { speaker, within, negated, hedge } = reported;
	if (speaker === null || within !== null || negated || hedge !== null) return null;
	const says = saysOf(asking, reported);
	const told = clauseOf(asking, reported);
	if (says === null || told === null) return null;
	const worded = wordedOf(asking, told, speaker);
	if (worded === null) return null;
	const { document } = asking;
	const opens = asking.tree.words[told.rest[0] ?? -1]?.form.toLowerCase() ?? '';
	const put = worded.text.replace(/[.,](["”])$/, '$1');
	const text = functionWords.has(opens)
		? put.charAt(0).toLowerCase() + put.slice(1)
		: lowered(asking, told.rest[0], put);
	// "said | “a hole you could drive through”, since …": no clause.
	if (/^["“]/.test(text)) return null;
	const words = wordCount(text);
	if (words < fewest || words > mostOfClause || pointsAtToday(text)) return null;
	if (breaksOff(text) || leansBack(text) || opensBrackets(text)) return null;
	// "he said because rooms are seldom ready": what he said is gone.
	if (/^(?:because|after|when|while|since|as|although|despite) /i.test(text)) return null;
	// "there were concerns they would stay", "he would assist him": of whom, the clause doesn't say.
	if (/^there (?:is|are|was|were) .*\bthey\b|\bhe\b.*\bhim\b|\bhim\b.*\bhe\b/.test(text))
		return null;
	const aliases = document.entities[speaker]?.aliases ?? [];
	if (aliases.some((alias) => text.includes(alias))) return null;
	return {
		reported,
		speaker,
		says,
		text,
		told,
		subject: null,
		predicate: '',
		words: new Set(contentWords(text)),
		names: new Set(told.rest.flatMap((at) => asking.naming.get(at)?.entity ?? [])),
		values: document.values.filter(
			(value) => value.sentence === told.sentence && contains(reported, value)
		),
		ofSelf: worded.ofSelf,
		isSentence: !secondThat.test(text),
		loose: worded.loose
	};
}

/** "said", "warns", "pointed out"; null for verbs that take no “that”. */
function saysOf({ tree }: Unspoken, { cue, lemma }: Reported): string | null {
	if (lemma === 'according') return 'says';
	const at = tree.words.findIndex(({ start }) => start === cue.start);
	const { form = '', tag = '' } = tree.words[at] ?? {};
	if (/^(?:tell|add|go|continue)$/.test(lemma)) return /^VBZ$/.test(tag) ? 'says' : 'said';
	if (!saying.has(lemma)) return null;
	const verb = /^VB[DZ]$/.test(tag) ? form : lemma === 'say' ? 'said' : null;
	if (verb === null || lemma !== 'point') return verb;
	return tree.words[at + 1]?.form === 'out' ? `${verb} out` : null;
}

type Worded = { readonly text: string; readonly ofSelf: boolean; readonly loose: boolean };

/** The clause in words; loosely, where a definite noun may lean on the text before. */
function wordedOf(asking: Unspoken, told: Told, speaker: number): Worded | null {
	const { document, tree, naming } = asking;
	const { words } = tree;
	const isOfSpeaker = (at: number) => naming.get(at)?.entity === speaker;
	const isPronoun = (at: number) => /^PRP/.test(words[at]?.tag ?? '');
	const strict = told.rest.some((at) => isPronoun(at))
		? null
		: new Phrasing(asking, told).text(told.rest);
	if (strict !== null) return { text: strict, ofSelf: false, loose: false };
	const gender = document.entities[speaker]?.gender ?? 'unknown';
	const named = new Set<number>();
	let marks = 0;
	let [one, many] = [false, false];
	let ofSelf = false;
	let text = '';
	let before = -1;
	for (const at of told.rest) {
		const { form = '', tag = '', relation = '', start = 0 } = words[at] ?? {};
		const low = form.toLowerCase();
		if (/^[“”"]$/.test(form)) marks++;
		const isQuoted = marks % 2 === 1;
		let put = form;
		const who = naming.get(at);
		if (who?.form === 'name') named.add(who.entity);
		if (/^(?:i|me|my|mine|we|us|our|ours|you|your|yours)$/.test(low) && tag.startsWith('PRP')) {
			if (!isQuoted) return null;
		} else if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(low)) {
			const own = /^h(?:e|i)/.test(low) && !low.startsWith('her') ? 'male' : 'female';
			// "Hanrahan disagreed, saying that he …": who speaks, whoever else was named before.
			const opens = at === told.subjectHead && (gender === own || gender === 'unknown');
			if (isOfSpeaker(at) || opens) ofSelf = true;
			else if (who !== undefined && who.form === 'pronoun') {
				if (!named.has(who.entity)) {
					if (document.entities[who.entity]?.gender !== own) return null;
					put = nameInSentence(document, who.entity) + (tag === 'PRP$' ? '’s' : '');
					named.add(who.entity);
				}
			} else if (gender === own || (gender === 'unknown' && named.size === 0)) ofSelf = true;
			else return null;
		} else if (/^(?:it|its|itself)$/.test(low)) {
			// "part of it had to be repaid": part of what?
			const isPart = low === 'it' && /^(?:of|in|for)$/i.test(words[at - 1]?.form ?? '');
			if (relation !== 'expl' && (!one || isPart)) return null;
		} else if (/^(?:they|them|their|theirs|themselves)$/.test(low)) {
			if (!many) return null;
		} else if (pointsAway(asking, at)) return null;
		if (
			/^(?:NNS|NNPS)$/.test(tag) ||
			/^(?:many|most|some|people|few|several)$/.test(low) ||
			(words[at]?.relation === 'conj' && tag.startsWith('NN'))
		)
			many = true;
		if (/^(?:NN|NNP)$/.test(tag)) one = true;
		// "“feasible for once.”": the stop is the quotation's, not the clause's.
		if (/^[.,]$/.test(form) && /^[”"]$/.test(words[at + 1]?.form ?? '')) {
			before = at;
			continue;
		}
		const tight = before === at - 1 && words[before]?.end === start;
		text += (text === '' || tight || /^[,%]/.test(form) ? '' : ' ') + put;
		before = at;
	}
	return { text, ofSelf, loose: true };
}

/** "yesterday", "this plan", "the same", "the figure": nothing in the clause says which. */
function pointsAway(asking: Unspoken, at: number): boolean {
	const { words } = asking.tree;
	if (isBareDefinite(asking, at)) return true;
	const { form = '', tag = '', relation = '' } = words[at] ?? {};
	const low = form.toLowerCase();
	if (/^(?:now|today|yesterday|tomorrow|tonight|nowadays)$/.test(low)) return true;
	if (low === 'those')
		return !/^(?:who|with|of|in|from|whose|that|\p{L}+(?:ing|ed))$/u.test(
			words[at + 1]?.form ?? ''
		);
	if (/^(?:this|these|another|such|aforementioned|latter|former)$/.test(low)) return true;
	if (low === 'that' && tag === 'DT') return true;
	if (/^(?:here|there)$/.test(low) && tag !== 'EX') return true;
	if (/^(?:other|others|same)$/.test(low) && relation !== 'amod') return true;
	return low === 'one' && /^(?:the|this|that|each)$/i.test(words[at - 1]?.form ?? '');
}

/** "the loss", with nothing more, where the article doesn't keep coming back to the one loss. */
function isBareDefinite({ document, tree, counts, naming }: Unspoken, at: number): boolean {
	const { words, children } = tree;
	const { lemma = '', relation = '' } = words[at] ?? {};
	if (!isBehindThe(tree, at) || relation === 'compound' || naming.has(at)) return false;
	const isKnown =
		alwaysTheOne.has(lemma) ||
		(counts.get(lemma) ?? 0) >= oftenNamed ||
		document.title.toLowerCase().includes(lemma);
	return (
		!isKnown &&
		(children[at] ?? []).every((child) =>
			/^(?:det|case|punct|cc|conj)$/.test(words[child]?.relation ?? '')
		)
	);
}

/** A noun that stands so often is what the article is about. */
const oftenNamed = 4;
