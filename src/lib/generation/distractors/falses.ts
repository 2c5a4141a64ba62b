import { contentId, gapBetween, seededRandom } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { isOfTheClause, isState } from '../asking/questions.ts';
import type { Statement } from '../asking/statements.ts';
import { tellsTime, type Value } from '#lib/text/index.ts';
import { paragraphNumber } from '../candidate.ts';
import { aroundOnly } from '../wording.ts';
import { timeOptions } from './dates.ts';
import { figureOptions, isQuantity } from './figures.ts';
import { displayName } from './display-name.ts';
import { othersLike } from './names.ts';
import { walkOf } from './people.ts';

/** A statement with one thing in it changed that the article gives otherwise. */
export type False = {
	readonly text: string;
	/** What the article has instead. */
	readonly why: string;
	readonly by: 'time' | 'figure' | 'name';
};

/**
 * What a statement can't be if the article is right: another year, another figure, somebody else
 * of the same type. One change each; the surest first.
 */
export function falsesOf(asking: Asking, statement: Statement): False[] {
	return [
		...withAnotherTime(asking, statement),
		...withAnotherFigure(asking, statement),
		...withAnotherName(asking, statement)
	];
}

function withAnotherTime(asking: Asking, statement: Statement): False[] {
	const { document } = asking;
	return statement.values
		.filter((value) => value.kind === 'year' && isTheTime(asking, statement, value))
		.filter((value) => isOfTheClause(asking, statement.told, value))
		.flatMap((value) => {
			// A year to come would be told at sight.
			const latest = Math.max(
				...document.values.flatMap((one) => (one.kind === 'year' ? (one.amount ?? 0) : 0))
			);
			const others = (timeOptions(document, value) ?? []).filter(
				({ correct, text }) => !correct && Number(text) <= latest
			);
			return changed(
				asking,
				statement,
				document.text.slice(value.start, value.end),
				others,
				'time'
			);
		});
}

/** The one year of the statement, and the year in which: "after 1949" doesn't rule out 1951. */
function isTheTime(asking: Asking, { told, values }: Statement, value: Value): boolean {
	const { document } = asking;
	const before = document.text.slice(Math.max(0, value.start - 7), value.start);
	if (isState(asking, told)) return false;
	return values.filter(tellsTime).length === 1 && /\b(?:in|since|of) $/i.test(before);
}

/** "in 1687 and 1689": one of two, in order. */
function isJoined({ values }: Statement, value: Value): boolean {
	return values.some(
		(other) => other !== value && other.kind === value.kind && gapBetween(value, other) < 12
	);
}

function withAnotherFigure(asking: Asking, statement: Statement): False[] {
	const { document } = asking;
	return (
		statement.values
			.filter((value) => isQuantity(value) && (value.kind !== 'count' || (value.amount ?? 0) >= 5))
			// "more than 10 %" may be 13 as well.
			.filter(
				(value) =>
					value.bound === null &&
					!isRatio(asking, value) &&
					!/\b(?:exceed|reach|least|most)/.test(statement.text)
			)
			.filter((value) => isOfTheClause(asking, statement.told, value))
			// "from 9 to 10"
			.filter((value) => !isJoined(statement, value))
			.flatMap((value) => {
				const others = (figureOptions(document, value) ?? []).filter(({ correct }) => !correct);
				return changed(
					asking,
					statement,
					document.text.slice(value.start, value.end),
					others,
					'figure'
				);
			})
	);
}

/** "one in 100": with "more than" before it, one in 150 may be right as well. */
function isRatio({ document: { text } }: Asking, { start }: Value): boolean {
	return /\b(?:one|two|three|\d+) (?:in|out of) (?:every )?$/i.test(
		text.slice(Math.max(0, start - 20), start)
	);
}

function withAnotherName(asking: Asking, statement: Statement): False[] {
	const { document } = asking;
	const { subject, told, text } = statement;
	const entity = document.entities[subject ?? -1];
	// Of another walk of life, or of none that is known, it would be absurd and no mistake to make.
	const walk = walkOf(document, subject ?? -1);
	if (subject === null || entity === undefined || walk === null) return [];
	const others = othersLike(asking, subject, [told.sentence], text).filter(
		(other) => !statement.names.has(other.index) && walkOf(document, other.index) === walk
	);
	return changed(asking, statement, displayName(entity), others, 'name');
}

/** The statement with a form that stands in it once given another. */
function changed(
	asking: Asking,
	{ text, told }: Statement,
	form: string,
	others: readonly { readonly text: string }[],
	by: False['by']
): False[] {
	const around = aroundOnly(text, form);
	if (others.length === 0 || around === null) return [];
	const [before, after] = around;
	const number = String(paragraphNumber(asking.document, told.sentence));
	const random = seededRandom(contentId(text, form));
	return others
		.filter((other) => !text.includes(other.text))
		.map((other) => ({ other, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ other }) => ({
			text: `${before}${other.text}${after}`,
			why: `Paragraph ${number} has “${form}” here, not “${other.text}”.`,
			by
		}));
}
