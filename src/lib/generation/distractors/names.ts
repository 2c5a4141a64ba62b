import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import {
	readable,
	type AnalysedDocument,
	type Entity,
	type EntitySubtype
} from '#lib/text/index.ts';
import { paragraphNumber } from '../candidate.ts';
import { wellKnownCountries } from '../data/countries.ts';

export type ChoiceOption = { text: string; correct: boolean; why?: string };

/** A question's word for what is asked, and the other names that it could be answered with. */
export type NameChoice = { readonly who: string; readonly options: ChoiceOption[] | null };

const most = 3;
const fewest = 2;

/**
 * The key among others of its own fine type, from the article first. "Which party" where the article
 * names other parties, else "Which organisation". Null options where fewer than two strong ones are to
 * be had: then the answer is typed, or nothing is asked.
 * @param stemOf the stem with the asking word; null where none can be made
 * @param evidence the sentences that the key is taken from
 */
export function nameChoice(
	document: AnalysedDocument,
	keyIndex: number,
	evidence: readonly number[],
	stemOf: (who: string) => string | null
): { stem: string; options: ChoiceOption[] | null } | null {
	const key = document.entities[keyIndex];
	if (key === undefined) return null;
	for (const type of typesOf(key)) {
		const stem = stemOf(type.who);
		if (stem === null || key.aliases.some((alias) => holds(stem, alias))) return null;
		const others = distractorsFor(document, keyIndex, type, evidence, stem);
		if (others === 'ambiguous') return null;
		if (others !== null) return { stem, options: inOrder(document, key, others, stem) };
	}
	const stem = stemOf(typesOf(key).at(-1)?.who ?? 'Who');
	return stem === null ? null : { stem, options: null };
}

type NameType = {
	readonly who: string;
	readonly fits: (other: Entity) => boolean;
	/** What the lists know where the article names too few. */
	readonly beyond: readonly string[];
};

const askedBySubtype: Readonly<Partial<Record<EntitySubtype, string>>> = {
	company: 'Which company',
	party: 'Which party',
	court: 'Which court',
	university: 'Which university',
	'news outlet': 'Which news outlet',
	city: 'Which city'
};

/** The finest type first. */
function typesOf(key: Entity): NameType[] {
	if (key.kind === 'person')
		return [{ who: 'Who', fits: (other) => other.kind === 'person' && isWhole(other), beyond: [] }];
	if (key.country || key.subtype === 'country')
		return [
			{
				who: 'Which country',
				fits: (other) => other.country || other.subtype === 'country',
				beyond: wellKnownCountries
			}
		];
	const fine = askedBySubtype[key.subtype ?? 'event'];
	const types: NameType[] = [];
	if (fine !== undefined)
		types.push({ who: fine, fits: (other) => other.subtype === key.subtype, beyond: [] });
	if (key.kind === 'organisation')
		types.push({
			who: 'Which organisation',
			fits: (other) => other.kind === 'organisation' && !other.country,
			beyond: []
		});
	return types;
}

/** "Ada Holt", or "Holt" of whom the article has more to say; a lone first word may be a slip of reading. */
function isWhole(other: Entity): boolean {
	return other.name.includes(' ') || other.mentions.length >= 2;
}

export function whoFor(key: Entity): string | null {
	return typesOf(key).at(-1)?.who ?? null;
}

function distractorsFor(
	document: AnalysedDocument,
	keyIndex: number,
	type: NameType,
	evidence: readonly number[],
	stem: string
): { text: string; why: string }[] | 'ambiguous' | null {
	const key = document.entities[keyIndex];
	if (key === undefined) return null;
	const asked = new Set(contentWords(stem));
	const beside = besideIn(document, keyIndex, evidence);
	const fitting = byWeight(document).filter(
		({ entity, index }) =>
			index !== keyIndex && type.fits(entity) && !sharesName(key, entity) && !beside.has(index)
	);
	// Where another might be right too there is no key, with options or without.
	if (fitting.some(({ entity }) => mightBeRight(document, key, entity, asked))) return 'ambiguous';
	const own: { text: string; why: string }[] = [];
	for (const { entity, index } of fitting) {
		if (entity.aliases.some((alias) => holds(stem, alias))) continue;
		const text = displayName(entity);
		if (own.length < most && !own.some((one) => holds(one.text, text) || holds(text, one.text)))
			own.push({ text, why: whereElse(document, index) });
	}
	if (own.length >= fewest) return own;
	// One from the article at least, so that the others are no filler.
	if (own.length === 0 || type.beyond.length === 0) return null;
	const named = new Set(document.entities.flatMap(({ aliases }) => aliases));
	const random = seededRandom(contentId(stem, key.name));
	const further = shuffled(
		type.beyond.filter((name) => !named.has(name) && !document.text.includes(name)),
		random
	)
		.slice(0, fewest - own.length)
		.map((text) => ({ text, why: `The article does not name ${text}.` }));
	return [...own, ...further];
}

/** Those named together with the key ("Reed and Holt"): they may have done the same. */
function besideIn(
	document: AnalysedDocument,
	key: number,
	evidence: readonly number[]
): ReadonlySet<number> {
	const beside = new Set<number>();
	for (const [index, one] of document.mentions.entries()) {
		if (one.entity !== key || !evidence.includes(one.sentence)) continue;
		for (const other of [document.mentions[index - 1], document.mentions[index + 1]]) {
			if (other === undefined || other.sentence !== one.sentence) continue;
			const gap =
				other.start > one.end
					? document.text.slice(one.end, other.start)
					: document.text.slice(other.end, one.start);
			if (/^(?:,|,? and|,? or|,? along with|,? together with|\/|’s|['’]) ?(?:the )?$/.test(gap))
				beside.add(other.entity);
		}
	}
	return beside;
}

/** Those the article gives a part come first: a role, words of their own, several mentions. */
function byWeight(document: AnalysedDocument): { entity: Entity; index: number }[] {
	const described = new Set(document.roles.map((role) => role.entity));
	const spoke = new Set(document.quotations.map((quotation) => quotation.speaker));
	const weight = ({ entity, index }: { entity: Entity; index: number }) =>
		2 * Number(described.has(index)) +
		2 * Number(spoke.has(index)) +
		Math.min(4, entity.mentions.length);
	return document.entities
		.map((entity, index) => ({ entity, index }))
		.sort((a, b) => weight(b) - weight(a));
}

function inOrder(
	document: AnalysedDocument,
	key: Entity,
	others: readonly { text: string; why: string }[],
	stem: string
): ChoiceOption[] {
	const options = [
		{ text: displayName(key), correct: true },
		...others.map((other) => ({ ...other, correct: false }))
	];
	return shuffled(options, seededRandom(contentId(stem, key.name)));
}

/** "US" and "UK" read better as options with their full names. */
export function displayName(entity: Entity): string {
	const full: Readonly<Record<string, string>> = {
		US: 'United States',
		'U.S.': 'United States',
		UK: 'United Kingdom',
		'U.K.': 'United Kingdom',
		UN: 'United Nations',
		EU: 'European Union'
	};
	return full[entity.name] ?? entity.name;
}

function holds(text: string, words: string): boolean {
	return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
		` ${words
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()} `
	);
}

function sharesName(a: Entity, b: Entity): boolean {
	const words = new Set(a.aliases.flatMap((alias) => alias.split(/\s+/)));
	return b.aliases.some((alias) =>
		alias.split(/\s+/).some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && words.has(word))
	);
}

/** A sentence that names the other, and not the key, holds most of what the stem asks. */
function mightBeRight(
	document: AnalysedDocument,
	key: Entity,
	other: Entity,
	asked: ReadonlySet<string>
): boolean {
	if (asked.size === 0) return false;
	const ofKey = new Set(key.mentions.map((index) => document.mentions[index]?.sentence));
	return other.mentions.some((index) => {
		const at = document.mentions[index]?.sentence ?? -1;
		const sentence = document.sentences[at];
		if (sentence === undefined || ofKey.has(at)) return false;
		const words = new Set(contentWords(readable(document, sentence)));
		return [...asked].filter((word) => words.has(word)).length / asked.size > 0.6;
	});
}

/** What the article has of another, so that a reader sees why it isn't the answer. */
function whereElse(document: AnalysedDocument, index: number): string {
	const entity = document.entities[index];
	if (entity === undefined) return '';
	const name = displayName(entity);
	const role = document.roles.find((one) => one.entity === index && one.form === 'apposition');
	if (role !== undefined)
		return `${name} is ${readable(document, role).replace(/^also /, '')} (paragraph ${String(paragraphNumber(document, role.sentence))}); the article does not say this of ${name}.`;
	const mention = document.mentions[entity.mentions[0] ?? -1];
	const number = paragraphNumber(document, mention?.sentence ?? 0);
	return `The article names ${name} elsewhere (first in paragraph ${String(number)}), not for this.`;
}
