import type { Sentence, Word } from '../document.ts';
import { speechVerbs } from '../data/speech-verbs.ts';

/** Somebody named, or meant by a pronoun, where a sentence does so. */
export type Named = {
	readonly entity: number;
	readonly start: number;
	readonly end: number;
	/** Whose something is: "Reed’s party". */
	readonly owner: boolean;
};

/** "Brie used it for two years, she said": those of whom the pronoun is made to speak by name. */
export function toldOf(
	words: readonly Word[],
	{ firstWord, endWord }: Sentence,
	here: readonly Named[],
	pronoun: Word
): readonly number[] {
	const said = words[pronoun.head];
	if (said === undefined || !/^(?:he|she)$/i.test(pronoun.form) || !isSpeaker(words, pronoun))
		return [];
	const isTold = (verb: Word | undefined) =>
		verb !== undefined &&
		verb !== said &&
		((words[said.head] === verb && said.relation === 'parataxis') ||
			(words[verb.head] === said && /^(?:ccomp|parataxis)$/.test(verb.relation)) ||
			(verb.relation === 'root' && said.relation === 'root'));
	const told = words
		.slice(firstWord, endWord)
		.filter((word) => word.start < pronoun.start && word.tag.startsWith('NNP'))
		.filter((word) => word.relation.startsWith('nsubj'))
		.filter((word) => isTold(words[word.head]));
	return here.flatMap(({ entity, start, end, owner }) =>
		!owner && told.some((word) => start <= word.start && word.end <= end) ? [entity] : []
	);
}

/** "a teacher at her school": whether a word is part of what is said of the one that starts there. */
export function hangsFrom(words: readonly Word[], word: Word, start: number): boolean {
	for (let above = words[word.head]; above !== undefined; above = words[above.head])
		if (above.start === start) return true;
	return false;
}

/** Whether a pronoun is who says something. */
export function isSpeaker(words: readonly Word[], { head, relation }: Word): boolean {
	return relation.startsWith('nsubj') && speechVerbs.has(words[head]?.form ?? '');
}
