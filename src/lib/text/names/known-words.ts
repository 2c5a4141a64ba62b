import { monthNames, weekdayNames } from '../data/calendar.ts';
import { organisationWords } from '../data/organisations.ts';
import { personTitles } from '../data/people.ts';
import { demonyms, countries, otherPlaces } from '../data/places.ts';
import { listBits, type Gazetteers } from '../models/gazetteers.ts';

/** What the gazetteers and our own lists know of a form, as bits (`listBits`). Pure, made once. */
export function knownWords(gazetteers: Gazetteers): (form: string) => number {
	const bits = new Map<string, number>();
	const mark = (words: Iterable<string>, bit: number) => {
		for (const word of words) if (!/\s/.test(word)) bits.set(word, (bits.get(word) ?? 0) | bit);
	};
	mark(gazetteers.femaleNames, listBits.female);
	mark(gazetteers.maleNames, listBits.male);
	mark([...new Set([...gazetteers.countries, ...countries])], listBits.country);
	mark([...new Set([...gazetteers.demonyms, ...demonyms.keys()])], listBits.demonym);
	mark(
		[...new Set([...gazetteers.cities, ...gazetteers.landmarks, ...otherPlaces])],
		listBits.city
	);
	mark(organisationWords, listBits.organisation);
	mark(personTitles, listBits.title);
	mark([...monthNames, ...weekdayNames], listBits.calendar);
	mark(gazetteers.surnames, listBits.surname);
	mark(gazetteers.landmarks, listBits.landmark);
	mark(gazetteers.groups, listBits.knownGroup);
	const lower = new Map<string, number>();
	const markLower = (words: Iterable<string>, bit: number) => {
		for (const word of words) lower.set(word, (lower.get(word) ?? 0) | bit);
	};
	markLower(gazetteers.nouns.person, listBits.person);
	markLower(gazetteers.nouns.group, listBits.group);
	markLower(gazetteers.nouns.place, listBits.place);
	return (form) =>
		(bits.get(form) ?? bits.get(unaccented(form)) ?? 0) | (lower.get(form.toLowerCase()) ?? 0);
}

function unaccented(form: string): string {
	return form.normalize('NFD').replace(/\p{M}/gu, '');
}

/** How common a word is in lower case: 3 very, 2 rather, 1 now and then, 0 hardly or never. */
export function commonness(gazetteers: Gazetteers): (form: string) => number {
	const ranks = new Map(
		gazetteers.common.flatMap((words, i) => words.map((word): [string, number] => [word, 3 - i]))
	);
	return (form) => ranks.get(form.toLowerCase()) ?? 0;
}

/** Places of several words ("Costa Rica", "Guinea-Bissau"), by their first word. */
export class PlaceIndex {
	readonly #byFirst = new Map<string, string[][]>();

	constructor(gazetteers: Gazetteers) {
		for (const name of new Set([
			...gazetteers.countries,
			...gazetteers.cities,
			...gazetteers.landmarks,
			...otherPlaces
		])) {
			const words = name.split(/(?=-)|(?<=-)|\s+/).filter(Boolean);
			const [first] = words;
			if (first === undefined || words.length < 2) continue;
			const of = this.#byFirst.get(first);
			if (of === undefined) this.#byFirst.set(first, [words]);
			else of.push(words);
		}
		for (const of of this.#byFirst.values()) of.sort((a, b) => b.length - a.length);
	}

	/** For each form 1 where such a place begins, 2 where it goes on, else 0. */
	mark(forms: readonly string[]): Uint8Array {
		const marks = new Uint8Array(forms.length);
		for (let i = 0; i < forms.length; i++) {
			const found = this.#byFirst
				.get(forms[i] ?? '')
				?.find((words) => words.every((word, k) => forms[i + k] === word));
			if (found === undefined) continue;
			marks[i] = 1;
			marks.fill(2, i + 1, i + found.length);
			i += found.length - 1;
		}
		return marks;
	}
}
