import {
	isDemonym,
	type AnalysedDocument,
	type Entity,
	type EntitySubtype
} from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { walkOf } from './people.ts';

/** Fewer distractors than this make no choice. */
export const fewest = 2;

/** A question's word for what is asked, and who else could answer to it. */
export type NameType = {
	readonly who: string;
	readonly fits: (other: Entity, index: number) => boolean;
};

const askedBySubtype: Readonly<Partial<Record<EntitySubtype, string>>> = {
	company: 'Which company',
	party: 'Which party',
	court: 'Which court',
	university: 'Which school or university',
	'news outlet': 'Which news outlet',
	city: 'Which city'
};

/** The finest type first. */
export function typesOf(asking: Asking, keyIndex: number, by: 'words' | 'deeds'): NameType[] {
	const key = asking.document.entities[keyIndex];
	if (key === undefined) return [];
	if (key.kind === 'person')
		return [
			{
				who: 'Who',
				fits: (other, index) =>
					other.kind === 'person' &&
					isWhole(asking.document, other) &&
					(by === 'words'
						? mightHaveSaidIt(asking, keyIndex, index)
						: mightDoTheSame(asking, keyIndex, index))
			}
		];
	if (key.country || key.subtype === 'country')
		return [
			{
				who: 'Which country',
				fits: (other, index) =>
					(other.country || other.subtype === 'country') && asking.acting.has(index)
			}
		];
	const fine = askedBySubtype[key.subtype ?? 'event'];
	const types: NameType[] = [];
	if (fine !== undefined) types.push({ who: fine, fits: (other) => other.subtype === key.subtype });
	// A school among councils and firms would be told at sight.
	if (key.kind === 'organisation' && key.subtype !== null && fine === undefined)
		types.push({
			who: 'Which organisation',
			fits: (other) =>
				other.kind === 'organisation' &&
				!other.country &&
				other.subtype !== null &&
				askedBySubtype[other.subtype ?? 'event'] === undefined
		});
	return types;
}

/** One who speaks in the article; where fewer than two others do, anybody who is surely somebody. */
function mightHaveSaidIt({ document, speaking }: Asking, key: number, other: number): boolean {
	if (speaking.has(other)) return true;
	const { gender = 'unknown', mentions = [] } = document.entities[other] ?? {};
	// "Naparima Bowl", which the tagger takes for a name of somebody's.
	if (gender === 'unknown') return false;
	const isKnown = mentions.length >= 2 || walkOf(document, other) !== null;
	return isKnown && [...speaking].filter((one) => one !== key).length < fewest;
}

/** Of one walk of life, as far as the article tells; an analyst who is only quoted holds no power. */
function mightDoTheSame({ document, acting }: Asking, key: number, other: number): boolean {
	const [one, two] = [walkOf(document, key), walkOf(document, other)];
	if (one !== null && two !== null) return one === two;
	// Somebody named in passing has no part in what the article tells.
	if (two === null && (document.entities[other]?.mentions.length ?? 0) < 2) return false;
	return acting.has(key) === acting.has(other);
}

const ranks = /^(?:Wg|Cdr|Lt|Col|Capt|Gen|Sgt|Insp|Supt|Prof|Dr|Rev|Hon|Mr|Mrs|Ms|Sir|Cr|Cllr)\.?$/;

/** "Ada Holt", or "Holt" of whom the article has more to say; a lone first word may be a slip of reading. */
function isWhole({ text, mentions }: AnalysedDocument, other: Entity): boolean {
	// "Lee Cheuk" of "Lee Cheuk-yan".
	if (
		other.mentions.some((at) =>
			/^[-‐]\p{L}/u.test(text.slice(mentions[at]?.end ?? 0, (mentions[at]?.end ?? 0) + 2))
		)
	)
		return false;
	// "Roman Catholic" is nobody.
	const parts = other.name.split(' ');
	if (
		/ \p{Lu}\.?$/u.test(other.name) ||
		parts.some(isDemonym) ||
		parts.length > 4 ||
		/^(?:Man|Woman)$/.test(other.name) ||
		// "TOI", "Wg Cdr"
		/^\p{Lu}{2,4}$/u.test(other.name) ||
		parts.every((part) => ranks.test(part))
	)
		return false;
	// "Paydrop said it was co-operating": one word that no list and no "he" or "she" takes for somebody.
	return other.name.includes(' ') || (other.mentions.length >= 2 && other.gender !== 'unknown');
}
