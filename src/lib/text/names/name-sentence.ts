import type { Lexicon } from '../grammar/lexicon.ts';
import type { PlaceIndex } from './known-words.ts';
import type { NameSentence } from './name-tagger.ts';

/** @param tags a sentence's Penn tags, by their number */
export function nameSentence(
	forms: readonly string[],
	lexicon: Lexicon,
	places: PlaceIndex,
	tags: Uint8Array
): NameSentence {
	return {
		words: forms.map((form) => lexicon.traits(form)),
		tags,
		places: places.mark(forms),
		capitals: Uint8Array.from(forms, (form) => (/^\p{Lu}/u.test(form) ? 1 : 0))
	};
}
