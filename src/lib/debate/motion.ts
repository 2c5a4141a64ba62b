import { capitalised, plainLine } from '#lib/kernel/index.ts';

export const motionKinds = ['fact', 'law', 'value', 'policy', 'actor'] as const;
export type MotionKind = (typeof motionKinds)[number];

/** What a House debates: a whole statement without its full stop, "The strikes are lawful". */
export type Motion = { readonly text: string; readonly kind: MotionKind };

export const motionKindLabels: Readonly<Record<MotionKind, string>> = {
	fact: 'A question of fact',
	law: 'A question of law',
	value: 'A question of values',
	policy: 'A question of policy',
	actor: 'A question of consistency'
};

const houseOpening =
	/^(?:(?:this house|TH)\s+(?:believes?|holds?|considers?|thinks?|regards?)(?:\s+that)?|THBT|THB)\s+/i;
/** What a House does with what it debates: it would do something, or says what it thinks of it. */
const opinions = ['supports', 'opposes', 'regrets'] as const;
const houseVerbs = ['would', ...opinions] as const;
/** "THW", "THS": the House's letters with the verb's first. */
const houseOpenings = houseVerbs.map((verb) => ({
	verb,
	opening: new RegExp(`^(?:this house ${verb}|TH${verb.charAt(0)})\\b\\s*`, 'i')
}));
const inHouse = new RegExp(`^This House (${houseVerbs.join('|')})\\s+(.+)$`, 'i');
const isOpinion = new RegExp(`^This House (?:${opinions.join('|')})\\b`, 'i');

/**
 * A person's own words as a motion: the House's opening is taken off, the kind is read from the
 * predicate. "THW ban zoos" → "This House would ban zoos", policy.
 * @returns null when too little is left to debate
 */
export function readMotion(typed: string): Motion | null {
	const plain = plainLine(typed, 'NFC', 300).replace(/[.!\s]+$/, '');
	const house = houseOpenings.find(({ opening }) => opening.test(plain));
	const rest = plain.replace(house?.opening ?? houseOpening, '').trim();
	// "THW ban zoos", "THS school uniforms": behind such a verb two words are enough.
	if (rest.split(/\s+/).filter(Boolean).length < (house === undefined ? 3 : 2)) return null;
	const text = house === undefined ? capitalised(rest) : `This House ${house.verb} ${rest}`;
	return { text, kind: kindOfMotion(text) };
}

/** The motion's kind by its predicate; what claims no more than that something is so is a fact. */
export function kindOfMotion(text: string): MotionKind {
	if (isOpinion.test(text)) return 'value';
	if (
		/\b(?:un)?(?:lawful|lawfully|constitutional|constitutionally)\b|\b(?:il)?legal(?:ly|ity)?\b|\b(?:war crimes?|international law|the law|unlawfulness)\b|\b(?:breaks?|breaches|breach|violates?) (?:\S+ ){0,3}(?:laws?|constitution|treaty|rights)\b/i.test(
			text
		)
	)
		return 'law';
	if (
		/\b(?:consistent|inconsistent|compatible|incompatible|in line|at odds|hypocritical)\b|\b(?:contradicts?|betrays?|keeps?|kept|breaks?) (?:\S+ ){0,4}(?:promises?|pledges?|vows?|commitments?|principles?|agenda|platform|manifesto|word)\b/i.test(
			text
		)
	)
		return 'actor';
	if (/^This House would\b|\b(?:should|ought to|must|needs? to|has to|have to)\b/i.test(text))
		return 'policy';
	if (
		/\b(?:justified|unjustified|fair|unfair|right|wrong|moral|immoral|ethical|unethical|better|worse|best|worst|more important|good|bad|too (?:much|many|far|harsh|soft)|worth|does more harm|do more harm)\b/i.test(
			text
		)
	)
		return 'value';
	return 'fact';
}

/** The words a motion is read out with: a lead for the House, and the rest in mid-sentence form. */
export function inTheHouse(text: string): { readonly lead: string; readonly words: string } {
	const [, verb, words] = inHouse.exec(text) ?? [];
	if (verb !== undefined && words !== undefined) return { lead: `This House ${verb}`, words };
	return { lead: 'This House believes that', words: lowerOpening(text) };
}

/** Only words that never are a name lose their capital. */
function lowerOpening(text: string): string {
	return /^(?:The|An?|This|These|Those|There|Its?|Their|Some|More|Fewer|Less|Any|Both|Most|All|No|Every|Each|Many|Schools?|Children|People|\p{Lu}\p{Ll}+ing)\s/u.test(
		text
	)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}
