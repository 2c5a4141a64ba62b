import { capitalised } from '#lib/kernel/index.ts';
import { childOf, monthNames, type AnalysedDocument } from '#lib/text/index.ts';
import { askers, bodies } from '../data/proposals.ts';
import { officialWords, partyWords } from '../data/standings.ts';
import { textOf, wordAt, type Passage } from './passage.ts';

/** Who speaks for or against what others are to do. */
export const onlookers = /^(?:supporters|critics|opponents|campaigners|residents|protesters)$/i;

/** Who is to act, as a motion names them. */
export type Agent = {
	readonly words: string;
	readonly many: boolean;
	/** With power over others; a company or a club asks to be allowed. */
	readonly official: boolean;
};

/**
 * The subject of a verb where it is a body, a country or a group that can be asked to do something; null
 * for one person, for "it" and for nobody.
 */
export function agentOf(document: AnalysedDocument, passage: Passage, verb: number): Agent | null {
	const head = subjectOf(passage, verb);
	if (head === null) return null;
	const { from, to } = phraseAround(passage, head, verb);
	const words = withArticle(document, passage, textOf(passage, from, to), head);
	const last = wordAt(passage, head);
	if (last === undefined || words === '' || words.split(' ').length > 9) return null;
	if (
		/[,;:“”"‘()–—]|\b(?:at|of|in|on|for|to|by|with|from)$/.test(words) ||
		/^(?:It|He|She|They|We|I|You|Who|That|This|Some|Others|Several|Many|Most|Two|Three|A number)\b/i.test(
			words
		)
	)
		return null;
	const bare = words.replace(/^the /i, '');
	const entity = document.entities.find(
		({ name, aliases }) => name === bare || aliases.includes(bare)
	);
	if (entity?.kind === 'person' || /\d/.test(words)) return null;
	if (onlookers.test(words)) return null;
	const noun = last.form.toLowerCase();
	const place = entity?.kind === 'place' && passage.sentence < 0;
	const unknown = entity === undefined && passage.sentence < 0 && /^\p{Lu}\p{Ll}+$/u.test(words);
	const acts =
		entity?.kind === 'organisation' ||
		entity?.country === true ||
		place ||
		(unknown && last.tag.startsWith('NNP')) ||
		bodies.has(noun) ||
		officialWords.has(noun) ||
		(partyWords.has(noun) && !onePerson.test(noun));
	if (!acts) return null;
	const official = !askers.has(noun) && entity?.subtype !== 'company';
	const many = /^NNP?S$/.test(last.tag) || noun === 'police';
	return { words: capitalised(words), many: many && entity?.country !== true, official };
}

const onePerson =
	/^(?:chief|executive|director|owner|boss|candidate|founder|politician|lawmaker|senator)$/;

/** Its own subject, or that of the verb it is joined to or hangs from; else the noun before it. */
function subjectOf(passage: Passage, verb: number): number | null {
	const { words } = passage.tree;
	let at = verb;
	for (let steps = 0; steps < 3; steps++) {
		const own = childOf(passage.tree, at, /^nsubj/);
		if (own !== null && own < verb) return own;
		const relation = words[at]?.relation ?? '';
		if (!/^(?:conj|xcomp)$/.test(relation)) break;
		at = words[at]?.head ?? -1;
	}
	const before = wordAt(passage, verb - 1);
	return passage.sentence < 0 && before !== undefined && before.tag.startsWith('NN')
		? verb - 1
		: null;
}

/** The phrase of a noun: from its first modifier to itself, or to a short "of …" behind it. */
function phraseAround(passage: Passage, head: number, verb: number): { from: number; to: number } {
	let from = head;
	while (
		/^(?:DT|JJ[RS]?|NN.*|CD|POS|PRP\$|VB[NG]|HYPH|CC|FW)$/.test(
			wordAt(passage, from - 1)?.tag ?? ''
		)
	)
		from--;
	while (
		/^(?:CC|POS|HYPH)$/.test(wordAt(passage, from)?.tag ?? '') ||
		isWhen(wordAt(passage, from)?.form ?? '')
	)
		from++;
	let to = head + 1;
	while (
		to < verb &&
		/^NN/.test(wordAt(passage, to)?.tag ?? '') &&
		wordAt(passage, to)?.relation === 'flat'
	)
		to++;
	if (/^(?:of|in|for|at)$/.test(wordAt(passage, to)?.form ?? '')) {
		let end = to + 1;
		while (end < verb && /^(?:DT|JJ|NN.*|POS|CC)$/.test(wordAt(passage, end)?.tag ?? '')) end++;
		if (end - to <= 6 && end <= verb) to = end;
	}
	return { from, to };
}

/** "Friday | the government signed", "Last week | the board met": when it was, and no part of who. */
function isWhen(form: string): boolean {
	return (
		/^(?:\p{Lu}\p{Ll}+day|Last|week|month|year)$/u.test(form) ||
		monthNames.some((month) => month === form)
	);
}

/** "Spokane council votes": headlines leave the article out where a sentence has it. */
function withArticle(
	document: AnalysedDocument,
	passage: Passage,
	words: string,
	last: number
): string {
	const head = wordAt(passage, last);
	const opens = wordAt(passage, passage.first)?.form === words.split(' ')[0];
	const bare = passage.sentence < 0 || (opens && words.includes(' '));
	// "Tulane City shifts": a name of several words has an article only where the text gives it one.
	const name = /^(?:\p{Lu}\S* )+\p{Lu}\S*$/u.test(words);
	const common = name
		? document.text.includes(`the ${words}`)
		: head?.tag === 'NN' || (head?.tag === 'NNP' && passage.counted(head.form));
	if (!bare || head === undefined || !common || !/\p{Ll}$/u.test(head.form)) return words;
	return /^(?:the|an?|its|their|\d|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\p{Lu}\S*['’]s)\b/iu.test(
		words
	)
		? words
		: `the ${passage.sentence < 0 ? passage.small(words) : words}`;
}
