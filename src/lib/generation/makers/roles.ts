import { readable, type AnalysedDocument, type Role } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice } from '../distractors/index.ts';

/** Below this somebody is a voice heard once: who they are is an aside. */
const fewestMentions = 3;

/** "Todd Huntley, a former military lawyer" → Who does the article describe as a former military lawyer? */
export function makeRoleItems(asking: Asking): Candidate[] {
	const { document } = asking;
	return document.roles.flatMap((role): Candidate[] => {
		const entity = document.entities[role.entity];
		const words = roleWords(document, role);
		if (entity === undefined || words === null || role.form === 'title') return [];
		if (!asking.loose && entity.mentions.length < fewestMentions) return [];
		const choice = nameChoice(
			asking,
			role.entity,
			[role.sentence],
			() => `Who does the article describe as ${words}?`
		);
		if (choice?.options == null) return [];
		return [
			{
				kind: 'single-choice',
				stem: choice.stem,
				key: displayName(entity),
				options: choice.options,
				explanation: `Paragraph ${String(paragraphNumber(document, role.sentence))} introduces ${entity.name} as ${words}.`,
				level: 'recall',
				sentences: [role.sentence],
				confidence: 0.48
			}
		];
	});
}

/** The role as it stands behind "as": a title and a bare noun take "the". */
export function roleWords(document: AnalysedDocument, role: Role): string | null {
	// "also" may go; "then" and "formerly" may not, they change what is said.
	const words = readable(document, role).replace(/^(?:also|now|currently) (?=an? )/, '');
	if (
		/\b(?:his|her|its|their|this|that)\b|^(?:also|then|now|former(?:ly)?|currently) /i.test(words)
	)
		return null;
	if (words.split(/\s+/).length > 14 || /\b(?:Mr|Mrs|Ms|Dr)\b/.test(words)) return null;
	return /^(?:an?|the) |^\S+['’]s /i.test(words) ? words : `the ${words}`;
}
