import type { Exclusion, Token } from '../document.ts';

/**
 * Words, numbers and single punctuation marks of the read text, in order; what is excluded
 * gives none. "$24bn", "e-cigarettes", "Prud’homme", "1.3" and "U.S." each stay whole.
 */
export function tokenise(text: string, exclusions: readonly Exclusion[]): Token[] {
	const pattern =
		/(?:\p{Lu}\.){2,}|[$£€]?\d[\d,.]*\d(?:[a-z]{1,2}\b|%)?|[$£€]?\d(?:[a-z]{1,2}\b|%)?|[\p{L}\p{M}\p{N}]+(?:[-'’](?=\p{L}|\p{N})[\p{L}\p{M}\p{N}]+)*|\S/gu;
	const tokens: Token[] = [];
	let next = 0;
	for (const match of text.matchAll(pattern)) {
		const start = match.index;
		const end = start + match[0].length;
		while (next < exclusions.length && (exclusions[next]?.end ?? 0) <= start) next++;
		const excluded = exclusions[next];
		if (excluded !== undefined && excluded.start < end) continue;
		tokens.push(...splitPossessive(match[0], start, end));
	}
	return tokens;
}

/** "Trump’s" is the word Trump and the mark ’s, so that names end where names end. */
function splitPossessive(form: string, start: number, end: number): Token[] {
	const word = /[\p{L}\p{N}]/u.test(form);
	const possessive = /^(.+?)(['’]s)$/u.exec(form);
	if (possessive === null) return [{ start, end, form, word }];
	const cut = end - 2;
	return [
		{ start, end: cut, form: form.slice(0, -2), word: true },
		{ start: cut, end, form: form.slice(-2), word: false }
	];
}
