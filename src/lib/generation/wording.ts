/** "it is difficult to …", "it was clear that …": an "it" that points at nothing is blanked. */
export function withoutExpletives(text: string): string {
	return text.replace(
		/\bit (?=(?:is|was|will be|would be|has been|became|becomes) (?:\p{L}+ ){0,2}(?!enough\b)\p{L}+ (?:to|that|for|whether)\b)/giu,
		'  '
	);
}

/** "Holt’s", "Ross’" */
export function possessive(name: string): string {
	return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

export function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** Words to stand between marks: marks inside become single ones. */
export function insideMarks(text: string): string {
	return text.replace(/[“"](?=[\p{L}\p{N}$£€])/gu, '‘').replace(/[”"]/g, '’');
}

/** "Drivers will tell you that.", "You’d be surprised who didn’t come", "haul the things out": of what is not said here. */
export function leavesUnsaid(words: string): boolean {
	return /\b(?:that|this|there)(?=[.,!?]|$)|\bsurprised (?:who|what|how)\b|\bthe things?\b/i.test(
		words
	);
}

/** "sink" → "sinking", "seize" → "seizing", "ban" → "banning". */
export function gerundOf(verb: string): string {
	if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
	if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, 'ing');
	const doubles =
		/^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb) || /(?:mit|fer|pel|trol|bar)$/.test(verb);
	return doubles && !/[aeiou]{2}.$/.test(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`;
}
