import { contains } from '#lib/kernel/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import type { Entity, Reference, Sentence, Word } from '../document.ts';
import { sayingLemmas } from '../data/saying-lemmas.ts';
import { hangsFrom, isSpeaker, toldOf, type Named } from './binding.ts';
import { describedSubjects } from './described.ts';
import { descriptionAt, type Known } from './descriptions.ts';
import { genderOf, protagonistOf, withProtagonist } from './protagonist.ts';

/** How many sentences of the writer's own a pronoun looks back over, its own among them. */
const reach = 2;
const farReach = 6;
const farthest = 10;
/** "Nobody who knows what he is doing": whoever it may be. */
const anybody = /^(?:nobody|anyone|anybody|everyone|everybody|someone|somebody|whoever)$/i;

/**
 * "Ada Holt spoke first. She said …": she is Ada Holt. "The president" is the only one whom the text
 * calls a president. Read from the start, so that a pronoun may stand on an earlier one.
 */
export function findReferences(known: Known): Reference[] {
	const { sentences, words, quoted } = known;
	const references: Reference[] = [];
	const named = peopleBySentence(known);
	const spoken = spokenSentences(known);
	const protagonist = protagonistOf(known);
	let quote = 0;
	for (const [index, sentence] of sentences.entries()) {
		let generic = false;
		for (let i = sentence.firstWord; i < sentence.endWord; i++) {
			const word = words[i];
			if (word === undefined) continue;
			while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= word.start) quote++;
			const inside = quoted[quote];
			if (inside !== undefined && contains(inside, word)) continue;
			if (anybody.test(word.form)) generic = true;
			const gender = genderOf(word);
			if (gender !== null && generic && !isSpeaker(words, word)) continue;
			if (gender !== null) {
				const others = excluded(known, named, index, word);
				const found = antecedent(known, named, spoken, index, word, gender, others);
				const isOther = protagonist !== null && others.has(protagonist.entity);
				const entity =
					protagonist?.gender === gender && found !== 'other' && !isOther
						? withProtagonist(
								protagonist.entity,
								found,
								word,
								named[index] ?? [],
								isSpeaker(words, word)
							)
						: found;
				if (typeof entity === 'number')
					keep({ start: word.start, end: word.end }, 'pronoun', entity, index);
				continue;
			}
			const described = descriptionAt(known, i);
			if (described !== null) keep(described, 'description', described.entity, index);
		}
	}
	return references;

	function keep(span: Span, form: Reference['form'], entity: number, sentence: number): void {
		references.push({ start: span.start, end: span.end, sentence, entity, form });
		if (known.entities[entity]?.kind === 'person')
			named[sentence]?.push({
				entity,
				start: span.start,
				end: span.end,
				owner: false
			});
	}
}

/** Those a pronoun can stand for; in "the Trump administration" nobody is named. */
function peopleBySentence({
	sentences,
	words,
	mentions,
	entities,
	quoted,
	text
}: Known): Named[][] {
	const of: Named[][] = sentences.map(() => []);
	let at = 0;
	let quote = 0;
	for (const { entity, start, end, sentence } of mentions) {
		while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++;
		// “I’m sorry for Huw,” he said: whom a speaker names is not who speaks.
		if ((quoted[quote]?.start ?? Infinity) <= start) continue;
		while (at < words.length && (words[at]?.end ?? 0) < end) at++;
		if (entities[entity]?.kind !== 'person' || words[at]?.relation === 'compound') continue;
		const owner = /^['’]/.test(text.slice(end, end + 1));
		of[sentence]?.push({ entity, start, end, owner });
	}
	return of;
}

/** The sentences that are nothing but words in quotation marks. */
function spokenSentences({ sentences, quoted }: Known): ReadonlySet<number> {
	const spoken = new Set<number>();
	let quote = 0;
	for (const [index, { start, end }] of sentences.entries()) {
		while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++;
		const span = quoted[quote];
		if (span !== undefined && span.start <= start + 1 && end <= span.end + 1) spoken.add(index);
	}
	return spoken;
}

/**
 * "He described Holt as …": whom the sentence goes on to name isn't its "he", nor is she Holt of whom it tells
 * what "she said" (Principle C).
 */
function excluded(
	{ sentences, words }: Pick<Known, 'sentences' | 'words'>,
	named: readonly (readonly Named[])[],
	index: number,
	pronoun: Word
): ReadonlySet<number> {
	const sentence = sentences[index];
	if (sentence === undefined || !/^(?:he|she)$/i.test(pronoun.form)) return new Set();
	const here = named[index] ?? [];
	const later = here.filter(({ start }) => start > pronoun.start).map(({ entity }) => entity);
	const opens = sentences[index - 1]?.paragraph !== sentence.paragraph;
	return new Set([...later, ...(opens ? [] : toldOf(words, sentence, here, pronoun))]);
}

/**
 * The only person the pronoun fits: of those named before it in its sentence, else of the sentence
 * before, and so on within its own paragraph and the one above.
 */
function antecedent(
	{ sentences, entities, words, quoted }: Known,
	named: readonly (readonly Named[])[],
	spoken: ReadonlySet<number>,
	index: number,
	pronoun: Word,
	gender: 'female' | 'male',
	follows: ReadonlySet<number>
): number | 'several' | 'nobody' | 'other' {
	const here = sentences[index];
	if (here === undefined) return 'nobody';
	const subject = /^(?:he|she)$/i.test(pronoun.form);
	let told = 0;
	// Who speaks is looked for farther off than whoever else is meant.
	const enough = subject && isSpeaker(words, pronoun) ? farReach : reach;
	for (let back = 0; told <= enough && back <= farthest; back++) {
		const sentence = sentences[index - back];
		// What stands in quotation marks is not told by the writer, and doesn't come between.
		if (back === 0 || !spoken.has(index - back)) told++;
		if (sentence === undefined || here.paragraph - sentence.paragraph > 1) break;
		const fitting = (named[index - back] ?? []).filter(({ entity, start }) => {
			const other = entities[entity]?.gender ?? 'unknown';
			return (
				start < pronoun.start && !follows.has(entity) && (other === gender || other === 'unknown')
			);
		});
		// "Cattermole reported. The minister disagreed. He said …": somebody nearer, whom nothing names.
		const nearest = Math.max(-1, ...fitting.map(({ start }) => start));
		const between = describedSubjects(words, sentence, quoted, gender).some(
			(start) =>
				start > nearest &&
				start < pronoun.start &&
				(!hangsFrom(words, pronoun, start) || isWhoBehind(words, start)) &&
				!(named[index - back] ?? []).some((one) => isBeside(words, one, start))
		);
		// "One backbencher said that her inbox …": her own, and not hers who was named before.
		if ((subject || (back === 0 && pronoun.tag === 'PRP$')) && between) return 'other';
		const people = new Set(fitting.map(({ entity }) => entity));
		const [only] = people;
		if (people.size === 1 && only !== undefined) return only;
		if (people.size > 1) {
			// "Zorman said that she had voted for Verbič’s party. … she said": not she whose party it is.
			const acting = new Set(fitting.filter((one) => !one.owner).map(({ entity }) => entity));
			const [one] = acting;
			if (subject && acting.size === 1 && one !== undefined) return one;
			const leading = !subject
				? null
				: back > 0
					? leadingOf(words, sentence, fitting)
					: alreadyMeant(words, fitting, pronoun);
			if (leading !== null) return leading;
			const surely = [...people].filter((entity) => entities[entity]?.gender === gender);
			return surely.length === 1 && surely[0] !== undefined ? surely[0] : 'several';
		}
	}
	const alone = subject ? aloneAbove(sentences, entities, named, index, gender) : 'nobody';
	return alone !== 'nobody' && follows.has(alone) ? 'nobody' : alone;
}

/** "the minister, Jan Kos": whom a description stands beside is that one; "a spokesman for Jan Kos" is another. */
function isBeside(words: readonly Word[], { start }: Named, described: number): boolean {
	if (Math.abs(start - described) >= 60) return false;
	const at = words.findIndex((word) => word.start === start);
	return (
		start < described || ![1, 2].some((back) => /^(?:for|of)$/.test(words[at - back]?.form ?? ''))
	);
}

/** "An official who asked not to be named because he …": he is most likely the one who asks. */
function isWhoBehind(words: readonly Word[], start: number): boolean {
	const at = words.findIndex((word) => word.start === start);
	return words[at + 1]?.form === 'who';
}

/** "When he got to Pell, he asked …": whoever the same word stood for in the clause that hangs from this one's verb. */
function alreadyMeant(
	words: readonly Word[],
	named: readonly Named[],
	pronoun: Word
): number | null {
	const before = named.findLast(({ start }) => {
		const word = words.find((one) => one.start === start);
		const verb = words[word?.head ?? -1];
		return (
			word !== undefined &&
			word.form.toLowerCase() === pronoun.form.toLowerCase() &&
			word.relation.startsWith('nsubj') &&
			verb?.relation === 'advcl' &&
			verb.head === pronoun.head
		);
	});
	return before?.entity ?? null;
}

/** "Moore reminded the council of Fern Hollow. She …": whoever a sentence lets speak. */
function leadingOf(
	words: readonly Word[],
	{ firstWord, endWord }: Sentence,
	named: readonly Named[]
): number | null {
	for (let at = firstWord; at < endWord; at++) {
		const word = words[at];
		if (word === undefined || !word.relation.startsWith('nsubj')) continue;
		const verb = words[word.head];
		if (verb?.relation !== 'root' || !sayingLemmas.has(verb.lemma)) continue;
		const found =
			named.find(({ start, end, owner }) => !owner && start <= word.start && word.end <= end) ??
			// "The society's secretary, Ada Holt, said"
			named.find(({ start }) => {
				const name = words.slice(at, endWord).find((one) => one.start === start);
				return name?.relation === 'appos' && name.head === at;
			});
		return found?.entity ?? null;
	}
	return null;
}

/** The one person of a gender that the paragraph above names, however far up in it. */
function aloneAbove(
	sentences: readonly Sentence[],
	entities: readonly Entity[],
	named: readonly (readonly Named[])[],
	index: number,
	gender: 'female' | 'male'
): number | 'nobody' {
	const above = (sentences[index]?.paragraph ?? 0) - 1;
	const people = new Set<number>();
	for (let at = index - 1; at >= 0 && (sentences[at]?.paragraph ?? -1) >= above; at--)
		for (const { entity } of named[at] ?? []) people.add(entity);
	const [only] = people;
	return people.size === 1 && only !== undefined && entities[only]?.gender === gender
		? only
		: 'nobody';
}
