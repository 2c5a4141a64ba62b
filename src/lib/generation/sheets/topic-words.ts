import lemmatizer from 'wink-lemmatizer';
import { functionWords } from '#lib/text/index.ts';

const empty = new Set(
	'say said says claim claims year years month week day time people person thing way make take get use new old first last house would believe should right lawful unlawful legal illegal consistent'.split(
		' '
	)
);

/** The words of a text that say what it is about, as lemmas, in order. */
export function contentWords(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? [])
		.filter((word) => word.length > 2 && !functionWords.has(word))
		.map(stem)
		.filter((word) => !empty.has(word));
}

/** One form for a noun, its plural and its verb: strike, strikes, striking. */
export function stem(word: string): string {
	const noun = lemmatizer.noun(word);
	return noun === word ? lemmatizer.verb(word) : noun;
}

/** The same word, or one made of the same stem: Bolivia and Bolivian, regulate and regulation. */
export function akin(a: string, b: string): boolean {
	if (a === b) return true;
	const least = 6;
	return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}
