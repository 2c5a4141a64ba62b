export type NounKind = 'person' | 'group' | 'place';

/**
 * What the lists of the world know, compacted from well-kept packages (see `weights/NOTICE.md`).
 * Names are in the case they are written in; nouns in lower case.
 */
export type Gazetteers = {
	readonly femaleNames: readonly string[];
	readonly maleNames: readonly string[];
	/** Country names and the other names of each, then what its people are called. */
	readonly countries: readonly string[];
	readonly demonyms: readonly string[];
	/** Towns of 50,000 people and more, and capitals. */
	readonly cities: readonly string[];
	/** Nouns by the kind of their first sense. */
	readonly nouns: Readonly<Record<NounKind, readonly string[]>>;
	/** Family names of the famous, and places, rivers and groups that dictionaries know. */
	readonly surnames: readonly string[];
	readonly landmarks: readonly string[];
	readonly groups: readonly string[];
	/** Words written in lower case, by how common they are: very, rather, now and then. */
	readonly common: readonly (readonly string[])[];
};

/** Bits of what is known of a single word form. */
export const listBits = {
	female: 1,
	male: 2,
	country: 4,
	demonym: 8,
	city: 16,
	organisation: 32,
	title: 64,
	calendar: 128,
	person: 512,
	group: 1024,
	place: 2048,
	surname: 4096,
	landmark: 8192,
	knownGroup: 16384
} as const;
