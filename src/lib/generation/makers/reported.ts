import { speechVerbs, tenseOf, type Reported } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { liesIn } from '../asking/kept.ts';
import { lowered } from '../asking/lowered.ts';
import { Phrasing } from '../asking/phrasing.ts';
import { pointsAtToday } from '../asking/questions.ts';
import type { Told } from '../asking/told.ts';
import { toldOfWords } from '../asking/whole.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { thinkingVerbs, wishingVerbs } from '../data/verbs.ts';
import { displayName, nameChoice } from '../distractors/index.ts';
import { wordCount } from '../wording.ts';

/** "Greene argued that the country had lost its way" → Who argued that the country had lost its way? */
export function makeReportedItems(asking: Asking): Candidate[] {
	return asking.document.reported.flatMap((reported) => whoReports(asking, reported));
}

function whoReports(asking: Asking, reported: Reported): Candidate[] {
	const { document, tree } = asking;
	const { speaker, sentence, within, negated, hedge, lemma } = reported;
	const entity = document.entities[speaker ?? -1];
	if (speaker === null || entity === undefined || within !== null || negated || hedge !== null)
		return [];
	if (wishingVerbs.has(lemma) || thinkingVerbs.has(lemma) || /^(?:according|tell)$/.test(lemma))
		return [];
	const verb = tree.words.find(({ start }) => start === reported.cue.start);
	if (verb === undefined || !/^VB[DZ]$/.test(verb.tag)) return [];
	const content = contentOf(asking, reported);
	if (content === null) return [];
	const choice = nameChoice(
		asking,
		speaker,
		[sentence],
		(who) =>
			`According to the article, ${who.charAt(0).toLowerCase()}${who.slice(1)} ${verb.form} that ${lowered(asking, content.told.rest[0], content.text)}?`,
		'words'
	);
	if (choice?.options == null) return [];
	const named = document.mentions.findLast(
		(one) => one.entity === speaker && one.sentence <= sentence
	);
	return [
		{
			kind: 'who-said-it',
			stem: choice.stem,
			key: displayName(entity),
			options: choice.options,
			explanation: `Paragraph ${String(paragraphNumber(document, sentence))} gives this to ${displayName(entity)}.`,
			level: 'understand',
			sentences: [...(named === undefined ? [] : [named.sentence]), sentence],
			about: [sentence],
			traits: ['reported'],
			confidence: 0.6
		}
	];
}

/** What is reported, word for word but for its pronouns; null where it is no clause, or points away. */
export function contentOf(
	asking: Asking,
	reported: Reported
): { readonly text: string; readonly told: Told } | null {
	const { document, tree } = asking;
	const { words } = tree;
	const { firstWord = 0, endWord = 0, sure = 0 } = document.sentences[reported.sentence] ?? {};
	const inside: number[] = [];
	for (let at = firstWord; at < endWord; at++) if (liesIn(tree, at, reported)) inside.push(at);
	const all = withoutCue(asking, reported, inside);
	if (all === null) return null;
	if (words[all[0] ?? -1]?.tag === 'CC') all.shift();
	if (words[all[0] ?? -1]?.form.toLowerCase() === 'that') all.shift();
	// "is how teachers find out": without what it is said of.
	if (/^(?:W|VB|MD)/.test(words[all[0] ?? -1]?.tag ?? '')) return null;
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
	let next = (all.at(-1) ?? 0) + 1;
	if (words[next]?.form === ',') next++;
	const goesOn = /^(?:MD|VB.)$/.test(words[next]?.tag ?? '');
	if (goesOn && !speechVerbs.has(words[next]?.form ?? '')) return null;
	const isPlain = all.every((at) => !/^["‘;:?!…[\]]/.test(words[at]?.form ?? ''));
	const marks = all.filter((at) => /^[“”]$/.test(words[at]?.form ?? '')).length;
	if (!isPlain || marks % 2 === 1) return null;
	const told = toldOfWords({ sentence: reported.sentence, head, subjectHead, rest: all, sure });
	const text = new Phrasing(asking, told).text(all);
	if (text === null || wordCount(text) < 6 || wordCount(text) > 34 || pointsAtToday(text))
		return null;
	if (/\b(?:and|but|or) that\b/i.test(text)) return null;
	return /\b(?:i|we|you|my|our|your|us|me)\b/i.test(text.replace(/\bUS\b/g, ''))
		? null
		: { text, told };
}

const mostOfCue = 9;

/**
 * "It could cost £5, he said, in a town where …" without its ", he said,": what stands behind belongs to it. Null
 * where that can't be taken out.
 */
function withoutCue(
	{ document, tree }: Asking,
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
	if (opens === undefined || closes - opens > mostOfCue) return null;
	// "…, he said, adding that …", "…, he said, and sat for a while": another thing.
	const rest = all.filter((one) => one > closes && words[one]?.form !== '.');
	if (/^(?:VBG|CC|W.*|NNP|PRP)$/.test(words[rest[0] ?? -1]?.tag ?? '')) return null;
	return [...all.filter((one) => one >= (inside[0] ?? 0) && one < opens), ...rest];
}
