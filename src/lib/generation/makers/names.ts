import type { AnalysedDocument, Entity } from '#lib/text/index.ts';
import { speechVerbs } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { entityOf } from '../asking/phrasing.ts';
import { askForSubject } from '../asking/questions.ts';
import type { Told } from '../asking/told.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice, sharesName } from '../distractors/index.ts';

/** "In 2024, Maduro claimed victory in …" → In 2024, who claimed victory in …? */
export function makeNameItems(asking: Asking): Candidate[] {
	const { document } = asking;
	if (asking.isEssay) return [];
	return asking.told.flatMap((told): Candidate[] => {
		const index = subjectNamed(asking, told);
		const entity = document.entities[index ?? -1];
		if (index === null || entity === undefined || isWhatItIsAbout(asking, entity)) return [];
		if (!isAskable(asking, told)) return [];
		// "Bristol denied …", "Washington has placed …": a government, a firm, or somebody of that name.
		if (entity.subtype === 'city' || isPaper(document, entity)) return [];
		const reports = reportsSpeech(asking, told);
		const choice = nameChoice(
			asking,
			index,
			[told.sentence],
			(who) => askForSubject(asking, told, who),
			reports ? 'words' : 'deeds'
		);
		if (choice === null) return [];
		const number = String(paragraphNumber(document, told.sentence));
		const said = {
			stem: choice.stem,
			key: displayName(entity),
			explanation: `Paragraph ${number} ${reports ? 'gives this to' : 'says this of'} ${displayName(entity)}.`,
			level: reports ? ('understand' as const) : ('recall' as const),
			told,
			sentences: withNaming(asking, told)
		};
		const { options } = choice;
		if (options !== null)
			return [
				{
					...said,
					kind: reports ? 'who-said-it' : 'single-choice',
					options,
					confidence: 0.66
				}
			];
		return [{ ...said, kind: 'short-text', accept: namesLike(document, entity), confidence: 0.48 }];
	});
}

/** "The Bill goes to committee": nobody's name. */
function isPaper({ text, mentions }: AnalysedDocument, entity: Entity): boolean {
	return (
		/^(?:Bill|Act)$/.test(entity.name) &&
		entity.mentions.some((at) =>
			/\b[Tt]he $/.test(text.slice(0, mentions[at]?.start ?? 0).slice(-4))
		)
	);
}

/** All that somebody may be called: "Jerome" too where the article has "Saint Jerome" for another. */
function namesLike({ entities }: AnalysedDocument, entity: Entity): string[] {
	const like = entities.filter((one) => sharesName(entity, one));
	return [...new Set([entity, ...like].flatMap(({ aliases }) => aliases))].slice(0, 20);
}

/**
 * Whom the subject names: a name with its title ("Mayor Helena Brandt"), with what stands beside it
 * already left off, or a pronoun that surely stands for one.
 */
function subjectNamed(asking: Asking, told: Told): number | null {
	const whole = entityOf(asking, told);
	if (whole !== null) return whole;
	const { naming, tree, document } = asking;
	const last = told.subject.at(-1);
	const named = naming.get(last ?? -1);
	if (named === undefined || named.last !== last || named.form !== 'name') return null;
	if (!told.subject.includes(told.subjectHead) || told.subjectHead < named.first) return null;
	const before = told.subject.filter((at) => at < named.first);
	const plain = before.every((at) => {
		const { form = '', tag = '' } = tree.words[at] ?? {};
		return (
			/^the$/i.test(form) ||
			(document.entities[named.entity]?.kind === 'person' && /^(?:NNPS?|NN|JJ)$/.test(tag))
		);
	});
	return plain ? named.entity : null;
}

/** "Who said that …", "Who told the BBC that …"; not "who claimed victory". */
function reportsSpeech({ tree }: Asking, { head, rest }: Told): boolean {
	const verb = tree.words[head];
	if (verb === undefined || !speechVerbs.has(verb.form)) return false;
	return rest.some((at) => {
		const word = tree.words[at];
		return word?.head === head && word.relation === 'ccomp';
	});
}

/** A plural verb would ask for several, and "who is" for a description; both are asked otherwise. */
function isAskable({ tree }: Asking, { verb, rest, head }: Told): boolean {
	const first = tree.words[verb[0] ?? -1];
	if (first === undefined || rest.length < 3) return false;
	if (/^(?:were|are|have|do)$/i.test(first.form)) return false;
	// "Who was a composer?" is answered by too many; "who was the first to …" by one.
	const isOne = rest.some((at) =>
		/^(?:first|last|only)$|[^aeiou]est$/.test(tree.words[at]?.form ?? '')
	);
	const isCopula = verb.some((at) => tree.words[at]?.relation === 'cop') && !isOne;
	return !isCopula && !/^(?:add|ask|continue|write|post)$/.test(tree.words[head]?.lemma ?? '');
}

/** In a life of Dvořák every "who" is Dvořák: no question. */
function isWhatItIsAbout({ document }: Asking, entity: Entity): boolean {
	const others = document.entities.filter((one) => one !== entity && one.kind === entity.kind);
	const next = Math.max(0, ...others.map((one) => one.mentions.length));
	const titled = entity.aliases.some((alias) => document.title.includes(alias));
	// "Matthew Goode" over the life of Matthew William Goode.
	const title = new Set(document.title.split(/\s+/));
	if (entity.kind === 'person' && [...title].length <= 5) {
		const shared = entity.aliases
			.flatMap((alias) => alias.split(/\s+/))
			.some((word) => title.has(word));
		if (shared) return true;
	}
	return entity.mentions.length >= 4 && entity.mentions.length >= (titled ? 1.5 : 2) * next;
}

/** The statement's sentence, and the one that names whom its pronoun stands for. */
export function withNaming({ document, naming }: Asking, told: Told): number[] {
	const pronouns = [...told.lead, ...told.subject, ...told.verb, ...told.rest].flatMap((at) => {
		const named = naming.get(at);
		return named !== undefined && named.form !== 'name' ? [named.entity] : [];
	});
	const named = pronouns.flatMap((entity) => {
		const before = document.mentions.findLast(
			(one) => one.entity === entity && one.sentence < told.sentence
		);
		const here = document.mentions.some(
			(one) => one.entity === entity && one.sentence === told.sentence
		);
		return before === undefined || here ? [] : [before.sentence];
	});
	return [...new Set([...named, told.sentence])].sort((a, b) => a - b);
}
