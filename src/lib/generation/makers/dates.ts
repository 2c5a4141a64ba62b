import { contentId, overlaps, seededRandom } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Value } from '#lib/text/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { readClause, type Clause } from '../clause.ts';
import { yearOptions } from '../distractors.ts';
import {
	capitalised,
	hasBareReference,
	inverted,
	isBalanced,
	standsAlone,
	wordCount
} from '../wording.ts';

/**
 * "Maduro has held power in Venezuela since 2013, but …" → Since which year has Maduro held power
 * in Venezuela? The year leads the clause or ends it; any other year in it and we keep silent.
 */
export function makeDateItems(document: AnalysedDocument): Candidate[] {
	return document.sentences.flatMap((_, index) => {
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
	if (!standsAlone(whole) || hasBareReference(whole) || !isBalanced(whole)) return null;
	if (wordCount(whole) > 30 || wordCount(placed.rest) < 2) return null;
	if (/[,:]$/.test(placed.rest) || !/^[\p{L}\p{N}“‘"]/u.test(placed.rest)) return null;
	return { clause, year: document.text.slice(value.start, value.end), ...placed };
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
	const tail = new RegExp(`^(.*\\S) (in|since) ${year}$`, 'u').exec(rest);
	if (tail?.[1] === undefined || tail[2] === undefined) return null;
	// "… a convention adopted in 2009" dates the noun, not the clause.
	if (
		/(?:[a-z]+ed|built|made|held|written|born|founded|led|won) *$/.test(
			tail[1].split(/,/).at(-1)?.split(' ').slice(-1)[0] ?? ''
		) &&
		!/^(?:was|were|has|have|had|is|are)$/.test(clause.verb.form)
	)
		return null;
	if (/\b(?:who|which|that|when|where|after|before)\b/.test(tail[1])) return null;
	return { preposition: tail[2], rest: tail[1] };
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
	if (options !== null) return [{ ...said, kind: 'single-choice', options, confidence: 0.7 }];
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
	const adverb = clause.adverb === '' ? '' : `${clause.adverb} `;
	const subject = readable(document, clause.subject);
	return [
		{
			kind: 'true-false',
			stem: capitalised(
				`According to the article, ${lowered(subject)} ${adverb}${clause.verb.form} ${rest} ${preposition} ${shown}.`
			),
			key: isFalse ? 'False' : 'True',
			options: [
				{ text: 'True', correct: !isFalse },
				{ text: 'False', correct: isFalse }
			],
			explanation: isFalse
				? `Paragraph ${paragraphNumber(document, clause.sentence)} gives ${year} for this, not ${shown}.`
				: `Paragraph ${paragraphNumber(document, clause.sentence)} says so: ${preposition} ${year}.`,
			level: 'recall',
			sentences: [clause.sentence],
			confidence: isFalse ? 0.6 : 0.55
		}
	];
}

function lowered(subject: string): string {
	return subject.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());
}
