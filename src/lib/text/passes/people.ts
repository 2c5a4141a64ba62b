import { monthNames, weekdayNames } from '../data/calendar.ts';
import { functionWords } from '../data/function-words.ts';
import { companyWords, knownOrganisations, organisationWords } from '../data/organisations.ts';
import { personTitles } from '../data/people.ts';
import { demonyms } from '../data/places.ts';
import { speechVerbs } from '../data/speech-verbs.ts';
import { bodiesToo, isRoleNoun } from '../data/role-nouns.ts';
import type { Sentence } from '../document.ts';
import { listBits } from '../models/gazetteers.ts';
import { withoutOpening, type NameCandidate } from './names.ts';
import type { KnownNames } from './subtypes.ts';

const calendar = new Set<string>([...monthNames, ...weekdayNames]);
const particle = `(?:van|von|der|den|de|del|della|di|da|dos|das|du|ter|ten|te|bin|ibn|binti|al|el|ap|zu|af|av)`;
const capital = `\\p{Lu}[\\p{L}’']*\\p{L}(?:-\\p{L}+)*`;
const initials = `(?:\\p{Lu}\\.[ -]?)+`;
/** Capitals in a row, with initials before or between and the small words that names keep: "R. Sivakami". */
const runs = new RegExp(
	`(?<![\\p{L}\\p{N}.’'-])(?:${initials} ?)?${capital}(?<!['’]s)(?: (?:${initials} ?)?(?:${particle} ){0,2}${capital}(?<!['’]s))*`,
	'gu'
);
const initialsBefore = new RegExp(`(?<![\\p{L}.])${initials}? ?$`, 'u');
const restOfName = new RegExp(
	`^(?: (?:${particle} ){1,2}${capital}(?<!['’]s)| (?:II|III|IV|Jr\\.?|Sr\\.?)(?![\\p{L}]))`,
	'u'
);

/**
 * People whom their surroundings show where the tagger sees a place, a body or nothing: "village headman Jailosi
 * Mhango", "Energy Minister Gresham Kaluwa", "Agnes Joe, an elder of the nation". Their names are taken whole,
 * with initials and small words, and found again wherever the family name stands alone.
 */
export function withPeople(
	text: string,
	sentences: readonly Sentence[],
	tagged: readonly NameCandidate[],
	known: KnownNames
): NameCandidate[] {
	const people: NameCandidate[] = [];
	for (const [sentence, { start, end }] of sentences.entries())
		for (const { 0: run, index } of text.slice(start, end).matchAll(runs)) {
			const person = personIn(
				text,
				{
					start: start + index,
					run,
					sentence,
					opens: index === 0 || placedFirst.test(text.slice(start, start + index))
				},
				known
			);
			if (person !== null) people.push(person);
		}
	const named = merged(
		tagged.map((one) => whole(text, one)),
		people
	);
	return merged(named, partsAlone(text, sentences, [...people, ...named], named));
}

/** The others, and of the first names those that cross none of them. Both are in order; one sweep. */
function merged(
	first: readonly NameCandidate[],
	others: readonly NameCandidate[]
): NameCandidate[] {
	let next = 0;
	const kept = first.filter((one) => {
		while (next < others.length && (others[next]?.end ?? 0) <= one.start) next++;
		return (others[next]?.start ?? Infinity) >= one.end;
	});
	return [...kept, ...others].sort((a, b) => a.start - b.start);
}

type Run = {
	readonly start: number;
	readonly run: string;
	readonly sentence: number;
	/** Whether it opens its sentence, or stands right behind where or when. */
	readonly opens: boolean;
};

function personIn(
	text: string,
	{ start, run, sentence, opens }: Run,
	known: KnownNames
): NameCandidate | null {
	const words = run.replace(/['’]s?$/, '').split(' ');
	const office = words.findLastIndex((word, at) => at < words.length - 1 && isOffice(word));
	const title = office < 0 ? null : words.slice(0, office + 1).join(' ');
	const name = words.slice(office + 1);
	const given = isGiven(name[0] ?? '', known);
	if (!mayBeSomebody(name, { given, titled: title !== null }, known)) return null;
	const form = name.join(' ');
	const from = start + (title === null ? 0 : title.length + 1);
	const end = from + form.length;
	const shown =
		title !== null ||
		isCalled(
			text.slice(Math.max(0, from - 110), from),
			given || hasTheirOwn.test(text.slice(end, end + 130)),
			known
		) ||
		isDescribed(text.slice(end, end + 90), given, known) ||
		(opens && isTakenUp.test(text.slice(end, end + 260)));
	const called = title === null ? null : withoutOpening(title);
	return shown
		? { start: from, end, form, title: called, kind: 'person', sentence, sure: true }
		: null;
}

/** "Superintendent", "Leader": the last word of an office that is written before a name. */
function isOffice(word: string): boolean {
	return personTitles.has(word.replace(/\.$/, '')) || isRoleNoun(word.toLowerCase());
}

/** Two to five words, none of them a body's, a people's or a month's. */
function mayBeSomebody(
	name: readonly string[],
	{ given, titled }: { readonly given: boolean; readonly titled: boolean },
	{ commonness }: KnownNames
): boolean {
	const capitals = name.filter((word) => /^\p{Lu}/u.test(word));
	// "Protection Act", "Meadow Walkers": a family name is seldom a common word, and a plural never.
	const last = capitals.at(-1) ?? '';
	const common = commonness(last) > (/s$/.test(last) ? 0 : given ? 3 : 1);
	const opens = !given && !titled && capitals.some((word) => commonness(word) > 1);
	return (
		!common &&
		!opens &&
		capitals.length >= 2 &&
		name.length <= 6 &&
		capitals.every(
			(word) =>
				!organisationWords.has(word) &&
				!companyWords.has(word) &&
				!demonyms.has(word) &&
				!calendar.has(word) &&
				!functionWords.has(word.toLowerCase()) &&
				// "Didn't Vasile say so?"
				!/n['’]t$/.test(word) &&
				!/^\p{Lu}{2,}$/u.test(word)
		) &&
		!knownOrganisations.has(name.join(' '))
	);
}

function isGiven(word: string, known: KnownNames): boolean {
	return (
		/^\p{Lu}\./u.test(word) ||
		(known.bitsOf(word.split('-')[0] ?? '') & (listBits.female | listBits.male)) !== 0
	);
}

/** "headman |", "the mayor, |": a noun for somebody right before. One that firms are called too wants a given name. */
function isCalled(before: string, given: boolean, known: KnownNames): boolean {
	if (abbreviated.test(before)) return true;
	const plain = /(?:^|[\s“"(-])(\p{Ll}+) $/u.exec(before)?.[1];
	if (plain !== undefined) return saysSomebody(plain, given, known);
	const aside =
		/\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|['’]s) ([^,.;:“”"()]{3,90}), $/u.exec(
			before
		)?.[1];
	return aside !== undefined && saysSomebody(headOf(aside), given, known);
}

/** "On the quay at Skarvehavn, |" */
const placedFirst =
	/^(?:In|On|At|Across|Outside|Inside|Near|Behind|Beside|Down|Up|Among)\b[^,.;:!?“”"]{3,70}, $/;

/** "| has 870 people on her payroll": a body has its own. */
const hasTheirOwn = /^ \p{Ll}[^.!?“”"\p{Lu}]{3,110} (?:her|his) \p{Ll}/u;

/** "| has been in the queue for nine years. She works …" */
const isTakenUp = /^ \p{Ll}[^.!?“”"\n]{5,230}[.!?] (?:He|She) \p{Ll}/u;

const abbreviated =
	/\b(?:Prof|Dr|Rev|Sen|Rep|Gov|Capt|Col|Gen|Lt|Sgt|Atty|Engr|Insp|Supt|Hon|Fr|Adv)\. $/;

/** "|, an elder of the nation", "|, 44,", "| (52)", "|, who chairs it" */
function isDescribed(after: string, given: boolean, known: KnownNames): boolean {
	if (/^(?:, (?:aged )?| \()\d{1,3}\b(?:,|\)| )/.test(after)) return true;
	if (/^,? whos?e?\b/.test(after) || /^, (?:of (?:the )?\p{Lu}|from (?:an? |\p{Lu}))/u.test(after))
		return true;
	const aside =
		/^,(?: also)? (?:an?|the|its|their|his|her|\p{Lu}\S*['’]s)? ?([^,.;:“”"()]{3,80})[,.]/u.exec(
			after
		)?.[1];
	return (
		aside !== undefined &&
		!/^(?:where|which|when|as|and|but|or|if|while|with|for|in|on|at|by|to|from|after|before)\b/.test(
			aside
		) &&
		saysSomebody(headOf(aside), given, known)
	);
}

function headOf(words: string): string {
	return (
		words
			.split(/ (?:of|at|for|in|on|from|to|with|who|by) /)[0]
			?.split(/[ -]/)
			.at(-1) ?? ''
	);
}

function saysSomebody(noun: string, given: boolean, known: KnownNames): boolean {
	const word = noun.toLowerCase();
	if (!/^\p{L}{2,}$/u.test(word) || functionWords.has(word)) return false;
	const somebody = isRoleNoun(word) || (known.bitsOf(word) & listBits.person) !== 0;
	return somebody && (given || !bodiesToo.has(word));
}

/** A name of the tagger's taken whole: "S. | Lee", "Saskia | ter Braake", "Moon- | Dubois", "Coimisiún na | Meán". */
function whole(text: string, one: NameCandidate): NameCandidate {
	const left = text.slice(Math.max(0, one.start - 40), one.start);
	const part = /(?<![\p{L}-])\p{Lu}[\p{L}’]+-$/u.exec(left)?.[0] ?? '';
	const small = /(?<![\p{L}-])\p{Lu}[\p{L}’]+ (?:na|da|do|dos|das|des|du) $/u.exec(left)?.[0] ?? '';
	const lead = part !== '' ? part : one.kind === 'person' ? '' : small;
	if (lead !== '') {
		const start = one.start - lead.length;
		return { ...one, start, form: text.slice(start, one.end) };
	}
	if (one.kind !== 'person') return one;
	const before = initialsBefore.exec(text.slice(Math.max(0, one.start - 14), one.start))?.[0] ?? '';
	const after = restOfName.exec(text.slice(one.end, one.end + 40))?.[0] ?? '';
	if (before.trim() === '' && after === '') return one;
	const start = one.start - before.length;
	const end = one.end + after.length;
	return { ...one, start, end, form: text.slice(start, end) };
}

/**
 * The family name of somebody and the first word of a body's name alone, wherever else they stand and are part of
 * no longer name: "Bhatt said", "Corridor says".
 */
function partsAlone(
	text: string,
	sentences: readonly Sentence[],
	names: readonly NameCandidate[],
	named: readonly NameCandidate[]
): NameCandidate[] {
	const families = new Set<string>();
	const openings = new Set<string>();
	for (const { form, kind, sure } of names) {
		const words = form.split(' ');
		const [opens = '', family = ''] = [words[0], words.at(-1)];
		if (sure === true && family.length > 2) families.add(family);
		const short = words.length > 1 && opens.length > 3 && !demonyms.has(opens);
		if (kind === 'organisation' && short && !functionWords.has(opens.toLowerCase()))
			openings.add(opens);
	}
	const found: NameCandidate[] = [];
	let next = 0;
	for (const [sentence, { start, end }] of sentences.entries())
		for (const { 0: word, index } of text.slice(start, end).matchAll(single)) {
			const form = word.replace(/['’]s$/, '');
			const at = start + index;
			const speaks =
				openings.has(form) &&
				speechVerbs.has(
					/^ (\p{Ll}+)/u.exec(text.slice(at + form.length, at + form.length + 20))?.[1] ?? ''
				);
			if (!families.has(form) && !speaks) continue;
			while (next < named.length && (named[next]?.end ?? 0) <= at) next++;
			const taken = (named[next]?.start ?? Infinity) < at + form.length;
			if (taken || /\p{Lu}\S* $/u.test(text.slice(Math.max(0, at - 16), at))) continue;
			const kind = families.has(form) ? 'person' : 'organisation';
			found.push({ start: at, end: at + form.length, form, title: null, kind, sentence });
		}
	return found;
}

const single = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’']*\p{L}(?:-\p{L}+)*/gu;
