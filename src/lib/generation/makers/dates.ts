import { capitalised } from '#lib/kernel/index.ts';
import { contentId, overlaps, seededRandom } from '#lib/kernel/index.ts';
import { readable, speechVerbs, type AnalysedDocument, type Value } from '#lib/text/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { readClause, type Clause } from '../clause.ts';
import { auxiliaries, irregularPasts, participleTraps } from '../data/verbs.ts';
import { truthOptions, yearOptions } from '../distractors.ts';
import {
	hasBareReference,
	inverted,
	lowerOpening,
	isBalanced,
	spoken,
	standsAlone,
	wordCount
} from '../wording.ts';
import { isSomebodysWords } from '../voice.ts';

/**
 * "Maduro has held power in Venezuela since 2013, but …" → Since which year has Maduro held power
 * in Venezuela? The year leads the clause or ends it; any other year in it and we keep silent.
 */
export function makeDateItems(document: AnalysedDocument): Candidate[] {
	return document.sentences.flatMap((_, index) => {
		if (isSomebodysWords(document, index)) return [];
		const clause = readClause(document, index);
		const dated = clause === null ? null : datedClause(document, clause);
		return dated === null ? [] : [...whichYear(document, dated), ...trueOrFalse(document, dated)];
	});
}

type Dated = {
	readonly clause: Clause;
	readonly year: string;
	/** "in" or "since", in lower case. */
	readonly preposition: string;
	/** The rest of the clause without the date. */
	readonly rest: string;
};

function datedClause(document: AnalysedDocument, clause: Clause): Dated | null {
	// "Researchers said in 2019 that …": the date may be the saying's, not what is said.
	if (
		speechVerbs.has(clause.verb.form) ||
		/^(?:believe|think|say|claim|hope|expect|found|know)$/.test(clause.verb.form)
	)
		return null;
	const from = clause.lead?.start ?? clause.subject.start;
	const values = document.values.filter(
		(v) => v.sentence === clause.sentence && overlaps(v, { start: from, end: clause.rest.end })
	);
	const years = values.filter((v) => v.kind === 'year');
	const value = years[0];
	if (years.length !== 1 || value === undefined || values.some((v) => v.kind === 'date'))
		return null;
	const placed = placeOf(document, clause, value);
	if (placed === null) return null;
	const subject = readable(document, clause.subject);
	const whole = `${subject} ${clause.verb.form} ${placed.rest}`;
	if (
		!standsAlone(subject) ||
		!standsAlone(whole, true) ||
		hasBareReference(whole) ||
		!isBalanced(whole)
	)
		return null;
	if (wordCount(whole) > 30 || wordCount(subject) > 8) return null;
	if (
		placed.rest !== '' &&
		(/[,:]$/.test(placed.rest) || !/^[\p{L}\p{N}“‘"£$€]/u.test(placed.rest))
	)
		return null;
	return {
		clause,
		year: document.text.slice(value.start, value.end),
		preposition: placed.preposition,
		rest: withoutSecondVerb(placed.rest)
	};
}

function placeOf(
	document: AnalysedDocument,
	clause: Clause,
	value: Value
): { preposition: string; rest: string } | null {
	const rest = readable(document, clause.rest);
	const year = document.text.slice(value.start, value.end);
	if (clause.lead !== null && overlaps(value, clause.lead)) {
		const lead = new RegExp(`^(In|Since) ${year}$`).exec(readable(document, clause.lead));
		return lead?.[1] === undefined ? null : { preposition: lead[1].toLowerCase(), rest };
	}
	const mid = new RegExp(
		`^(.*?)\\s?\\b(in|since) ${year}(?:\\s(and|or|with|after|when|as|following|by|to|because|at|for)\\b.*)?$`,
		'u'
	).exec(rest);
	const [, before, preposition, joint] = mid ?? [];
	if (before === undefined || preposition === undefined || before.endsWith(',')) return null;
	if (datesANoun(before, clause)) return null;
	// "opened in 1968 and carries …": what is joined on is another statement, and is left off.
	const after =
		joint === undefined || joint === 'and' || joint === 'or'
			? ''
			: rest.slice(rest.indexOf(year) + year.length);
	if (joint === 'or' || (joint === 'and' && !joinsAVerb(rest, year))) return null;
	return { preposition, rest: `${before}${after}`.trim() };
}

/** "moved to the United States and became …": after "did" only the first verb can stay; the second was joined on. */
function withoutSecondVerb(rest: string): string {
	const joint = / (?:and|but) (?:then |later |also )?(\p{Ll}+)/gu;
	for (const match of rest.matchAll(joint)) {
		const verb = match[1] ?? '';
		const finite = auxiliaries.has(verb) || irregularPasts.has(verb) || /[^e]ed$/.test(verb);
		if (finite && !participleTraps.has(verb)) return rest.slice(0, match.index).replace(/,$/, '');
	}
	return rest;
}

/** "… a convention adopted in 2009" dates the noun, not the clause. */
function datesANoun(before: string, clause: Clause): boolean {
	const last = before.split(' ').at(-1) ?? '';
	if (/\b(?:who|which|that|when|where|after|before)\b/.test(before)) return true;
	if (/^(?:was|were|has|have|had|is|are)$/.test(clause.verb.form)) return false;
	return /(?:[a-z]+ed|built|made|held|written|born|founded|led|won)$/.test(last);
}

/** After "in 1968 and" comes a verb of the same subject, not a second date or noun. */
function joinsAVerb(rest: string, year: string): boolean {
	const next =
		rest
			.slice(rest.indexOf(year) + year.length)
			.trim()
			.split(/\s+/)[1] ?? '';
	return auxiliaries.has(next) || irregularPasts.has(next) || /[a-z](?:ed|es|s)$/.test(next);
}

function whichYear(
	document: AnalysedDocument,
	{ clause, year, preposition, rest }: Dated
): Candidate[] {
	const stem = `${capitalised(preposition)} which year ${inverted(document, clause, rest)}?`;
	const number = paragraphNumber(document, clause.sentence);
	const said = {
		stem,
		key: year,
		explanation: `Paragraph ${number} dates this: ${preposition} ${year}.`,
		level: 'recall' as const,
		sentences: [clause.sentence]
	};
	const options = yearOptions(document, year, clause.sentence);
	if (options !== null) return [{ ...said, kind: 'single-choice', options, confidence: 0.72 }];
	return [{ ...said, kind: 'short-text', confidence: 0.55 }];
}

/** The date moved to the end, and in a false statement exchanged for another event's year. */
function trueOrFalse(
	document: AnalysedDocument,
	{ clause, year, preposition, rest }: Dated
): Candidate[] {
	const random = seededRandom(contentId(year, rest));
	const others = document.values.filter(
		(v) =>
			v.kind === 'year' &&
			v.sentence !== clause.sentence &&
			String(v.amount) !== year &&
			Math.abs((v.amount ?? 0) - Number(year)) <= 40
	);
	const other = others[Math.floor(random() * others.length)];
	const isFalse = other !== undefined && random() < 0.6;
	const shown = isFalse ? String(other.amount) : year;
	const said = [lowerOpening(document, clause), spoken(clause), rest].filter(Boolean).join(' ');
	return [
		{
			kind: 'true-false',
			stem: `According to the article, ${said} ${preposition} ${shown}.`,
			key: isFalse ? 'False' : 'True',
			options: truthOptions(!isFalse),
			explanation: isFalse
				? `Paragraph ${paragraphNumber(document, clause.sentence)} gives ${year} for this, not ${shown}.`
				: `Paragraph ${paragraphNumber(document, clause.sentence)} says so: ${preposition} ${year}.`,
			level: 'recall',
			sentences: [clause.sentence],
			confidence: isFalse ? 0.6 : 0.55
		}
	];
}
