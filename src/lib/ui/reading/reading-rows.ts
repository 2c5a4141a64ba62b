import {
	tellsTime,
	type EntityKind,
	type ReadingMark,
	type ReadingView,
	type Telling,
	type ValueKind,
	type WhenView
} from '#lib/text/index.ts';
import { counted } from '../primitives/counted.ts';

/** One thing that was found; `of` is its place in the view's list, which its marks name too. */
export type ReadingRow = {
	readonly of: number;
	/** What stands over it: the date, on the timeline. */
	readonly over?: string;
	readonly words: string;
	readonly note: string;
	/** The class its marks are drawn in. */
	readonly style: string;
};

export type ReadingGroup = { readonly label: string | null; readonly rows: readonly ReadingRow[] };

/** One of the things the reading page can show beside the article. */
type Side = {
	readonly label: string;
	/** What it says when it has nothing to list. */
	readonly empty: string;
	readonly marks: (view: ReadingView) => readonly ReadingMark[];
	readonly groups: (view: ReadingView) => readonly ReadingGroup[];
};

const sides = {
	names: {
		label: 'Names',
		empty: 'No names were found in this article.',
		marks: ({ nameMarks }) => nameMarks,
		groups: nameGroups
	},
	voices: {
		label: 'Voices',
		empty: 'Nobody is quoted or reported in this article.',
		marks: ({ voiceMarks }) => voiceMarks,
		groups: (view) => [{ label: null, rows: voiceRows(view) }]
	},
	values: {
		label: 'Dates and figures',
		empty: 'No dates or figures were found in this article.',
		marks: ({ valueMarks }) => valueMarks,
		groups: (view) => [{ label: null, rows: valueRows(view) }]
	},
	timeline: {
		label: 'Timeline',
		empty: 'No statement of this article is dated.',
		marks: ({ timelineMarks }) => timelineMarks,
		groups: timelineGroups
	},
	claims: {
		label: 'Claims',
		empty: 'No statements were found in this article.',
		marks: ({ claimMarks }) => claimMarks,
		groups: claimGroups
	},
	terms: {
		label: 'Key terms',
		empty: 'The article explains no terms, and none comes up often.',
		marks: ({ termMarks }) => termMarks,
		groups: (view) => [{ label: null, rows: termRows(view) }]
	},
	grammar: {
		label: 'Sentences',
		empty: 'Pick a sentence to see how its grammar is read.',
		marks: ({ sentences }) => sentences,
		groups: () => []
	}
} satisfies Record<string, Side>;

export type ReadingSide = keyof typeof sides;

/** The sides in the order in which the page offers them. */
export const readingSides = Object.keys(sides) as ReadingSide[];

export function labelOf(side: ReadingSide): string {
	return sides[side].label;
}

/** What the page shows of one side: its marks in the article, and the rows beside it. */
export type ReadingPart = {
	readonly marks: readonly ReadingMark[];
	readonly groups: readonly ReadingGroup[];
	readonly empty: string;
};

export function readingPart(view: ReadingView, side: ReadingSide): ReadingPart {
	const { marks, groups, empty }: Side = sides[side];
	return {
		marks: marks(view),
		groups: groups(view).filter(({ rows }) => rows.length > 0),
		empty
	};
}

const nameLabels: Readonly<Record<EntityKind, string>> = {
	person: 'People',
	organisation: 'Organisations',
	place: 'Places',
	other: 'Other names'
};

function nameGroups({ names }: ReadingView): ReadingGroup[] {
	const rows = names.map((one, of) => ({
		kind: one.kind,
		of,
		words: one.name,
		style: one.kind,
		note: joined(
			one.subtype,
			one.described.join('; '),
			one.aliases.length > 0 && `also ${one.aliases.join(', ')}`,
			counted(one.mentions, 'mention'),
			one.references > 0 && `${String(one.references)} more by “he”, “she” or a description`
		)
	}));
	const kinds = Object.keys(nameLabels) as EntityKind[];
	return kinds.map((kind) => ({
		label: nameLabels[kind],
		rows: rows.filter((row) => row.kind === kind)
	}));
}

function voiceRows({ voices }: ReadingView): ReadingRow[] {
	return voices.map((one, of) => ({
		of,
		words: one.form === 'quoted' ? `“${one.words}”` : one.words,
		style: one.name === null ? 'unnamed' : 'named',
		note: joined(
			one.name ?? one.source ?? 'nobody is surely named as saying this',
			one.cue !== null && `“${one.cue}”`,
			one.name !== null &&
				one.source !== null &&
				one.source !== one.name &&
				`in the text “${one.source}”`,
			one.form === 'quoted' ? 'word for word' : 'reported',
			one.negated && 'said not to have been said',
			one.hedge !== null && `held back by “${one.hedge}”`
		)
	}));
}

const valueLabels: Readonly<Record<ValueKind, string>> = {
	year: 'year',
	date: 'date',
	month: 'month',
	time: 'time',
	money: 'money',
	percentage: 'share',
	count: 'number',
	duration: 'duration',
	age: 'age'
};

const bounds = { over: 'or more', about: 'about', under: 'at most' } as const;

function valueRows({ values }: ReadingView): ReadingRow[] {
	return values.map((one, of) => ({
		of,
		words: one.head === null ? one.form : `${one.form} ${one.head}`,
		style: 'value',
		note: joined(
			valueLabels[one.kind],
			one.kind !== 'year' && one.amount !== null && one.amount.toLocaleString('en'),
			one.bound !== null && bounds[one.bound],
			one.measures !== null && `“${one.measures}”`,
			one.when !== null && one.when.words !== one.form && one.when.words,
			one.when !== null && basisOf(one.when),
			one.when === null && tellsTime(one) && 'when exactly, the text doesn’t say'
		)
	}));
}

function basisOf({ by }: WhenView): string | null {
	if (by === 'itself') return null;
	return by === 'article' ? 'counted from the article’s date' : 'counted from the date told before';
}

const moods = {
	told: null,
	denied: 'said not to have happened',
	possible: 'only possible',
	expected: 'still to come when it was written'
} as const;
const relations = {
	in: null,
	since: 'since then',
	until: 'until then',
	before: 'before then',
	after: 'after then'
} as const;

function timelineGroups({ timeline }: ReadingView): ReadingGroup[] {
	const rows = timeline.map((one, of) => ({
		dated: one.when !== null,
		of,
		over: one.when?.words ?? `“${one.time}”`,
		words: one.words,
		style: 'value',
		note: joined(
			relations[one.relation],
			moods[one.mood],
			one.who.join(', '),
			tellingOf(one.told),
			one.when !== null && basisOf(one.when)
		)
	}));
	return [
		{ label: 'In order', rows: rows.filter(({ dated }) => dated) },
		{ label: 'When exactly, the text doesn’t say', rows: rows.filter(({ dated }) => !dated) }
	];
}

const claimLabels = {
	fact: 'Told as fact',
	attributed: 'Claimed',
	opinion: 'Judgements'
} as const;
const modalities = {
	plain: null,
	possible: 'as possible',
	ought: 'as what ought to be',
	expected: 'as what will be',
	conditional: 'on a condition'
} as const;

function claimGroups({ claims }: ReadingView): ReadingGroup[] {
	const rows = claims.map((one, of) => ({
		kind: one.kind,
		of,
		words: one.words,
		style: one.kind,
		note: joined(
			one.central && 'central',
			one.told.by === 'article' && one.kind === 'opinion' ? 'the article' : tellingOf(one.told),
			modalities[one.modality],
			one.denies && 'says it isn’t so',
			one.hedges.length > 0 && `held back by “${one.hedges.join('”, “')}”`
		)
	}));
	const kinds = Object.keys(claimLabels) as (keyof typeof claimLabels)[];
	return kinds.map((kind) => ({
		label: claimLabels[kind],
		rows: rows.filter((row) => row.kind === kind)
	}));
}

function termRows({ terms }: ReadingView): ReadingRow[] {
	return terms.map((one, of) => ({
		of,
		words: one.form,
		style: 'value',
		note: joined(
			one.definition === null ? 'the text doesn’t say what it is' : `“${one.definition}”`,
			counted(one.count, 'time')
		)
	}));
}

/** Null for the article's own voice. */
function tellingOf({ by, who }: Telling): string | null {
	if (by === 'article') return null;
	return `${who ?? 'somebody not named'}, ${by === 'quoted' ? 'word for word' : 'reported'}`;
}

function joined(...parts: readonly (string | false | null)[]): string {
	return parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
}
