import { capitalised } from '#lib/kernel/index.ts';
import { childOf, type Value } from '#lib/text/index.ts';
import lemmatizer from 'wink-lemmatizer';
import type { Asking } from './asking.ts';
import { lowered } from './lowered.ts';
import { Phrasing } from './phrasing.ts';
import { below, liesIn } from './kept.ts';
import type { Told } from './told.ts';
import { breaksOff, leansBack } from '../wording.ts';

/** "In 2018, who floated the idea of …?": the subject asked for. */
export function askForSubject(asking: Asking, told: Told, who: string): string | null {
	const phrasing = new Phrasing(asking, told);
	const lead = phrasing.text(told.lead);
	const verb = phrasing.text(told.verb);
	const rest = phrasing.text(told.rest);
	if (lead === null || verb === null || rest === null || /^had \p{L}/u.test(verb)) return null;
	const opening = lead === '' ? who : `${lead}, ${who.charAt(0).toLowerCase()}${who.slice(1)}`;
	const text = `${opening} ${verb} ${rest}`.trim();
	return pointsAtToday(text) || breaksOff(text) || leansBack(text) ? null : `${capitalised(text)}?`;
}

/**
 * "In which year did Trump float the idea of …?": a part of the statement asked for.
 * @param asked what stands in its place, such as "in which year"
 * @param without the words it takes the place of
 */
export function askFor(
	asking: Asking,
	told: Told,
	asked: string,
	without: ReadonlySet<number>
): string | null {
	const phrasing = new Phrasing(asking, told);
	const left = (indices: readonly number[]) => indices.filter((at) => !without.has(at));
	const lead = phrasing.text(left(told.lead));
	const subject = phrasing.text(told.subject);
	const verbs = inverted(asking, told);
	if (lead === null || subject === null || verbs === null) return null;
	// "did output fall … and rose"
	const { words } = asking.tree;
	if (told.rest.some((at) => words[at]?.relation === 'conj' && words[at].head === told.head))
		return null;
	const verb = phrasing.text(verbs.after);
	const rest = phrasing.text(left(told.rest));
	if (verb === null || rest === null) return null;
	// "In 2018, how many …", but "How many … on Friday?"
	const closes = lead !== '' && (told.lead.length <= 3 || told.rest.length <= 12);
	const parts = [
		lead === '' || closes ? asked : `${lead}, ${asked}`,
		verbs.first,
		lowered(asking, told.subject[0], subject),
		verbs.base ?? verb,
		rest,
		closes ? lowered(asking, told.lead[0], lead) : ''
	];
	const text = parts.filter(Boolean).join(' ').replace(/ ,/g, ',').replace(/,$/, '');
	return pointsAtToday(text) || leansBack(text) ? null : capitalised(`${text}?`);
}

/** The finite verb in front, and what follows the subject: "did … formally notify", "has … held". */
function inverted(
	{ tree }: Asking,
	told: Told
): { first: string; after: readonly number[]; base: string | null } | null {
	const { words } = tree;
	const helper = told.verb.find((at) => /^(?:aux|aux:pass|cop)$/.test(words[at]?.relation ?? ''));
	if (helper !== undefined) {
		const form = words[helper]?.form ?? '';
		// "In which year had he been born?": before what, only the text around it says.
		if (/^had$/i.test(form)) return null;
		// "isn’t", "cannot", "’s" make no clean question.
		if (/[’']/.test(form) || words[helper + 1]?.form.toLowerCase() === 'n’t') return null;
		return { first: form, after: told.verb.filter((at) => at !== helper), base: null };
	}
	const main = words[told.head];
	if (main === undefined) return null;
	const did = { VBD: 'did', VBZ: 'does', VBP: 'do' }[main.tag];
	if (did === undefined) return null;
	const base = main.lemma === '' ? lemmatizer.verb(main.form) : main.lemma;
	// "did … reemerged": a verb that no list knows.
	if (main.tag === 'VBD' && base === main.form && /ed$/.test(base)) return null;
	const before = told.verb.filter((at) => at !== told.head).map((at) => words[at]?.form ?? '');
	return { first: did, after: [], base: [...before, base].join(' ') };
}

/** The statement as one: "in 2018, Trump floated the idea of …", without a full stop. */
export function stated(asking: Asking, told: Told): string | null {
	const phrasing = new Phrasing(asking, told);
	const lead = phrasing.text(told.lead);
	const subject = phrasing.text(told.subject);
	const verb = phrasing.text(told.verb);
	const rest = phrasing.text(told.rest);
	if (lead === null || subject === null || verb === null || rest === null) return null;
	const opening = lowered(asking, told.subject[0], subject);
	const whole = [opening, verb, rest]
		.filter(Boolean)
		.join(' ')
		.replace(/ (?=,|n[’']t\b)/g, '');
	// "Moens’s been told": a name for the "she" of "she’s".
	if (/^\P{Ll}\S*(?: \P{Ll}\S*)*['’](?:d|ll|ve|re|s (?:been|not|never|\p{L}+ing))\b/u.test(whole))
		return null;
	if (lead === '') return whole;
	const opened = lowered(asking, told.lead[0], lead);
	// "in 2018" may go to the end only where it can belong to nothing else there.
	const { words } = asking.tree;
	const isShort =
		words[told.lead[0] ?? -1]?.tag === 'IN' &&
		told.rest.length <= 6 &&
		told.rest.every((at) => !/^(?:VB|W|,|IN|CC)/.test(words[at]?.tag ?? ''));
	return isShort && told.lead.length <= 4 ? `${whole} ${opened}` : `${opened}, ${whole}`;
}

/** The words of a phrase around a value that hangs from the predicate itself: "in 2018", "since May". */
export function phraseAround({ tree }: Asking, told: Told, value: Value): number[] | null {
	const { words } = tree;
	let at = [...told.lead, ...told.rest].find((i) => liesIn(tree, i, value));
	for (let steps = 0; at !== undefined && steps < 6; steps++) {
		const word = words[at];
		if (word === undefined || word.head < 0) return null;
		if (word.head === told.head) break;
		at = word.head;
	}
	if (at === undefined || words[at]?.head !== told.head) return null;
	const all = below(tree, at);
	const isOnlyDate = all.every(
		(i) => liesIn(tree, i, value) || words[i]?.relation === 'case' || words[i]?.form === ','
	);
	return isOnlyDate ? all : null;
}

export function prepositionOf({ tree }: Asking, phrase: readonly number[]): string {
	const head = phrase.find((at) => childOf(tree, at, /^case$/) !== null);
	return (
		tree.words[
			head === undefined ? -1 : (childOf(tree, head, /^case$/) ?? -1)
		]?.form.toLowerCase() ?? ''
	);
}

/**
 * Whether a figure or a time is what the clause itself tells, and not a detail of something in it: "which
 * represents 18,000 drivers", "and his father in 1848", or one end of "1890 – 91".
 */
export function isOfTheClause({ document, tree }: Asking, told: Told, value: Value): boolean {
	const before = document.text.slice(Math.max(0, value.start - 4), value.start);
	const after = document.text.slice(value.end, value.end + 4);
	if (/\d ?[–—-] ?$/.test(before) || /^ ?[–—-] ?\d/.test(after)) return false;
	const { words } = tree;
	const { firstWord = 0, endWord = 0 } = document.sentences[value.sentence] ?? {};
	let at = -1;
	for (let i = firstWord; i < endWord; i++) if (liesIn(tree, i, value)) at = i;
	for (let steps = 0; steps < 6; steps++) {
		const word = words[at];
		if (word === undefined) return false;
		if (at === told.head) return true;
		if (/^(?:acl.*|advcl.*|appos|conj|ccomp|parataxis|csubj.*)$/.test(word.relation)) return false;
		at = word.head;
	}
	return false;
}

/** "Poland had only one motorway in 1989": so it may have in other years. */
export function isState({ tree }: Asking, { head, verb }: Told): boolean {
	const { lemma = '', tag = '' } = tree.words[head] ?? {};
	const isCopula = verb.some((at) => tree.words[at]?.relation === 'cop');
	return isCopula || (tag.startsWith('VB') && /^(?:have|own|live|know|share|contain)$/.test(lemma));
}

/** "next month", "the largest, with …": words that only the article's own day or its line before fills. */
export function pointsAtToday(text: string): boolean {
	return (
		/\b(?:last|next|past few|coming) (?:week|month|year|night|days|weeks|months|years)\b/i.test(
			text
		) || /\bthe (?:\p{L}+est|most|least)(?=,| with\b)/u.test(text)
	);
}
