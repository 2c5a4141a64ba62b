import { nameEndings } from '../data/name-endings.ts';
import { countries } from '../data/places.ts';
import type { EntityKind, EntitySubtype } from '../document.ts';
import type { Gazetteers } from '../models/gazetteers.ts';

/**
 * The finer type of a name, from the words it is made of: "Supreme Court" is a court, "Lake Geneva"
 * water, "Conservative Party" a party. Null where they don't tell.
 */
export function subtypeOf(
	kind: EntityKind,
	forms: readonly string[],
	known: KnownNames
): EntitySubtype | null {
	if (kind === 'place') {
		if (forms.some((form) => countries.has(form) || known.countries.has(form))) return 'country';
		const named = byWords(forms, ['water', 'site']);
		if (named !== null) return named;
		return forms.some((form) => known.cities.has(form)) ? 'city' : null;
	}
	if (kind === 'person') return null;
	return byWords(forms, [
		'court',
		'legislature',
		'party',
		'international body',
		'university',
		'news outlet',
		'forces',
		'government',
		'company',
		'association',
		'event'
	]);
}

/** Sets made once from the gazetteers. */
export type KnownNames = {
	readonly countries: ReadonlySet<string>;
	readonly cities: ReadonlySet<string>;
	/** What is known of a single word, as `listBits`. */
	readonly bitsOf: (form: string) => number;
	/** How common a word is in small letters, 0 never to 3 very. */
	readonly commonness: (form: string) => number;
};

export function knownNames(
	gazetteers: Gazetteers,
	of: Pick<KnownNames, 'bitsOf' | 'commonness'>
): KnownNames {
	return {
		countries: new Set(gazetteers.countries),
		cities: new Set(gazetteers.cities),
		...of
	};
}

function byWords(forms: readonly string[], wanted: readonly EntitySubtype[]): EntitySubtype | null {
	// The head tells more than the rest: "Northern Labour Institute" is no party.
	for (const part of [headOf, (form: string) => form])
		for (const form of forms)
			for (const subtype of wanted)
				if (
					nameEndings.get(subtype)?.some((word) => ` ${part(form)} `.includes(` ${word} `)) === true
				)
					return subtype;
	return null;
}

/** "Institute" of "Institute for Animal Health", "Court" of "Supreme Court". */
function headOf(form: string): string {
	return (form.split(/ (?:of|for|de|on|in) /)[0] ?? form).split(' ').at(-1) ?? form;
}
