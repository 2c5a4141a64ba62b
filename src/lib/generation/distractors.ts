import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Entity } from '#lib/text/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { paragraphNumber } from './candidate.ts';

export type ChoiceOption = { text: string; correct: boolean; why?: string };

/**
 * Other names of the key's own fine type, from the document. Left out: aliases, names in the
 * stem, and names whose own sentences say much the same as the stem (they might be right too).
 * @param among the entities that may serve, best first
 */
export function nameOptions(
	document: AnalysedDocument,
	key: Entity,
	stem: string,
	among: readonly Entity[]
): ChoiceOption[] | null {
	const asked = new Set(contentWords(stem));
	const chosen = among
		.filter((other) => other !== key && sameType(key, other))
		.filter((other) => !other.aliases.some((alias) => stem.includes(alias)))
		.filter((other) => !sharesName(key, other))
		.filter((other) => !mightBeRight(document, other, asked))
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

/** People with people, countries with countries, organisations with organisations. */
export function sameType(a: Entity, b: Entity): boolean {
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

function mightBeRight(
	document: AnalysedDocument,
	other: Entity,
	asked: ReadonlySet<string>
): boolean {
	if (asked.size === 0) return false;
	return other.mentions.some((index) => {
		const sentence = document.sentences[document.mentions[index]?.sentence ?? -1];
		if (sentence === undefined) return false;
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
 * Years for a year: first those the text gives to other events, then near ones, none in the
 * future of the latest year named. In order, as figures should stand.
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
		.filter((other) => other <= latest);
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
							: `The article does not give ${value} for this.`
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
