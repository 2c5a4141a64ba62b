import { contains } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { childOf, functionWords, speechVerbs, tenseOf, type Reported } from '#lib/text/index.ts';
import { nameInSentence } from '../distractors/display-name.ts';
import { saying } from '../data/verbs.ts';
import { breaksOff, leansBack, wordCount } from '../wording.ts';
import type { Asking, Unspoken } from './asking.ts';
import { liesIn } from './kept.ts';
import { lowered } from './lowered.ts';
import { afterConnectives } from './openings.ts';
import { Phrasing } from './phrasing.ts';
import { pointsAtToday } from './questions.ts';
import type { Statement } from './statements.ts';
import type { Told } from './told.ts';
import { toldOfWords } from './whole.ts';

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
const most = 34;

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
	const text = functionWords.has(opens)
		? worded.text.charAt(0).toLowerCase() + worded.text.slice(1)
		: lowered(asking, told.rest[0], worded.text);
	const words = wordCount(text);
	if (words < fewest || words > most || pointsAtToday(text)) return null;
	if (breaksOff(text) || leansBack(text)) return null;
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

/**
 * The words of what is reported, all of them as `rest`; null where they are no clause with a subject before its
 * verb.
 */
function clauseOf(asking: Unspoken, reported: Reported): Told | null {
	const { document, tree } = asking;
	const { words } = tree;
	const { firstWord = 0, endWord = 0, sure = 0 } = document.sentences[reported.sentence] ?? {};
	const inside: number[] = [];
	for (let at = firstWord; at < endWord; at++) if (liesIn(tree, at, reported)) inside.push(at);
	const kept = withoutCue(asking, reported, inside);
	if (kept === null) return null;
	// "LUANDA (Agency) - Angola will raise …"
	const from = afterConnectives(words, firstWord);
	const all = kept.filter((at) => at >= from);
	if (words[all[0] ?? -1]?.tag === 'CC') all.shift();
	// "said | that limit was …" points away; "said that | the limit was …" doesn't.
	const opens = words[all[0] ?? -1];
	if (opens?.form.toLowerCase() === 'that') {
		if (opens.relation === 'det') return null;
		all.shift();
	}
	// "said | that figure was of no use": one that was spoken of before.
	const first = words[all[0] ?? -1];
	const isBare = first?.tag === 'NN' && /^(?:VB[DZP]|MD)$/.test(words[all[1] ?? -1]?.tag ?? '');
	if (isBare && opens?.form.toLowerCase() === 'that') return null;
	if (/^(?:including|however|nevertheless|only)$/i.test(words[all[0] ?? -1]?.form ?? ''))
		return null;
	// "told | reporters the department would …"
	const [one, two] = [words[all[0] ?? -1]?.tag ?? '', words[all[1] ?? -1]?.tag ?? ''];
	if (reported.lemma === 'tell' && /^NNP?S?$/.test(one) && /^(?:DT|PRP.*|NNPS?)$/.test(two))
		return null;
	// "is how teachers find out": without what it is said of.
	if (/^(?:W|VB[^G]?$|MD)/.test(words[all[0] ?? -1]?.tag ?? '')) return null;
	while (/^[,.;]$/.test(words[all.at(-1) ?? -1]?.form ?? '')) all.pop();
	const head = all.find((at) => !all.includes(words[at]?.head ?? -1));
	if (head === undefined || !all.some((at) => /^(?:VBD|VBZ|VBP|MD)$/.test(words[at]?.tag ?? '')))
		return null;
	// A subject before its verb, or it is no clause.
	const subjectHead = (tree.children[head] ?? []).find((at) =>
		/^(?:nsubj|expl)/.test(words[at]?.relation ?? '')
	);
	if (subjectHead === undefined || subjectHead > head || !all.includes(subjectHead)) return null;
	// "older farmers, whose land is worth little | would bear the cost", "because it rests on state law".
	const isSub = (tree.children[head] ?? []).some(
		(at) =>
			words[at]?.relation === 'mark' && words[at].form.toLowerCase() !== 'that' && all.includes(at)
	);
	if (isSub || tenseOf(tree, head) === null) return null;
	// "It was, she said, | the first time": without its verb.
	const copula = childOf(tree, head, /^cop$/);
	if (copula !== null && !all.includes(copula)) return null;
	let next = (all.at(-1) ?? 0) + 1;
	if (words[next]?.form === ',') next++;
	const goesOn = /^(?:MD|VB.)$/.test(words[next]?.tag ?? '');
	if (goesOn && !speechVerbs.has(words[next]?.form ?? '')) return null;
	const isPlain = all.every((at) => !/^[‘;:?!…[\]]/.test(words[at]?.form ?? ''));
	const count = (mark: RegExp) => all.filter((at) => mark.test(words[at]?.form ?? '')).length;
	if (!isPlain || count(/^[“”]$/) % 2 === 1 || count(/^"$/) % 2 === 1) return null;
	return toldOfWords({ sentence: reported.sentence, head, subjectHead, rest: all, sure });
}

/** What is reported in words that need no other sentence; null where there are none. */
export function contentOf(
	asking: Asking,
	reported: Reported
): { readonly text: string; readonly told: Told } | null {
	const told = clauseOf(asking, reported);
	const text = told === null ? null : new Phrasing(asking, told).text(told.rest);
	if (told === null || text === null) return null;
	const words = wordCount(text);
	if (words < 6 || words > most || pointsAtToday(text) || /["“”]/.test(text)) return null;
	if (secondThat.test(text) || breaksOff(text) || leansBack(text)) return null;
	return /\b(?:i|we|you|my|our|your|us|me)\b/i.test(text.replace(/\bUS\b/g, ''))
		? null
		: { text, told };
}

/** "… had fallen and that it could no longer …": a second clause that leans on “said that”. */
const secondThat = /\b(?:and|but|or)(?:,? [^,]+,)? that\b/i;

const mostOfCue = 9;

/**
 * "It could cost £5, he said, in a town where …" without its ", he said,": what stands behind belongs to it. Null
 * where that can't be taken out.
 */
function withoutCue(
	{ document, tree }: Unspoken,
	{ cue, sentence }: Reported,
	inside: readonly number[]
): number[] | null {
	const { words } = tree;
	const { firstWord = 0, endWord = 0 } = document.sentences[sentence] ?? {};
	const all = Array.from({ length: endWord - firstWord }, (_, at) => firstWord + at);
	const at = all.find((one) => liesIn(tree, one, cue));
	const last = inside.at(-1);
	if (at === undefined || last === undefined || at < (inside[0] ?? 0)) return [...inside];
	const isComma = (one: number) => words[one]?.form === ',';
	const opens = all.findLast((one) => one < at && isComma(one));
	const closes = all.find((one) => one > at && isComma(one));
	if (closes === undefined) return at > last ? [...inside] : null;
	if (opens === undefined) return null;
	const before = all.filter((one) => one >= (inside[0] ?? 0) && one < opens);
	// "…, says Kuyt, who wrote a manual on it": with the name behind its verb, what follows is about them.
	const verb = tree.words[at];
	const isInverted = document.mentions.some(
		({ start }) => verb !== undefined && start > verb.end && start - verb.end < 40
	);
	if (closes - opens > mostOfCue || isInverted) return before;
	// "…, he said, adding that …", "…, he said, and sat for a while": another thing. What "but" limits stays with it.
	const rest = all.filter((one) => one > closes && words[one]?.form !== '.');
	const { form = '', tag = '' } = words[rest.find((one) => words[one]?.form !== '"') ?? -1] ?? {};
	if (/^(?:but|or|unless|not)$/i.test(form)) return null;
	// "…, she said, without giving a date": how it was said.
	if (/^without$/i.test(form)) return before;
	if (/^(?:VBG|CC|W.*|NNP|PRP)$/.test(tag)) return before;
	// "The effect, he said, | was too small": it goes on as if nothing stood between.
	const goesOn = /^(?:IN|TO|VB.*|MD)$/.test(tag) || words[before.at(-1) ?? -1]?.tag === 'CC';
	return goesOn ? [...before, ...rest] : [...before, opens, ...rest];
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
			if (relation !== 'expl' && !one) return null;
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

/** "yesterday", "this plan", "the same", "another": nothing in the clause says which. */
function pointsAway({ tree }: Unspoken, at: number): boolean {
	const { words } = tree;
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
