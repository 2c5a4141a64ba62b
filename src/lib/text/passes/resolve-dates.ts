import { contains, numberWords, type Span } from '#lib/kernel/index.ts';
import { centuryWords, weekdayNames } from '../data/calendar.ts';
import type { Sentence, When } from '../document.ts';
import { datePartsOf, daysOf } from './date-forms.ts';
import {
	calendarDay,
	monthIn,
	monthNumber,
	monthOf,
	moved,
	weekAround,
	weekdayOf,
	yearIn,
	yearsOf,
	type Days
} from './days.ts';
import { tenseAt, type Tense, type Tree } from './phrases.ts';
import type { FoundValue } from './values.ts';

type Setting = {
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly tree: Tree;
	/** "Yesterday" in somebody's words is counted from a day that the text doesn't give. */
	readonly quoted: readonly Span[];
	readonly written: When | null;
};

/** What a date without a year, or a weekday, is counted from. */
type From = { readonly day: string; readonly tense: Tense };

/**
 * When each value is: dates by themselves; "on Monday", "last year", "in May" from the article's own
 * date and the tense of their verb; "a year later", "that summer" from the date told before, in the
 * same paragraph or the one above. Null where that isn't sure, and for what is no date.
 */
export function resolveDates(
	{ text, sentences, tree, quoted, written }: Setting,
	values: readonly FoundValue[]
): (When | null)[] {
	let told: { when: When; paragraph: number } | null = null;
	return values.map((value) => {
		const form = text.slice(value.start, value.end);
		const sentence = sentences[value.sentence];
		if (sentence === undefined) return null;
		const spoken = quoted.some((one) => contains(one, value));
		const near: When | null =
			told !== null && sentence.paragraph - told.paragraph <= 1 ? told.when : null;
		const when =
			byItself(value, form) ??
			(spoken
				? null
				: (byContext(form, near) ??
					byArticle(value, form, written, () => tenseAt(tree, sentence, value))));
		if (when !== null && !spoken) told = { when, paragraph: sentence.paragraph };
		return when;
	});
}

function byItself({ kind, amount }: FoundValue, form: string): When | null {
	if (kind === 'year' && amount !== null) return itself(yearsOf(amount, amount, 'year'));
	if (kind === 'date') return itself(daysOf(datePartsOf(form)));
	if (kind !== 'time') return null;
	const decade = /\b(\d{3}0)s\b/.exec(form)?.[1];
	if (decade !== undefined) return itself(stretchOf(Number(decade), 10, form, 'decade'));
	const century = /\b(\d{1,2})\p{L}{2}[ -]century|\b([\p{L}-]+)[ -]century/iu.exec(form);
	if (century === null || /^(?:last|this|next|that|the)\b/i.test(form)) return null;
	const number = Number(century[1] ?? centuryWords.get((century[2] ?? '').toLowerCase()) ?? 0);
	return number < 11 ? null : itself(stretchOf((number - 1) * 100 + 1, 100, form, 'century'));
}

/** "the late 1990s" is the last part of them: a third, or for "mid" the middle one. */
function stretchOf(first: number, years: number, form: string, grain: Days['grain']): Days {
	const third = Math.floor(years / 3);
	if (/^early/i.test(form)) return yearsOf(first, first + third, grain);
	if (/^late/i.test(form)) return yearsOf(first + years - third - 1, first + years - 1, grain);
	if (/^mid/i.test(form)) return yearsOf(first + third, first + years - third - 1, grain);
	return yearsOf(first, first + years - 1, grain);
}

/** "three years later", "the following day", "that year": from the date that was told before. */
function byContext(form: string, told: When | null): When | null {
	const later = /^(\S+) (\p{L}+?)s? (earlier|later|before)$/iu.exec(form);
	const next = /^(that|the (?:following|previous|next|same)) (day|week|month|year)$/i.exec(form);
	if (told === null || (later === null && next === null)) return null;
	const steps =
		later !== null
			? countOf(later[1] ?? '') * (later[3] === 'later' ? 1 : -1)
			: ({ following: 1, next: 1, previous: -1 }[next?.[1]?.slice(4).toLowerCase() ?? ''] ?? 0);
	return counted(told, (later?.[2] ?? next?.[2] ?? '').toLowerCase(), steps, 'context');
}

function byArticle(
	{ kind }: FoundValue,
	form: string,
	written: When | null,
	tense: () => Tense | null
): When | null {
	if (written === null) return null;
	if (kind === 'date' || kind === 'month') {
		const { month, day } = datePartsOf(form);
		// What a report leaves without a tense has mostly been.
		return article(nearestMonth(month, day, { day: written.to, tense: tense() ?? 'past' }));
	}
	if (kind !== 'time') return null;
	const ago = /^(\S+) (\p{L}+?)s? ago$/iu.exec(form);
	if (ago !== null)
		return counted(written, (ago[2] ?? '').toLowerCase(), -countOf(ago[1] ?? ''), 'article');
	const [first = '', second = ''] = form.toLowerCase().split(' ');
	const step = { last: -1, this: 0, next: 1 }[first];
	if (step !== undefined && /^(?:week|month|year|decade|century)$/.test(second))
		return counted(written, second, step, 'article');
	const season = /^(?:spring|summer|autumn|winter)$/.test(second);
	if (step !== undefined && season) return null;
	const month = monthNumber(second);
	if (step !== undefined && month > 0) {
		const past = step < 0 ? moved(written.from, { days: -31 }) : written.to;
		return article(nearestMonth(month, 0, { day: past, tense: step > 0 ? 'future' : 'past' }));
	}
	return written.grain === 'day' ? article(dayNear(form, written.from, tense)) : null;
}

/** "Monday", "last Tuesday morning", "yesterday". */
function dayNear(form: string, day: string, tense: () => Tense | null): Days | null {
	const lower = form.toLowerCase();
	const beside = { yesterday: -1, tomorrow: 1, tonight: 0 }[lower];
	if (beside !== undefined) return oneDay(moved(day, { days: beside }));
	// "Today" with a verb in the present is "nowadays".
	if (lower === 'today') return tense() === 'past' ? oneDay(day) : null;
	const named = 1 + weekdayNames.findIndex((name) => lower.includes(name.toLowerCase()));
	if (named === 0) return null;
	const back = (weekdayOf(day) - named + 7) % 7;
	const ahead = (7 - back) % 7;
	if (lower.startsWith('last ')) return oneDay(moved(day, { days: -(back === 0 ? 7 : back) }));
	if (lower.startsWith('next ')) return oneDay(moved(day, { days: ahead === 0 ? 7 : ahead }));
	const told = tense();
	if (told === 'past') return oneDay(moved(day, { days: -back }));
	return told === 'future' ? oneDay(moved(day, { days: ahead })) : null;
}

/** The last such month, or day of it, up to a day; with a verb of the future the first from it on. */
function nearestMonth(month: number, date: number, { day, tense }: From): Days | null {
	if (month < 1 || tense === 'present') return null;
	const year = yearIn(day);
	const of = (y: number) => (date === 0 ? monthOf(y, month) : calendarDay(y, month, date));
	const here = of(year);
	if (here === null) return null;
	if (tense === 'past') return here.from <= day ? here : of(year - 1);
	return here.to >= day ? here : of(year + 1);
}

/** So many units from a date, as exactly as the unit and the date allow. */
function counted(from: When, unit: string, steps: number, by: When['by']): When | null {
	if (!Number.isInteger(steps) || Math.abs(steps) > farthest) return null;
	const when = stepped(from, unit, steps, by);
	// Days are compared as text: four figures a year, no more and no less.
	return when !== null && /^[1-9]\d{3}-/.test(when.from) && /^\d{4}-/.test(when.to) ? when : null;
}

/** Units: beyond it the calendar itself ends. */
const farthest = 10_000;

function stepped(from: When, unit: string, steps: number, by: When['by']): When | null {
	const exact = { day: 1, week: 2, month: 3, year: 4, decade: 5, century: 6 };
	const grain = exact[from.grain];
	switch (unit) {
		case 'day':
			return grain > 1 ? null : { ...oneDay(moved(from.from, { days: steps })), by };
		case 'week':
			return grain > 2 ? null : { ...weekAround(moved(from.from, { days: 7 * steps })), by };
		case 'month': {
			if (grain > 3) return null;
			const day = moved(from.from, { months: steps });
			return { ...monthOf(yearIn(day), monthIn(day)), by };
		}
		case 'year': {
			if (grain > 4) return null;
			const year = yearIn(from.from) + steps;
			return { ...yearsOf(year, year, 'year'), by };
		}
		case 'decade': {
			if (grain > 5) return null;
			// "The last decade" is no decade of the calendar; "two decades later" is about that year.
			const year = yearIn(from.from) + 10 * steps;
			return by === 'article' && Math.abs(steps) <= 1
				? null
				: { ...yearsOf(year - 1, year + 1, 'decade'), by };
		}
		default:
			return null;
	}
}

function countOf(form: string): number {
	const lower = form.toLowerCase();
	if (/^(?:an?|one)$/.test(lower)) return 1;
	return numberWords.get(lower) ?? Math.round(Number(lower.replaceAll(',', '')));
}

function oneDay(day: string): Days {
	return { from: day, to: day, grain: 'day' };
}

function itself(days: Days | null): When | null {
	return days === null ? null : { ...days, by: 'itself' };
}

function article(days: Days | null): When | null {
	return days === null ? null : { ...days, by: 'article' };
}
