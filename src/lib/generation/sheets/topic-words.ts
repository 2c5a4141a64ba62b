import lemmatizer from 'wink-lemmatizer';
import { countryOf, functionWords, isCountryWord } from '#lib/text/index.ts';

const empty = new Set(
	'say said says claim claims year years month week day time people person thing way make take get use new old first last house would believe support oppose regret should right lawful unlawful legal illegal consistent'.split(
		' '
	)
);

/**
 * The words of a text that say what it is about, as lemmas, in order. A people counts as its
 * country; a name counts however short it is.
 */
export function contentWords(text: string): string[] {
	return (text.match(/[\p{L}][\p{L}-]*/gu) ?? []).flatMap((form) => {
		const country = countryOf(form);
		if (country !== null) return [country];
		if (/^\p{Lu}{2,}$/u.test(form)) return [form.toLowerCase()];
		const word = form.toLowerCase();
		if (functionWords.has(word) || (word.length < 3 && word === form)) return [];
		const lemma = stem(word);
		return empty.has(lemma) ? [] : [lemma];
	});
}

/** One form for a noun, its plural and its verb: strike, strikes, striking. */
export function stem(word: string): string {
	const noun = lemmatizer.noun(word);
	return noun === word ? lemmatizer.verb(word) : noun;
}

/** The same word, or one made of the same stem: regulate and regulation. Never for names of countries. */
export function akin(a: string, b: string): boolean {
	if (a === b) return true;
	if (isCountryWord(a) || isCountryWord(b)) return false;
	const least = 6;
	return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
}
