import { speechVerbs } from '../data/speech-verbs.ts';
import { eitherNames, femaleNames, maleNames } from '../data/people.ts';
import { countries, demonyms } from '../data/places.ts';
import type { Entity, Gender, Mention } from '../document.ts';
import { listBits } from '../models/gazetteers.ts';
import { clustersOf, voteOn, withoutLetters, type Cluster } from './name-clusters.ts';
import type { NameCandidate } from './names.ts';
import { genderOfGiven, genderOfTitle } from './gender-of-name.ts';
import {
	isBody,
	isCountrylike,
	isDateline,
	isFirm,
	isNamedWithThe,
	isNeuter,
	isPlaceByWord,
	isPeople,
	isStreet,
	isThingCalled,
	isTown,
	isWhereOnly
} from './no-person.ts';
import type { SameName } from './other-names.ts';
import { subtypeOf, type KnownNames } from './subtypes.ts';
import { roleHead } from './roles.ts';

/**
 * Joins names into people, organisations and places, and votes on what each is.
 * "Maduro", "Nicolás Maduro" and "President Nicolás Maduro" are one; "IMF" joins
 * "International Monetary Fund (IMF)". A surname shared by two people joins neither.
 */
export function joinEntities(
	text: string,
	candidates: readonly NameCandidate[],
	same: readonly SameName[],
	known: KnownNames
): { entities: Entity[]; mentions: Mention[] } {
	const clusters = clustersOf(text, candidates, same, known);
	const order = clusters
		.map((one) => ({ one, first: Math.min(...one.candidates.map((c) => c.start)) }))
		.sort((a, b) => a.first - b.first);
	const mentions: Mention[] = order
		.flatMap(({ one }, entity) =>
			one.candidates.map(({ start, end, sentence }) => ({ start, end, sentence, entity }))
		)
		.sort((a, b) => a.start - b.start);
	const ofEntity = order.map((): number[] => []);
	for (const [index, mention] of mentions.entries()) ofEntity[mention.entity]?.push(index);
	const entities = order.map(({ one }, entity) =>
		entityOf(text, one, ofEntity[entity] ?? [], known)
	);
	return { entities, mentions };
}

function entityOf(
	text: string,
	one: Cluster,
	mentions: readonly number[],
	known: KnownNames
): Entity {
	const forms = [...one.forms].sort((a, b) => b.length - a.length);
	const name = withoutLetters(one.lead ?? forms[0] ?? '');
	let kind = voteOn(one.candidates);
	if (kind === 'person' && !isPersonByName(one, known) && !speaks(text, one)) kind = 'other';
	if (kind === 'other' && isPersonByContext(text, one, name)) kind = 'person';
	if (kind === 'other' && isKnownByPart(text, one, name, known)) kind = 'person';
	if (kind !== 'person' && isAged(text, one)) kind = 'person';
	if (kind === 'other' && isWho(text, one)) kind = 'person';
	if (kind !== 'person' && isCalledAsAPerson(text, one, name, known)) kind = 'person';
	if (kind !== 'person' && isTheirLife(text, one, name)) kind = 'person';
	if (kind === 'person' && (isThingCalled(text, one, known) || isNamedWithThe(text, one)))
		kind = 'other';
	if (
		kind === 'person' &&
		(isStreet(text, one) ||
			isPlaceByWord(name) ||
			isWhereOnly(text, one, known) ||
			isCountrylike(text, one) ||
			isDateline(text, name))
	)
		kind = 'place';
	if (kind === 'person' && isPeople(name)) kind = 'other';
	if (kind === 'person' && isFirm(text, one, name)) kind = 'organisation';
	if (kind === 'person' && isLed(text, one, name, known)) kind = 'organisation';
	if (kind === 'other' && speaksAsABody(text, one, name)) kind = 'organisation';
	if (one.candidates.some(({ sure }) => sure === true)) kind = 'person';
	if (kind === 'person' && (isBody(one) || isUnnamedFirm(text, one, name, known)))
		kind = 'organisation';
	if (kind === 'person' && isTown(text, one)) kind = 'place';
	return {
		kind,
		name,
		aliases: forms,
		gender: kind === 'person' ? genderOf(text, one, name, known) : 'unknown',
		country: forms.some((form) => countries.has(form)),
		subtype: subtypeOf(kind, forms, known),
		mentions
	};
}

/** "Cockrell said", "said Cockrell"; not "says Inzozi Nziza’s manager". */
function speaks(text: string, one: Cluster): boolean {
	return one.candidates.some(
		(candidate) => speechVerbs.has(wordBehind(text, candidate)) || isSaidBy(text, candidate)
	);
}

function isSaidBy(text: string, candidate: NameCandidate): boolean {
	const after = text.slice(candidate.end, candidate.end + 2);
	return speechVerbs.has(wordBefore(text, candidate)) && !/^['’]s\b/.test(after);
}

/** The word in small letters right behind a name; empty where none is. */
function wordBehind(text: string, { end }: NameCandidate): string {
	return /^\s+(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
}

function wordBefore(text: string, { start }: NameCandidate): string {
	return /(\p{Ll}+)\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
}

/** The tagger alone makes no person: a title, a given name or a known family name has to bear it out. */
function isPersonByName(one: Cluster, known: KnownNames): boolean {
	return one.candidates.some(({ title, form }) => {
		const words = form.split(/\s+/);
		const given = words[0] ?? '';
		return (
			title !== null ||
			isGivenName(given, known) ||
			(known.bitsOf(words.at(-1) ?? '') & listBits.surname) !== 0
		);
	});
}

function isGivenName(word: string, known: KnownNames): boolean {
	return (
		(known.bitsOf(word) & (listBits.female | listBits.male)) !== 0 ||
		femaleNames.has(word) ||
		maleNames.has(word)
	);
}

/** "Huw Bevan", who is "Huw" or "Bevan" later: two words that are no words otherwise. */
function isKnownByPart(
	text: string,
	{ forms, candidates }: Cluster,
	name: string,
	known: KnownNames
): boolean {
	const words = name.split(' ');
	if (words.length !== 2 || candidates.length < 3) return false;
	const told = candidates.filter(({ end }) =>
		/^[^.]{0,80}\b(?:he|she|his|her)\b/.test(text.slice(end, end + 90))
	);
	if (told.length < 2) return false;
	return (
		words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && known.commonness(word) === 0) &&
		words.some((word) => forms.has(word))
	);
}

/** "Metka Zorman, a 44-year-old bookkeeper": only somebody has an age so told. */
function isAged(text: string, one: Cluster): boolean {
	return one.candidates.some(({ end }) =>
		/^, an? \d{1,2}-year-old\b/.test(text.slice(end, end + 20))
	);
}

/** "Sasi, the injured mahout, who now works …": nothing but somebody is a "who". */
function isWho(text: string, { candidates }: Cluster): boolean {
	return candidates.some(({ end }) =>
		/^, (?:(?:the|an?|its|his|her|their) \p{Ll}[^,.;:“”"()]{3,60}, )?who\b/u.test(
			text.slice(end, end + 80)
		)
	);
}

/** "Robert Myslajek", who is "Myslajek" later or speaks: a given name that is no place's, and a family name. */
function isCalledAsAPerson(text: string, one: Cluster, name: string, known: KnownNames): boolean {
	const words = name.split(/\s+/);
	const [given = '', family = ''] = [words[0], words.at(-1)];
	if (words.length < 2 || words.length > 3) return false;
	if (!words.every((word) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$|^\p{Lu}\.?$/u.test(word)))
		return false;
	const places = listBits.city | listBits.country | listBits.landmark | listBits.place;
	if (!isGivenName(given, known) || (known.bitsOf(given) & places) !== 0) return false;
	if ((known.bitsOf(family) & (places | listBits.organisation | listBits.group)) !== 0)
		return false;
	return one.forms.has(family) || speaks(text, one);
}

/**
 * "Byron received his early education …", again and again, and never "in Byron": whoever has a life is somebody,
 * though a town may be called so.
 */
function isTheirLife(text: string, { candidates }: Cluster, name: string): boolean {
	if (/\s/.test(name) || candidates.length < 4) return false;
	const told = candidates.filter(({ end }) =>
		/^ \p{Ll}+[^.]{0,80}\b(?:he|she|his|her|him)\b/u.test(text.slice(end, end + 100))
	);
	const located = candidates.some(
		({ start, end }) =>
			/\b(?:in|at|near|into|across|around|outside|the) $/i.test(
				text.slice(Math.max(0, start - 9), start)
			) && !/^['’]s\b/.test(text.slice(end, end + 2))
	);
	return told.length >= 2 && !located;
}

/** Two or three plain words that speak, or are followed by an age or a "who", name a person. */
function isPersonByContext(text: string, one: Cluster, name: string): boolean {
	const words = name.split(/\s+/);
	if (words.length < 2 || words.length > 4 || words.some((word) => demonyms.has(word)))
		return false;
	if (!words.every((word) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?\.?$|^\p{Lu}\.?$/u.test(word)))
		return false;
	return one.candidates.some((candidate) => {
		const after = text.slice(candidate.end, candidate.end + 24);
		const described = /^, (?:an? |the |its |his |her )?(\p{Ll}[^,.;:“”]{3,60})/u.exec(
			text.slice(candidate.end, candidate.end + 70)
		);
		const before = text.slice(Math.max(0, candidate.start - 40), candidate.start);
		return (
			/^,? (?:\(\d{2}\)|\d{2},|who\b|aged\b)/.test(after) ||
			(described?.[1] !== undefined &&
				roleHead.test(described[1].split(/ (?:of|at|for|in|from) /)[0] ?? '')) ||
			whose.test(before) ||
			speechVerbs.has(wordBehind(text, candidate)) ||
			isSaidBy(text, candidate)
		);
	});
}

/** "His mother, ", "its regional chairman, " */
const whose =
	/\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\p{Ll}+ ){0,2}?(?:mother|father|wife|husband|brother|sister|son|daughter|neighbour|neighbor|colleague|chair|chairman|chairwoman|director|president|leader|head|secretary|spokesman|spokeswoman|founder|owner|manager)(?: (?:of|at|in|for) [^,.]{2,40})?, $/u;

/** "the founder and CEO of Pedego": a single word that is nobody's given name and has a head. */
function isLed(text: string, one: Cluster, name: string, known: KnownNames): boolean {
	if (/\s/.test(name) || isGivenName(name, known)) return false;
	if (one.candidates.some(({ title }) => title !== null)) return false;
	return one.candidates.some(
		({ start, end }) =>
			/\b(?:CEO|founder|chief executive|managing director|spokes(?:man|woman|person)|employees?|shareholders?|chair(?:man|woman)?) (?:of|at|for) $/.test(
				text.slice(Math.max(0, start - 30), start)
			) && !/^['’]s\b/.test(text.slice(end, end + 2))
	);
}

/** It has a manager, or what is its own; a singer has a manager too, but nobody of a given name is a firm. */
function isUnnamedFirm(text: string, one: Cluster, name: string, known: KnownNames): boolean {
	if (isGivenName(name.split(' ')[0] ?? '', known)) return false;
	return isRun(text, one) || isNeuter(text, one);
}

/** "Inzozi Nziza’s manager, Louise Ingabire": a firm has a manager, a chief executive or shareholders. */
function isRun(text: string, { candidates }: Cluster): boolean {
	if (candidates.some(({ title }) => title !== null)) return false;
	return candidates.some(({ end }) =>
		/^['’]s (?:(?:general|managing|executive|deputy|finance|sales|marketing) )?(?:manager|director|chief executive|chairman|chairwoman|chair|co-founder|shareholders)\b/.test(
			text.slice(end, end + 40)
		)
	);
}

/** "British American Tobacco claimed …": several words that speak and are nobody's name. */
function speaksAsABody(text: string, one: Cluster, name: string): boolean {
	const words = name.split(/\s+/);
	if (words.length < 3 && !words.some((word) => demonyms.has(word))) return false;
	return one.candidates.some((candidate) => speechVerbs.has(wordBehind(text, candidate)));
}

function genderOf(text: string, one: Cluster, name: string, known: KnownNames): Gender {
	const titled = one.candidates.flatMap(({ title }) => genderOfTitle(title) ?? []);
	if (titled.length > 0) return titled.includes('female') ? 'female' : 'male';
	const called = one.candidates
		.map(({ start }) => text.slice(Math.max(0, start - 40), start))
		.join('\n');
	if (/\b\p{L}*(?:woman|mother|widow|daughter|sister|wife|niece|aunt),? $/mu.test(called))
		return 'female';
	if (
		/\b(?!(?:German|Roman|Norman|Ottoman|human) )(?:\p{L}*[a-z]man|\p{L}*father|widower|(?:grand|god|step)?son|\p{L}*brother|husband|nephew|uncle),? $/mu.test(
			called
		)
	)
		return 'male';
	// "P. Anthony Raj"
	const given = name.split(/\s+/).find((word) => !/^\p{Lu}\.$/u.test(word)) ?? '';
	if (eitherNames.has(given)) return 'unknown';
	if (femaleNames.has(given) && !maleNames.has(given)) return 'female';
	if (maleNames.has(given) && !femaleNames.has(given)) return 'male';
	return genderOfGiven(given, known) ?? 'unknown';
}
