import type { Word } from '#lib/text/index.ts';

/** Openings that hang a sentence on the one before, or on a day. */
export const leadsOn =
	/^(?:then|thus|hence|here|now|finally|eventually|initially|still|even|yet|rather|instead|perhaps|maybe|elsewhere|first|firstly|second|secondly|third|next|once|so|such|nor|or|again|later|indeed|today|yesterday|tomorrow|also|if|because)$/i;

/** "But", "However,", "Of course,": a statement is as true without them. */
export function afterConnectives(words: readonly Word[], first: number): number {
	let at = first;
	// "GEORGETOWN, Guyana — Two governments …": where it was written.
	const dash = words
		.slice(first + 1, first + 7)
		.findIndex(({ form }) => /^(?:—|–|--|-)$/.test(form));
	if (dash >= 0 && /^\p{Lu}{3,}$/u.test(words[first]?.form ?? '')) at = first + dash + 2;
	if (/^(?:but|and)$/i.test(words[at]?.form ?? '')) at++;
	// "For she was one of the finest …": because, and no "for" that takes a noun.
	if (
		words[at]?.form === 'For' &&
		/^(?:he|she|it|they|we|I|there)$/.test(words[at + 1]?.form ?? '')
	)
		at++;
	if (words[at]?.form === ',') at++;
	for (let end = at; end < at + 4; end++) {
		const opening = words.slice(at, end + 1).map(({ form }) => form.toLowerCase());
		if (words[end + 1]?.form === ',' && droppedOpenings.has(opening.join(' '))) return end + 2;
	}
	return at;
}

const droppedOpenings = new Set([
	'however',
	'meanwhile',
	'moreover',
	'furthermore',
	'nevertheless',
	'consequently',
	'therefore',
	'in contrast',
	'by contrast',
	'in addition',
	'in fact',
	'of course',
	'after all',
	'overall',
	'as a result',
	'at the same time',
	'on the other hand'
]);
