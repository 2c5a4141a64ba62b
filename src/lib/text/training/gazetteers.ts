import type { Gazetteers, NounKind } from '../models/gazetteers.ts';

/** The packages' own shapes, as far as they are read. */
export type GazetteerSources = {
	readonly countries: readonly {
		readonly name: { readonly common: string; readonly official: string };
		readonly altSpellings: readonly string[];
		readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
		readonly capital?: readonly string[];
	}[];
	readonly cities: readonly { readonly name: string; readonly population: number }[];
	/** Given names in lower case → female, male or unisex, of several languages. */
	readonly givenNames: readonly ReadonlyMap<string, string>[];
	/** Names of people and of states as they are in many countries. */
	readonly locales: readonly Locale[];
	readonly frequencies: readonly { readonly word: string; readonly count: number }[];
	/** WordNet's index.noun and data.noun. */
	readonly nounIndex: string;
	readonly nounData: string;
};

/** What `@faker-js/faker` knows of one country: lists, some of them by gender. */
export type Locale = {
	readonly person?: {
		readonly first_name?: Readonly<Record<string, readonly string[] | null>> | null;
		readonly last_name?: Readonly<Record<string, readonly string[] | null>> | null;
	};
	readonly location?: { readonly state?: readonly string[] | null };
};

const smallestTown = 50_000;

/** WordNet's lexicographer files for nouns, of which some kinds matter to reading (wninput(5WN)). */
const kinds: Readonly<Record<string, NounKind>> = {
	'14': 'group',
	'15': 'place',
	'18': 'person'
};

/** Compacts the packages' data to what the passes ask for. Sorted, so that the file is the same each time. */
export function compactGazetteers(sources: GazetteerSources): Gazetteers {
	const frequent = new Map<string, number>();
	for (const { word, count } of sources.frequencies)
		frequent.set(word.toLowerCase(), (frequent.get(word.toLowerCase()) ?? 0) + count);
	const lowered = new Map<string, number>();
	for (const { word, count } of sources.frequencies)
		if (/^[a-z]{2,}$/.test(word)) lowered.set(word, (lowered.get(word) ?? 0) + count);
	const famous = famousNames(sources.nounData);
	const gender = new Map<string, Set<string>>();
	for (const names of sources.givenNames)
		for (const [name, of] of names) {
			if (!/^[\p{L}'-]{3,}$/u.test(name)) continue;
			gender.set(name, (gender.get(name) ?? new Set()).add(of));
		}
	// "Will" and "Hope" are words first; "Robert" is hardly ever written in small letters.
	const isMostlyAName = (name: string) => (lowered.get(name) ?? 0) < 3000;
	const known = new Set([...gender.keys()].map(capital));
	const more = givenElsewhere(sources.locales, known);
	const named = (which: 'female' | 'male') =>
		sorted([
			...[...gender]
				.filter(([name, of]) => of.has(which) && of.size === 1 && isMostlyAName(name))
				.map(([name]) => capital(name)),
			...more[which].filter((name) => isMostlyAName(name.toLowerCase()))
		]);
	const countries = sources.countries.flatMap((one) => [
		one.name.common,
		one.name.official,
		...one.altSpellings.filter(
			(other) => other.length > 3 && /^[\p{Script=Latin} .'-]+$/u.test(other)
		)
	]);
	const capitals = sources.countries.flatMap((one) => one.capital ?? []);
	const towns = sources.cities
		.filter(
			({ population, name }) =>
				population >= smallestTown && (frequent.get(name.toLowerCase()) ?? 0) < 4000
		)
		.map(({ name }) => name);
	return {
		femaleNames: named('female'),
		maleNames: named('male'),
		countries: sorted(countries),
		demonyms: sorted(
			sources.countries.flatMap(({ demonyms }) =>
				[demonyms?.eng?.m ?? '', demonyms?.eng?.f ?? '']
					.flatMap((one) => one.split(/[/,] ?| or /))
					.filter(Boolean)
			)
		),
		cities: sorted([...capitals, ...towns].filter((name) => name.length > 2)),
		nouns: nounsByKind(sources.nounIndex, sources.nounData, frequent),
		surnames: sorted([
			...famous.people,
			...sources.locales.flatMap(({ person }) => listed(person?.last_name)).filter(isOneWord)
		]),
		landmarks: sorted([
			...famous.places,
			...sources.locales
				.flatMap(({ location }) => location?.state ?? [])
				.filter((name) => /^[\p{Script=Latin}'’ -]+$/u.test(name))
		]),
		groups: famous.groups,
		common: [2000, 200, 20].map((least, i, steps) =>
			sorted(
				[...lowered]
					.filter(([, count]) => count > least && count <= (steps[i - 1] ?? Infinity))
					.map(([word]) => word)
			)
		)
	};
}

/** Given names that the other lists lack; what a country gives to both is in both. */
function givenElsewhere(
	locales: readonly Locale[],
	known: ReadonlySet<string>
): Record<'female' | 'male', string[]> {
	const names = locales.map(({ person }) => person?.first_name ?? {});
	const of = (which: string) => new Set(names.flatMap((one) => one[which] ?? []).filter(isOneWord));
	const [female, male, either] = [of('female'), of('male'), of('generic')];
	const only = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
		[...ours, ...[...either].filter((name) => !theirs.has(name))].filter(
			(name) => !known.has(name)
		);
	return { female: only(female, male), male: only(male, female) };
}

function listed(lists: Readonly<Record<string, readonly string[] | null>> | null | undefined) {
	return Object.values(lists ?? {}).flatMap((list) => list ?? []);
}

function isOneWord(name: string): boolean {
	return /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name);
}

/** What WordNet knows as single people, places and groups rather than kinds of them. */
function famousNames(data: string): { people: string[]; places: string[]; groups: string[] } {
	const people: string[] = [];
	const places: string[] = [];
	const groups: string[] = [];
	for (const line of data.split('\n')) {
		const found = /^\d{8} (\d\d) n ([\da-f]{2}) (.*?) \d{3} .*@i /.exec(line);
		if (found === null) continue;
		const [, kind, , words = ''] = found;
		const names = words
			.split(' ')
			.filter((_, i) => i % 2 === 0)
			.map((name) => name.replaceAll('_', ' '))
			.filter(
				(name) => /^\p{Lu}[\p{L}' .-]*$/u.test(name) && !/^(?:Saint|Sir|Queen|King) \w+$/.test(name)
			);
		if (kind === '18')
			people.push(
				...names.map((name) => name.split(' ').at(-1) ?? '').filter((name) => name.length > 2)
			);
		if (kind === '15' || kind === '17') places.push(...names);
		if (kind === '14') groups.push(...names);
	}
	return { people: sorted(people), places: sorted(places), groups: sorted(groups) };
}

/** Single nouns that people use, by the kind of their first sense. */
function nounsByKind(
	index: string,
	data: string,
	frequent: ReadonlyMap<string, number>
): Gazetteers['nouns'] {
	const kindAt = new Map<string, string>();
	for (const line of data.split('\n')) {
		const found = /^(\d{8}) (\d\d) n /.exec(line);
		if (found !== null) kindAt.set(found[1] ?? '', found[2] ?? '');
	}
	const nouns: Record<NounKind, string[]> = { person: [], group: [], place: [] };
	for (const line of index.split('\n')) {
		const found = /^([a-z][a-z'-]+) n \d+ (.*)$/.exec(line);
		if (found === null) continue;
		const first = /\b\d{8}\b/.exec(found[2] ?? '')?.[0] ?? '';
		const kind = kinds[kindAt.get(first) ?? ''];
		const word = found[1] ?? '';
		if (kind === undefined || (frequent.get(word) ?? 0) < 2) continue;
		nouns[kind].push(word);
	}
	for (const words of Object.values(nouns)) words.sort();
	return nouns;
}

function capital(name: string): string {
	return name.replace(/(^|[-'])\p{L}/gu, (letter) => letter.toUpperCase());
}

function sorted(words: readonly string[]): string[] {
	return [...new Set(words)].sort();
}
