import { contentId, seededRandom } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { readable, type AnalysedDocument, type Entity } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { paragraphNumber } from '../candidate.ts';
import { optionsAround, type ChoiceOption } from './choice-options.ts';
import { displayName } from './display-name.ts';
import { fewest, typesOf, type NameType } from './name-types.ts';

const most = 3;

/**
 * The key among others of its own fine type, from the article first. "Which party" where the article
 * names other parties, else "Which organisation". Null options where fewer than two strong ones are to
 * be had: then the answer is typed, or nothing is asked.
 * @param stemOf the stem with the asking word; null where none can be made
 * @param by what they are told apart by: their words, which anybody may have said, or their deeds
 * @param evidence the sentences that the key is taken from
 */
export function nameChoice(
	asking: Asking,
	keyIndex: number,
	evidence: readonly number[],
	stemOf: (who: string) => string | null,
	by: 'words' | 'deeds' = 'deeds'
): { stem: string; options: ChoiceOption[] | null } | null {
	const { document } = asking;
	const key = document.entities[keyIndex];
	if (key === undefined) return null;
	const types = typesOf(asking, keyIndex, by);
	for (const type of types) {
		const stem = stemOf(type.who);
		if (stem === null || key.aliases.some((alias) => holds(stem, alias))) return null;
		const others = distractorsFor(asking, keyIndex, type, evidence, stem, by);
		if (others === 'ambiguous') return null;
		if (others !== null) return { stem, options: inOrder(document, key, others, stem) };
	}
	const who = types.at(-1)?.who;
	const stem = who === undefined ? null : stemOf(who);
	return stem === null ? null : { stem, options: null };
}

/** Those of the article who could stand where a name stands in a statement and would make it false. */
export function othersLike(
	asking: Asking,
	keyIndex: number,
	evidence: readonly number[],
	statement: string
): { text: string; index: number }[] {
	const { document } = asking;
	const key = document.entities[keyIndex];
	const type = typesOf(asking, keyIndex, 'deeds')[0];
	if (key === undefined || type === undefined) return [];
	const fitting = fittingFor(document, keyIndex, type, evidence).filter(
		({ entity }) => !isToldApart(key, entity, statement)
	);
	const said = new Set(contentWords(statement));
	if (fitting.some(({ entity }) => mightBeRight(asking, key, entity, said))) return [];
	return fitting.map(({ entity, index }) => ({ text: displayName(entity), index })).slice(0, most);
}

function fittingFor(
	document: AnalysedDocument,
	keyIndex: number,
	type: NameType,
	evidence: readonly number[]
): { entity: Entity; index: number }[] {
	const key = document.entities[keyIndex];
	const beside = besideIn(document, keyIndex, evidence);
	return byWeight(document).filter(
		({ entity, index }) =>
			key !== undefined &&
			index !== keyIndex &&
			type.fits(entity, index) &&
			!sharesName(key, entity) &&
			!beside.has(index)
	);
}

function distractorsFor(
	asking: Asking,
	keyIndex: number,
	type: NameType,
	evidence: readonly number[],
	stem: string,
	by: 'words' | 'deeds'
): { text: string; why: string }[] | 'ambiguous' | null {
	const { document } = asking;
	const key = document.entities[keyIndex];
	if (key === undefined) return null;
	const asked = new Set(contentWords(stem));
	const fitting = fittingFor(document, keyIndex, type, evidence);
	// Where another might be right too there is no key, with options or without.
	if (fitting.some(({ entity }) => mightBeRight(asking, key, entity, asked))) return 'ambiguous';
	const own: { text: string; why: string }[] = [];
	const spacedStem = spaced(stem);
	for (const { entity, index } of fitting) {
		if (own.length === most) break;
		const isTold = spacedParts(entity).some((part) => spacedStem.includes(part));
		if (isTold || isToldApart(key, entity, stem)) continue;
		const text = displayName(entity);
		if (!own.some((one) => holds(one.text, text) || holds(text, one.text)))
			own.push({ text, why: whereElse(document, index, by) });
	}
	return own.length >= fewest ? own : null;
}

/** Every name and every part of one: "Lucille" in a stem rules Lucille Crane out at sight. */
function partsOf({ kind, aliases }: Entity): string[] {
	const parts = aliases.flatMap((alias) => alias.split(/\s+/));
	return kind === 'person'
		? [...aliases, ...parts.filter((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part))]
		: [...aliases];
}

/** "who said his colleagues …": only men come into question. */
function isToldApart(key: Entity, other: Entity, stem: string): boolean {
	const own = { male: /\b(?:he|his|him|himself)\b/i, female: /\b(?:she|her|hers|herself)\b/i };
	const outsideQuotes = stem.replace(/[“"][^”"]*[”"]/g, ' ');
	// Of whom no list knows it, the stem's own word tells.
	const genders = key.gender === 'unknown' ? (['female', 'male'] as const) : [key.gender];
	const gender = genders.find((one) => own[one].test(outsideQuotes));
	return gender !== undefined && other.gender !== gender;
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
	return optionsAround(displayName(key), others, seededRandom(contentId(stem, key.name)));
}

function holds(text: string, words: string): boolean {
	return spaced(text).includes(spaced(words));
}

/** Letters and figures in small letters, a space before and behind each word. */
function spaced(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}

const partsBy = new WeakMap<Entity, readonly string[]>();

/** The same of everybody's names, kept: every stem is held against all of them. */
function spacedParts(entity: Entity): readonly string[] {
	const parts = partsBy.get(entity) ?? partsOf(entity).map(spaced);
	partsBy.set(entity, parts);
	return parts;
}

/** Whether two go by a name with a word in common: “Jerome” and “Saint Jerome”. */
export function sharesName(a: Entity, b: Entity): boolean {
	const words = new Set(a.aliases.flatMap((alias) => alias.split(/\s+/)));
	return b.aliases.some((alias) =>
		alias.split(/\s+/).some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && words.has(word))
	);
}

/** A sentence that names the other, and not the key, holds most of what the stem asks. */
function mightBeRight(
	{ document, sentenceWords }: Asking,
	key: Entity,
	other: Entity,
	asked: ReadonlySet<string>
): boolean {
	if (asked.size === 0) return false;
	const ofKey = new Set(key.mentions.map((index) => document.mentions[index]?.sentence));
	return other.mentions.some((index) => {
		const at = document.mentions[index]?.sentence ?? -1;
		const words = sentenceWords[at];
		if (words === undefined || ofKey.has(at)) return false;
		return [...asked].filter((word) => words.has(word)).length / asked.size > 0.6;
	});
}

/** What the article has of another, so that a reader sees why it isn't the answer. */
function whereElse(document: AnalysedDocument, index: number, by: 'words' | 'deeds'): string {
	const entity = document.entities[index];
	if (entity === undefined) return '';
	const name = displayName(entity);
	const said = document.quotations.find(({ speaker }) => speaker === index);
	if (by === 'words' && said !== undefined) {
		const words = readable(document, said).split(/\s+/);
		const some = words
			.slice(0, 9)
			.join(' ')
			.replace(/[,;:.]$/, '');
		return `${name} says something else, in paragraph ${String(paragraphNumber(document, said.sentence))}: “${some}${words.length > 9 ? ' …' : ''}”`;
	}
	const role = document.roles.find((one) => one.entity === index && one.form === 'apposition');
	if (role !== undefined)
		return `${name} is ${readable(document, role).replace(/^also /, '')} (paragraph ${String(paragraphNumber(document, role.sentence))}), and not said to have done this.`;
	const mention = document.mentions[entity.mentions[0] ?? -1];
	const number = String(paragraphNumber(document, mention?.sentence ?? 0));
	return `The article names ${name} elsewhere (first in paragraph ${number}), not for this.`;
}
