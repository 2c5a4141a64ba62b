import { monthNames, weekdayNames } from '../data/calendar.ts';
import { functionWords } from '../data/function-words.ts';
import { knownOrganisations, organisationWords } from '../data/organisations.ts';
import { femaleNames, maleNames, personTitles } from '../data/people.ts';
import { countries, demonyms, otherPlaces } from '../data/places.ts';
import type { EntityKind, Sentence, Token } from '../document.ts';

/** A capitalised run taken for a name, with the type its own words suggest. */
export type NameCandidate = {
	readonly start: number;
	readonly end: number;
	readonly form: string;
	/** The title it opens with ("Defence Secretary"), left out of the span. */
	readonly title: string | null;
	readonly kind: EntityKind;
	readonly sentence: number;
};

const joiners = new Set([
	'of',
	'de',
	'del',
	'la',
	'los',
	'las',
	'van',
	'von',
	'der',
	'al',
	'bin',
	'for',
	'the',
	'on',
	'and',
	'&',
	'da',
	'di',
	'du'
]);
const calendar = new Set<string>([...monthNames, ...weekdayNames]);

/**
 * Finds capitalised runs that are names: "Cartel de los Soles", "Todd Huntley",
 * "Transform Drug Policy Foundation". The first word of a sentence counts only when the text
 * capitalises it elsewhere, or a list knows it, or another capital follows: not "However".
 */
export function findNames(
	text: string,
	sentences: readonly Sentence[],
	tokens: readonly Token[]
): NameCandidate[] {
	const known = capitalisedInside(sentences, tokens);
	return sentences.flatMap((sentence, index) =>
		runsOf(text, sentence, tokens, known).flatMap((run) => {
			const candidate = candidateOf(text, run, index);
			return candidate === null ? [] : [candidate];
		})
	);
}

/** Words the text capitalises away from a sentence's or quotation's start: surely names. */
function capitalisedInside(
	sentences: readonly Sentence[],
	tokens: readonly Token[]
): ReadonlySet<string> {
	const found = new Set<string>();
	for (const sentence of sentences) {
		for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
			const token = tokens[i];
			if (token === undefined || !isCapital(token.form)) continue;
			if (/^[“"‘'(:–—]$/.test(tokens[i - 1]?.form ?? '')) continue;
			found.add(token.form);
		}
	}
	return found;
}

function runsOf(
	text: string,
	sentence: Sentence,
	tokens: readonly Token[],
	known: ReadonlySet<string>
): Token[][] {
	const runs: Token[][] = [];
	let run: Token[] = [];
	const close = () => {
		while (run.length > 0 && !isCapital(run.at(-1)?.form ?? '')) run.pop();
		if (run.length > 0) runs.push(run);
		run = [];
	};
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const opens = i === sentence.firstToken || /^[“"‘(:–—]$/.test(tokens[i - 1]?.form ?? '');
		if (isCapital(token.form) && !(opens && !startsName(token, tokens[i + 1], known))) {
			if (run.length > 0 && breaks(text, run, token)) close();
			run.push(token);
		} else if (run.length > 0 && continuesName(run, token, tokens, i, sentence.endToken)) {
			run.push(token);
		} else close();
	}
	close();
	return runs;
}

function isCapital(form: string): boolean {
	// "Senate-drafted" and "Republican-dominated" only describe.
	if (/^\p{Lu}\p{L}*-\p{Ll}+$/u.test(form)) return false;
	return /^\p{Lu}/u.test(form) && !/^(?:I|I['’]\p{L}+)$/u.test(form);
}

function startsName(token: Token, next: Token | undefined, known: ReadonlySet<string>): boolean {
	const form = token.form;
	if (functionWords.has(form.toLowerCase()) && form !== 'US' && form !== 'WHO') return false;
	if (known.has(form) || countries.has(form) || otherPlaces.has(form)) return true;
	if (knownOrganisations.has(form) || personTitles.has(form)) return true;
	if (femaleNames.has(form) || maleNames.has(form)) return true;
	if (/^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,}$/u.test(form)) return true;
	return next !== undefined && isCapital(next.form) && !/(?:ing|ed|ly)$/.test(form);
}

/** "In Russia Trump …" has no mark between two names; a demonym or a month ends one. */
function breaks(text: string, run: readonly Token[], token: Token): boolean {
	const last = run.at(-1);
	if (last === undefined) return false;
	const gap = text.slice(last.end, token.start);
	if (gap !== ' ' && gap !== '' && gap !== '. ') return true;
	if (calendar.has(last.form) || calendar.has(token.form)) return true;
	return countries.has(run.map((part) => part.form).join(' ')) && personTitles.has(token.form);
}

/** Small words inside a name count only between two capitals: "House of Representatives". */
function continuesName(
	run: readonly Token[],
	token: Token,
	tokens: readonly Token[],
	index: number,
	end: number
): boolean {
	if (token.form === '.' && /^\p{Lu}$|^(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)$/u.test(run.at(-1)?.form ?? ''))
		return true;
	if (!joiners.has(token.form)) return false;
	let ahead = index + 1;
	while (ahead < end && joiners.has(tokens[ahead]?.form ?? '') && ahead < index + 3) ahead++;
	const next = tokens[ahead];
	if (next === undefined || ahead >= end || !isCapital(next.form)) return false;
	if (calendar.has(next.form)) return false;
	const soFar = run.map((part) => part.form);
	const organisation = soFar.some((form) => organisationWords.has(form));
	switch (token.form) {
		case 'and':
		case '&':
		case 'for':
		case 'on':
			return organisation && !countries.has(next.form) && token.form !== 'and'
				? true
				: organisation && organisationWords.has(soFar.at(-1) ?? '') === false && soFar.length >= 2;
		case 'of':
		case 'the':
			return (
				organisation ||
				/^(?:Chamber|Bay|Gulf|Isle|Cape|Declaration|Treaty|Battle|Bank|Church)$/.test(
					soFar.at(-1) ?? ''
				)
			);
		default:
			return true;
	}
}

function candidateOf(text: string, run: readonly Token[], sentence: number): NameCandidate | null {
	const { title, rest } = withoutTitle(run);
	const trimmed = withoutDemonym(rest);
	const first = trimmed[0];
	const last = trimmed.at(-1);
	if (first === undefined || last === undefined) return null;
	const form = text.slice(first.start, last.end);
	if (calendar.has(form) || demonyms.has(form) || (/^(?:\p{Lu}|I)\.?$/u.test(form) && form !== 'X'))
		return null;
	if (
		trimmed.length === 1 &&
		functionWords.has(form.toLowerCase()) &&
		form !== 'US' &&
		form !== 'WHO'
	)
		return null;
	if (
		trimmed.length === 1 &&
		(personTitles.has(form) || organisationWords.has(form)) &&
		!knownOrganisations.has(form)
	)
		return null;
	return { start: first.start, end: last.end, form, title, kind: kindOf(form, title), sentence };
}

/** "Defence Secretary Pete Hegseth" is Pete Hegseth, called Defence Secretary. */
function withoutTitle(run: readonly Token[]): { title: string | null; rest: readonly Token[] } {
	const titles: string[] = [];
	let cut = 0;
	for (let size = Math.min(5, run.length - 1); size >= 1; size--) {
		const words = run.slice(0, size).map((token) => token.form);
		if (personTitles.has(words.at(-1) ?? '') && !words.includes('of')) {
			titles.push(words.join(' '));
			cut = size;
			break;
		}
	}
	const rest = run.slice(cut).filter((token, index) => !(index === 0 && token.form === '.'));
	return { title: titles[0] ?? null, rest };
}

/** "Russian Vladimir Putin" is Vladimir Putin; "British American Tobacco" keeps its first word. */
function withoutDemonym(run: readonly Token[]): readonly Token[] {
	const first = run[0];
	if (run.length < 3 || first === undefined || !demonyms.has(first.form)) return run;
	const rest = run.slice(1);
	return kindOf(rest.map((token) => token.form).join(' '), null) === 'person' ? rest : run;
}

/** What the name's own words say; the vote over the document comes later. */
export function kindOf(form: string, title: string | null): EntityKind {
	const words = form.split(/\s+/);
	const isBody = words.some((word) => organisationWords.has(word));
	if (title !== null && !isBody) return 'person';
	if (countries.has(form) || otherPlaces.has(form)) return 'place';
	if (knownOrganisations.has(form) || isBody) return 'organisation';
	const given = words[0] ?? '';
	if (words.length >= 2 && words.length <= 4 && (femaleNames.has(given) || maleNames.has(given))) {
		return 'person';
	}
	return 'other';
}
