import { capitalised } from '#lib/kernel/index.ts';
import { readable, speechVerbs, type AnalysedDocument, type Entity } from '#lib/text/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { readClause, type Clause } from '../clause.ts';
import { isListedVerb } from '../data/verbs.ts';
import { isInFirstPerson, isSomebodysWords } from '../voice.ts';
import { displayName, nameOptions } from '../distractors.ts';
import { hasBareReference, isBalanced, spoken, standsAlone, wordCount } from '../wording.ts';

/** "In 2024, Maduro claimed victory in …" → In 2024, who claimed victory in …? */
export function makeSubjectItems(document: AnalysedDocument): Candidate[] {
	if (isInFirstPerson(document)) return [];
	return document.sentences.flatMap((_, index): Candidate[] => {
		if (isSomebodysWords(document, index)) return [];
		const clause = readClause(document, index);
		const entity = clause === null ? null : soleSubject(document, clause);
		if (clause === null || entity === null || isWhatItIsAbout(document, entity)) return [];
		const asked = askWord(entity);
		const rest = readable(document, clause.rest);
		if (asked === null || !isFit(document, clause, entity, rest)) return [];
		const speaks = speechVerbs.has(clause.verb.form);
		const stem = speaks ? askWhoSaid(asked, clause, rest) : askWho(document, asked, clause, rest);
		if (stem === null) return [];
		const reports = speaks && reportsSpeech(stem, clause.verb.form);
		const said = {
			stem,
			key: displayName(entity),
			explanation: `Paragraph ${paragraphNumber(document, index)} ${reports ? 'gives this to' : 'says this of'} ${displayName(entity)}.`,
			level: reports ? ('understand' as const) : ('recall' as const),
			sentences: [index]
		};
		const options = nameOptions(document, entity, stem);
		if (options === 'ambiguous') return [];
		if (options !== null) {
			const kind = reports ? ('who-said-it' as const) : ('single-choice' as const);
			return [{ ...said, kind, options, confidence: 0.68 }];
		}
		return [{ ...said, kind: 'short-text', accept: entity.aliases, confidence: 0.5 }];
	});
}

function askWho(document: AnalysedDocument, asked: string, clause: Clause, rest: string): string {
	const lead = clause.lead === null ? '' : `${readable(document, clause.lead)}, `;
	const question = `${lead === '' ? asked : asked.toLowerCase()} ${spoken(clause)} ${rest}?`;
	return capitalised(`${lead}${question}`);
}

/** "… said the toll would pay for the repairs" → Who said that the toll would pay …? */
function askWhoSaid(asked: string, clause: Clause, rest: string): string | null {
	const verb = clause.verb.form;
	if (/^(?:in|on|at|during|last|after) /i.test(rest)) return null;
	const takesClause =
		/^(?:said|says|argued|argues|claimed|claims|insisted|insists|warned|warns|believes|stated)$/.test(
			verb
		);
	const isClause =
		takesClause &&
		!rest.startsWith('that ') &&
		holdsAVerb(rest.split(/ (?:that|which|who) /)[0] ?? '');
	if (isClause) return `${asked} ${spoken(clause)} that ${rest}?`;
	if (/^(?:said|says)$/.test(verb) && !/^(?:that|of|about) /.test(rest)) return null;
	return `${asked} ${spoken(clause)} ${rest}?`;
}

/** "said that …", "told the BBC that …", "warned of …"; not "claimed victory in an election that …". */
function reportsSpeech(stem: string, verb: string): boolean {
	const after = stem.slice(stem.indexOf(` ${verb} `) + verb.length + 2);
	return verb === 'told' || verb === 'tells'
		? / that /.test(after)
		: /^(?:that|of|about) /.test(after);
}

function holdsAVerb(words: string): boolean {
	return words.split(/\s+/).slice(1, 12).some(isListedVerb);
}

/** The entity whose name, with its title or "China’s official" before it, is the whole subject. */
function soleSubject(document: AnalysedDocument, clause: Clause): Entity | null {
	const inside = document.mentions.filter(
		(m) => m.start >= clause.subject.start && m.end <= clause.subject.end
	);
	const last = inside.at(-1);
	if (last === undefined || last.end !== clause.subject.end) return null;
	const entity = document.entities[last.entity];
	if (entity === undefined) return null;
	const before = document.text.slice(clause.subject.start, last.start).trim();
	const titled = document.roles.some(
		(role) =>
			role.form === 'title' &&
			role.entity === last.entity &&
			before.endsWith(document.text.slice(role.start, role.end))
	);
	const plain =
		/^(?:[Tt]he)?$|^(?:The )?(?:US )?(?:President|Mr|Mrs|Ms|Dr|Sir|Dame|Professor|Senator)\.?$/.test(
			before
		);
	const owned =
		entity.kind === 'organisation' && /^(?:[Tt]he )?\p{Lu}\S*['’]s(?: \p{Ll}+){0,2}$/u.test(before);
	return plain || titled || owned ? entity : null;
}

function askWord(entity: Entity): string | null {
	if (entity.kind === 'person') return 'Who';
	if (entity.kind === 'organisation') return 'Which organisation';
	return entity.country ? 'Which country' : null;
}

/** In a life of Dvořák every "who" is Dvořák: no question. */
function isWhatItIsAbout(document: AnalysedDocument, entity: Entity): boolean {
	const others = document.entities.filter((one) => one !== entity && one.kind === entity.kind);
	const next = Math.max(0, ...others.map((one) => one.mentions.length));
	return entity.mentions.length >= 6 && entity.mentions.length >= 3 * next;
}

/** Plural verbs would ask for several; "was" and "wrote:" make poor questions. */
function isFit(document: AnalysedDocument, clause: Clause, entity: Entity, rest: string): boolean {
	if (/^(?:were|are|have|is|was|added|wrote|posted|asked|continued)$/.test(clause.verb.form))
		return false;
	if (!standsAlone(rest, true) || hasBareReference(rest) || !isBalanced(rest)) return false;
	if (wordCount(rest) < 4 || wordCount(rest) > 30) return false;
	if (entity.aliases.some((alias) => rest.includes(alias))) return false;
	return !/[:;]/.test(rest) && !/^["“]/.test(rest);
}
