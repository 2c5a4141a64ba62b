import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument } from '#lib/text/index.ts';

/**
 * Whom "the company", "the minister" or "the trust" stands for: the one body whose name holds the noun, or
 * whose kind it is, or the one person whom the article calls so. Null where two fit, or none does.
 */
export function bearerOf(document: AnalysedDocument, words: string): number | null {
	const noun = /^the (?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]*)$/iu.exec(words)?.[1]?.toLowerCase();
	if (noun === undefined || lemmatizer.noun(noun) !== noun) return null;
	const bodies = [...document.entities.keys()].filter((at) => isBody(document, at, noun));
	if (bodies.length > 0) return bodies.length === 1 ? (bodies[0] ?? null) : null;
	const people = new Set(
		document.roles
			.filter(({ entity, start, end }) => {
				const role = document.text.slice(start, end).toLowerCase();
				return document.entities[entity]?.kind === 'person' && headsOf(role).includes(noun);
			})
			.map(({ entity }) => entity)
	);
	const [only] = people;
	return people.size === 1 && only !== undefined ? only : null;
}

function isBody(document: AnalysedDocument, at: number, noun: string): boolean {
	const entity = document.entities[at];
	if (entity?.kind !== 'organisation') return false;
	if (entity.subtype === 'company' && /^(?:company|firm|business|group|manufacturer)$/.test(noun))
		return true;
	return entity.name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.includes(noun);
}

/** "the junior housing minister" → minister; "director of the museum" → director */
function headsOf(role: string): string[] {
	return role
		.split(/\b(?:of|at|for|in|and|who)\b|,/)
		.flatMap((part) => part.trim().split(/\s+/).at(-1) ?? []);
}
