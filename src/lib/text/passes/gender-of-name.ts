import { eitherNames, femaleTitles, maleTitles } from '../data/people.ts';
import { listBits } from '../models/gazetteers.ts';
import type { KnownNames } from './subtypes.ts';

/** "Mrs", "Sir Alderman": null where a title says of neither. */
export function genderOfTitle(title: string | null): 'female' | 'male' | null {
	const words = title?.split(' ') ?? [];
	if (words.some((word) => femaleTitles.has(word))) return 'female';
	return words.some((word) => maleTitles.has(word)) ? 'male' : null;
}

/** What the lists of names say of a given name; null where they say nothing, or both. */
export function genderOfGiven(given: string, known: KnownNames): 'female' | 'male' | null {
	if (eitherNames.has(given)) return null;
	const bits = known.bitsOf(given) & (listBits.female | listBits.male);
	if (bits === listBits.female) return 'female';
	return bits === listBits.male ? 'male' : null;
}
