import { contains, type Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from './document.ts';
import { findCues } from './passes/cues.ts';
import { findClaims } from './passes/claims.ts';
import { findClauses } from './passes/clauses.ts';
import { joinEntities } from './passes/entities.ts';
import { findEvents } from './passes/events.ts';
import { readGrammar } from './passes/grammar.ts';
import { withToldGenders } from './passes/genders.ts';
import { readHeadline } from './passes/headline.ts';
import { exchangesOf, outside, spokenIn, turnsOf } from './passes/interview.ts';
import { measuresOf, unmeasured } from './passes/measures.ts';
import { findNames } from './passes/names.ts';
import { withPeople } from './passes/people.ts';
import { findOtherNames } from './passes/other-names.ts';
import { exclusionsOf, splitParagraphs } from './passes/paragraphs.ts';
import { Naming, treeOf } from './passes/phrases.ts';
import { findQuotations } from './passes/quotations.ts';
import { quotedSpans } from './passes/quoted-spans.ts';
import { findReferences } from './passes/references.ts';
import { findReported } from './passes/reported.ts';
import { resolveDates } from './passes/resolve-dates.ts';
import { findRoles, findTitles, titlesOf } from './passes/roles.ts';
import { salienceOf } from './passes/salience.ts';
import { splitSentences } from './passes/sentences.ts';
import { findTerms } from './passes/terms.ts';
import { guessTitle, headlineOf } from './passes/title.ts';
import { tokenise } from './passes/tokens.ts';
import { findValues } from './passes/values.ts';
import { Voices } from './passes/voices.ts';
import { writtenOn } from './passes/written.ts';
import type { Reader } from './reader.ts';

/**
 * Reads a stored text. The passes in order; each sees only what those before it found.
 * @param text the stored text (see `storedText`); every span of the answer indexes it
 * @param restored what somebody put back: ranges that cleaning would leave out, read all the same
 */
export function analyse(
	reader: Reader,
	text: string,
	restored: readonly Span[] = []
): AnalysedDocument {
	const { paragraphs, title, turns, exclusions } = outlined(text, restored);
	const tokens = tokenise(text, exclusions);
	const spans = splitSentences(reader, paragraphs, tokens);
	const { sentences, words, forNames } = readGrammar(reader, text, spans, tokens);
	const tagged = withPeople(
		text,
		sentences,
		findNames(reader, text, sentences, words, forNames),
		reader.known
	);
	const { names, same } = findOtherNames(text, sentences, tagged);
	const { entities: joined, mentions } = joinEntities(text, names, same, reader.known);
	const titles = titlesOf(text, names, mentions);
	const roles = [
		...findRoles(text, sentences, tokens, joined, mentions),
		...findTitles(text, titles)
	];
	const nicknamed = names.filter(({ also }) => also !== undefined);
	const exchanges = exchangesOf(turns, { text, title, sentences, entities: joined, mentions });
	const spoken = spokenIn(exchanges, sentences);
	const marked = outside(
		exchanges,
		paragraphs.flatMap((one) => (one.kind === 'body' ? quotedSpans(text, one) : []))
	).filter((one) => !nicknamed.some((name) => contains(name, one)));
	const quoted = byPlace([...marked, ...spoken]);
	const known = { text, sentences, words, mentions, titles, roles, quoted };
	const read = findReferences({ ...known, entities: joined });
	// Once it is known that she is a woman, no "he" is taken for her.
	const entities = withToldGenders(text, joined, read);
	const references = entities === joined ? read : findReferences({ ...known, entities });
	const tree = treeOf(words);
	const naming = new Naming(tree, entities, mentions, references);
	const cues = findCues(tree, sentences, naming, quoted);
	const { bitsOf } = reader.known;
	const setting = { text, paragraphs, sentences, words, naming, quoted, bitsOf };
	const reported = findReported(text, tree, sentences, cues, quoted);
	const quotations = byPlace([...findQuotations(setting, marked, cues, reported), ...spoken]);
	const written = writtenOn(text, paragraphs);
	const found = findValues(text, sentences, exclusions);
	const times = resolveDates({ text, sentences, tree, quoted, written }, found);
	const measures = measuresOf(text, tree, sentences, mentions, found);
	const values = found.map((value, index) => ({
		...value,
		...(measures[index] ?? unmeasured),
		when: times[index] ?? null
	}));
	const clauses = findClauses(tree, sentences);
	const voices = new Voices(quotations, reported);
	const salience = salienceOf(title, tree, sentences, values);
	return {
		text,
		title,
		headline: readHeadline(reader, headlineOf(text, paragraphs), words),
		written,
		paragraphs,
		exclusions,
		tokens,
		sentences,
		words,
		entities,
		mentions,
		references,
		values,
		quotations,
		exchanges,
		reported,
		roles,
		claims: findClaims({ text, tree, sentences, voices, salience }, clauses),
		events: findEvents(
			{ text, tree, sentences, values, named: [...mentions, ...references], voices },
			clauses
		),
		terms: findTerms({ text, tree, sentences, entities, mentions, roles })
	};
}

/** The cheap first passes alone: the paragraphs, the guessed title, what reading leaves out. */
export function outline(
	text: string,
	restored: readonly Span[] = []
): Pick<AnalysedDocument, 'paragraphs' | 'title' | 'exclusions'> {
	const { paragraphs, title, exclusions } = outlined(text, restored);
	return { paragraphs, title, exclusions };
}

function outlined(text: string, restored: readonly Span[]) {
	const found = splitParagraphs(text);
	const isBack = (span: Span) => restored.some((range) => contains(range, span));
	const paragraphs = found.map((one) => (isBack(one) ? { ...one, kind: 'body' as const } : one));
	const turns = turnsOf(text, paragraphs);
	const labels = turns.flatMap((turn) =>
		turn.labels.map((label) => ({ ...label, reason: 'speaker-label' as const }))
	);
	const exclusions = byPlace([...exclusionsOf(text, paragraphs), ...labels]);
	return {
		paragraphs,
		title: guessTitle(text, found),
		turns,
		exclusions: exclusions.filter((one) => !isBack(one))
	};
}

function byPlace<One extends Span>(spans: readonly One[]): One[] {
	return spans.toSorted((a, b) => a.start - b.start);
}
