import { childOf, readable, type Value } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { Phrasing } from '../asking/phrasing.ts';
import { askFor, askForSubject } from '../asking/questions.ts';
import { below, liesIn } from '../asking/kept.ts';
import type { Told } from '../asking/told.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { figureOptions, isQuantity, isTheOnlyAnswer } from '../distractors/index.ts';
import { withNaming } from './names.ts';

/** "The bridge carries 74,000 vehicles a day" → How many vehicles does the bridge carry a day? */
export function makeAmountItems(asking: Asking): Candidate[] {
	const { document } = asking;
	return asking.told.flatMap((told) =>
		document.values
			.filter((value) => value.sentence === told.sentence && isQuantity(value) && isWorthIt(value))
			.flatMap((value) => howMuch(asking, told, value))
	);
}

/** "two seats" is no question. */
function isWorthIt({ kind, amount }: Value): boolean {
	return kind === 'money' || kind === 'percentage' || (amount ?? 0) >= 5;
}

function howMuch(asking: Asking, told: Told, value: Value): Candidate[] {
	const { document } = asking;
	const asked = askedFor(asking, told, value);
	if (asked === null) return [];
	const { how, phrase, isSubject } = asked;
	const stem = isSubject
		? askForSubject(asking, told, how)
		: askFor(asking, told, how, new Set(phrase));
	if (stem === null || !isTheOnlyAnswer(asking, value, stem)) return [];
	const form = readable(document, value);
	const key = /^\p{Lu}/u.test(form) && /^\p{L}+$/u.test(form) ? form.toLowerCase() : form;
	const number = String(paragraphNumber(document, told.sentence));
	const options = figureOptions(document, value);
	if (options === null) return [];
	return [
		{
			kind: 'single-choice',
			stem,
			key,
			options,
			explanation: `Paragraph ${number} gives the figure: ${key}.`,
			level: 'recall',
			told,
			sentences: withNaming(asking, told),
			confidence: 0.62
		}
	];
}

type Asked = {
	readonly how: string;
	readonly phrase: readonly number[];
	readonly isSubject: boolean;
};

/** The phrase that the figure stands in, if it hangs from the predicate, and the words that ask for it. */
function askedFor(asking: Asking, told: Told, value: Value): Asked | null {
	const { words, children } = asking.tree;
	const inside = (at: number) => liesIn(asking.tree, at, value);
	const all = [...told.lead, ...told.subject, ...told.rest];
	const figure = all.filter(inside);
	let top = figure.find((at) => !inside(words[at]?.head ?? -1));
	if (top === undefined) return null;
	// Up to the noun that is counted.
	const above = words[top]?.head ?? -1;
	const counts =
		/^(?:nummod|compound|amod|nmod)$/.test(words[top]?.relation ?? '') && above !== told.head;
	const noun = counts && above > top ? above : null;
	if (noun !== null) {
		if (!/^NNS?$/.test(words[noun]?.tag ?? '') || value.kind === 'money') return null;
		top = noun;
	} else if (value.kind === 'count' || value.kind === 'duration') return null;
	if (words[top]?.head !== told.head) return null;
	const relation = words[top]?.relation ?? '';
	const isSubject = top === told.subjectHead;
	if (!isSubject && relation !== 'obj' && !/^obl/.test(relation)) return null;
	const preposition = words[childOf(asking.tree, top, /^case$/) ?? -1]?.form.toLowerCase() ?? '';
	if (!/^(?:|for)$/.test(preposition)) return null;
	const whole = below(asking.tree, top).filter((at) => all.includes(at));
	// Articles, "about" and "more than" go with the figure; a joined phrase would be cut apart.
	if (whole.some((at) => /^(?:conj|cc)$/.test(words[at]?.relation ?? ''))) return null;
	const dropped = new Set(
		[...figure, ...figure.flatMap((at) => children[at] ?? [])].flatMap((at) =>
			below(asking.tree, at)
		)
	);
	const kept = whole.filter((at) => {
		const word = words[at];
		const leads = word?.head === top && /^(?:det|case|advmod)$/.test(word.relation);
		return !dropped.has(at) && !leads;
	});
	const left = new Phrasing(asking, told).text(kept);
	if (left === null) return null;
	const how = wordsFor(value, left, preposition);
	return how === null ? null : { how, phrase: whole, isSubject };
}

function wordsFor(value: Value, noun: string, preposition: string): string | null {
	const bound = value.bound === 'about' ? 'about ' : value.bound === 'over' ? 'more than ' : '';
	// "had his ten minutes": how many his minutes?
	if (value.bound === 'under' || /^(?:his|her|its|their) /i.test(noun)) return null;
	const before = preposition === '' ? '' : `${preposition} `;
	if (value.kind === 'percentage')
		return noun.startsWith('of ') ? `${before}${bound}what percentage ${noun}` : null;
	if (value.kind === 'money')
		return noun === '' && before !== 'for ' ? `${before}${bound}how much` : null;
	if (value.kind === 'duration')
		return preposition === 'for'
			? `for ${bound}how many ${noun}`
			: preposition === ''
				? `${bound}how many ${noun}`
				: null;
	return noun === '' ? null : `${before}${bound}how many ${noun}`;
}
