import { childOf, isFinite, speechVerbs, tenseOf, type Reported } from '#lib/text/index.ts';
import { breaksOff, leansBack, wordCount } from '../wording.ts';
import type { Asking, Unspoken } from './asking.ts';
import { liesIn } from './kept.ts';
import { afterConnectives } from './openings.ts';
import { Phrasing } from './phrasing.ts';
import { pointsAtToday } from './questions.ts';
import type { Told } from './told.ts';
import { toldOfWords } from './whole.ts';

// "The bridge, Holt said, would last": what is reported, without the words that say who reports it.

/** More words than this nobody reads in a question. */
export const mostOfClause = 34;

/**
 * The words of what is reported, all of them as `rest`; null where they are no clause with a subject before its
 * verb.
 */
export function clauseOf(asking: Unspoken, reported: Reported): Told | null {
	const { document, tree } = asking;
	const { words } = tree;
	const { firstWord = 0, endWord = 0, sure = 0 } = document.sentences[reported.sentence] ?? {};
	const inside: number[] = [];
	for (let at = firstWord; at < endWord; at++) if (liesIn(tree, at, reported)) inside.push(at);
	const kept = withoutCue(asking, reported, inside);
	if (kept === null) return null;
	// "If they had moved on, he said, | the risk would be lower": only then.
	for (let at = firstWord; at < endWord; at++)
		if (/^(?:if|unless)$/i.test(words[at]?.form ?? '') && !kept.includes(at)) return null;
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
	// "said that | of which about half have survived", "as if there was a good way"
	if (
		/^W/.test(words[all[1] ?? -1]?.tag ?? '') ||
		/^(?:as|so)$/i.test(words[all[0] ?? -1]?.form ?? '')
	)
		return null;
	// "the faculty, where attendance has, according to a report, dropped": the report says only the latter.
	if (reported.lemma === 'according' && liesBehindRelative(asking, reported, all)) return null;
	while (/^[,.;]$/.test(words[all.at(-1) ?? -1]?.form ?? '')) all.pop();
	const head = all.find((at) => !all.includes(words[at]?.head ?? -1));
	if (head === undefined || !all.some((at) => isFinite(words[at]))) return null;
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

/** Whether a "which", "who" or "where" of the clause stands before its cue. */
function liesBehindRelative(
	{ tree }: Unspoken,
	{ cue }: Reported,
	all: readonly number[]
): boolean {
	return all.some((at) => {
		const { tag = '', start = Infinity } = tree.words[at] ?? {};
		return /^W/.test(tag) && start < cue.start;
	});
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
	if (words < 6 || words > mostOfClause || pointsAtToday(text) || /["“”]/.test(text)) return null;
	if (secondThat.test(text) || breaksOff(text) || leansBack(text)) return null;
	// "were entitled to a levy but warned against it": said of whoever warned.
	const goesOn = /\b(?:and|but) (\p{Ll}+)\b/gu;
	if ([...text.matchAll(goesOn)].some(([, verb = '']) => speechVerbs.has(verb))) return null;
	return /\b(?:i|we|you|my|our|your|us|me)\b/i.test(text.replace(/\bUS\b/g, ''))
		? null
		: { text, told };
}

/** "… had fallen and that it could no longer …": a second clause that leans on “said that”. */
export const secondThat = /\b(?:and|but|or)(?:,? [^,]+,)? that\b/i;

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
