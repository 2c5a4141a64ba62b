import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { contentWords, pairingKey, type Pair } from '#lib/quiz/index.ts';
import { readable, type AnalysedDocument, type Quotation, type Role } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import type { Statement } from '../asking/statements.ts';
import type { Voiced } from '../asking/voiced.ts';
import { displayName } from '../distractors/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { wordCount } from '../wording.ts';
import { withNaming } from './names.ts';
import { ofVoiced } from './reported.ts';
import { sentencesOf, wordsToPlace } from './who-said-it.ts';

type Row = Pair & {
	readonly entity: number;
	readonly sentences: readonly number[];
	/** In how many ways its words lean on the text around them. */
	readonly points?: number;
};

const fewest = 3;
const most = 4;

/** People beside their words, and people beside what they did: three or four of them at once. */
export function makeMatchingItems(asking: Asking): Candidate[] {
	// A row that weaker gates let through fails the whole.
	if (asking.loose) return [];
	const words = rowsFrom(asking.spoken.flatMap((quotation) => wordsRow(asking, quotation) ?? []));
	const reports = rowsFrom(asking.voiced.flatMap((voiced) => reportRow(asking, voiced)));
	const deeds = asking.isEssay ? [] : deedRows(asking);
	return [
		...itemOf(asking, 'Who is quoted as saying what?', words, 0.72),
		...itemOf(asking, 'Who says what, according to the article?', reports, 0.66, 'reported'),
		// Who somebody is stands beside what they say: both may be asked.
		...itemOf(asking, 'Who is described as what?', roleRows(asking), 0.6, 'roles').map((item) => ({
			...item,
			about: []
		})),
		...itemOf(asking, 'Of whom does the article say what?', deeds, 0.62, 'deeds')
	];
}

function wordsRow(asking: Asking, quotation: Quotation): Row | null {
	const { document } = asking;
	const speaker = document.entities[quotation.speaker ?? -1];
	const placed = wordsToPlace(asking, quotation);
	if (quotation.speaker === null || speaker === undefined || placed === null) return null;
	if (wordCount(placed.words) > longest) return null;
	return {
		entity: quotation.speaker,
		left: `“${placed.words}”`,
		right: displayName(speaker),
		sentences: sentencesOf(document, quotation),
		points: placed.traits.length
	};
}

const longest = 30;

/** "… that the toll would rise": nothing in it says whether a man or a woman speaks. */
function reportRow(asking: Asking, voiced: Voiced): Row[] {
	const speaker = asking.document.entities[voiced.speaker];
	if (speaker?.kind !== 'person' || voiced.ofSelf) return [];
	return [
		{
			entity: voiced.speaker,
			left: `… that ${voiced.text}`,
			right: displayName(speaker),
			sentences: ofVoiced(asking, voiced).sentences
		}
	];
}

/** People beside what the article says they are. */
function roleRows({ document }: Asking): Row[] {
	return rowsFrom(
		document.roles.flatMap((role): Row[] => {
			const entity = document.entities[role.entity];
			const words = roleWords(document, role);
			if (entity?.kind !== 'person' || words === null || !entity.name.includes(' ')) return [];
			return [
				{
					entity: role.entity,
					left: capitalised(words),
					right: displayName(entity),
					sentences: [role.sentence]
				}
			];
		})
	);
}

/** What is said of each of several, where it can't be true of another of them too. */
function deedRows(asking: Asking): Row[] {
	const { document } = asking;
	const doings = asking.statements.filter((one) => isDoing(asking, one));
	const kinds = Map.groupBy(doings, ({ subject }) => kindOf(document, subject ?? -1));
	const [largest = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
	const rows = rowsFrom(largest.map((one) => deedRow(asking, one)));
	return rows.filter((row) =>
		rows.every(
			(other) =>
				other === row ||
				(!row.left.includes(other.right) && !mayBeTrueOf(asking, other.entity, row.left))
		)
	);
}

function kindOf({ entities }: AnalysedDocument, index: number): string {
	const entity = entities[index];
	return entity === undefined ? '' : `${entity.kind} ${String(entity.country)}`;
}

function deedRow(asking: Asking, { subject, predicate, told }: Statement): Row {
	const entity = asking.document.entities[subject ?? -1];
	return {
		entity: subject ?? -1,
		left: `… ${predicate}`,
		right: entity === undefined ? '' : displayName(entity),
		sentences: withNaming(asking, told)
	};
}

/** What one person, body or country is said to do or be, in words that fit any other of them. */
function isDoing({ document, tree }: Asking, { subject, predicate, told }: Statement): boolean {
	const entity = document.entities[subject ?? -1];
	if (entity === undefined || entity.kind === 'other') return false;
	const first = tree.words[told.verb[0] ?? -1];
	if (first === undefined || !/^(?:VBD|VBZ|MD)$/.test(first.tag) || /^were$/i.test(first.form))
		return false;
	const words = predicate.split(/\s+/).length;
	if (words < 4 || words > 18) return false;
	if (/\b(?:his|her|hers|their|its|him|himself|herself|itself|he|she|it|they)\b/i.test(predicate))
		return false;
	return !entity.aliases.some((alias) => predicate.includes(alias));
}

/** A sentence that names somebody holds most of what is said of another. */
function mayBeTrueOf(
	{ document, sentenceWords }: Asking,
	entity: number,
	predicate: string
): boolean {
	const said = contentWords(predicate);
	return (document.entities[entity]?.mentions ?? []).some((index) => {
		const words = sentenceWords[document.mentions[index]?.sentence ?? -1];
		if (words === undefined || said.length === 0) return false;
		return said.filter((word) => words.has(word)).length / said.length > 0.5;
	});
}

/** One row for each of them: what stands by itself, then the shortest. */
function rowsFrom(rows: readonly Row[]): Row[] {
	const each = Map.groupBy(rows, ({ entity }) => entity);
	return [...each.values()].flatMap((of) => of.toSorted(byEase)[0] ?? []).sort(byEase);
}

function byEase(a: Row, b: Row): number {
	return (a.points ?? 0) - (b.points ?? 0) || a.left.length - b.left.length;
}

function itemOf(
	{ document }: Asking,
	stem: string,
	rows: readonly Row[],
	confidence: number,
	trait?: string
): Candidate[] {
	if (rows.length < fewest) return [];
	const whole = rows.filter(({ points = 0 }) => points === 0);
	// One row that points at something fails the whole: no more of them than it takes.
	const best = whole.length < fewest ? rows.slice(0, fewest) : whole.slice(0, most);
	const some = shuffled(best, seededRandom(contentId(stem, document.title)));
	const leaning = fewest - whole.length;
	const traits = [
		...(trait === undefined ? [] : [trait]),
		...(leaning > 0 ? [`${String(leaning)} rows that point`] : [])
	];
	const pairs = some.map(({ left, right }) => ({ left, right }));
	const places = some.map(
		({ right, sentences }) =>
			`${right} in paragraph ${String(paragraphNumber(document, sentences.at(-1) ?? 0))}`
	);
	return [
		{
			kind: 'matching',
			stem,
			key: pairingKey(pairs, false),
			pairs,
			explanation: `${places.join('; ')}.`,
			level: 'understand',
			sentences: some.flatMap(({ sentences }) => sentences),
			confidence,
			traits
		}
	];
}

/** The role as it stands behind "as": a title and an office of which there is one take "the". */
function roleWords(document: AnalysedDocument, role: Role): string | null {
	// "also" may go; "then" and "formerly" may not, they change what is said.
	const words = readable(document, role).replace(/^(?:also|now|currently) (?=an? )/, '');
	if (
		/\b(?:his|her|its|their|this|that)\b|^(?:also|then|now|former(?:ly)?|currently) /i.test(words)
	)
		return null;
	// "Detective Sergeant": a rank, and nothing that tells one from another.
	if (ranks.test(words)) return null;
	if (words.split(/\s+/).length > 14 || /\b(?:Mr|Mrs|Ms|Dr)\b/.test(words)) return null;
	// "the head of the commission", "the company’s co-founder": of which?
	if (isOfSomething(document, words)) return null;
	if (/^(?:an?|the) |^\S+['’]s /i.test(words)) return words;
	const isOneOfSeveral = /^\p{Ll}/u.test(words) && !onlyOnes.test(headOfRole(words));
	return isOneOfSeveral ? `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}` : `the ${words}`;
}

/** It says of what by a bare noun, or by half of a longer name, which the words around told more fully. */
function isOfSomething(document: AnalysedDocument, words: string): boolean {
	if (/^(?:[Tt]he )?\p{Ll}+['’]s /u.test(words)) return true;
	const [, of = ''] =
		/ (?:of|at|for|in) the ([\p{L}-]+)(?: (?!of\b|for\b|in\b|on\b|\p{Lu})|$)/u.exec(words) ?? [];
	if (of === '') return false;
	if (/^\p{Ll}/u.test(of)) return !/\p{Lu}/u.test(words.slice(words.indexOf(of)));
	return document.entities.some(({ name }) => name !== of && name.split(' ').includes(of));
}

/** "chief executive of the trust" → "chief executive" */
function headOfRole(words: string): string {
	return words.split(/ (?:of|at|for|in|with|to) /)[0] ?? words;
}

const ranks =
	/(?:^|\s)(?:Sergeant|Constable|Inspector|Superintendent|Admiral|Captain|Colonel|Major|Lieutenant|General|Professor|Judge|Reverend|Father|Sister)$/;

/** Offices that one person holds. */
const onlyOnes =
	/(?:president|director|head|chief|secretary|founder|co-founder|chair|chairman|chairwoman|executive|leader|minister|mayor|editor|principal|dean|governor|author|chancellor|treasurer|manager|owner)$/;
