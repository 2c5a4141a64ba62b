import { monthNames, weekdayNames } from '../data/calendar.ts';
import { functionWords } from '../data/function-words.ts';
import {
	bodiesWithAPurpose,
	knownOrganisations,
	organisationWords
} from '../data/organisations.ts';
import { femaleNames, maleNames, personTitles } from '../data/people.ts';
import { countries, demonyms, otherPlaces } from '../data/places.ts';
import { roleNouns } from '../data/role-nouns.ts';
import type { EntityKind, Sentence, Word } from '../document.ts';
import { markDocument, type NameSentence, type NameSpan } from '../names/name-tagger.ts';
import { listBits } from '../models/gazetteers.ts';
import type { Reader } from '../reader.ts';

/** A name as it stands in the text, with the type that the tagger and its own words give it. */
export type NameCandidate = {
	readonly start: number;
	readonly end: number;
	readonly form: string;
	/** The title it opens with ("Defence Secretary"), left out of the span. */
	readonly title: string | null;
	readonly kind: EntityKind;
	readonly sentence: number;
	/** What else the name itself says that one is called: Bob Carter of “Robert ‘Bob’ Carter”. */
	readonly also?: readonly string[];
};

const calendar = new Set<string>([...monthNames, ...weekdayNames]);

/**
 * The names the trained tagger sees: "Cartel de los Soles", "Todd Huntley", "Transform Drug Policy
 * Foundation". A title is taken off the front; months, peoples and bare titles are no names.
 */
export function findNames(
	reader: Pick<Reader, 'names' | 'known'>,
	text: string,
	sentences: readonly Sentence[],
	words: readonly Word[],
	forNames: readonly NameSentence[]
): NameCandidate[] {
	return markDocument(reader.names, forNames).flatMap((spans, index) => {
		const sentence = sentences[index];
		if (sentence === undefined) return [];
		const here = words.slice(sentence.firstWord, sentence.endWord);
		return whole(here, spans, reader.known.bitsOf).flatMap(({ first, last, kind }) => {
			// "Mrs. | Bimpe Olowolayemo": the tagger may leave off what says that somebody is meant.
			const from = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(here[first - 1]?.form ?? '')
				? first - 1
				: first;
			const run = here.slice(from, last + 1);
			const the = /^the$/i.test(here[first - 1]?.form ?? '');
			const candidate = candidateOf(text, run, index, kind, the, reader.known.bitsOf);
			return candidate === null ? [] : [candidate];
		});
	});
}

function candidateOf(
	text: string,
	run: readonly Word[],
	sentence: number,
	tagged: EntityKind,
	the: boolean,
	bitsOf: (form: string) => number
): NameCandidate | null {
	const { title, rest } = withoutTitle(run);
	const trimmed = withoutOffice(text, withoutDemonym(rest), bitsOf);
	const first = trimmed[0];
	const last = trimmed.at(-1);
	if (first === undefined || last === undefined) return null;
	const form = text.slice(first.start, last.end);
	if (!/\p{Lu}/u.test(form) || demonyms.has(form)) return null;
	if (trimmed.some((word) => calendar.has(word.form)) && trimmed.length <= 2) return null;
	if (/^\p{Lu}\.?$/u.test(form) && form !== 'X') return null;
	if (trimmed.length === 1 && isNoName(form)) return null;
	// "the US President", "White House Press Secretary": a title that nobody's name follows.
	if (personTitles.has(last.form) && title === null) return null;
	const own = isAlong(text, first.start) ? 'place' : kindOf(form, title);
	return {
		start: first.start,
		end: last.end,
		form,
		title,
		// Nobody is called "the Sill Courier": behind an article stands no person.
		kind: own !== 'other' ? own : the && tagged === 'person' && title === null ? 'other' : tagged,
		sentence
	};
}

/** "along the Sill", "the banks of the Sill": what one can be along is a place. */
function isAlong(text: string, start: number): boolean {
	return /\b(?:along|across|banks? of|mouth of|shores? of|upstream of|downstream of) the $/i.test(
		text.slice(Math.max(0, start - 24), start)
	);
}

/**
 * Spans taken to their full length: "Fenwick | Institute" goes on over the capitals behind it, and
 * "University of | Port Anders" is one name.
 */
function whole(
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
		let { first } = span;
		const floor = (before?.last ?? -1) + 1;
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
		if (before !== undefined && opens && before.last === span.first - 1)
			out[out.length - 1] = { ...before, last };
		// "Simon Baron- | Cohen": two names that a hyphen makes one.
		else if (before !== undefined && isOneName(before, span))
			out[out.length - 1] = { ...before, last };
		else out.push({ ...span, first, last });
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
			!/^(?:on|against)$/.test(words[last + 1]?.form ?? '')
		)
			return last;
		let at = words[last + 2]?.form === 'the' ? last + 3 : last + 2;
		if (!isCapital(at) || calendar.has(words[at]?.form ?? '')) return last;
		while (isCapital(at + 1)) at++;
		// "… on Human Rights and Ada Holt": a given name or a place opens another.
		const opens = listBits.female | listBits.male | listBits.city | listBits.country;
		const other = (bitsOf(words[at + 2]?.form ?? '') & opens) !== 0;
		if (words[at + 1]?.form !== 'and' || !isCapital(at + 2) || other) return at;
		at += 2;
		while (isCapital(at + 1)) at++;
		return at;
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

/** "However", "Senator", "Ministry": a single word that only looks like a name. */
function isNoName(form: string): boolean {
	if (form === 'US' || form === 'WHO') return false;
	if (functionWords.has(form.toLowerCase())) return true;
	return (personTitles.has(form) || organisationWords.has(form)) && !knownOrganisations.has(form);
}

/** "Defence Secretary Pete Hegseth" is Pete Hegseth, called Defence Secretary. */
function withoutTitle(run: readonly Word[]): {
	title: string | null;
	rest: readonly Word[];
} {
	for (let size = Math.min(5, run.length - 1); size >= 1; size--) {
		const words = run.slice(0, size).map((word) => word.form);
		const last = (words.at(-1) ?? '').replace(/\.$/, '');
		// "Simon Baron-Cohen" is no baron.
		const isJoined = run[size]?.form === '-' || words.at(-2) === '-';
		if (personTitles.has(last) && !words.includes('of') && !isJoined)
			return { title: words.join(' ').replace(/\.$/, ''), rest: run.slice(size) };
	}
	return { title: null, rest: run };
}

/** "Russian Vladimir Putin" is Vladimir Putin; "British American Tobacco" keeps its first word. */
function withoutDemonym(run: readonly Word[]): readonly Word[] {
	const first = run[0];
	if (run.length < 3 || first === undefined || !demonyms.has(first.form)) return run;
	const rest = run.slice(1);
	return kindOf(rest.map((word) => word.form).join(' '), null) === 'person' ? rest : run;
}

/** "the Minister of Education | Ada Holt", "general | Ada Holt": what she is stands before her name. */
function withoutOffice(
	text: string,
	run: readonly Word[],
	bitsOf: (form: string) => number
): readonly Word[] {
	const [first, second] = run;
	if (first === undefined || second === undefined) return run;
	if (roleNouns.has(first.form)) return run.slice(1);
	const before = text.slice(Math.max(0, first.start - 40), first.start);
	if (
		!/\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Dd]irector) (?:of|for) (?:the )?$/.test(before)
	)
		return run;
	const given = run.findIndex(
		({ form }) => (bitsOf(form) & (listBits.female | listBits.male)) !== 0
	);
	return given > 0 && given < run.length - 1 ? run.slice(given) : run;
}

/** "Laura" alone: a given name that is no place's. "Georgia" is both, and left to the tagger. */
function isGivenName(form: string): boolean {
	return (femaleNames.has(form) || maleNames.has(form)) && !demonyms.has(form);
}

/** What the name's own words say; the tagger and the vote over the document say the rest. */
export function kindOf(form: string, title: string | null): EntityKind {
	const words = form.split(/\s+/);
	const isBody = words.some((word) => organisationWords.has(word));
	if (title !== null && !isBody) return 'person';
	if (countries.has(form) || otherPlaces.has(form)) return 'place';
	if (knownOrganisations.has(form) || isBody) return 'organisation';
	const given = words[0] ?? '';
	if (words.length === 1 && isGivenName(given)) return 'person';
	if (words.length >= 2 && words.length <= 4 && (femaleNames.has(given) || maleNames.has(given)))
		return 'person';
	return 'other';
}
