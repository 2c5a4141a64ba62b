import { rightPairs, rowsAsShown, unitBehind, type Item } from '#lib/quiz/index.ts';

/** A, B, C … */
export function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}

/** The key as the teacher's page gives it: its letter, then its words. */
export function keyInWords(item: Item): string {
	const match = matchOnPaper(item);
	if (match !== null) return match.key;
	if (item.kind === 'numeric') return `${item.key}${unitBehind(item)}${toleranceOf(item)}`;
	if (item.kind === 'open-response')
		return `${item.key} Marked by: ${item.rubric.map((line) => line.replace(/[.;]$/, '')).join('; ')}.`;
	if (!('options' in item) || item.kind === 'true-false') return item.key;
	const right = item.options.flatMap(({ text, correct }, at) =>
		correct ? [`${letterOf(at)}, ${text}`] : []
	);
	return right.length === 0 ? item.key : right.join('; ');
}

function toleranceOf({ tolerance }: { readonly tolerance: number }): string {
	return tolerance > 0 ? ` (${tolerance} more or less counts too)` : '';
}

/** How many lines to write on an answer needs. */
export function linesFor(item: Item): number {
	return item.kind === 'open-response' ? 8 : 1;
}

/** What must be said of how to answer, beside the question; null where the circle to fill in says it. */
export function hintOnPaper(item: Item): string | null {
	return item.kind === 'multiple-choice'
		? 'Several may be right: mark all of them.'
		: (matchOnPaper(item)?.hint ?? null);
}

/** A gap is a line to write on. */
export function stemOnPaper(item: Item): string {
	return item.stem.replaceAll('___', '__________');
}

/** "As reported on 1 December 2025. 9 questions." */
export function underTitle(asOf: string, questions: number): string {
	const reported = asOf === '' ? '' : `As reported, ${asOf}. `;
	return `${reported}${questions} ${questions === 1 ? 'question' : 'questions'}. Fill in one circle unless the question says otherwise.`;
}

/** Rows with a line to write on, what can be written there, and the key as a teacher reads it. */
export type MatchOnPaper = {
	readonly rows: readonly string[];
	/** Lettered; empty where numbers are written. */
	readonly choices: readonly string[];
	readonly hint: string;
	readonly key: string;
};

/** An ordering or matching item as it stands on paper, in the same order on every copy; null for other kinds. */
export function matchOnPaper(item: Item): MatchOnPaper | null {
	const shown = rowsAsShown(item, 'paper');
	if (shown === null) return null;
	const right = new Map(rightPairs(item).map((pair) => [pair.left, pair.right]));
	const isOrder = item.kind === 'ordering';
	const write = (text: string) => (isOrder ? text : letterOf(shown.choices.indexOf(text)));
	return {
		rows: shown.rows,
		choices: isOrder ? [] : shown.choices,
		hint: isOrder ? 'Write 1 beside what came first.' : 'Write the letter beside each.',
		key: shown.rows.map((row) => write(right.get(row) ?? '')).join(', ')
	};
}
