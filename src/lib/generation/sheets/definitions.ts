import { contains } from '#lib/kernel/index.ts';
import type { Definition } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { MotionSeed } from '../motions/seed.ts';
import { contentWords } from './topic-words.ts';

/** What the text itself says a term is: never a person, whose description is a role. */
function definedTerms(document: AnalysedDocument): Definition[] {
	return document.terms.flatMap(({ form, entity, definition }): Definition[] => {
		if (definition === null || document.entities[entity ?? -1]?.kind === 'person') return [];
		const sentence = document.sentences.find((one) => contains(one, definition));
		if (sentence === undefined) return [];
		return [
			{
				term: form,
				reading: readable(document, definition),
				contestedBy: null,
				quote: {
					articleId: null,
					start: sentence.start,
					end: sentence.end,
					quote: document.text.slice(sentence.start, sentence.end)
				}
			}
		];
	});
}

/** The terms a motion turns on: those the text defines, and the word of its kind, to be agreed on. */
export function definitionsFor(document: AnalysedDocument, seed: MotionSeed): Definition[] {
	const about = new Set([...contentWords(seed.text), ...seed.about.flatMap(contentWords)]);
	const fromText = definedTerms(document).filter((one) =>
		contentWords(`${one.term} ${one.reading}`).some((word) => about.has(word))
	);
	return [...fromText.slice(0, 4), ...toAgreeOn(seed)];
}

const turningWords: Readonly<Record<MotionSeed['kind'], RegExp>> = {
	fact: /\b(exists?|motive|real|true)\b/i,
	law: /\b(lawful|unlawful|legal|illegal|constitutional|unconstitutional|war crimes?)\b/i,
	value:
		/\b(fair|unfair|justified|unjustified|right|wrong|moral|immoral|just|unjust|ethical|worth|better|worse)\b/i,
	policy: /\b(right|regulated|banned|restraint|ban|regulate)\b/i,
	actor: /([‘“'][^’”']{3,40}[’”']|\bconsistent\b|\bpromise\b)/i
};

function toAgreeOn(seed: MotionSeed): Definition[] {
	const found = turningWords[seed.kind].exec(seed.text)?.[1];
	return found === undefined ? [] : [{ term: found, reading: '', contestedBy: null, quote: null }];
}

/** The article's key terms with what it says they are, for the topic page. */
export function keyTerms(document: AnalysedDocument): { term: string; reading: string }[] {
	const roles = document.roles.map((role) => ({
		term: document.entities[role.entity]?.name ?? '',
		reading: readable(document, role)
	}));
	return [...definedTerms(document).map(({ term, reading }) => ({ term, reading })), ...roles]
		.filter((one) => one.term !== '')
		.slice(0, 16);
}
