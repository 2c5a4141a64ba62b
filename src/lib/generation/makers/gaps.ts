import { capitalised } from '#lib/kernel/index.ts';
import type { Entity, Mention, Value, ValueKind } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { asTold } from '../asking/quoted.ts';
import type { Statement } from '../asking/statements.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { liesIn } from '../asking/kept.ts';
import { lowered } from '../asking/lowered.ts';
import { isOfTheClause, isState } from '../asking/questions.ts';
import { isTheOnlyAnswer } from '../distractors/index.ts';
import { aroundOnly } from '../wording.ts';
import { withNaming } from './names.ts';

/** "A total of ___ strikes have been conducted …": a figure or a name of a statement. */
export function makeGapItems(asking: Asking): Candidate[] {
	return asking.statements
		.flatMap((statement) => [...figureGaps(asking, statement), ...nameGaps(asking, statement)])
		.map((gap) => (asking.isEssay ? { ...gap, stem: inEssay(asking, gap) } : gap));
}

/** "According to the article, …": an essay's statements are its author's. */
function inEssay(asking: Asking, { stem, told }: Candidate): string {
	const text = stem.replace(/\.$/, '');
	return asTold(
		told === undefined
			? text
			: lowered(asking, told.lead[0] ?? told.subject[0] ?? told.rest[0], text)
	);
}

const confidences: Readonly<Partial<Record<ValueKind, number>>> = {
	year: 0.54,
	money: 0.64,
	percentage: 0.64
};

function figureGaps(
	asking: Asking,
	statement: Statement
): (Candidate & { readonly traits: readonly string[] })[] {
	const { document } = asking;
	return (
		statement.values
			.filter((value) => isAskable(asking, value) && isOfTheClause(asking, statement.told, value))
			// "Poland had one motorway in ___": so it may have in other years.
			.filter(
				({ kind, start }) =>
					kind !== 'year' || isSince(asking, start) || !isState(asking, statement.told)
			)
			.flatMap((value) => {
				const key = document.text.slice(value.start, value.end);
				const stem = gapped(asking, statement, key);
				if (stem === null || !isTheOnlyAnswer(asking, value, stem)) return [];
				// "the ___ scheme": what it costs, or anything else.
				if (/\b[Tt]he ___ \p{Ll}/u.test(stem) && value.kind !== 'year') return [];
				const number = String(paragraphNumber(document, statement.told.sentence));
				return [
					{
						kind: 'cloze' as const,
						stem,
						key,
						explanation: `Paragraph ${number} gives the ${value.kind === 'year' ? 'year' : 'figure'}: ${key}.`,
						level: 'recall' as const,
						told: statement.told,
						sentences: withNaming(asking, statement.told),
						traits: [value.kind === 'year' ? 'gap of a year' : 'gap of a figure'],
						confidence: confidences[value.kind] ?? 0.6
					}
				];
			})
	);
}

/**
 * Figures that measure something: money, shares, counts of two digits and more before a noun, and
 * years. Small numbers in words ("two seats") and ends of ranges are not worth a question.
 */
function isAskable({ document }: Asking, value: Value): boolean {
	const after = document.text.slice(value.end, value.end + 30);
	const before = document.text.slice(Math.max(0, value.start - 14), value.start);
	if (/\b(?:Op\.?|No\.?|aged|age|page|chapter|item|or|to|and|[-–])\s*$/i.test(before)) return false;
	if (/^['’]s\b/.test(after)) return false;
	if (/^\s*(?:or|and|to|of|more|others?|per|[-–])\b/.test(after)) return false;
	switch (value.kind) {
		case 'money':
			// "the $15 fair wage campaign" is a name, not a sum.
			return (
				!/^ \p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(after) || /^ (?:in|to|for|on|by|from|a)\b/.test(after)
			);
		case 'percentage':
			return true;
		case 'year':
			return /\b(?:in|since|until)\s+$/i.test(before);
		case 'count':
		case 'duration':
			return (
				(value.amount ?? 0) >= 10 &&
				isToRemember(document.text.slice(value.start, value.end)) &&
				/^\s+\p{Ll}+/u.test(after)
			);
		default:
			return false;
	}
}

function isSince({ document }: Asking, start: number): boolean {
	return /\b(?:since|until) $/.test(document.text.slice(Math.max(0, start - 6), start));
}

/** Nobody types 84,121 from memory. */
function isToRemember(form: string): boolean {
	const digits = (/\d[\d,.]*/.exec(form)?.[0] ?? '').replace(/[,.]/g, '').replace(/0+$/, '');
	return digits.length > 0 && digits.length <= 3;
}

/** A name that the statement turns on, named at least twice in the article, never its first word. */
function nameGaps(asking: Asking, statement: Statement): Candidate[] {
	const { document } = asking;
	return document.mentions
		.filter(({ sentence }) => sentence === statement.told.sentence)
		.flatMap((mention) => {
			const entity = document.entities[mention.entity];
			if (entity === undefined || !isAskableName(asking, entity)) return [];
			if (!standsFree(asking, mention)) return [];
			const key = document.text.slice(mention.start, mention.end);
			const stem = gapped(asking, statement, key);
			if (stem === null || stem.startsWith('___')) return [];
			if (tellsName(stem, entity)) return [];
			const number = String(paragraphNumber(document, statement.told.sentence));
			return [
				{
					kind: 'cloze' as const,
					stem,
					key,
					accept: entity.aliases.filter((alias) => alias !== key),
					explanation: `Paragraph ${number} names ${entity.name}.`,
					level: 'recall' as const,
					told: statement.told,
					sentences: withNaming(asking, statement.told),
					traits: ['gap of a name'],
					confidence: 0.5
				}
			];
		});
}

/** Some part of the name still stands there: "Ada ___", "the Holts". */
function tellsName(stem: string, { aliases }: Entity): boolean {
	const parts = aliases
		.flatMap((alias) => alias.split(/\s+/))
		.filter((part) => /^\p{Lu}/u.test(part));
	return parts.some((part) => stem.includes(part));
}

/** Not "the UK government", "Bolivia’s request", "Japan and China": a name that is a part by itself. */
function standsFree({ document, tree }: Asking, mention: Mention): boolean {
	const { firstWord = 0, endWord = 0 } = document.sentences[mention.sentence] ?? {};
	const of: number[] = [];
	for (let at = firstWord; at < endWord; at++) if (liesIn(tree, at, mention)) of.push(at);
	const top = of.find((at) => !of.includes(tree.words[at]?.head ?? -1));
	if (top === undefined) return false;
	const { relation = '' } = tree.words[top] ?? {};
	if (!/^(?:nsubj.*|obj|iobj|obl.*|nmod|appos)$/.test(relation)) return false;
	return (tree.children[top] ?? []).every(
		(at) => of.includes(at) || /^(?:case|punct|det|appos)$/.test(tree.words[at]?.relation ?? '')
	);
}

/** Named more than once, but not what the whole article is about: that is no question. */
function isAskableName({ document, loose }: Asking, entity: Entity): boolean {
	const most = Math.max(...document.entities.map((one) => one.mentions.length));
	const isSubject = entity.mentions.length >= Math.max(4, most * 0.75);
	const inTitle = entity.aliases.some((alias) => document.title.includes(alias));
	// A place or a body could often be given more finely or more coarsely: "at Trinity", "at Cambridge".
	const askable = entity.kind === 'person' || (loose && entity.kind === 'organisation');
	return askable && entity.mentions.length >= 2 && !isSubject && !inTitle;
}

/** The statement with its key taken out; null where the key stands in it twice, or in the title. */
function gapped({ document }: Asking, { text }: Statement, key: string): string | null {
	const around = aroundOnly(text, key);
	if (around === null) return null;
	const [before, after] = around;
	if (document.title.toLowerCase().includes(key.toLowerCase())) return null;
	// Before a word "a" tells its first letter.
	if (/\ban? $/i.test(before) && !/^(?!8|11\b|18)\d/.test(key)) return null;
	// "in ___" could be a place.
	const hint = /^\d{4}$/.test(key) ? ' (year)' : '';
	return `${capitalised(before)}___${hint}${after}.`;
}
