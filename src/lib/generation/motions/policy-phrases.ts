import { irregularParticiples } from '../data/events.ts';

/** The words of a motion, and how surely they are one. */
export type Made = readonly [words: string, score: number];

type Rule = {
	readonly pattern: RegExp;
	readonly make: (match: RegExpMatchArray) => string | null;
	readonly score: number;
};

const thing = `(?:[\\p{L}\\p{N}’'-]+ ){0,7}?[\\p{L}\\p{N}’'-]+`;
const object = `(?:(?!with\\b|by\\b|from\\b|as\\b|into\\b|for\\b|to\\b|at\\b|in\\b|on\\b)[\\p{L}\\p{N}’'-]+ ){0,6}?(?!with\\b|by\\b|from\\b|as\\b)[\\p{L}\\p{N}’'-]+`;
const stop = `(?=[,.;:()“”–]|$| (?:has|have|had|is|are|was|were|would|will|could|may|might)\\b)`;

const rules: readonly Rule[] = [
	{
		// "the right of Bolivia’s indigenous Indian tribes to chew coca leaves"
		pattern: new RegExp(
			`\\bright of (${thing}) to (\\p{Ll}+ [^,.;:()“”–]{3,60}?)(?= was\\b| is\\b| has\\b|[,.;:()“”–]|$)`,
			'gu'
		),
		make: ([, who, doing]) => `${who ?? ''} should have the right to ${doing ?? ''}`,
		score: 0.85
	},
	{
		// "the proposal to regulate nicotine-containing products (NCPs), including e-cigarettes, as medicines"
		pattern: new RegExp(
			`\\b(?:proposals?|plans?|bid|calls?|bill|move|scheme)(?: by [^,.;:]{3,60}?)? to (\\p{Ll}+) ((?:the |its |all )?${object})(?: \\([^)]*\\))?(?:, including ${thing},)?( (?:as|in|from|across|by|for|on|at|with|into|outside|this|next) [^,.;:()“”–]{2,60})?${stop}`,
			'gu'
		),
		make: ([, verb, object, rest]) => {
			const participle = participleOf(verb ?? '');
			return participle === null ? null : `${object ?? ''} should be ${participle}${rest ?? ''}`;
		},
		score: 0.8
	},
	{
		// "a draft regulation that would force messaging services to verify the age of every user"
		pattern: new RegExp(
			`\\b(?:regulation|proposal|bill|law|plan|rule|rules|measure|scheme|directive|draft|amendment)s? (?:that|which) would (force|oblige|require|allow|permit) (${object}) to (\\p{Ll}+ [^,.;:()“”–]{4,80})${stop}`,
			'gu'
		),
		make: ([, how, who, doing]) =>
			`${who ?? ''} should ${/^(?:force|oblige|require)$/.test(how ?? '') ? 'have to' : 'be allowed to'} ${doing ?? ''}`,
		score: 0.85
	},
	{
		// "The rule that a reliever inhaler may be had only on prescription should go."
		pattern:
			/^(The (?:rule|law|ban|tax|policy|requirement|limit) (?:that|on|against) [^,.;:“”]{8,80}?) should (go|stay|be (?:scrapped|kept|lifted))(?=[.,;]|$)/gu,
		make: ([, what, fate]) => `${what ?? ''} should ${fate ?? ''}`,
		score: 0.85
	},
	{
		// "a ban on menthol cigarettes across the EU"
		pattern: new RegExp(
			`\\bban on (?:the )?((?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+)( (?:across|in|from|throughout) (?:the )?\\p{Lu}[\\p{L} ]{1,24}?)?(?= (?:have|has|had|would|will|was|were|is|are|could|may|might|should|and|by|after|at|as|since|that|which)\\b|[,.;:()“”–]|$)`,
			'gu'
		),
		make: ([, what, where]) =>
			/ing$/.test((what ?? '').split(' ')[0] ?? '')
				? null
				: `${what ?? ''} should be banned${where ?? ''}`,
		score: 0.75
	},
	{
		// "There needs to be … more restraint in the use of antibiotics in farming"
		pattern:
			/\b[Tt]here (?:needs to|must|has to|ought to|should) be ([^.;:()“”–]{8,170})(?=[.;:–]|$)/gu,
		make: ([, what]) => `There should be ${lastConjunct(what ?? '')}`,
		score: 0.75
	}
];

/** Motions that one phrase gives whole, whoever says it. */
export function inPhrases(text: string): Made[] {
	return rules.flatMap(({ pattern, make, score }) =>
		[...text.matchAll(pattern)].flatMap((match): Made[] => {
			const words = make(match);
			return words === null ? [] : [[words, score]];
		})
	);
}

/** "cultural change in A and more restraint in B": the last member says what can be done. */
function lastConjunct(what: string): string {
	return what.split(/,? and (?=(?:more|less|fewer|better|an?|stricter|tougher)\b)/).at(-1) ?? what;
}

const passiveVerbs =
	/^(?:ban|regulate|close|build|cut|raise|scrap|abolish|introduce|replace|extend|limit|tax|legali[sz]e|sell|privati[sz]e|expand|demolish|move|stop|end|charge|open|reduce|increase|protect|restore|allow|fund|merge|remove|lift|lower|double|halve|license|cap|impose|subsidi[sz]e|rebuild|repair|widen|approve|block|adopt|cull|reintroduce|drain|flood|install|test|vaccinate|exempt|house|place|send|release|list|keep|name|rename|display|return|ration|screen|search|publish|outlaw|forbid|require|oblige|force)$/;

/** The participle of a verb that such plans are made of; null for others, whose object may be no object. */
function participleOf(verb: string): string | null {
	if (!passiveVerbs.test(verb)) return null;
	const irregular = irregularParticiples.get(verb);
	if (irregular !== undefined) return irregular;
	if (verb.endsWith('e')) return `${verb}d`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
