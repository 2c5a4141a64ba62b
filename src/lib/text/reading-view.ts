import type { Span } from '#lib/kernel/index.ts';
import type {
	AnalysedDocument,
	EntityKind,
	EntitySubtype,
	Paragraph,
	ValueKind
} from './document.ts';
import { readable } from './readable.ts';

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
	}[];
	readonly voiceMarks: readonly ReadingMark[];
	readonly values: readonly {
		readonly form: string;
		readonly kind: ValueKind;
		readonly amount: number | null;
	}[];
	readonly valueMarks: readonly ReadingMark[];
	readonly sentences: readonly ReadingMark[];
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
	const voices = [...quotations, ...document.reported].sort((a, b) => a.start - b.start);
	const shown = (span: Span) => readable(document, span);
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
			form: 'lemma' in voice ? ('reported' as const) : ('quoted' as const),
			words: shown(voice),
			cue: voice.cue === null ? null : shown(voice.cue),
			name: voice.speaker === null ? null : (entities[voice.speaker]?.name ?? null),
			source: voice.source === null ? null : shown(voice.source)
		})),
		voiceMarks: voices.map(({ start, end }, of) => ({ start, end, of })),
		values: values.map((value) => ({
			form: shown(value),
			kind: value.kind,
			amount: value.amount
		})),
		valueMarks: values.map(({ start, end }, of) => ({ start, end, of })),
		sentences: sentences.map(({ start, end }, of) => ({ start, end, of }))
	};
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
