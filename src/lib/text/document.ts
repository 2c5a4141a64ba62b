import type { Span } from '#lib/kernel/index.ts';

/** What a paragraph is. Only `body` and `list` feed questions; the rest is shown as left out. */
export type ParagraphKind =
	'headline' | 'heading' | 'byline' | 'caption' | 'pull-quote' | 'stray' | 'list' | 'body';

export type Paragraph = Span & { readonly kind: ParagraphKind };

export type ExclusionReason =
	'headline' | 'heading' | 'byline' | 'caption' | 'pull-quote' | 'stray' | 'reference-mark';

/** A range of the stored text that reading leaves out, and why. Shown, never cut. */
export type Exclusion = Span & { readonly reason: ExclusionReason };

/** A word, a number or one punctuation mark. */
export type Token = Span & { readonly form: string; readonly word: boolean };

/**
 * Tokens are `document.tokens.slice(firstToken, endToken)`, what stands between spaces and marks;
 * words are `document.words.slice(firstWord, endWord)`, what grammar counts.
 */
export type Sentence = Span & {
	readonly paragraph: number;
	readonly firstToken: number;
	readonly endToken: number;
	readonly firstWord: number;
	readonly endWord: number;
	/** How far its parse can be trusted: the geometric mean of its arcs' sureness. */
	readonly sure: number;
};

/** A word of a sentence as the treebanks divide and describe it ("don’t" is two). */
export type Word = Span & {
	readonly form: string;
	readonly lemma: string;
	/** Penn Treebank tag: NNP, VBD … */
	readonly tag: string;
	/** The word it hangs from, by its index in `document.words`; −1 for the root. */
	readonly head: number;
	/** Universal Dependencies relation to the head: nsubj, obj, ccomp … */
	readonly relation: string;
	/** How far the arc to the head can be trusted, 0 to 1. */
	readonly sure: number;
};

export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** A finer type, where the name's own words or the gazetteers tell it. */
export type EntitySubtype =
	| 'country'
	| 'city'
	| 'water'
	| 'site'
	| 'government'
	| 'court'
	| 'legislature'
	| 'party'
	| 'international body'
	| 'company'
	| 'university'
	| 'news outlet'
	| 'forces'
	| 'association'
	| 'event';
export type Gender = 'female' | 'male' | 'unknown';

/** One appearance of a name in the text. */
export type Mention = Span & { readonly entity: number; readonly sentence: number };

/** Somebody or something named, with every name it goes by in this text. */
export type Entity = {
	readonly kind: EntityKind;
	/** The fullest form found, as it stands in the text. */
	readonly name: string;
	readonly aliases: readonly string[];
	readonly gender: Gender;
	/** True for a country of the gazetteer: a finer type than place. */
	readonly country: boolean;
	readonly subtype: EntitySubtype | null;
	readonly mentions: readonly number[];
};

/**
 * A pronoun or a description that stands for somebody or something named: "she", "the president".
 * Made only where one antecedent fits; whatever could be two things is none.
 */
export type Reference = Span & {
	readonly sentence: number;
	readonly entity: number;
	readonly form: 'pronoun' | 'description';
};

export type ValueKind = 'year' | 'date' | 'month' | 'money' | 'percentage' | 'count';

/** A date or a quantity; `amount` is its plain number where it has one. */
export type Value = Span & {
	readonly kind: ValueKind;
	readonly sentence: number;
	readonly amount: number | null;
};

/** Words in quotation marks; the span is what stands between the marks. */
export type Quotation = Span & {
	readonly sentence: number;
	/** The named speaker; null where the text names nobody, or not surely. */
	readonly speaker: number | null;
	/** Who speaks in the text's own words: “a spokesman for the company”, “she”. */
	readonly source: Span | null;
	/** Where the text says who speaks; null when it doesn't, or not surely. */
	readonly cue: Span | null;
};

/**
 * What somebody is reported to say, think or find, not word for word; the span is the content.
 * "She said that …", "…, according to the ministry".
 */
export type Reported = Span & {
	readonly sentence: number;
	readonly cue: Span;
	/** The cue's lemma: say, believe, claim, according. */
	readonly lemma: string;
	/** Whose words they are, as the text puts it there; null for "it is thought that". */
	readonly source: Span | null;
	readonly speaker: number | null;
	/** The report whose content holds this one's cue: its index in `reported`. */
	readonly within: number | null;
};

/**
 * What the text says somebody is: "Todd Huntley, a former military lawyer" (apposition) or
 * "Defence Secretary Pete Hegseth" (title). The span is the description alone.
 */
export type Role = Span & {
	readonly entity: number;
	readonly sentence: number;
	readonly form: 'apposition' | 'title';
};

/** An article, read. Every span indexes `text`, the stored text, in UTF-16 units. */
export type AnalysedDocument = {
	readonly text: string;
	readonly title: string;
	readonly paragraphs: readonly Paragraph[];
	readonly exclusions: readonly Exclusion[];
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly words: readonly Word[];
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
	readonly references: readonly Reference[];
	readonly values: readonly Value[];
	readonly quotations: readonly Quotation[];
	readonly reported: readonly Reported[];
	readonly roles: readonly Role[];
};
