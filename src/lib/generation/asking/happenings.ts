import { isFinite, type Value, type When } from '#lib/text/index.ts';
import { isTheOnlyAnswer } from '../distractors/only-answer.ts';
import { leansBack, wordCount } from '../wording.ts';
import type { Asking } from './asking.ts';
import { liesIn } from './kept.ts';
import { lowered } from './lowered.ts';
import { Phrasing } from './phrasing.ts';
import { phraseAround, prepositionOf, stated } from './questions.ts';
import type { Told } from './told.ts';

/** Something that the article dates, without its date. */
export type Happening = {
	readonly told: Told;
	/** Opening as it would inside a sentence, without a stop. */
	readonly text: string;
	readonly when: When;
};

const [fewest, most] = [4, 26];

/** What is told to have happened at a time that the article gives it, in the order of the text; one a sentence. */
export function happeningsIn(asking: Asking): Happening[] {
	const clauses = asking.statements.flatMap(({ told }) =>
		told.subject.length === 0 ? [] : (fromClause(asking, told) ?? [])
	);
	const known = new Set(clauses.map(({ told }) => told.sentence));
	const whole = asking.verbatim.flatMap(({ told, standsAlone }) =>
		known.has(told.sentence) || !(standsAlone || asking.loose)
			? []
			: (fromWhole(asking, told) ?? [])
	);
	return [...clauses, ...whole].sort((a, b) => a.told.sentence - b.told.sentence);
}

function fromClause(asking: Asking, told: Told): Happening | null {
	const time = timeOf(asking, told.sentence);
	const { words } = asking.tree;
	if (time === null || !/^VB[DN]$/.test(words[told.head]?.tag ?? '')) return null;
	if (words[told.verb[0] ?? -1]?.tag !== 'VBD') return null;
	const phrase = phraseAround(asking, told, time);
	if (phrase === null || !/^(?:in|on|at|)$/.test(prepositionOf(asking, phrase))) return null;
	const without = (indices: readonly number[]) => indices.filter((at) => !phrase.includes(at));
	const text = stated(asking, { ...told, lead: without(told.lead), rest: without(told.rest) });
	return happeningFrom(asking, told, time, text);
}

/** A sentence that its date opens ("In 1892, …") or closes, or whose verb it hangs from in the middle. */
function fromWhole(asking: Asking, told: Told): Happening | null {
	const { words } = asking.tree;
	const time = timeOf(asking, told.sentence);
	if (time === null) return null;
	const all = told.rest;
	const own = all.filter((at) => liesIn(asking.tree, at, time));
	const [first, last] = [all.indexOf(own[0] ?? -1), all.indexOf(own.at(-1) ?? -1)];
	if (own.length === 0 || last - first + 1 !== own.length) return null;
	// "In 1890 – 91"
	if (/^[–—-]$/.test(words[all[last + 1] ?? -1]?.form ?? '')) return null;
	if (!/^(?:in|on)$/i.test(words[all[first - 1] ?? -1]?.form ?? '')) return null;
	// Of what is done, not of what somebody or something is: "the election in 1892".
	const opens = first === 1;
	const isOfVerb = /^VB/.test(words[words[own.at(-1) ?? -1]?.head ?? -1]?.tag ?? '');
	const after = words[all[last + 1] ?? -1];
	if (
		!opens &&
		last !== all.length - 1 &&
		!(isOfVerb && /^(?:IN|TO|RB|VBG|DT|PRP.*)$/.test(after?.tag ?? ''))
	)
		return null;
	const comma = opens && after?.form === ',' ? 1 : 0;
	const rest = [...all.slice(0, first - 1), ...all.slice(last + 1 + comma)];
	const finite = rest.find((at) => isFinite(words[at]));
	if (words[finite ?? -1]?.tag !== 'VBD' || /^[,–—-]$/.test(words[rest.at(-1) ?? -1]?.form ?? ''))
		return null;
	const text = new Phrasing(asking, told).text(rest);
	return happeningFrom(asking, told, time, text === null ? null : lowered(asking, rest[0], text));
}

/** The one time of a sentence, where it is a year, a month or a day. */
function timeOf({ document }: Asking, sentence: number): Value | null {
	const times = document.values.filter(
		(one) => one.sentence === sentence && /^(?:year|date|month|time|age|duration)$/.test(one.kind)
	);
	const [time] = times;
	return times.length === 1 && time?.when != null && /^(?:year|month|date)$/.test(time.kind)
		? time
		: null;
}

function happeningFrom(
	asking: Asking,
	told: Told,
	time: Value,
	text: string | null
): Happening | null {
	if (text === null || time.when === null || leansBack(text)) return null;
	// "later", "again": after what?
	if (/\d{4}|\b(?:later|again|then|still|by|had|earlier|previous(?:ly)?|already)\b/.test(text))
		return null;
	if (!isTheOnlyAnswer(asking, time, text)) return null;
	const words = wordCount(text);
	if (words < fewest || words > most) return null;
	return { told, text, when: time.when };
}
