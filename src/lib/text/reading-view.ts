import type { Span } from '#lib/kernel/index.ts';
import type {
	AnalysedDocument,
	Claim,
	DatedEvent,
	EntityKind,
	EntitySubtype,
	Paragraph,
	Value,
	ValueKind,
	When
} from './document.ts';
import { readable } from './readable.ts';
import { whenInWords } from './when-in-words.ts';

/** A range of the text that a page marks; `of` is the row of the list it belongs to. */
export type ReadingMark = Span & { readonly of: number };

/** What was read, in lists that a page can show beside the text. Spans index the stored text. */
export type ReadingView = {
	readonly paragraphs: readonly Paragraph[];
	readonly names: readonly {
		readonly name: string;
		readonly kind: EntityKind;
		readonly subtype: EntitySubtype | null;
		readonly aliases: readonly string[];
		readonly described: readonly string[];
		readonly mentions: number;
		readonly references: number;
	}[];
	readonly nameMarks: readonly ReadingMark[];
	readonly voices: readonly {
		/** Word for word, or what somebody is reported to say or think. */
		readonly form: 'quoted' | 'reported';
		readonly words: string;
		/** The cue: "said", "according to"; null where a quotation has none. */
		readonly cue: string | null;
		/** Who the text names; null where it names nobody. */
		readonly name: string | null;
		/** The text's own words for the speaker: "she", "a spokesman". */
		readonly source: string | null;
		/** "reportedly", "may"; and whether the text says that it was not said. */
		readonly hedge: string | null;
		readonly negated: boolean;
	}[];
	readonly voiceMarks: readonly ReadingMark[];
	readonly values: readonly {
		readonly form: string;
		readonly kind: ValueKind;
		readonly amount: number | null;
		readonly bound: Value['bound'];
		/** What is counted, and what it is the figure of, in the text's words. */
		readonly head: string | null;
		readonly measures: string | null;
		readonly when: WhenView | null;
	}[];
	readonly valueMarks: readonly ReadingMark[];
	/** In the order of time; what has none that is sure comes last. */
	readonly timeline: readonly {
		readonly when: WhenView | null;
		/** The time as the text puts it. */
		readonly time: string;
		readonly relation: DatedEvent['relation'];
		readonly words: string;
		readonly mood: DatedEvent['mood'];
		readonly who: readonly string[];
		readonly told: Telling;
	}[];
	readonly timelineMarks: readonly ReadingMark[];
	readonly claims: readonly {
		readonly words: string;
		readonly kind: Claim['kind'];
		readonly modality: Claim['modality'];
		/** True where it says that something isn't so. */
		readonly denies: boolean;
		readonly hedges: readonly string[];
		readonly told: Telling;
		/** Among the fifth that the article turns on most. */
		readonly central: boolean;
	}[];
	readonly claimMarks: readonly ReadingMark[];
	readonly terms: readonly {
		readonly form: string;
		readonly definition: string | null;
		readonly count: number;
	}[];
	readonly termMarks: readonly ReadingMark[];
	readonly sentences: readonly ReadingMark[];
};

/** A time in words, and what it was counted from; null stands for a time that isn't sure. */
export type WhenView = { readonly words: string; readonly by: When['by'] };

/** Who tells it: the article itself, or somebody in it. */
export type Telling = {
	readonly by: Claim['by'];
	/** The name, or the text's own words for who it is; null for the article and for nobody named. */
	readonly who: string | null;
};

/** One sentence with its grammar. */
export type SentenceView = {
	readonly number: number;
	readonly text: string;
	readonly sure: number;
	readonly words: readonly {
		readonly form: string;
		readonly lemma: string;
		readonly tag: string;
		readonly relation: string;
		/** The word it hangs from; empty for the root. */
		readonly headForm: string;
		readonly sure: number;
	}[];
};

export function readingView(document: AnalysedDocument): ReadingView {
	const { entities, mentions, references, quotations, values, sentences, roles } = document;
	const voices = [
		...quotations.map((one) => ({ ...one, report: null })),
		...document.reported.map((one) => ({ ...one, report: one }))
	].sort((a, b) => a.start - b.start);
	const shown = (span: Span) => readable(document, span);
	const shownOr = (span: Span | null) => (span === null ? null : shown(span));
	const events = inOrderOfTime(document);
	const central = centralOf(document.claims);
	return {
		paragraphs: document.paragraphs,
		names: entities.map((one, entity) => ({
			name: one.name,
			kind: one.kind,
			subtype: one.subtype,
			aliases: one.aliases.filter((alias) => alias !== one.name),
			described: roles.filter((role) => role.entity === entity).map(shown),
			mentions: one.mentions.length,
			references: references.filter((reference) => reference.entity === entity).length
		})),
		nameMarks: [...mentions, ...references]
			.map(({ start, end, entity }) => ({ start, end, of: entity }))
			.sort((a, b) => a.start - b.start),
		voices: voices.map((voice) => ({
			form: voice.report === null ? ('quoted' as const) : ('reported' as const),
			words: shown(voice),
			cue: shownOr(voice.cue),
			name: voice.speaker === null ? null : (entities[voice.speaker]?.name ?? null),
			source: shownOr(voice.source),
			hedge: shownOr(voice.report?.hedge ?? null),
			negated: voice.report?.negated === true
		})),
		voiceMarks: marksOf(voices),
		values: values.map((value) => ({
			form: shown(value),
			kind: value.kind,
			amount: value.amount,
			bound: value.bound,
			head: shownOr(value.head),
			measures: shownOr(value.measures),
			when: whenView(value.when)
		})),
		valueMarks: marksOf(values),
		timeline: events.map((event) => {
			const value = values[event.time];
			return {
				when: whenView(value?.when ?? null),
				time: value === undefined ? '' : shown(value),
				relation: event.relation,
				words: shown(event),
				mood: event.mood,
				who: [...new Set(event.participants.map(({ entity }) => entities[entity]?.name ?? ''))],
				told: tellingOf(document, event)
			};
		}),
		timelineMarks: marksOf(events),
		claims: document.claims.map((claim) => ({
			words: shown(claim),
			kind: claim.kind,
			modality: claim.modality,
			denies: claim.polarity < 0,
			hedges: claim.hedges.map(shown),
			told: tellingOf(document, claim),
			central: claim.salience >= central
		})),
		claimMarks: marksOf(document.claims),
		terms: document.terms.map(({ form, definition, count }) => ({
			form,
			definition: shownOr(definition),
			count
		})),
		termMarks: marksOf(document.terms),
		sentences: marksOf(sentences)
	};
}

function whenView(when: When | null): WhenView | null {
	return when === null ? null : { words: whenInWords(when), by: when.by };
}

function marksOf(spans: readonly Span[]): ReadingMark[] {
	return spans.map(({ start, end }, of) => ({ start, end, of }));
}

function inOrderOfTime({ events, values }: AnalysedDocument): DatedEvent[] {
	const day = ({ time }: DatedEvent) => values[time]?.when?.from ?? '9999';
	return [...events].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** The salience from which on a claim is among the first fifth. */
function centralOf(claims: readonly Claim[]): number {
	const sorted = claims.map(({ salience }) => salience).sort((a, b) => b - a);
	return sorted[Math.max(0, Math.ceil(sorted.length / 5) - 1)] ?? 1;
}

function tellingOf(
	document: AnalysedDocument,
	{ by, voice }: Pick<Claim, 'by' | 'voice'>
): Telling {
	const of = by === 'quoted' ? document.quotations : document.reported;
	const one = voice === null || by === 'article' ? undefined : of[voice];
	if (one === undefined) return { by, who: null };
	const named = one.speaker === null ? undefined : document.entities[one.speaker]?.name;
	return { by, who: named ?? (one.source === null ? null : readable(document, one.source)) };
}

/** @returns null where there is no such sentence */
export function sentenceView(document: AnalysedDocument, index: number): SentenceView | null {
	const sentence = document.sentences[index];
	if (sentence === undefined) return null;
	const words = document.words.slice(sentence.firstWord, sentence.endWord);
	return {
		number: index + 1,
		text: readable(document, sentence),
		sure: sentence.sure,
		words: words.map(({ form, lemma, tag, relation, head, sure }) => ({
			form,
			lemma,
			tag,
			relation,
			headForm: head < 0 ? '' : (document.words[head]?.form ?? ''),
			sure
		}))
	};
}
