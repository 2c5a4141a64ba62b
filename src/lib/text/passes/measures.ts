import type { Span } from '#lib/kernel/index.ts';
import type { Mention, Sentence, Value, Word } from '../document.ts';
import { childOf, firstWordIn, phraseOf, type Tree } from './phrases.ts';
import { tellsTime, type FoundValue } from './values.ts';

type Setting = {
	readonly text: string;
	readonly tree: Tree;
	readonly sentences: readonly Sentence[];
	readonly mentions: ReadonlyMap<number, readonly Mention[]>;
};

/** What a figure counts and what it is the figure of; both null for dates. */
export type Measured = Pick<Value, 'head' | 'measures'>;

/** What a date measures, and whatever the text doesn't tell. */
export const unmeasured: Measured = { head: null, measures: null };
const longest = 110;

/**
 * "83 people were killed": 83 has the head "people" and measures who "were killed"; "The bridge cost
 * £24m": what "The bridge cost"; "a fine of £200": "a fine of"; "65% of voters": head "voters".
 * @returns one for each value, in their order
 */
export function measuresOf(
	text: string,
	tree: Tree,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	values: readonly FoundValue[]
): Measured[] {
	const named = Map.groupBy(mentions, ({ sentence }) => sentence);
	const setting = { text, tree, sentences, mentions: named };
	return values.map((value) => measureOf(setting, value));
}

function measureOf(setting: Setting, value: FoundValue): Measured {
	const { tree, sentences } = setting;
	const sentence = sentences[value.sentence];
	if (sentence === undefined || tellsTime(value)) return unmeasured;
	if (value.kind === 'age') return { head: null, measures: whoseAge(setting, value) };
	const first = firstWordIn(tree, sentence.firstWord, sentence.endWord, value);
	if (first < 0) return unmeasured;
	const top = topOf(tree, first, value);
	const noun = countedNoun(tree, top, value);
	const whole = value.kind === 'percentage' ? shareOf(tree, top) : null;
	const stands = noun ?? top;
	return {
		head: headSpan(setting, whole ?? noun, value),
		measures: plainly(setting, sentence, value) ?? told(setting, stands, value)
	};
}

/** The word of the value that the others of it hang from. */
function topOf({ words }: Tree, first: number, value: Span): number {
	let at = first;
	for (let steps = 0; steps < 6; steps++) {
		const above = words[words[at]?.head ?? -1];
		if (above === undefined || above.start < value.start || above.end > value.end) break;
		at = words[at]?.head ?? at;
	}
	return at;
}

/** "83 people": the noun that the figure counts. */
function countedNoun({ words }: Tree, top: number, value: FoundValue): number | null {
	if (value.kind === 'money' || value.kind === 'percentage') return null;
	const word = words[top];
	const above = words[word?.head ?? -1];
	if (word === undefined || above === undefined || !/^NN/.test(above.tag)) return null;
	return word.relation === 'nummod' && above.start >= value.end ? word.head : null;
}

/** "65% of voters" */
function shareOf(tree: Tree, top: number): number | null {
	const of = childOf(tree, top, /^nmod$/);
	return of !== null && prepositionOf(tree, of) === 'of' ? of : null;
}

/** The counted noun with what stands between it and the figure: "more people" gives "people". */
function headSpan({ tree }: Setting, noun: number | null, value: Span): Span | null {
	const word = tree.words[noun ?? -1];
	if (noun === null || word === undefined) return null;
	const phrase = phraseOf(tree, noun);
	const of = prepositionOf(tree, noun) === 'of' ? childOf(tree, noun, /^case$/) : null;
	const start = Math.max(value.end + 1, phrase.start, (tree.words[of ?? -1]?.end ?? -1) + 1);
	// "people in the north": where they are belongs to what is counted, as long as it is short.
	const end = phrase.end - start > 60 ? word.end : phrase.end;
	return start < end && start <= word.start ? { start, end } : { start: word.start, end: word.end };
}

const plainMeasure =
	/(?:^|[\s(])((?:an?|the|its|their|his|her) (?:[\p{L}-]+ ){1,3}of|(?:an?|the|its|their|his|her) (?:[\p{L}-]+ ){1,4}(?:cost|costs|totalled|totaled))$/iu;

/** "a fine of £200", "The bridge cost £24m": so plain that no tree is needed, and "cost" misleads it. */
function plainly({ text }: Setting, { start }: Sentence, value: FoundValue): Span | null {
	if (value.kind !== 'money' && value.kind !== 'percentage') return null;
	const before = text.slice(start, value.start).replace(boundWords, '').trimEnd();
	const found = plainMeasure.exec(before)?.[1];
	if (found === undefined) return null;
	const end = start + before.length;
	return { start: end - found.length, end };
}

/** The words around the figure that say what it is of: "a fine of", "Profits rose", "were killed". */
function told(setting: Setting, at: number, value: FoundValue): Span | null {
	const { tree } = setting;
	const { words } = tree;
	const word = words[at];
	const above = words[word?.head ?? -1];
	if (word === undefined) return null;
	if (childOf(tree, at, /^cop$/) !== null) return copula(setting, at, value);
	if (above === undefined) return null;
	if (/^nsubj/.test(word.relation)) return verbGroup(setting, word.head, value);
	if (/^(?:nmod|appos|compound|nmod:unmarked)$/.test(word.relation) && /^NN/.test(above.tag)) {
		const preposition = prepositionOf(tree, at);
		// "A total of 21 strikes have been conducted": the total is the figure itself.
		if (/^(?:total|number|sum|average|record)$/.test(above.lemma) && preposition === 'of')
			return told(setting, word.head, value);
		const counts = value.kind === 'count' && preposition !== 'of';
		if (counts && word.relation === 'nmod') return null;
		return cut(setting, phraseOf(tree, word.head).start, value);
	}
	if (/^(?:obj|obl|obl:unmarked|xcomp|advmod|ccomp|nummod|conj)$/.test(word.relation)) {
		if (!above.tag.startsWith('VB')) return null;
		const subject = childOf(tree, word.head, /^nsubj/);
		const named = subject === null ? undefined : words[subject];
		if (subject === null || named === undefined || named.start > value.start)
			return cut(setting, above.start, value);
		return cut(setting, phraseOf(tree, subject).start, value) ?? cut(setting, above.start, value);
	}
	return null;
}

/** "The toll is 83" */
function copula(setting: Setting, at: number, value: FoundValue): Span | null {
	const subject = childOf(setting.tree, at, /^nsubj/);
	return subject === null ? null : cut(setting, phraseOf(setting.tree, subject).start, value);
}

/** What bounds the figure is told by `bound`; "Op. 46" and "No. 4" measure nothing. */
const boundWords =
	/(?:\b(?:more than|over|at least|about|around|some|roughly|nearly|almost|up to|less than|fewer than|under|only|just|approximately|an estimated)|\p{Lu}\p{Ll}+\.)\s*$/u;

/** From a place up to the figure, or behind it where the figure comes first. */
function cut({ text }: Setting, start: number, value: FoundValue): Span | null {
	if (start >= value.start) return null;
	const words = text.slice(start, value.start).replace(boundWords, '').trimEnd();
	const end = start + words.length;
	if (words.length === 0 || words.length > longest || /[.,:;!?“”"]|[–—-]$/.test(words)) return null;
	return { start, end };
}

/** "were killed", "have been mended" */
function verbGroup({ tree }: Setting, verb: number, value: FoundValue): Span | null {
	const { words, children } = tree;
	const parts = [verb, ...(children[verb] ?? [])]
		.map((at) => words[at])
		.filter((word): word is Word => word !== undefined)
		.filter(
			(word) =>
				word === words[verb] || /^(?:aux|aux:pass|cop|advmod|compound:prt)$/.test(word.relation)
		)
		.filter((word) => word.start >= value.end);
	const start = Math.min(...parts.map((word) => word.start));
	const end = Math.max(...parts.map((word) => word.end));
	return parts.length > 0 && end - start <= longest ? { start, end } : null;
}

function prepositionOf(tree: Tree, at: number): string | null {
	return tree.words[childOf(tree, at, /^case$/) ?? -1]?.lemma ?? null;
}

/** "Ada Holt, 27", "the 27-year-old Ada Holt", "Ada Holt, who is 27 years old": the name beside it. */
function whoseAge({ text, mentions }: Setting, value: FoundValue): Span | null {
	const here = mentions.get(value.sentence) ?? [];
	const before = here.findLast((one) => one.end <= value.start);
	const gap = before === undefined ? '' : text.slice(before.end, value.start);
	if (
		before !== undefined &&
		/^(?:,|, aged| \(|, who (?:is|was)| (?:is|was)|,? turned) ?$/.test(gap)
	)
		return { start: before.start, end: before.end };
	const after = here.find((one) => one.start >= value.end && one.start - value.end < 40);
	if (after === undefined) return null;
	return /^-year-old (?:[\p{Ll}-]+ ){0,4}$/u.test(text.slice(value.end, after.start))
		? { start: after.start, end: after.end }
		: null;
}
