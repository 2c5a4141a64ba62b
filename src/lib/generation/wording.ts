import { contentWords } from '#lib/quiz/index.ts';
import { isListedVerb } from './data/verbs.ts';

/** "it is difficult to …", "it was clear that …": an "it" that points at nothing is blanked. */
export function withoutExpletives(text: string): string {
	return text.replace(
		/\bit (?=(?:is|was|will be|would be|has been|became|becomes) (?:\p{L}+ ){0,2}(?!enough\b|(?:likely|going|bound|set|due|about|ready|able|supposed|expected|meant|used) to\b)\p{L}+ (?:to|that|for|whether)\b)/giu,
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

/**
 * "Drivers will tell you that.", "You’d be surprised who didn’t come", "haul the things out", "hours like that", "a
 * mother with three cannot.", "The other half", "the first rather than the second": of what is not said here.
 */
export function leavesUnsaid(words: string): boolean {
	return (
		/\b(?:after|before|since|until) that\b|\bguess is\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|many|several|few) more(?=[.,!?]|$| (?:before|after|until|and|to|by)\b)|\b(?:that|this|there)(?=[.,!?]|$)|\bsurprised (?:who|what|how)\b|\bthe things?\b|\blike (?:that|this)\b|\bthe other (?:half|two|three|side|one)\b|\bthe (?:former|latter)\b|\bthe first\b.*\bthe second\b|\b(?:some|most|all|half|part|much|any|none) of (?:it|them)\b/i.test(
			words
		) || /\b(?:can|could|do|does|did|would|will|should)(?:not|n[’']t)(?=[.!?]|$)/i.test(words)
	);
}

/** "… would not have", "… because", "… one of the two who": cut off before its end. */
export function breaksOff(text: string): boolean {
	// "stopped performing and, to the dismay of his company": what they did then is gone.
	if (/\b(?:and|but), (?:to|in|at|for|with|on|after|before|despite|by) [^,]*$/.test(text))
		return true;
	// "inspections had found": that of what follows is gone.
	if (/\b(?:ha[sd]|have) (?:found|shown|made|given|brought|caused|told|named)[.,?”"]*$/.test(text))
		return true;
	return /\b(?:the|an?|of|than|and|or|but|because|that|which|who|whom|whose|what|whatever|whether|if|would|could|should|will|may|might|must|can|not|have|has|had|is|are|was|were|be|been|saying|said|including|about)[.,?”"]*$/.test(
		text
	);
}

/** "… nevertheless", "two of them had doubled", "… missed it too": what was said before is needed for it. */
export function leansBack(text: string): boolean {
	return (
		/\b(?:nevertheless|nonetheless|even so|likewise|instead|on balance|hers|theirs)\b|^asked\b/i.test(
			text
		) ||
		/\ba (?:small |large |growing )?(?:number|minority|majority|handful|few) (?:have|has|had|are|were|is|was|do|did|will|would|can|could|may|might)\b/i.test(
			text
		) ||
		/\b(?:as well|too|either|at all|each|both|neither|another|others|one|own|to)[.,?”"]*$/i.test(
			text
		) ||
		// "both alternatives", "until she had opened all nine", "in the sixth he agreed"
		/\bboth (?!\S+ and\b)(?:\p{Ll}+s|men|women|people)\b|\ball (?:two|three|four|five|six|seven|eight|nine|ten)(?=[.,;]|$)|\b[Ii]n the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[.,;]|$| \p{Lu})/u.test(
			text
		) ||
		// "New Zealand's first was spotted", "spent the next four years": the first of what, after what?
		/['’]s (?:first|second|third|last|only) (?:is|was|came|has|had)\b|\b(?:for|spent|in) the (?:first|next|following|previous) (?:\d+|\p{Ll}+) (?:years|months|weeks|days|hours)\b/u.test(
			text
		) ||
		/\b(?:one|two|three|four|many|most|some|each|both|none|half|all|several|few|any|either|neither) of (?:them|it)\b/i.test(
			text
		) ||
		/\b(?:said|says) that (?!(?:he|she|it|they|there|we|people|everybody|everyone|nobody|most|many|some|all) )\p{Ll}*[^\Ws] (?:was|is|had|has|would|could|does|did|will|should|may|might) /u.test(
			text
		) ||
		/\bsaid that (?:is|was|were|could|would|had|has|will|may|might|can|should|did|does|in|on|at)\b/i.test(
			text
		)
	);
}

/** "his persistence (and lack of obedience paid off", "a general reflection ((it))": brackets that don't close, or in pairs. */
export function opensBrackets(text: string): boolean {
	const count = (mark: string) => text.split(mark).length;
	return count('(') !== count(')') || /\(\(|\)\)/.test(text);
}

/** "sink" → "sinking", "seize" → "seizing", "ban" → "banning". */
export function gerundOf(verb: string): string {
	if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
	if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, 'ing');
	const doubles =
		/^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb) || /(?:mit|fer|pel|trol|bar)$/.test(verb);
	return doubles && !/[aeiou]{2}.$/.test(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`;
}

/** "return" and "returned" are one word here: enough to see that two texts speak of the same. */
export function rootOf(word: string): string {
	return word.slice(0, 5);
}

/** The content words of a text, as what `rootOf` makes of them. */
export function rootsOf(text: string): ReadonlySet<string> {
	return new Set(contentWords(text).map(rootOf));
}

/** Of about one length: none of them stands out as an option. */
export function alikeInLength(one: string, other: string): boolean {
	return Math.max(one.length, other.length) <= 1.5 * Math.min(one.length, other.length) + 10;
}

/** What stands before and behind a form in a text; null where it stands there twice, in a longer word, or not at all. */
export function aroundOnly(text: string, form: string): readonly [string, string] | null {
	const [before, after, ...more] = text.split(form);
	if (before === undefined || after === undefined || more.length > 0) return null;
	const isInWord = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
	return isInWord ? null : [before, after];
}

/** "We lost a day", "Nobody likes to pay", "Fix health insurance": a subject with its verb, or a command. */
export function isFiniteClause(words: string): boolean {
	if (
		/\b(?:I|we|you|they|he|she|it|who|people|nobody|everybody|somebody|no one|everyone) (?:\p{Ll}+ly )?\p{Ll}{2,}/iu.test(
			words
		)
	)
		return true;
	if (/\p{L}[’'](?:s|re|ve|m|ll|d)\b|\p{Ll}n[’']t\b/u.test(words)) return true;
	if (
		/^(?:Fix|Let|Stop|Think|Give|Take|Make|Look|Do|Don’t|Ask|Tell|Keep|Go|Come|Leave|Wait)\b/.test(
			words
		)
	)
		return true;
	return words.split(/[^\p{L}’']+/u).some(isListedVerb);
}
