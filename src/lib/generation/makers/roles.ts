import { contentId, seededRandom } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Role } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice, truthOptions } from '../distractors/index.ts';

/** "Todd Huntley, a former military lawyer" → Who does the article describe as a former military lawyer? */
export function makeRoleItems({ document }: Asking): Candidate[] {
	return document.roles.flatMap((role) => [
		...whoIs(document, role),
		...trueOrFalse(document, role)
	]);
}

function whoIs(document: AnalysedDocument, role: Role): Candidate[] {
	const entity = document.entities[role.entity];
	const words = roleWords(document, role);
	if (entity === undefined || words === null) return [];
	const choice = nameChoice(
		document,
		role.entity,
		[role.sentence],
		() => `Who does the article describe as ${words}?`
	);
	if (choice === null) return [];
	const said = {
		stem: choice.stem,
		key: displayName(entity),
		explanation: `Paragraph ${paragraphNumber(document, role.sentence)} introduces ${entity.name} as ${words}.`,
		level: 'recall' as const,
		sentences: [role.sentence]
	};
	const { options } = choice;
	if (options !== null)
		return [
			{ ...said, kind: 'single-choice', options, confidence: role.form === 'title' ? 0.34 : 0.48 }
		];
	return [{ ...said, kind: 'short-text', accept: entity.aliases, confidence: 0.34 }];
}

/** A false statement lends one person the role of another; the article's own word excludes it. */
function trueOrFalse(document: AnalysedDocument, role: Role): Candidate[] {
	const entity = document.entities[role.entity];
	const own = roleWords(document, role);
	if (entity === undefined || own === null) return [];
	const random = seededRandom(contentId(entity.name, own));
	const others = document.roles.filter(
		(one) => one.entity !== role.entity && roleWords(document, one) !== null
	);
	const lent = others[Math.floor(random() * others.length)];
	const isFalse = lent !== undefined && random() < 0.6;
	const words = isFalse ? (roleWords(document, lent) ?? own) : own;
	if (words === own && isFalse) return [];
	return [
		{
			kind: 'true-false',
			stem: `The article describes ${entity.name} as ${words}.`,
			key: isFalse ? 'False' : 'True',
			options: truthOptions(!isFalse),
			explanation: `Paragraph ${paragraphNumber(document, role.sentence)} introduces ${entity.name} as ${own}.`,
			level: 'recall',
			sentences: [role.sentence],
			confidence: isFalse ? 0.56 : 0.44
		}
	];
}

/** The role as it stands behind "as": a title and a bare noun take "the". */
function roleWords(document: AnalysedDocument, role: Role): string | null {
	// "also" may go; "then" and "formerly" may not, they change what is said.
	const words = readable(document, role).replace(/^(?:also|now|currently) (?=an? )/, '');
	if (
		/\b(?:his|her|its|their|this|that)\b|^(?:also|then|now|former(?:ly)?|currently) /i.test(words)
	)
		return null;
	if (words.split(/\s+/).length > 14) return null;
	return /^(?:an?|the) |^\S+['’]s /i.test(words) ? words : `the ${words}`;
}
