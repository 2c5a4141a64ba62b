import { contains, type Span } from '#lib/kernel/index.ts';
import { roleNouns } from '../data/role-nouns.ts';
import type { Sentence, Word } from '../document.ts';

const people = /^(?:man|woman|boy|girl|student|pupil|tenant|victim|survivor|passenger|customer)$/;

const female = /^(?:woman|girl|mother|daughter|sister|wife|widow|spokeswoman|chairwoman|actress)$/;
const male = /^(?:man|boy|father|son|brother|husband|spokesman|chairman)$/;

/**
 * Where a sentence has somebody for a subject whom it only describes: "the minister disagreed", "a corporation
 * official admitted". Whoever is "he" in what follows may be that one. What is quoted, what no or any official
 * does, and what a sheriff can do, tells of nobody who acts here.
 * @param gender of the pronoun that is looked up, where there is one
 */
export function describedSubjects(
	words: readonly Word[],
	sentence: Sentence,
	quoted: readonly Span[],
	gender?: 'female' | 'male'
): number[] {
	const found: number[] = [];
	for (let at = sentence.firstWord; at < sentence.endWord; at++) {
		const word = words[at];
		// "An official who …" may be read as an adjective.
		if (!/^(?:NN|JJ)$/.test(word?.tag ?? '') || word?.relation.startsWith('nsubj') !== true)
			continue;
		if (!roleNouns.has(word.lemma) && !people.test(word.lemma)) continue;
		if (gender === 'male' ? female.test(word.lemma) : gender === 'female' && male.test(word.lemma))
			continue;
		const article = words
			.slice(Math.max(sentence.firstWord, at - 5), at)
			.findLast(({ tag, form }) => tag === 'DT' || tag === 'PRP$' || /^one$/i.test(form));
		const verb = words[word.head];
		const leads = /^(?:root|conj)$/.test(verb?.relation ?? '');
		const acts =
			/^VB[DN]$/.test(verb?.tag ?? '') ||
			(verb?.tag === 'VBZ' && /^the$/i.test(article?.form ?? ''));
		if (!leads || !acts || !/^(?:the|an?|one|another)$/i.test(article?.form ?? '')) continue;
		if (!quoted.some((span) => contains(span, word))) found.push(word.start);
	}
	return found;
}
