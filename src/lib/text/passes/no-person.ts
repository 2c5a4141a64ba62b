import { listBits } from '../models/gazetteers.ts';
import type { Cluster } from './name-clusters.ts';
import type { KnownNames } from './subtypes.ts';

// What shows that a name the tagger takes for somebody's is a thing's, a place's or a body's.

/** "a little shop called Inzozi Nziza": whatever is called so, and no person. */
export function isThingCalled(text: string, one: Cluster, known: KnownNames): boolean {
	return one.candidates.some(({ start }) => {
		const [, noun] =
			/(\p{Ll}+) (?:called|named|known as|dubbed) $/u.exec(
				text.slice(Math.max(0, start - 40), start)
			) ?? [];
		return noun !== undefined && things.has(noun) && (known.bitsOf(noun) & listBits.person) === 0;
	});
}

/** "the Verity Star": a ship, a team, a paper; nobody is called so. */
export function isNamedWithThe(text: string, { candidates }: Cluster): boolean {
	if (candidates.some(({ title }) => title !== null)) return false;
	const withThe = candidates.filter(
		({ start, end }) =>
			/\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) &&
			// "the Trump administration", "the Obamas"
			!/^(?:s\b|[-’']| \p{L})/u.test(text.slice(end, end + 3))
	);
	return 2 * withThe.length > candidates.length;
}

/** "in Kelmar", "Kelmar’s health ministry", "Lowndes County": nobody has a government, and nobody is one's home. */
export function isCountrylike(text: string, { candidates }: Cluster): boolean {
	if (candidates.some(({ title, form }) => title !== null || /\s/.test(form)))
		return candidates.every(
			({ form, title }) => title === null && /\s(?:County|Province|District)$/.test(form)
		);
	return candidates.some(
		({ start, end }) =>
			// "In Byron’s memoirs" is nowhere.
			(/\b(?:in|into|inside|across|throughout|government of|republic of|capital of) $/i.test(
				text.slice(Math.max(0, start - 16), start)
			) &&
				!(candidates.length >= 4 && /^['’]s\b/.test(text.slice(end, end + 2)))) ||
			governed.test(text.slice(end, end + 40))
	);
}

/** "HARLAN FALLS, Ohio — ": where an article is from is nobody. */
export function isDateline(text: string, name: string): boolean {
	const opening =
		/(?:^|\n)(\p{Lu}{2}[\p{Lu} .’'-]+)(?:, [^—–\n-]{2,30}|\s*\([^)]*\))* ?(?:—|–|-|:) /u.exec(
			text.slice(0, 600)
		)?.[1];
	return opening?.trim() === name.toUpperCase();
}

const governed =
	/^['’]s (?:(?:\p{Ll}+|[\p{Lu}]\p{Ll}+) ){0,2}(?:government|ministry|army|navy|parliament|capital|border|borders|coast|economy|citizens|constitution|central bank|prime minister|foreign minister|electorate)\b/u;

/** "its contractor, Aldermoor": a single word behind what firms are called. */
export function isFirm(text: string, { candidates }: Cluster, name: string): boolean {
	// "The engineers, Pallister Rowe, wrote"
	const isOfSeveral = candidates.some(({ start }) =>
		/\b[Tt]he (?:engineers|architects|consultants|lawyers|solicitors|auditors|developers|contractors|brokers|accountants|surveyors|owners|operators), $/.test(
			text.slice(Math.max(0, start - 24), start)
		)
	);
	if (isOfSeveral) return true;
	if (/\s/.test(name)) return false;
	return candidates.some(({ start }) =>
		/\b(?:contractor|operator|company|firm|developer|supplier|manufacturer|retailer|subsidiary|charity|group|agency|union|publisher|airline|brand|chain),? $/.test(
			text.slice(Math.max(0, start - 20), start)
		)
	);
}

/** "Nova Scotians", "Malawians", "Roman Catholic": a people. */
export function isPeople(name: string): boolean {
	return /(?:ians|eans)$|\s(?:Catholics?|Protestants?|Muslims?|Buddhists?|Hindus?)$/.test(name);
}

/** "Systems Research", of the Society for General Systems Research: what bodies are called by, and nobody. */
export function isBody({ candidates }: Cluster): boolean {
	return candidates.every(({ form }) =>
		/\s(?:Research|Association|Society|Institute|Agency|Cent(?:er|re)|University|Council|Navy|Army|Ministry|Relations|Affairs|Studies|Sciences?|Services|Systems|Museum|Aquarium|Committee|Foundation)$/.test(
			form
		)
	);
}

/** "Tavria recalled its ambassador", "Candora, a nine-year-old company": one word that has what is its own, or is called so. */
export function isNeuter(text: string, { candidates }: Cluster): boolean {
	if (candidates.some(({ form, title }) => title !== null || /\s/.test(form))) return false;
	return candidates.some(({ end }) => {
		const after = text.slice(end, end + 60);
		return (
			/^, which\b/.test(after) ||
			/^, an? (?:[\p{L}-]+ ){0,3}(?:company|firm|group|start-?up|charity|agency|chain|maker|country|republic)\b/u.test(
				after
			) ||
			/^ (?:has |had |will )?\p{Ll}+ its\b/u.test(after)
		);
	});
}

/** "São Tomé", "Port Moresby" */
export function isPlaceByWord(name: string): boolean {
	return /^(?:São|San|Santa|Los|Las|Port|Fort|Mount|Mt|Lake|Cape|New|North|South|Upper|Lower) \p{Lu}\p{Ll}/u.test(
		name
	);
}

/** "in Val Serrana", "at Naparima Bowl", never anywhere else; somebody may be looked at, so of those names none is given. */
export function isWhereOnly(text: string, { candidates }: Cluster, known: KnownNames): boolean {
	return candidates.every(({ start, form, title }) => {
		if (title !== null || !/\s/.test(form)) return false;
		const before = text.slice(Math.max(0, start - 14), start);
		if (/\b(?:in|near|across|throughout) $/i.test(before)) return true;
		const given = known.bitsOf(form.split(' ')[0] ?? '') & (listBits.female | listBits.male);
		return (
			given === 0 &&
			/(?<!\b(?:look|laugh|shout|smil|star|point|yell|wav|swear|glanc)(?:s|e|es|ed|ing)? )\bat $/.test(
				before
			)
		);
	});
}

/** "the small town of Calder Moss" */
export function isTown(text: string, { candidates }: Cluster): boolean {
	return candidates.some(({ start }) =>
		/\b(?:town|village|city|hamlet|suburb|county|district|island|valley|port|museum|mayor|outskirts|streets) of $/i.test(
			text.slice(Math.max(0, start - 14), start)
		)
	);
}

/** "Via Garibaldi", "Rue Victor Hugo". */
export function isStreet(text: string, { candidates }: Cluster): boolean {
	return candidates.some(
		({ start, form }) =>
			/\s(?:St|Rd|Ave)\.?$/.test(form) ||
			streets.test(text.slice(Math.max(0, start - 10), start + 8))
	);
}

const streets = /\b(?:Via|Viale|Rue|Calle|Avenida|Avenue|Piazza|Plaza|Strada|Rua) \p{Lu}/u;

const things: ReadonlySet<string> = new Set(
	'shop store restaurant café company firm project programme program group band ship boat film book town village island bridge app website product charity school hotel farm machine robot greyhound dog cat horse racehorse pony mare stallion donkey cow bull sheep goat puppy kitten parrot tortoise whale dolphin seal octopus elephant bear wolf lion tiger owl swan penguin'.split(
		' '
	)
);
