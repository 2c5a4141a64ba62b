import { monthNames, weekdayNames } from '../data/calendar.ts';
import { functionWords } from '../data/function-words.ts';
import { bodiesWithAPurpose } from '../data/organisations.ts';
import { personTitles } from '../data/people.ts';
import { countries, demonyms } from '../data/places.ts';
import type { Word } from '../document.ts';
import { listBits } from '../models/gazetteers.ts';
import type { NameSpan } from '../names/name-tagger.ts';

const calendar = new Set<string>([...monthNames, ...weekdayNames]);

/**
 * Spans taken to their full length: "Fenwick | Institute" goes on over the capitals behind it, and
 * "University of | Port Anders" is one name.
 */
export function fullSpans(
	words: readonly Word[],
	spans: readonly NameSpan[],
	bitsOf: (form: string) => number
): NameSpan[] {
	const out: NameSpan[] = [];
	const proper = (at: number) =>
		/^NNPS?$/.test(words[at]?.tag ?? '') && !/^\P{Lu}/u.test(words[at]?.form ?? '');
	for (const [index, span] of spans.entries()) {
		const before = out.at(-1);
		if (before !== undefined && span.first <= before.last) continue;
		let { last } = span;
		const limit = spans[index + 1]?.first ?? words.length;
		while (last + 1 < limit && proper(last + 1) && !calendar.has(words[last + 1]?.form ?? ''))
			last++;
		// "Jamie Traeger-Muney", "Lee Cheuk-yan"
		const isNamed = (at: number) =>
			proper(at) || (span.kind === 'person' && /^NNP/.test(words[at]?.tag ?? ''));
		while (joined(last + 1) && last + 2 < limit && isNamed(last + 2)) last += 2;
		if (span.kind !== 'person') last = withPurpose(last);
		let { first, kind } = span;
		// "Orrin | & Vale", "Penfold | & Sons": a firm's.
		while (words[last + 1]?.form === '&' && /^\p{Lu}/u.test(words[last + 2]?.form ?? '')) {
			last += 2;
			kind = 'organisation';
		}
		const floor = (before?.last ?? -1) + 1;
		if (kind !== 'person' && words[first - 1]?.form === '&' && proper(first - 2)) {
			first -= 2;
			while (first > floor && proper(first - 1)) first--;
		}
		// "the National Cereals and | Produce Board"
		if (kind === 'organisation' && words[first - 1]?.form === 'and') {
			let from = first - 1;
			while (from > floor && proper(from - 1) && first - from < 4) from--;
			const the = /^the$/i.test(words[from - 1]?.form ?? '');
			if (the && from < first - 1 && (before === undefined || before.last < from)) first = from;
		}
		// "Cash Access | UK", "Property Capital | Ireland"
		if (first === last && isCountry(first) && isNamePart(first - 1)) {
			while (first > floor && isNamePart(first - 1)) first--;
			if (first < last) kind = 'organisation';
		}
		// "Keep | Larkin Rural"
		if (
			first > floor &&
			campaigns.has(words[first - 1]?.form ?? '') &&
			(first > 1 || first < last)
		) {
			first--;
			kind = 'organisation';
		}
		const joins = before !== undefined && first <= before.last;
		while (first > floor && isGiven(first - 1)) first--;
		// "British American | Tobacco": two peoples before a name are part of it.
		if (
			span.kind === 'organisation' &&
			first - 2 >= floor &&
			isPeople(first - 1) &&
			isPeople(first - 2)
		)
			first -= 2;
		const opens = /^(?:of|for)$/.test(words[before?.last ?? -1]?.form ?? '');
		if (before !== undefined && ((opens && before.last === span.first - 1) || joins))
			out[out.length - 1] = { ...before, last };
		// "Simon Baron- | Cohen": two names that a hyphen makes one.
		else if (before !== undefined && isOneName(before, span))
			out[out.length - 1] = { ...before, last };
		else out.push({ kind, first, last });
	}
	function isOneName(before: NameSpan, span: NameSpan): boolean {
		const both = before.kind === 'person' && span.kind === 'person';
		return both && before.last === span.first - 2 && joined(span.first - 1);
	}
	/** "International Centre | on Human Rights and Drug Policy": what a body is for is in its name. */
	function withPurpose(last: number): number {
		const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.form ?? '');
		if (
			!bodiesWithAPurpose.has(words[last]?.form ?? '') ||
			!/^(?:on|against|of|for)$/.test(words[last + 1]?.form ?? '')
		)
			return last;
		let at = words[last + 2]?.form === 'the' ? last + 3 : last + 2;
		if (!isCapital(at) || calendar.has(words[at]?.form ?? '')) return last;
		const somebody = (bitsOf(words[at]?.form ?? '') & (listBits.female | listBits.male)) !== 0;
		if (somebody && /^(?:of|for)$/.test(words[last + 1]?.form ?? '')) return last;
		while (isCapital(at + 1)) at++;
		// "… on Human Rights and Ada Holt": a given name or a place opens another.
		const opens = listBits.female | listBits.male | listBits.city | listBits.country;
		const other = (bitsOf(words[at + 2]?.form ?? '') & opens) !== 0;
		if (words[at + 1]?.form !== 'and' || !isCapital(at + 2) || other) return at;
		at += 2;
		while (isCapital(at + 1)) at++;
		return at;
	}
	function isCountry(at: number): boolean {
		return /^(?:UK|USA?)$/.test(words[at]?.form ?? '') || countries.has(words[at]?.form ?? '');
	}
	/** A capital that is part of a body's name, and no month, people, title or first word of the sentence. */
	function isNamePart(at: number): boolean {
		const form = words[at]?.form ?? '';
		return (
			(at > 0 || !isCountry(1)) &&
			/^\p{Lu}[\p{Ll}’']+$/u.test(form) &&
			!calendar.has(form) &&
			!demonyms.has(form) &&
			!personTitles.has(form) &&
			!functionWords.has(form.toLowerCase()) &&
			!/^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Great|Republic)$/.test(
				form
			)
		);
	}
	/** A hyphen that touches what stands on both sides. */
	function joined(at: number): boolean {
		const [a, hyphen, b] = [words[at - 1], words[at], words[at + 1]];
		return hyphen?.form === '-' && a?.end === hyphen.start && b?.start === hyphen.end;
	}
	function isPeople(at: number): boolean {
		return demonyms.has(words[at]?.form ?? '');
	}
	/** "Clay | Cockrell", "F. Scott | Fitzgerald": a given name or an initial right before. */
	function isGiven(at: number): boolean {
		const form = words[at]?.form ?? '';
		if (/^\p{Lu}\.$/u.test(form)) return true;
		if (!/^\p{Lu}\p{Ll}/u.test(form) || functionWords.has(form.toLowerCase())) return false;
		return (bitsOf(form) & (listBits.female | listBits.male)) !== 0 && proper(at + 1);
	}
	return out.map((span) => {
		let { last } = span;
		while (last > span.first && /^(?:of|for|and|the|de)$/.test(words[last]?.form ?? '')) last--;
		return { ...span, last };
	});
}

/** What names of campaigns begin with. */
const campaigns = new Set(['Keep', 'Save', 'Stop', 'Protect', 'Defend', 'Rethink', 'Scrap']);
