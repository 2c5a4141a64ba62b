import type { Entity, Word } from '../document.ts';
import { mostNamedPerson } from '../most-named.ts';
import type { Named } from './binding.ts';
import type { Known } from './descriptions.ts';

// A life is told of one person: whom "he" stands for where nothing nearer says.

/** Whether a pronoun speaks of a woman or of a man; null for any other word. */
export function genderOf({ form, tag }: Word): 'female' | 'male' | null {
	return tag.startsWith('PRP') ? genderOfForm(form) : null;
}

/** The same of a form that is known to be a pronoun. */
export function genderOfForm(form: string): 'female' | 'male' | null {
	if (/^(?:he|him|his|himself)$/i.test(form)) return 'male';
	return /^(?:she|her|hers|herself)$/i.test(form) ? 'female' : null;
}

/**
 * The life's own person where nobody else is near, or where several are and the sentence turns to none of
 * them. Where it might be that person and another stands nearest, it is nobody surely.
 */
export function withProtagonist(
	protagonist: number,
	found: number | 'several' | 'nobody',
	pronoun: Word,
	here: readonly Named[],
	speaks: boolean
): number | 'several' | 'nobody' {
	if (found === 'nobody') return protagonist;
	// Whoever speaks is who spoke, or was told of, last.
	if (speaks) return found;
	const opens =
		/^(?:he|she)$/i.test(pronoun.form) && here.every(({ start }) => start > pronoun.start);
	if (found === 'several') return opens ? protagonist : found;
	const isHere = here.some(({ entity, start }) => entity === found && start < pronoun.start);
	return found !== protagonist && !isHere ? 'several' : found;
}

/**
 * In the life of one person "he" is that person, where nobody else is near: named at once, and twice as often
 * as anybody else, or in the headline where nearly every pronoun of the text is of one gender. A gender that no
 * list knows is that of the text's pronouns.
 */
export function protagonistOf({
	entities,
	mentions,
	words,
	sentences,
	text
}: Known): { entity: number; gender: 'female' | 'male' } | null {
	const told = words.map(genderOf).filter((one) => one !== null);
	const he = told.filter((one) => one === 'male').length;
	const { entity: most, times, next } = mostNamedPerson(entities);
	const ofHeadline =
		told.length >= manyPronouns && Math.max(he, told.length - he) >= 0.8 * told.length
			? inHeadline(text, entities)
			: null;
	const entity = most !== null && times >= 4 && times >= 2 * next ? most : ofHeadline;
	if (entity === null) return null;
	const { gender = 'unknown' } = entities[entity] ?? {};
	const opening = mentions.find((one) => one.entity === entity);
	if (opening === undefined || (sentences[2]?.start ?? Infinity) < opening.start) return null;
	if (gender !== 'unknown') return { entity, gender };
	if (told.length < 4) return null;
	if (he >= 0.8 * told.length) return { entity, gender: 'male' };
	return he <= 0.2 * told.length ? { entity, gender: 'female' } : null;
}

/** So many pronouns tell of somebody. */
const manyPronouns = 12;

/** The one person whom the first line names. */
function inHeadline(text: string, entities: readonly Entity[]): number | null {
	const headline = text.slice(0, Math.max(0, text.indexOf('\n')));
	const named = [...entities.entries()].filter(
		([, { kind, aliases }]) =>
			kind === 'person' && aliases.some((alias) => alias.includes(' ') && headline.includes(alias))
	);
	const [only] = named;
	return named.length === 1 && only !== undefined ? only[0] : null;
}
