import { capitalised } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import type { MotionSeed } from './seed.ts';

const open =
	'(?:is|are|remains?|was) (?:still |currently |largely )?(?:a mystery|unclear|unknown|not clear|not known|uncertain|in doubt|disputed|in dispute|contested|an open question|debated|hotly debated)';

/**
 * "whether this cartel actually exists is a mystery" → "The Cartel de los Soles exists".
 * "While A insist …, B have suggested that the true motive is regime change" → the second, since two
 * voices of the article part over it.
 */
export function suggestFact(
	document: AnalysedDocument,
	statements: readonly Statement[]
): MotionSeed[] {
	return [...openQuestions(document), ...partedOver(document, statements), ...inHeadline(document)];
}

function openQuestions(document: AnalysedDocument): MotionSeed[] {
	return document.sentences.flatMap((sentence, index): MotionSeed[] => {
		const text = readable(document, sentence);
		const asked =
			new RegExp(`\\b[Ww]hether (?:or not )?([^,.;:]{8,120}?) ${open}`, 'u').exec(text)?.[1] ??
			new RegExp(
				`\\b(?:[Ii]t is|[Ii]t’s|[Ii]t remains) (?:not clear|unclear|unknown|disputed|not known) whether ([^,.;:]{8,120})`,
				'u'
			).exec(text)?.[1];
		if (asked === undefined) return [];
		const plain = asked.replace(/\b(?:actually|really|truly|indeed) /g, '');
		const named = withNames(document, index, plain);
		if (named === null) return [];
		return [
			{
				text: capitalised(named),
				kind: 'fact',
				sentence: index,
				about: [],
				central: false,
				rule: 'whether'
			}
		];
	});
}

/** "this cartel": the name in the sentences before that holds the word. Else nothing is proposed. */
function withNames(document: AnalysedDocument, index: number, text: string): string | null {
	const pointing = /^(?:this|these|those|that) (\p{Ll}+)\b/u.exec(text);
	if (pointing === null) return text;
	const noun = pointing[1] ?? '';
	const before = document.mentions.filter(
		(mention) => mention.sentence < index && mention.sentence >= index - 2
	);
	const entity = before
		.map((mention) => document.entities[mention.entity])
		.find((one) => one?.name.toLowerCase().split(/\s+/).includes(noun));
	if (entity === undefined) return null;
	const article =
		entity.name.startsWith('The ') || entity.kind === 'person' || entity.country ? '' : 'the ';
	return `${article}${entity.name}${text.slice(pointing[0].length)}`;
}

function partedOver(document: AnalysedDocument, statements: readonly Statement[]): MotionSeed[] {
	return document.sentences.flatMap((sentence, index): MotionSeed[] => {
		if (!/^(?:While|Whereas|Although|Though)\b/.test(readable(document, sentence))) return [];
		const said = statements.filter((one) => one.form === 'saying' && one.sentences[0] === index);
		const second = said[1];
		if (said.length !== 2 || second === undefined) return [];
		const text = capitalised(second.content.replace(/[,.\s]+$/, ''));
		return [{ text, kind: 'fact', sentence: index, about: [], central: false, rule: 'parted' }];
	});
}

/**
 * "Footprints on dry lakebed may be 31,000 years old": what the headline only holds possible. "Hikers may have to buy a
 * ticket" holds out a rule: they should have to.
 */
function inHeadline(document: AnalysedDocument): MotionSeed[] {
	const found =
		/^([^,.;:?‘“']{6,60}?) (?:may|might|could) (be|have been|have) ([^.?!;:]{4,70})(?=[.?!]|$)/u.exec(
			document.title
		);
	const [, subject, verb, rest] = found ?? [];
	if (subject === undefined || verb === undefined || rest === undefined) return [];
	const many = /s$/.test(subject.split(/ (?:on|in|of|at|from|for|with) /)[0] ?? '');
	const be =
		verb === 'be'
			? many
				? 'are'
				: 'is'
			: verb === 'have been'
				? many
					? 'were'
					: 'was'
				: many
					? 'have'
					: 'has';
	const must = verb === 'have' && rest.startsWith('to ');
	return [
		{
			text: must ? `${subject} should have ${rest}` : `${subject} ${be} ${rest}`,
			kind: must ? 'policy' : 'fact',
			sentence: 0,
			about: [],
			central: false,
			rule: 'may be'
		}
	];
}
