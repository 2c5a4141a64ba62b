import { contains, type Span } from '#lib/kernel/index.ts';
import { nounsForSubtypes, nounsOfNames } from '../data/nouns-for-subtypes.ts';
import { roleNouns } from '../data/role-nouns.ts';
import type { Entity, Mention, Role, Sentence, Word } from '../document.ts';
import type { Title } from './roles.ts';

/** What is known of a text when it is told whom its pronouns and descriptions mean. */
export type Known = {
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

/** "the president", "the prime minister", "the company": the only one the text describes so. */
export function descriptionAt(known: Known, at: number): (Span & { entity: number }) | null {
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
	if (speaksOfAnother(known, noun, before, descriptions)) return null;
	return standsBefore(known, noun, known.mentions[entities[only]?.mentions[0] ?? -1]) ? null : only;
}

/** "The president will stay. … Sturrock, president of a club": whoever the phrase stood for before is not Sturrock. */
function standsBefore({ words }: Known, phrase: string, first: Span | undefined): boolean {
	const parts = phrase.split(' ');
	return words.some(
		({ end, lemma, relation }, i) =>
			end < (first?.start ?? 0) - near &&
			lemma === parts.at(-1) &&
			relation !== 'appos' &&
			/^the$/i.test(words[i - parts.length]?.form ?? '')
	);
}

/** "The president, … Ada Holt": within so much text the name follows what it is called. */
const near = 400;

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
