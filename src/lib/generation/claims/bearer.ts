import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument } from '#lib/text/index.ts';

/**
 * Whom "the company", "the minister" or "the trust" stands for: the one body whose name holds the noun, or
 * whose kind it is, or the one person whom the article calls so. Null where two fit, or none does.
 */
export function bearerOf(document: AnalysedDocument, words: string): number | null {
	const noun = /^the (?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]*)$/iu.exec(words)?.[1]?.toLowerCase();
	if (noun === undefined) return officeHolder(document, words);
	if (lemmatizer.noun(noun) !== noun) return null;
	const bodies = [...document.entities.keys()].filter((at) => isBody(document, at, noun));
	if (bodies.length > 0) return bodies.length === 1 ? (bodies[0] ?? null) : null;
	const people = new Set(
		document.roles
			.filter(({ entity, start, end }) => {
				const role = document.text.slice(start, end).toLowerCase();
				return (
					document.entities[entity]?.kind === 'person' &&
					headsOf(role).some(
						(head) => head === noun || (noun === 'judge' && /^(?:justice|magistrate)$/.test(head))
					)
				);
			})
			.map(({ entity }) => entity)
	);
	const [only] = people;
	return people.size === 1 && only !== undefined ? only : null;
}

/** "The Minister for Integration": the one person called minister, where nothing says of what else. */
function officeHolder(document: AnalysedDocument, words: string): number | null {
	const [, office = ''] = /^the (minister|secretary|commissioner) (?:of|for) /i.exec(words) ?? [];
	if (office === '') return null;
	const own = new Set(words.toLowerCase().split(' '));
	const holders = new Set(
		document.roles
			.filter(({ start, end }) =>
				headsOf(document.text.slice(start, end).toLowerCase()).includes(office.toLowerCase())
			)
			.map(({ entity }) => entity)
	);
	const [only] = holders;
	if (only === undefined || holders.size > 1) return null;
	const fits = document.roles.every(
		({ entity, start, end }) =>
			entity !== only ||
			document.text
				.slice(start, end)
				.toLowerCase()
				.split(' ')
				.every((word) => own.has(word))
	);
	return fits ? only : null;
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
