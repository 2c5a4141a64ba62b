import { numberWords } from '#lib/kernel/index.ts';

/** Characters of an answer: as many as are kept. */
export const longestResponse = 2000;

/** The chosen option's text is the key's, or it is not. */
export function exactMark(item: { readonly key: string }, response: string): number {
	return response === item.key ? 1 : 0;
}

/**
 * A typed answer is right when it equals the key or an accepted variant, with case, accents,
 * articles and punctuation aside, numbers in words as figures, and small typing slips forgiven:
 * one in a word of five letters, two from nine on; none where the key holds a figure.
 */
export function typedMark(
	item: { readonly key: string; readonly accept?: readonly string[] | undefined },
	response: string
): number {
	const given = plainAnswer(response);
	if (given === '') return 0;
	return [item.key, ...(item.accept ?? [])].some((accepted) =>
		sameAnswer(plainAnswer(accepted), given)
	)
		? 1
		: 0;
}

/** An answer with everything taken off that shouldn't count. */
export function plainAnswer(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(\d)[,\s](?=\d{3})/g, '$1')
		.replace(/per ?cent/g, '%')
		.replace(/['’]s\b/g, '')
		.replace(/[^\p{L}\p{N}%$£€.\s-]/gu, ' ')
		.replace(/\.(?!\d)/g, ' ')
		.replace(/-/g, ' ')
		.split(/\s+/)
		.filter((word) => word !== '' && !/^(?:a|an|the)$/.test(word))
		.map((word) => String(numberWords.get(word) ?? word))
		.join(' ');
}

/** Whether no two of these would count as the same answer. */
export function areDistinct(texts: readonly string[]): boolean {
	return new Set(texts.map(plainAnswer)).size === texts.length;
}

function sameAnswer(accepted: string, given: string): boolean {
	if (accepted === given) return true;
	if (/\d/.test(accepted)) return accepted.replace(/\s+/g, '') === given.replace(/\s+/g, '');
	const slips = accepted.length >= 9 ? 2 : accepted.length >= 5 ? 1 : 0;
	return slips > 0 && editDistance(accepted, given, slips) <= slips;
}

/**
 * Edits (insert, delete, replace, swap neighbours) between two strings: the optimal string
 * alignment distance. Gives up early past `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let older: number[] = [];
	let old = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) best = Math.min(best, (older[j - 2] ?? 0) + 1);
			row.push(best);
		}
		older = old;
		old = row;
	}
	return old[b.length] ?? limit + 1;
}
