import type { Span } from '#lib/kernel/index.ts';
import { speechVerbs } from '../data/speech-verbs.ts';
import type { Entity, Mention, Paragraph, Quotation, Sentence } from '../document.ts';

const verb = `(?:${[...speechVerbs].join('|')})`;

/**
 * Words in quotation marks, and who speaks them where the same sentence says so:
 * “…,” said Danny Kushlick · Karoline Leavitt said in a briefing that “…” · He wrote: “…”
 * A pronoun takes the only fitting person of the sentence before; else nobody.
 */
export function findQuotations(
	text: string,
	paragraphs: readonly Paragraph[],
	sentences: readonly Sentence[],
	entities: readonly Entity[],
	mentions: readonly Mention[]
): Quotation[] {
	const found = paragraphs.flatMap((paragraph): Quotation[] => {
		if (paragraph.kind !== 'body') return [];
		return quotedSpans(text, paragraph).flatMap((span) => {
			const sentence = sentences.findIndex((s) => s.start <= span.start && span.start < s.end);
			const home = sentences[sentence];
			if (home === undefined) return [];
			const said = speakerOf(text, span, { index: sentence, home, sentences, entities, mentions });
			return [{ ...span, sentence, speaker: said?.entity ?? null, cue: said?.cue ?? null }];
		});
	});
	return continued(text, sentences, found);
}

/**
 * “The move is groundbreaking,” said Danny Kushlick. “It shows that …”: a quotation that opens
 * the sentence right after a speaker was named, in the same paragraph, goes on in that voice.
 */
function continued(
	text: string,
	sentences: readonly Sentence[],
	found: readonly Quotation[]
): Quotation[] {
	const out: Quotation[] = [];
	for (const quotation of found) {
		const before = out.at(-1);
		const here = sentences[quotation.sentence];
		const there = sentences[before?.sentence ?? -1];
		const opens = here !== undefined && quotation.start <= here.start + 1;
		const follows =
			before?.speaker != null &&
			before.cue !== null &&
			before.sentence === quotation.sentence - 1 &&
			before.end < before.cue.end &&
			here?.paragraph === there?.paragraph;
		const alone = here !== undefined && text.slice(quotation.end + 1, here.end).trim() === '';
		const takesOver = quotation.speaker === null && opens && follows && alone;
		out.push(takesOver ? { ...quotation, speaker: before.speaker, cue: before.cue } : quotation);
	}
	return out;
}

const curly = /“([^“”]+)(?:”|$|(?=“))/gu;
// A straight mark that nothing closes runs to the paragraph's end, as the curly one does.
const straight = /(?<![\p{L}\p{N}])"([^"“”]+)(?:"(?![\p{L}\p{N}])|$)/gu;
// A single mark is an apostrophe as well: it closes behind a stop, or before a space or a mark.
const single =
	/(?<![\p{L}\p{N}])[‘']((?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L}))+?(?:(?<=[,.!?…])[’'](?!\p{L})|[’'](?=[\s.,;:!?)–—]|$)))/gu;
const fewestInSingle = 4;

/**
 * What stands between paired marks inside one paragraph. A mark that nothing closes runs to the
 * paragraph's end, as papers print a quotation that goes on in the next. Between single marks only
 * several words are somebody's speech: ‘consent’ is a word held at arm's length.
 */
function quotedSpans(text: string, paragraph: Paragraph): Span[] {
	const slice = text.slice(paragraph.start, paragraph.end);
	const double = [...slice.matchAll(curly), ...slice.matchAll(straight)].map((match) =>
		spanOf(paragraph, match.index, match[1] ?? '')
	);
	if (double.length > 0) return double.sort((a, b) => a.start - b.start);
	return [...slice.matchAll(single)]
		.map((match) => spanOf(paragraph, match.index, (match[1] ?? '').slice(0, -1)))
		.filter((span) => text.slice(span.start, span.end).split(/\s+/).length >= fewestInSingle);
}

function spanOf(paragraph: Paragraph, index: number, words: string): Span {
	const start = paragraph.start + index + 1;
	return { start, end: start + words.length };
}

type Setting = {
	readonly index: number;
	readonly home: Sentence;
	readonly sentences: readonly Sentence[];
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
};

type Said = { readonly entity: number; readonly cue: Span };

function speakerOf(text: string, quote: Span, setting: Setting): Said | null {
	return saidAfter(text, quote, setting) ?? saidBefore(text, quote, setting);
}

/** “…,” said Danny Kushlick · “…,” Kushlick said · “…,” she said */
function saidAfter(text: string, quote: Span, setting: Setting): Said | null {
	const from = quote.end + 1;
	const window = text.slice(from, from + 90);
	// “… taboos.” Cockrell said that …: after a full stop a new sentence begins, with its own words.
	if (!/[,!?…–—]$/.test(text.slice(quote.start, quote.end))) return null;
	const verbFirst = new RegExp(`^,? ${verb} (?=(?:the |a |an )?\\p{Lu})`, 'u').exec(window);
	if (verbFirst !== null) {
		const mention = mentionNear(setting, from + verbFirst[0].length, 28, text);
		if (mention !== null) return { entity: mention.entity, cue: { start: from, end: mention.end } };
	}
	const named = setting.mentions.find((m) => m.start >= from && m.start <= from + 14);
	if (
		named !== undefined &&
		new RegExp(`^(?:, [^.;“”]{3,70},)? ${verb}\\b`, 'u').test(text.slice(named.end, named.end + 90))
	) {
		if (/^,? (?:\p{Lu}[\p{L} ]{0,12})?$/u.test(text.slice(from, named.start))) {
			return { entity: named.entity, cue: { start: named.start, end: named.end } };
		}
	}
	const pronoun = new RegExp(`^,? (?:(he|she) ${verb}|${verb} (he|she))\\b`).exec(window);
	if (pronoun === null) return null;
	const entity = antecedent(pronoun[1] ?? pronoun[2] ?? '', quote.start, setting);
	return entity === null ? null : { entity, cue: { start: from, end: from + pronoun[0].length } };
}

/** Karoline Leavitt said in a press briefing that “…” · Greene posted on X: “…” · He wrote: “…” */
function saidBefore(text: string, quote: Span, setting: Setting): Said | null {
	const before = text.slice(setting.home.start, quote.start - 1);
	const lead = new RegExp(`\\b${verb}\\b([^“”".;]{0,60}?)(?::|,| that)? ?$`).exec(before);
	if (lead === null) return null;
	const verbAt = setting.home.start + lead.index;
	const subject = setting.mentions
		.filter((m) => m.sentence === setting.index && m.end <= verbAt)
		.filter((m) => /^ (?:\p{Ll}+ly )?$|^, [^;“”]{3,160}, $/u.test(text.slice(m.end, verbAt)))
		.filter((m) => speaks(setting.entities[m.entity]))
		.at(-1);
	if (
		subject !== undefined &&
		!/\b(?:of|for|to|by|with|and|or|as|in) $/.test(
			text.slice(setting.home.start, subject.start).slice(-6)
		)
	) {
		return { entity: subject.entity, cue: { start: subject.start, end: subject.end } };
	}
	const pronoun = /(?:^|[,;] |\band )(he|she) (?:\p{Ll}+ly )?$/iu.exec(
		text.slice(setting.home.start, verbAt)
	);
	if (pronoun === null) return null;
	const entity = antecedent((pronoun[1] ?? '').toLowerCase(), setting.home.start, setting);
	return entity === null ? null : { entity, cue: { start: verbAt, end: verbAt + lead[0].length } };
}

function speaks(entity: Entity | undefined): boolean {
	return entity?.kind === 'person' || entity?.kind === 'organisation';
}

function mentionNear(setting: Setting, from: number, reach: number, text: string): Mention | null {
	const near = setting.mentions.find((m) => m.start >= from && m.start <= from + reach);
	if (near === undefined || !speaks(setting.entities[near.entity])) return null;
	const gap = text.slice(from, near.start);
	return /^(?:the |a |an )?(?:[\p{L}’'-]+ ){0,4}$/u.test(gap) ? near : null;
}

/**
 * The only person the pronoun fits among those who open the sentence before, or stand in it
 * alone. Two fitting people: none. Better silent than wrong.
 */
function antecedent(pronoun: string, before: number, setting: Setting): number | null {
	const fits = (entity: Entity | undefined) =>
		entity?.kind === 'person' && entity.gender !== (pronoun === 'he' ? 'female' : 'male');
	const previous = setting.sentences[setting.index - 1];
	const same = setting.sentences[setting.index];
	if (previous === undefined || same === undefined) return null;
	const close = [previous.start, same.start];
	const people = new Set(
		setting.mentions
			.filter((m) => m.start >= Math.min(...close) && m.end <= before)
			.filter((m) => fits(setting.entities[m.entity]))
			.map((m) => m.entity)
	);
	const [only] = people;
	if (people.size !== 1 || only === undefined) return null;
	const sure = setting.entities[only]?.gender !== 'unknown';
	const opener = setting.mentions.find((m) => m.entity === only && m.start >= previous.start);
	return sure || opener?.start === previous.start ? only : null;
}
