import type { Item } from '#lib/quiz/index.ts';

/** A, B, C … */
export function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}

/** The key as the teacher's page gives it: its letter, then its words. */
export function keyInWords(item: Item): string {
	if (!('options' in item)) return item.key;
	if (item.kind === 'true-false') return item.key;
	const at = item.options.findIndex((option) => option.correct);
	return at < 0 ? item.key : `${letterOf(at)}, ${item.options[at]?.text ?? item.key}`;
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
