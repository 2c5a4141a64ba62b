import type { Span } from '#lib/kernel/index.ts';

/** What a paragraph is. Only `body` and `list` feed questions; the rest is shown as left out. */
export type ParagraphKind =
	| 'headline'
	| 'standfirst'
	| 'heading'
	| 'byline'
	| 'caption'
	| 'pull-quote'
	| 'stray'
	| 'list'
	| 'body';

export type Paragraph = Span & { readonly kind: ParagraphKind };

export type ExclusionReason =
	Exclude<ParagraphKind, 'list' | 'body'> | 'reference-mark' | 'speaker-label';

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

/** `time` is a time told by way of another: "on Monday", "two years ago", "the 1990s". */
export type ValueKind =
	'year' | 'date' | 'month' | 'time' | 'money' | 'percentage' | 'count' | 'duration' | 'age';

export type Grain = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Days, the first and the last included, as 2025-12-01. */
export type When = {
	readonly from: string;
	readonly to: string;
	/** How exact the text is. */
	readonly grain: Grain;
	/** What the reading rests on: the words alone, the article's own date, or a date told before. */
	readonly by: 'itself' | 'article' | 'context';
};

/** A date or a quantity; `amount` is its plain number where it has one. */
export type Value = Span & {
	readonly kind: ValueKind;
	readonly sentence: number;
	readonly amount: number | null;
	/** "more than 80", "about 80", "up to 80"; null where the text gives the figure plainly. */
	readonly bound: 'over' | 'about' | 'under' | null;
	/** What is counted, or the unit: "people", "voters", "years". Null for a date or a bare figure. */
	readonly head: Span | null;
	/** What it is the figure of, in the text's own words: "a fine of", "The bridge cost", "were killed". */
	readonly measures: Span | null;
	/** When a date or time is; null where the text and its date don't say surely. */
	readonly when: When | null;
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
	/** What it is in an interview; null for words between marks. */
	readonly turn: 'question' | 'answer' | null;
};

/** A question of an interview, and what is answered to it; who answers, where that is sure. */
export type Exchange = {
	readonly question: Span;
	readonly answers: readonly Span[];
	readonly speaker: number | null;
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
	/** What holds the report itself back: "reportedly said", "may have said"; null where nothing does. */
	readonly hedge: Span | null;
	/** "did not say that …" */
	readonly negated: boolean;
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

/** How a clause is put: as it is, as it may or should be, as it will or would be. */
export type Modality = 'plain' | 'possible' | 'ought' | 'expected' | 'conditional';

/** A statement of one clause, with who makes it. */
export type Claim = Span & {
	readonly sentence: number;
	/** Who or what it is about, where the clause names it. */
	readonly subject: Span | null;
	/** Its verb, or the word that is said to be so. */
	readonly predicate: Span;
	readonly modality: Modality;
	readonly negated: boolean;
	/** −1 where negation and verbs such as "deny" or "fail" together say that it isn't so. */
	readonly polarity: 1 | -1;
	/** Words that keep it from being plain fact: "alleged", "reportedly". */
	readonly hedges: readonly Span[];
	/** A fact of the article's own voice, somebody's claim, or a judgement of whoever makes it. */
	readonly kind: 'fact' | 'attributed' | 'opinion';
	readonly by: 'article' | 'quoted' | 'reported';
	/** Its quotation or report, by its index in `quotations` or `reported`; null for the article. */
	readonly voice: number | null;
	/** How much of the article turns on it, 0 to 1. */
	readonly salience: number;
};

/** Somebody or something named that has a part in an event. */
export type Participant = Span & {
	readonly entity: number;
	readonly part: 'subject' | 'object' | 'beside';
};

/** A clause that the text gives a time. */
export type DatedEvent = Span & {
	readonly sentence: number;
	readonly predicate: Span;
	/** The time, by its index in `values`. */
	readonly time: number;
	/** How the clause stands to it: in 2013, since 2013, until 2013, before it, after it. */
	readonly relation: 'in' | 'since' | 'until' | 'before' | 'after';
	readonly participants: readonly Participant[];
	/** Told as having happened, as not, or as what may or will. */
	readonly mood: 'told' | 'denied' | 'possible' | 'expected';
	readonly by: Claim['by'];
	readonly voice: number | null;
};

/** A term the article turns on; the definition is the text's own, where it gives one. */
export type KeyTerm = Span & {
	readonly form: string;
	/** Who or what it names; null for a common noun. */
	readonly entity: number | null;
	readonly sentence: number;
	readonly definition: Span | null;
	/** How often it stands in the text. */
	readonly count: number;
};

/** The headline as it is read: its words index its own `text`, in plain case. */
export type Headline = {
	readonly text: string;
	readonly words: readonly Word[];
	readonly sentences: readonly Sentence[];
};

/** An article, read. Every span indexes `text`, the stored text, in UTF-16 units. */
export type AnalysedDocument = {
	readonly text: string;
	readonly title: string;
	readonly headline: Headline;
	/** The article's own date, where it gives one: what "on Monday" is counted from. */
	readonly written: When | null;
	readonly paragraphs: readonly Paragraph[];
	readonly exclusions: readonly Exclusion[];
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly words: readonly Word[];
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
	readonly references: readonly Reference[];
	readonly values: readonly Value[];
	/** Words between marks, and in an interview what is asked and answered. */
	readonly quotations: readonly Quotation[];
	/** Of an interview that is printed as one; none of other articles. */
	readonly exchanges: readonly Exchange[];
	readonly reported: readonly Reported[];
	readonly roles: readonly Role[];
	readonly claims: readonly Claim[];
	readonly events: readonly DatedEvent[];
	readonly terms: readonly KeyTerm[];
};
