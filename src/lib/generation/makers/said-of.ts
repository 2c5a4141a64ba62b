import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import type { AnalysedDocument, Entity } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import type { Statement } from '../asking/statements.ts';
import { displayName } from '../distractors/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { isInFirstPerson } from '../voice.ts';
import { withNaming } from './names.ts';

/** "Eddie Chu received the most votes" → What does the article say of Eddie Chu? Others' doings beside it. */
export function makeSaidOfItems(asking: Asking): Candidate[] {
	const { document } = asking;
	if (isInFirstPerson(document)) return [];
	const doings = asking.statements.filter((one) => isDoing(asking, one));
	return doings.flatMap((key): Candidate[] => {
		const entity = document.entities[key.subject ?? -1];
		if (entity === undefined || key.subject === null) return [];
		const name = displayName(entity);
		const others = shuffled(doings, seededRandom(contentId('said of', key.text)))
			.filter((other) => mayStandBeside(asking, key, other, entity))
			.filter((one, at, all) => all.findIndex(({ subject }) => subject === one.subject) === at)
			.slice(0, 3);
		if (others.length < 2) return [];
		const number = String(paragraphNumber(document, key.told.sentence));
		return [
			{
				kind: 'single-choice',
				stem: `What does the article say of ${name}?`,
				key: saying(key),
				options: shuffled(
					[
						{ text: saying(key), correct: true },
						...others.map((other) => ({
							text: saying(other),
							correct: false,
							why: `Paragraph ${String(paragraphNumber(document, other.told.sentence))} says this of ${nameOf(document, other)}.`
						}))
					],
					seededRandom(contentId(name, key.text))
				),
				explanation: `Paragraph ${number}: ${key.text}.`,
				level: 'understand',
				told: key.told,
				sentences: withNaming(asking, key.told),
				confidence: 0.6
			}
		];
	});
}

/** What one person, body or country is said to do or be, in words that fit any other of them. */
export function isDoing(
	{ document, tree }: Asking,
	{ subject, predicate, told }: Statement
): boolean {
	const entity = document.entities[subject ?? -1];
	if (entity === undefined || entity.kind === 'other') return false;
	const first = tree.words[told.verb[0] ?? -1];
	if (first === undefined || !/^(?:VBD|VBZ|MD)$/.test(first.tag) || /^were$/i.test(first.form))
		return false;
	const words = predicate.split(/\s+/).length;
	if (words < 4 || words > 18) return false;
	if (/\b(?:his|her|hers|their|its|him|himself|herself|itself|he|she|it|they)\b/i.test(predicate))
		return false;
	return !entity.aliases.some((alias) => predicate.includes(alias));
}

function mayStandBeside(asking: Asking, key: Statement, other: Statement, entity: Entity): boolean {
	const { document } = asking;
	const one = document.entities[other.subject ?? -1];
	if (one === undefined || other.subject === key.subject) return false;
	if (one.kind !== entity.kind || one.country !== entity.country) return false;
	if (other.names.has(key.subject ?? -1) || key.names.has(other.subject ?? -1)) return false;
	const lengths = [key.predicate.length, other.predicate.length];
	if (Math.max(...lengths) > 1.7 * Math.min(...lengths)) return false;
	return !mayBeTrueOf(asking, key.subject ?? -1, other.predicate);
}

/** A sentence that names somebody holds most of what is said of another. */
export function mayBeTrueOf(
	{ document, sentenceWords }: Asking,
	entity: number,
	predicate: string
): boolean {
	const said = contentWords(predicate);
	return (document.entities[entity]?.mentions ?? []).some((index) => {
		const words = sentenceWords[document.mentions[index]?.sentence ?? -1];
		if (words === undefined || said.length === 0) return false;
		return said.filter((word) => words.has(word)).length / said.length > 0.5;
	});
}

function saying({ predicate }: Statement): string {
	return `… ${predicate}`;
}

function nameOf({ entities }: AnalysedDocument, { subject }: Statement): string {
	const entity = entities[subject ?? -1];
	return entity === undefined ? 'somebody else' : displayName(entity);
}
