import type { EntityKind } from '../document.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { speechVerbs } from '../data/speech-verbs.ts';
import { listBits } from '../models/gazetteers.ts';
import { genderOfGiven, genderOfTitle } from './gender-of-name.ts';
import type { NameCandidate } from './names.ts';
import type { SameName } from './other-names.ts';
import type { KnownNames } from './subtypes.ts';

/** Names of one person, body or place, as they stand in the text. */
export type Cluster = {
	candidates: NameCandidate[];
	forms: Set<string>;
	/** Of two names that the text says are one's: the one it mostly uses. */
	lead: string | null;
};

/** Names joined by their forms, then those that the text itself says are one's. */
export function clustersOf(
	text: string,
	candidates: readonly NameCandidate[],
	same: readonly SameName[],
	known: KnownNames
): readonly Cluster[] {
	return joined(cluster(text, candidates, known), same);
}

/** Every step looks a name up; none holds it against all others, or a long text would take minutes. */
function cluster(text: string, candidates: readonly NameCandidate[], known: KnownNames): Cluster[] {
	const clusters: Cluster[] = [];
	const byForm = new Map<string, Cluster>();
	const byLastName = new Map<string, Cluster[]>();
	const byFirstName = new Map<string, Cluster[]>();
	const byEnd = new Map<number, Cluster>();
	const byLetters = new Map<string, Cluster[]>();
	const byOpenings = new Map<string, Cluster[]>();
	const longestFirst = [...candidates].sort(
		(a, b) => b.form.length - a.form.length || a.start - b.start
	);
	for (const candidate of longestFirst) {
		const form = plainForm(candidate.form);
		const same = byForm.get(form);
		const isHers = same !== undefined && areOfTwo(candidate, same, known);
		const home = isHers
			? byTitle(candidate, byLastName, known)
			: (same ??
				byInitials(text, candidate, byEnd) ??
				ofLetters(candidate, byLetters) ??
				byParts(candidate, byLastName) ??
				bySurname(text, candidate, byLastName) ??
				byFirst(text, candidate, byFirstName, known) ??
				byOpening(text, candidate, byOpenings, known));
		const one = home ?? { candidates: [], forms: new Set<string>(), lead: null };
		// What a body is called for short is no place, whatever the tagger sees in it.
		const short = home !== null && voteOn(home.candidates) === 'organisation';
		one.candidates.push(short ? { ...candidate, kind: 'organisation' } : candidate);
		one.forms.add(candidate.form);
		for (const other of candidate.also ?? []) {
			one.forms.add(other);
			byForm.set(other, one);
		}
		for (const letters of initialsOf(candidate.form))
			byLetters.set(letters, withFew(byLetters.get(letters), one));
		if (!isHers) byForm.set(form, one);
		byEnd.set(candidate.end, one);
		if (home !== null) continue;
		clusters.push(one);
		const words = withoutLetters(candidate.form).split(/\s+/);
		const last = words.at(-1) ?? '';
		for (let size = 1; size < words.length; size++) {
			const opening = words.slice(0, size).join(' ');
			byOpenings.set(opening, withFew(byOpenings.get(opening), one));
		}
		if (words.length < 2 || words.length > 4) continue;
		byLastName.set(last, withEarliest(byLastName.get(last), one));
		byFirstName.set(words[0] ?? '', withFew(byFirstName.get(words[0] ?? ''), one));
	}
	return clusters;
}

/** "Gordon Sumner, better known as Sting": two clusters that the text says are one. */
function joined(clusters: readonly Cluster[], same: readonly SameName[]): readonly Cluster[] {
	if (same.length === 0) return clusters;
	const homes = new Map(clusters.flatMap((one) => one.candidates.map((c) => [c, one] as const)));
	const gone = new Set<Cluster>();
	for (const [a, b] of same) {
		const [one, other] = [homes.get(a), homes.get(b)];
		if (one === undefined || other === undefined || one === other) continue;
		const [more, less] =
			one.candidates.length >= other.candidates.length ? [one, other] : [other, one];
		more.lead ??= longest(more.forms);
		more.candidates.push(...less.candidates);
		for (const form of less.forms) more.forms.add(form);
		for (const candidate of less.candidates) homes.set(candidate, more);
		gone.add(less);
	}
	return clusters.filter((one) => !gone.has(one));
}

function longest(forms: ReadonlySet<string>): string {
	return [...forms].sort((a, b) => b.length - a.length)[0] ?? '';
}

function plainForm(form: string): string {
	const plain = form.replace(/^The /, '');
	const same: Readonly<Record<string, string>> = {
		'U.S.': 'United States',
		US: 'United States',
		USA: 'United States',
		'United States of America': 'United States',
		'U.K.': 'United Kingdom',
		UK: 'United Kingdom',
		UN: 'United Nations',
		EU: 'European Union'
	};
	return same[plain] ?? plain;
}

/** "International Monetary Fund (IMF)": capitals in brackets right behind the name. */
function byInitials(
	text: string,
	candidate: NameCandidate,
	byEnd: ReadonlyMap<number, Cluster>
): Cluster | null {
	if (!/^\p{Lu}{2,6}s?$/u.test(candidate.form)) return null;
	const gap = /( ?\()$/.exec(text.slice(Math.max(0, candidate.start - 2), candidate.start))?.[1];
	return gap === undefined ? null : (byEnd.get(candidate.start - gap.length) ?? null);
}

/** "DH" is the Department of Health where only one longer name has these first letters. */
function ofLetters(
	candidate: NameCandidate,
	byLetters: ReadonlyMap<string, readonly Cluster[]>
): Cluster | null {
	if (!/^\p{Lu}{2,6}$/u.test(candidate.form)) return null;
	const fitting = (byLetters.get(candidate.form) ?? []).filter(
		(one) => voteOn(one.candidates) !== 'person'
	);
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whoever could be meant, kept to two, since two are too many. */
function withFew(already: readonly Cluster[] = [], one: Cluster): Cluster[] {
	return already.includes(one) ? [...already] : [...already, one].slice(0, 2);
}

/** Of those who share a family name, the ones named first: a life names its children last. */
function withEarliest(already: readonly Cluster[] = [], one: Cluster): Cluster[] {
	return [...already, one].sort((a, b) => firstOf(a) - firstOf(b)).slice(0, mostBearers);
}

const mostBearers = 4;

/** "Zaha Mohammad Hadid DBE RA": honours stand behind a name and are no part of it. */
export function withoutLetters(form: string): string {
	return form.replace(
		/(?<=\s\S+)(?: (?:FRSE?|FBA|[DCOMK]BE|KCB|OM|CH|RA|[QK]C|MP|MEP|MSP|JP|PhD|DSc|MD))+$/,
		''
	);
}

/** "Otto Jespersen" of Jens Otto Harry Jespersen: every word of it in the longer name, in its order. */
function byParts(
	{ form }: NameCandidate,
	byLastName: ReadonlyMap<string, readonly Cluster[]>
): Cluster | null {
	const words = withoutLetters(form).split(/\s+/);
	if (words.length < 2) return null;
	const holding = (byLastName.get(words.at(-1) ?? '') ?? []).filter(
		(one) =>
			voteOn(one.candidates) === 'person' &&
			[...one.forms].some((longer) => holdsAll(longer, words))
	);
	return holding.length === 1 ? (holding[0] ?? null) : null;
}

function holdsAll(longer: string, words: readonly string[]): boolean {
	const all = longer.split(/\s+/);
	let at = -1;
	return words.every((word) => (at = all.indexOf(word, at + 1)) >= 0);
}

/** First letters with and without the small words: Department of Health → DOH, DH. */
function initialsOf(form: string): string[] {
	const words = form.replace(/^The /, '').split(/[\s-]+/);
	if (words.length < 2) return [];
	const letters = (of: readonly string[]) =>
		of.map((word) => word.charAt(0).toUpperCase()).join('');
	return [letters(words), letters(words.filter((word) => /^\p{Lu}/u.test(word)))];
}

/**
 * A last name alone, of the only person so called: the only one named by then, or else whom the text opens with. In
 * the life of Ettore Marussig "Marussig" is not his father.
 */
function bySurname(
	text: string,
	candidate: NameCandidate,
	byLastName: ReadonlyMap<string, readonly Cluster[]>
): Cluster | null {
	if (/\s/.test(candidate.form)) return null;
	const bearers = (byLastName.get(candidate.form) ?? []).filter((one) => {
		const kind = voteOn(one.candidates);
		return kind === 'person' || kind === 'other';
	});
	const [one, other] = bearers.sort((a, b) => firstOf(a) - firstOf(b));
	if (one === undefined) return null;
	if (isOneOfTwo(text, firstOf(one), byLastName)) return null;
	if (other === undefined) return one;
	const isOnlyYet = firstOf(one) < candidate.start && candidate.start < firstOf(other);
	const isWhomItOpensWith = firstOf(one) < opensWithin && firstOf(other) >= opensWithin;
	return isOnlyYet || isWhomItOpensWith ? one : null;
}

/** "Mrs Alleyne", where the name has been Winston Alleyne's. */
function areOfTwo({ title }: NameCandidate, one: Cluster, known: KnownNames): boolean {
	const hers = genderOfTitle(title);
	const his = hers === null ? null : genderOfCluster(one, known);
	return his !== null && hers !== his;
}

/** The only one of a family name who is so addressed. */
function byTitle(
	candidate: NameCandidate,
	byLastName: ReadonlyMap<string, readonly Cluster[]>,
	known: KnownNames
): Cluster | null {
	const hers = genderOfTitle(candidate.title);
	const [only, other] = (byLastName.get(candidate.form) ?? []).filter(
		(one) => genderOfCluster(one, known) === hers
	);
	return only !== undefined && other === undefined ? only : null;
}

/** The longest names come first; of a long run of one name more of it says no more. */
const enoughToTell = 8;

/** What titles say, else given names that are only women's or only men's. */
function genderOfCluster(cluster: Cluster, known: KnownNames): 'female' | 'male' | null {
	const candidates = cluster.candidates.slice(0, enoughToTell);
	const titled = candidates.flatMap(({ title }) => genderOfTitle(title) ?? []);
	const named = candidates.flatMap(({ form }) => {
		const [given = '', ...rest] = form.split(' ');
		if (rest.length === 0 || isRoleNoun(given.toLowerCase())) return [];
		return genderOfGiven(given, known) ?? [];
	});
	const [one, other] = new Set(titled.length > 0 ? titled : named);
	return other === undefined ? (one ?? null) : null;
}

/** "Des and Carmel Achterberg": "Mr Achterberg" may be either. */
function isOneOfTwo(
	text: string,
	start: number,
	byLastName: ReadonlyMap<string, unknown>
): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	const [, given] = /(?<!\p{Lu}[\p{L}.’'-]* )\b(\p{Lu}\p{Ll}+) (?:and|&) $/u.exec(before) ?? [];
	return given !== undefined && !byLastName.has(given);
}

/** So many letters of a text say whom it is about: its headline and a line. */
const opensWithin = 200;

function firstOf({ candidates }: Cluster): number {
	return Math.min(...candidates.map(({ start }) => start));
}

/**
 * "Lim" of Lim Wei Jian, "Hafizuddin" of Hafizuddin Rosli: a first name alone, of the only person so called. What may be
 * a city, as Leon may, has to speak.
 */
function byFirst(
	text: string,
	{ form, end }: NameCandidate,
	byFirstName: ReadonlyMap<string, readonly Cluster[]>,
	known: KnownNames
): Cluster | null {
	const places = listBits.city | listBits.country | listBits.landmark | listBits.place;
	const isElsewhere = (known.bitsOf(form) & (places | listBits.organisation)) !== 0;
	if (/\s/.test(form) || (isElsewhere && !speaksAt(text, end))) return null;
	const [only, other] = byFirstName.get(form) ?? [];
	return only !== undefined && other === undefined && voteOn(only.candidates) === 'person'
		? only
		: null;
}

/** "Corridor" is Corridor Logistics Partners where only one body's name opens so, and it is no place here. */
function byOpening(
	text: string,
	{ form, start, end, title }: NameCandidate,
	byOpenings: ReadonlyMap<string, readonly Cluster[]>,
	known: KnownNames
): Cluster | null {
	const [only, other] = byOpenings.get(form) ?? [];
	if (only === undefined || other !== undefined || title !== null) return null;
	if (voteOn(only.candidates) !== 'organisation') return null;
	const places = listBits.city | listBits.country | listBits.landmark | listBits.place;
	const isPlace = !speaksAt(text, end) && (known.bitsOf(form) & (places | listBits.demonym)) !== 0;
	const introduced = only.candidates.some((one) => one.start < start);
	const located = /\b(?:in|at|near|across|around|outside|from|to) (?:the )?$/i.test(
		text.slice(Math.max(0, start - 14), start)
	);
	return introduced && !isPlace && !located ? only : null;
}

/** "Leon said": a word for speaking stands right behind. */
function speaksAt(text: string, end: number): boolean {
	return speechVerbs.has(/^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1] ?? '');
}

/** What most of its names are; "other" where none tells. */
export function voteOn(candidates: readonly NameCandidate[]): EntityKind {
	const votes = new Map<EntityKind, number>();
	for (const { kind } of candidates) {
		if (kind !== 'other') votes.set(kind, (votes.get(kind) ?? 0) + 1);
	}
	const best = [...votes].sort((a, b) => b[1] - a[1])[0];
	return best?.[0] ?? 'other';
}
