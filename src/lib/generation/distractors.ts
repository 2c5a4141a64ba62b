import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Entity } from '#lib/text/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { paragraphNumber } from './candidate.ts';

export type ChoiceOption = { text: string; correct: boolean; why?: string };

export function truthOptions(isTrue: boolean): ChoiceOption[] {
	return [
		{ text: 'True', correct: isTrue },
		{ text: 'False', correct: !isTrue }
	];
}

/**
 * Other names of the key's own fine type, from the document, and never an alias or a name in the
 * stem. Null when fewer than two are to be had; `ambiguous` when the sentences about another say
 * much the same as the stem, so that the other might be right too: then there is no item at all.
 */
export function nameOptions(
	document: AnalysedDocument,
	key: Entity,
	stem: string
): ChoiceOption[] | 'ambiguous' | null {
	const asked = new Set(contentWords(stem));
	const others = byWeight(document)
		.filter((other) => other !== key && sameType(key, other))
		.filter((other) => !sharesName(key, other));
	if (others.some((other) => mightBeRight(document, key, other, asked))) return 'ambiguous';
	const chosen = others
		.filter((other) => !other.aliases.some((alias) => stem.includes(alias)))
		.slice(0, 3);
	if (chosen.length < 2) return null;
	const options = [
		{ text: displayName(key), correct: true },
		...chosen.map((other) => ({
			text: displayName(other),
			correct: false,
			why: whereElse(document, other)
		}))
	];
	return shuffled(options, seededRandom(contentId(stem, key.name)));
}

/** Those the article gives a part come first: a role, words of their own, several mentions. */
function byWeight(document: AnalysedDocument): Entity[] {
	const described = new Set(document.roles.map((role) => role.entity));
	const spoke = new Set(document.quotations.map((quotation) => quotation.speaker));
	return document.entities
		.map((entity, index) => ({
			entity,
			weight:
				2 * Number(described.has(index)) +
				2 * Number(spoke.has(index)) +
				Math.min(4, entity.mentions.length)
		}))
		.sort((a, b) => b.weight - a.weight)
		.map(({ entity }) => entity);
}

/** People with people, countries with countries, organisations with organisations. */
function sameType(a: Entity, b: Entity): boolean {
	return a.kind === b.kind && a.country === b.country && a.kind !== 'other';
}

/** "US" and "UK" read better as options with their full names. */
export function displayName(entity: Entity): string {
	const full: Readonly<Record<string, string>> = {
		US: 'United States',
		UK: 'United Kingdom',
		UN: 'United Nations',
		EU: 'European Union'
	};
	return full[entity.name] ?? entity.name;
}

function sharesName(a: Entity, b: Entity): boolean {
	const words = new Set(a.aliases.flatMap((alias) => alias.split(/\s+/)));
	return b.aliases.some((alias) =>
		alias.split(/\s+/).some((word) => word.length > 3 && words.has(word))
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

function whereElse(document: AnalysedDocument, other: Entity): string {
	const mention = document.mentions[other.mentions[0] ?? -1];
	const number = paragraphNumber(document, mention?.sentence ?? 0);
	return `The article names ${displayName(other)} elsewhere (first in paragraph ${number}), not for this.`;
}

/**
 * Years for a year: first those the text gives to other events, then near ones. In order, as
 * figures should stand.
 */
export function yearOptions(
	document: AnalysedDocument,
	key: string,
	sentence: number
): ChoiceOption[] | null {
	const year = Number(key);
	const elsewhere = [
		...new Set(
			document.values
				.filter((v) => v.kind === 'year' && v.sentence !== sentence)
				.map((v) => v.amount ?? 0)
		)
	]
		.filter((other) => other !== year && Math.abs(other - year) <= 30)
		.sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
		.slice(0, 2);
	const latest = Math.max(
		year,
		...document.values.map((v) =>
			v.kind === 'year' || v.kind === 'date' ? yearIn(document.text.slice(v.start, v.end)) : 0
		)
	);
	const step = Math.abs(latest - year) > 60 ? 4 : 2;
	const random = seededRandom(contentId(key, String(sentence)));
	const near = shuffled([-2 * step, -step, step, 2 * step], random)
		.map((offset) => year + offset)
		// A key that is always the latest year would give itself away; only years to come are out.
		.filter((other) => other <= Math.max(latest, Math.min(year + 2 * step, 2020)));
	const inSentence = new Set(
		document.values.filter((v) => v.sentence === sentence).map((v) => v.amount)
	);
	const distractors = [...new Set([...elsewhere, ...near])]
		.filter((other) => !inSentence.has(other))
		.slice(0, 3);
	if (distractors.length < 2) return null;
	return [year, ...distractors]
		.sort((a, b) => a - b)
		.map((value) => ({
			text: String(value),
			correct: value === year,
			...(value === year
				? {}
				: {
						why: elsewhere.includes(value)
							? yearElsewhere(document, value)
							: `The article does not name ${value} here.`
					})
		}));
}

function yearIn(text: string): number {
	return Number(/\d{4}/.exec(text)?.[0] ?? 0);
}

function yearElsewhere(document: AnalysedDocument, year: number): string {
	const value = document.values.find((v) => v.amount === year && v.kind === 'year');
	return `The article gives ${year} for something else, in paragraph ${paragraphNumber(document, value?.sentence ?? 0)}.`;
}
