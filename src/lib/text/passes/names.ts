import { monthNames, weekdayNames } from '../data/calendar.ts';
import { functionWords } from '../data/function-words.ts';
import { knownOrganisations, companyWords, organisationWords } from '../data/organisations.ts';
import { femaleNames, maleNames, personTitles } from '../data/people.ts';
import { countries, demonyms, otherPlaces } from '../data/places.ts';
import { roleNouns } from '../data/role-nouns.ts';
import type { EntityKind, Sentence, Word } from '../document.ts';
import { markDocument, type NameSentence } from '../names/name-tagger.ts';
import { listBits } from '../models/gazetteers.ts';
import type { Reader } from '../reader.ts';
import { fullSpans } from './name-spans.ts';

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
	/** What stands around it says that it is somebody, whatever the tagger takes it for. */
	readonly sure?: true;
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
		return fullSpans(here, spans, reader.known.bitsOf).flatMap(({ first, last, kind }) => {
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
	const named = withoutOffice(text, withoutDemonym(rest), bitsOf);
	const trimmed = withoutLetters(named);
	const first = trimmed[0];
	const last = trimmed.at(-1);
	if (first === undefined || last === undefined) return null;
	const form = text.slice(first.start, last.end);
	if (!/\p{Lu}/u.test(form) || demonyms.has(form)) return null;
	if (trimmed.some((word) => calendar.has(word.form)) && trimmed.length <= 2) return null;
	if (/^\p{Lu}\.?$/u.test(form) && form !== 'X') return null;
	if (trimmed.length === 1 && isNoName(form)) return null;
	// "Tall and spare, Holt dressed in black"
	const isAlone = trimmed.length === 1 && !isGivenName(form);
	if (isAlone && /^ and \p{Ll}+, /u.test(text.slice(last.end, last.end + 24))) return null;
	// "the US President", "White House Press Secretary": a title that nobody's name follows.
	if (personTitles.has(last.form) && title === null) return null;
	const own = isAlong(text, first.start) ? 'place' : kindOf(form, title);
	return {
		start: first.start,
		end: named.at(-1)?.end ?? last.end,
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
			return { title: withoutOpening(words.join(' ').replace(/\.$/, '')), rest: run.slice(size) };
	}
	return { title: null, rest: run };
}

/** "But Associate Professor", "To Mayor": what opens the sentence is no part of the office. */
export function withoutOpening(title: string): string {
	const [first = '', ...rest] = title.split(' ');
	const opens =
		functionWords.has(first.toLowerCase()) ||
		/^(?:When|While|As|After|Before|If|Although|Though|Where|Because|Since|Once|Until|Unless)$/.test(
			first
		);
	return rest.length > 0 && opens ? rest.join(' ') : title;
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
	// "County Director | of Education Ada Holt"
	if (first.form === 'of' && run.length > 3) return run.slice(2);
	if (roleNouns.has(first.form)) return run.slice(1);
	const before = text.slice(Math.max(0, first.start - 40), first.start);
	if (
		!/\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Dd]irector|[Ss]pokes(?:man|woman|person)) (?:of|for|on) (?:the )?$/.test(
			before
		)
	)
		return run;
	const given = run.findIndex(
		({ form }) => (bitsOf(form) & (listBits.female | listBits.male)) !== 0
	);
	return given > 0 && given < run.length - 1 ? run.slice(given) : run;
}

/** "Niamh Corrigan | SC": what stands behind a name for an honour or an office is not called out with it. */
function withoutLetters(run: readonly Word[]): readonly Word[] {
	const last = run.at(-1)?.form ?? '';
	return run.length > 2 && /^(?:KC|QC|SC|MP|MSP|MLA|TD|OBE|CBE|MBE|PhD|MD|RN)$/.test(last)
		? run.slice(0, -1)
		: run;
}

/** "Laura" alone: a given name that is no place's. "Georgia" is both, and left to the tagger. */
function isGivenName(form: string): boolean {
	return (femaleNames.has(form) || maleNames.has(form)) && !demonyms.has(form);
}

/** What the name's own words say; the tagger and the vote over the document say the rest. */
export function kindOf(form: string, title: string | null): EntityKind {
	const words = form.split(/\s+/);
	const isBody =
		words.some((word) => organisationWords.has(word)) ||
		(words.length > 1 && companyWords.has(words.at(-1) ?? ''));
	if (title !== null && !isBody) return 'person';
	if (countries.has(form) || otherPlaces.has(form)) return 'place';
	if (knownOrganisations.has(form) || isBody) return 'organisation';
	const given = words[0] ?? '';
	if (words.length === 1 && isGivenName(given)) return 'person';
	if (words.length >= 2 && words.length <= 4 && (femaleNames.has(given) || maleNames.has(given)))
		return 'person';
	return 'other';
}
