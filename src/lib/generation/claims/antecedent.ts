import type { Voice } from '#lib/debate/index.ts';
import {
	describedSubjects,
	roleNouns,
	type AnalysedDocument,
	type Gender,
	type Token
} from '#lib/text/index.ts';
import { displayName } from '../distractors/index.ts';
import type { Attribution } from './attributed-content.ts';
import type { Statement } from './statement.ts';
import { entityVoice } from './voices.ts';

/**
 * Who "they", "he" or "she" is: the group that spoke just before; the only person of the sentence
 * before; else whoever spoke last in this paragraph or the one before. Two fitting people: nobody.
 * Better unnamed than wrong.
 */
export function antecedentOf(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	last: LastVoices
): Voice | null {
	const pronoun = (tokens[one.subject.first]?.form ?? '').toLowerCase();
	if (pronoun === 'they') return last.group;
	if (pronoun !== 'he' && pronoun !== 'she') return null;
	const other = pronoun === 'he' ? 'female' : 'male';
	const fits = (entity: number) => {
		const { kind, gender } = document.entities[entity] ?? {};
		return kind === 'person' && gender !== other;
	};
	const people = new Set(
		document.mentions
			.filter((mention) => mention.sentence === index - 1)
			.map((mention) => mention.entity)
			.filter(fits)
	);
	const [only] = people;
	if (people.size === 1 && only !== undefined) return entityVoice(document, only);
	const here = document.sentences[index]?.paragraph ?? -1;
	// "The minister disagreed. He said …": whoever acts there, and is not named, comes between.
	const before = document.sentences[index - 1];
	const gender = pronoun === 'he' ? 'male' : 'female';
	if (
		before !== undefined &&
		here - before.paragraph <= 1 &&
		people.size === 0 &&
		describedSubjects(document.words, before, document.quotations, gender).length > 0
	)
		return null;
	const { person } = last;
	if (person === null || here - person.paragraph > 1 || person.gender === other) return null;
	// Of several named in the sentence before, the one who spoke in it.
	const spoke = [...people].some((at) => entityVoice(document, at).name === person.voice.name);
	return people.size === 0 || spoke ? person.voice : null;
}

/** Who spoke last, sentence by sentence: what a pronoun may stand for. */
export type LastVoices = {
	readonly group: Voice | null;
	readonly person: {
		readonly voice: Voice;
		readonly gender: Gender;
		readonly paragraph: number;
	} | null;
};

export function lastVoices(
	document: AnalysedDocument,
	index: number,
	said: readonly Statement[],
	before: LastVoices
): LastVoices {
	const voice = said.at(-1)?.chain[0] ?? null;
	const speaker = said.find((one) => one.form !== 'own')?.chain[0];
	const entity = document.entities.find(
		(one) => one.kind === 'person' && displayName(one) === speaker?.name
	);
	const paragraph = document.sentences[index]?.paragraph ?? -1;
	return {
		group: voice,
		person:
			speaker === undefined || (entity === undefined && !isDescribed(speaker.name))
				? before.person
				: { voice: speaker, gender: entity?.gender ?? genderOf(speaker.name), paragraph }
	};
}

/** "The minister", "A corporation official": one person, whom nothing names. */
function isDescribed(name: string): boolean {
	const head =
		/^(?:The|An?) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]*)(?: (?:of|for|at|in) .*)?$/u.exec(
			name
		)?.[1];
	return (
		head !== undefined && (roleNouns.has(head) || /^(?:man|woman|boy|girl|student)$/.test(head))
	);
}

function genderOf(name: string): Gender {
	if (/\b(?:woman|girl|mother|daughter|sister|wife|spokeswoman|chairwoman)\b/.test(name))
		return 'female';
	return /\b(?:man|boy|father|son|brother|husband|spokesman|chairman)\b/.test(name)
		? 'male'
		: 'unknown';
}
