import { readable, type AnalysedDocument, type Entity } from '#lib/text/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { readClause, type Clause } from '../clause.ts';
import { displayName, nameOptions } from '../distractors.ts';
import { capitalised, hasBareReference, isBalanced, standsAlone, wordCount } from '../wording.ts';

/** "In 2024, Maduro claimed victory in …" → In 2024, who claimed victory in …? */
export function makeSubjectItems(document: AnalysedDocument): Candidate[] {
	return document.sentences.flatMap((_, index): Candidate[] => {
		const clause = readClause(document, index);
		const entity = clause === null ? null : soleSubject(document, clause);
		if (clause === null || entity === null) return [];
		const asked = askWord(entity);
		const rest = readable(document, clause.rest);
		if (asked === null || !isFit(document, clause, entity, rest)) return [];
		const lead = clause.lead === null ? '' : `${readable(document, clause.lead)}, `;
		const adverb = clause.adverb === '' ? '' : `${clause.adverb} `;
		const question = `${lead === '' ? asked : asked.toLowerCase()} ${adverb}${singular(clause.verb.form)} ${rest}?`;
		const stem = capitalised(`${lead}${question}`);
		const said = {
			stem,
			key: displayName(entity),
			explanation: `Paragraph ${paragraphNumber(document, index)} names ${displayName(entity)} here.`,
			level: 'recall' as const,
			sentences: [index]
		};
		const ranked = document.entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
		const options = nameOptions(document, entity, stem, ranked);
		if (options !== null)
			return [{ ...said, kind: 'single-choice' as const, options, confidence: 0.68 }];
		return [{ ...said, kind: 'short-text' as const, accept: entity.aliases, confidence: 0.5 }];
	});
}

/** The entity whose name (with its title, article or role) is the whole subject. */
function soleSubject(document: AnalysedDocument, clause: Clause): Entity | null {
	const inside = document.mentions.filter(
		(m) => m.start >= clause.subject.start && m.end <= clause.subject.end
	);
	const first = inside[0];
	if (first === undefined) return null;
	const entity = document.entities[first.entity];
	const before = document.text.slice(clause.subject.start, first.start).trim();
	const after = document.text.slice(first.end, clause.subject.end).trim();
	const role = document.roles.find(
		(one) => one.entity === first.entity && one.sentence === clause.sentence
	);
	const plainBefore =
		before === '' ||
		/^(?:[Tt]he)$/.test(before) ||
		(role?.form === 'title' && document.text.slice(role.start, role.end) === before) ||
		/^(?:The )?(?:US )?(?:President|Mr|Mrs|Ms|Dr|Sir|Dame|Professor|Senator)\.?$/.test(before);
	const roleAfter =
		role?.form === 'apposition' &&
		after.replace(/^,\s*|\s*,$/g, '') === document.text.slice(role.start, role.end);
	const initialsAfter = /^\(\p{Lu}{2,6}\)$/u.test(after);
	return plainBefore && (after === '' || roleAfter || initialsAfter) ? (entity ?? null) : null;
}

function askWord(entity: Entity): string | null {
	if (entity.kind === 'person') return 'Who';
	if (entity.kind === 'organisation') return 'Which organisation';
	return entity.country ? 'Which country' : null;
}

/** "Who were …" asks for one: "The Beatles were" would need more care, so plural verbs go. */
function singular(verb: string): string {
	return verb === 'were' || verb === 'are' || verb === 'have' ? '' : verb;
}

function isFit(document: AnalysedDocument, clause: Clause, entity: Entity, rest: string): boolean {
	if (singular(clause.verb.form) === '') return false;
	if (!standsAlone(rest) || hasBareReference(rest) || !isBalanced(rest)) return false;
	if (wordCount(rest) < 4 || wordCount(rest) > 30) return false;
	if (entity.aliases.some((alias) => rest.includes(alias))) return false;
	if (
		/^(?:said|says|told|added|wrote|that|is|was) *$/.test(clause.verb.form) &&
		/^["“:]/.test(rest)
	)
		return false;
	if (/^(?:said|says|added|wrote|is|was)$/.test(clause.verb.form)) return false;
	return !/[:;]/.test(rest);
}
