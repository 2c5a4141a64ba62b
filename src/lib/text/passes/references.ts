import { contains } from '#lib/kernel/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import type { Entity, Mention, Reference, Role, Sentence, Word } from '../document.ts';
import type { Title } from './roles.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { describedSubjects } from './described.ts';
import { mostNamedPerson } from '../most-named.ts';
import { nounsForSubtypes, nounsOfNames } from '../data/nouns-for-subtypes.ts';

type Known = {
	readonly sentences: readonly Sentence[];
	readonly words: readonly Word[];
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
	readonly roles: readonly Role[];
	readonly titles: readonly Title[];
	/** Pronouns inside quotation marks are somebody else's "he": they are left alone. */
	readonly quoted: readonly Span[];
	readonly text: string;
};

/** How many sentences of the writer's own a pronoun looks back over, its own among them. */
const reach = 2;
const farthest = 10;

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
		for (let i = sentence.firstWord; i < sentence.endWord; i++) {
			const word = words[i];
			if (word === undefined) continue;
			while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= word.start) quote++;
			const inside = quoted[quote];
			if (inside !== undefined && contains(inside, word)) continue;
			const gender = genderOf(word);
			if (gender !== null) {
				const found = antecedent(known, named, spoken, index, word, gender);
				const entity =
					protagonist?.gender === gender
						? withProtagonist(protagonist.entity, found, word, named[index] ?? [])
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
				owner: false
			});
	}
}

type Named = {
	readonly entity: number;
	readonly start: number;
	/** Whose something is: "Reed’s party". */
	readonly owner: boolean;
};

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
	// “… they have named it Okada Ward,” he said: whom only speakers name is not who speaks.
	const told = new Set(
		mentions
			.filter((one) => !quoted.some((quote) => contains(quote, one)))
			.map(({ entity }) => entity)
	);
	for (const { entity, start, end, sentence } of mentions) {
		if (!told.has(entity)) continue;
		while (at < words.length && (words[at]?.end ?? 0) < end) at++;
		if (entities[entity]?.kind !== 'person' || words[at]?.relation === 'compound') continue;
		const owner = /^['’]/.test(text.slice(end, end + 1));
		of[sentence]?.push({ entity, start, owner });
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

function genderOf({ form, tag }: Word): 'female' | 'male' | null {
	if (!tag.startsWith('PRP')) return null;
	if (/^(?:he|him|his|himself)$/i.test(form)) return 'male';
	return /^(?:she|her|hers|herself)$/i.test(form) ? 'female' : null;
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
	gender: 'female' | 'male'
): number | 'several' | 'nobody' {
	const here = sentences[index];
	if (here === undefined) return 'nobody';
	// "He described Holt as …": whom the sentence goes on to name isn't its "he" (Principle C).
	const subject = /^(?:he|she)$/i.test(pronoun.form);
	const follows = new Set(
		(subject ? (named[index] ?? []) : [])
			.filter(({ start }) => start > pronoun.start)
			.map(({ entity }) => entity)
	);
	let told = 0;
	for (let back = 0; told <= reach && back <= farthest; back++) {
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
		const between =
			back > 0 &&
			describedSubjects(words, sentence, quoted, gender).some(
				(start) =>
					start > nearest &&
					start < pronoun.start &&
					!(named[index - back] ?? []).some((one) => Math.abs(one.start - start) < 60)
			);
		if (subject && between) return 'nobody';
		const people = new Set(fitting.map(({ entity }) => entity));
		const [only] = people;
		if (people.size === 1 && only !== undefined) return only;
		if (people.size > 1) {
			// "Zorman said that she had voted for Verbič’s party. … she said": not she whose party it is.
			const acting = new Set(fitting.filter((one) => !one.owner).map(({ entity }) => entity));
			const [one] = acting;
			if (subject && acting.size === 1 && one !== undefined) return one;
			const surely = [...people].filter((entity) => entities[entity]?.gender === gender);
			return surely.length === 1 && surely[0] !== undefined ? surely[0] : 'several';
		}
	}
	const alone = subject ? aloneAbove(sentences, entities, named, index, gender) : 'nobody';
	return alone !== 'nobody' && follows.has(alone) ? 'nobody' : alone;
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

/**
 * The life's own person where nobody else is near, or where several are and the sentence turns to none of
 * them. Where it might be that person and another stands nearest, it is nobody surely.
 */
function withProtagonist(
	protagonist: number,
	found: number | 'several' | 'nobody',
	pronoun: Word,
	here: readonly Named[]
): number | 'several' | 'nobody' {
	if (found === 'nobody') return protagonist;
	const opens =
		/^(?:he|she)$/i.test(pronoun.form) && here.every(({ start }) => start > pronoun.start);
	if (found === 'several') return opens ? protagonist : found;
	const isHere = here.some(({ entity, start }) => entity === found && start < pronoun.start);
	return found !== protagonist && !isHere ? 'several' : found;
}

/**
 * In the life of one person "he" is that person, where nobody else is near: named at once, and twice as often
 * as anybody else. A gender that no list knows is that of the text's pronouns.
 */
function protagonistOf({
	entities,
	mentions,
	words,
	sentences
}: Known): { entity: number; gender: 'female' | 'male' } | null {
	const { entity, times, next } = mostNamedPerson(entities);
	if (entity === null || times < 4 || times < 2 * next) return null;
	const { gender = 'unknown' } = entities[entity] ?? {};
	const opening = mentions.find((one) => one.entity === entity);
	if (opening === undefined || (sentences[2]?.start ?? Infinity) < opening.start) return null;
	if (gender !== 'unknown') return { entity, gender };
	const told = words.map(genderOf).filter((one) => one !== null);
	const he = told.filter((one) => one === 'male').length;
	if (told.length < 4) return null;
	if (he >= 0.8 * told.length) return { entity, gender: 'male' };
	return he <= 0.2 * told.length ? { entity, gender: 'female' } : null;
}

/** "the president", "the prime minister", "the company": the only one the text describes so. */
function descriptionAt(known: Known, at: number): (Span & { entity: number }) | null {
	const the = known.words[at];
	if (the === undefined || !/^the$/i.test(the.form)) return null;
	const aged = theAged(known, at);
	if (aged !== null) return aged;
	const first = known.words[at + 1];
	// "the prime minister", "the defence secretary": two words, where the text calls somebody so.
	const isPair =
		first !== undefined && /^(?:JJ|NN)$/.test(first.tag) && isNoun(known.words[at + 2]);
	const noun = known.words[at + (isPair ? 2 : 1)];
	const next = known.words[at + (isPair ? 3 : 2)];
	if (noun === undefined || !isNoun(noun)) return null;
	if (next !== undefined && (/^(?:of|for|in|at)$/.test(next.form) || /^NN|^POS/.test(next.tag)))
		return null;
	const phrase = isPair ? `${first.form} ${noun.lemma}`.toLowerCase() : noun.lemma;
	const entity = describedAs(known, phrase, the.start);
	return entity === null ? null : { start: the.start, end: noun.end, entity };
}

function isNoun(word: Word | undefined): boolean {
	return word?.tag === 'NN' && word.relation !== 'compound';
}

/** "the 27-year-old": the person named last, in this sentence or the two before it. */
function theAged(known: Known, at: number): (Span & { entity: number }) | null {
	const { words, text, mentions, entities } = known;
	const the = words[at];
	const old = words[at + 5];
	if (the === undefined || old === undefined) return null;
	if (!/^the \d{1,3}-year-old$/i.test(text.slice(the.start, old.end))) return null;
	const last = mentions.findLast(
		({ end, entity }) => end <= the.start && entities[entity]?.kind === 'person'
	);
	if (last === undefined || the.start - last.end > 400) return null;
	return { start: the.start, end: old.end, entity: last.entity };
}

function describedAs(known: Known, noun: string, before: number): number | null {
	const { roles, titles, text, entities, mentions } = known;
	const descriptions = [...roles, ...titles];
	const pattern = new RegExp(`\\b${noun}\\b`, 'i');
	const isRole = roleNouns.has(noun.split(' ').at(-1) ?? '');
	const called = new Set(
		descriptions
			.filter(
				(role) =>
					isRole && role.start < before && pattern.test(headOf(text.slice(role.start, role.end)))
			)
			.map(({ entity }) => entity)
	);
	const subtypes = nounsForSubtypes.get(noun);
	if (subtypes !== undefined)
		for (const [index, { subtype, aliases, mentions: of }] of entities.entries()) {
			const first = mentions[of[0] ?? -1];
			if (
				subtype !== null &&
				subtypes.includes(subtype) &&
				first !== undefined &&
				first.start < before &&
				(!nounsOfNames.has(noun) || aliases.some((alias) => pattern.test(alias)))
			)
				called.add(index);
		}
	const [only] = called;
	if (called.size !== 1 || only === undefined) return null;
	return speaksOfAnother(known, noun, before, descriptions) ? null : only;
}

/** "Venezuela’s president", "a second minister": one whom the text doesn't name, or not by that word. */
function speaksOfAnother(
	{ words }: Known,
	phrase: string,
	before: number,
	descriptions: readonly Span[]
): boolean {
	const noun = phrase.split(' ').at(-1);
	return words.some(
		(word, i) =>
			word.end < before &&
			word.lemma === noun &&
			/^(?:NN|NNP)$/.test(word.tag) &&
			/^(?:POS|PRP\$|JJ|CD)$/.test(words[i - 1]?.tag ?? '') &&
			!descriptions.some((one) => contains(one, word))
	);
}

/** "a former inspector of bridges": what stands before the first preposition. */
function headOf(description: string): string {
	return description.split(/\b(?:of|at|for|in|on|from|to|with|and)\b/)[0] ?? '';
}
