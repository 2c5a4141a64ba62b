import lemmatizer from 'wink-lemmatizer';
import { capitalised } from '#lib/kernel/index.ts';
import { isDemonym, isRoleNoun, type AnalysedDocument, type Entity } from '#lib/text/index.ts';

/** How far back, in letters, what a bare noun stands for may last have been named. */
const near = 1200;
const firms = new Set(
	'company firm business group manufacturer maker developer retailer operator airline supplier producer insurer lender chain publisher'.split(
		' '
	)
);

/**
 * Whom "the company", "the minister" or "the trust" stands for: the body whose name holds the noun, or which the
 * text calls so, or whose kind it is; else the person whom the article calls so. Of several the one named last, if
 * it is alone in being near. Null where none fits.
 * @param from where the words stand
 */
export function bearerOf(document: AnalysedDocument, words: string, from: number): number | null {
	const noun = /^the (?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]*)$/iu.exec(words)?.[1]?.toLowerCase();
	if (noun === undefined) return officeHolder(document, words);
	if (lemmatizer.noun(noun) !== noun) return null;
	const all = [...document.entities.keys()];
	const nouns =
		firms.has(noun) && noun !== 'group' ? [...firms] : noun === 'judge' ? judges : [noun];
	// "The monitoring group" says more than that it is a firm.
	const plain = /^the \p{L}+$/iu.test(words);
	const bodies = all.filter((at) => isBody(document, at, { noun, nouns, plain, from }));
	if (bodies.length > 0) return nearestOf(document, bodies, from);
	const people = !isRoleNoun(noun)
		? []
		: all.filter(
				(at) => document.entities[at]?.kind === 'person' && isCalled(document, at, nouns, from)
			);
	if (people.length > 0) return nearestOf(document, people, from);
	return /^the (?:company|firm|business)$/i.test(words) ? onlyFirm(document, all, from) : null;
}

const judges = ['judge', 'justice', 'magistrate'];

/** Of those that fit, the only one, or the only one named near by. */
function nearestOf(
	document: AnalysedDocument,
	fitting: readonly number[],
	from: number
): number | null {
	const [only] = fitting;
	const last = fitting
		.map((at) => ({ at, end: lastNamed(document, at, from) }))
		.filter(({ end }) => end >= 0 && from - end < near)
		.sort((a, b) => b.end - a.end);
	const [first, second] = last;
	if (first === undefined) return fitting.length === 1 ? (only ?? null) : null;
	// Two in one breath are told apart by nothing.
	const between = document.text.slice(second?.end ?? 0, first.end);
	return second === undefined || /[.!?]["”’)]?\s/.test(between) ? first.at : null;
}

/** Where an entity was last named before a place; −1 where it was not. */
function lastNamed(document: AnalysedDocument, entity: number, from: number): number {
	const ends = (document.entities[entity]?.mentions ?? []).map(
		(at) => document.mentions[at]?.end ?? -1
	);
	return Math.max(-1, ...ends.filter((end) => end <= from));
}

/** The body that may be a firm, of those named in the last paragraphs the one in the last sentence with any. */
function onlyFirm(document: AnalysedDocument, all: readonly number[], from: number): number | null {
	return nearestOf(
		document,
		all.filter((at) => mayBeFirm(document, at, from)),
		from
	);
}

function mayBeFirm(
	{ entities, mentions, text }: AnalysedDocument,
	at: number,
	from: number
): boolean {
	const entity = entities[at];
	if (entity === undefined || entity.kind === 'person' || entity.country) return false;
	if (entity.subtype !== null && entity.subtype !== 'company') return false;
	if (noFirm.test(entity.name) || isDemonym(entity.name)) return false;
	const named = entity.mentions
		.flatMap((index) => mentions[index] ?? [])
		.filter(({ end }) => end <= from);
	// What one can be in, and what is no name of a body, employs nobody.
	return (
		named.length > 0 &&
		!named.some(({ start }) =>
			/\b(?:in|near|across|into|at|outside|around) (?:the )?$/i.test(
				text.slice(Math.max(0, start - 14), start)
			)
		)
	);
}

const noFirm =
	/\b(?:Act|Bill|Law|Prize|Award|Festival|House|County|Street|Road|River|Bay|Park|Day|Games|Cup|Treaty|Accord|Charter|Convention|Constitution|Code|Directive)$|^\p{Lu}+$/u;

/** "The Minister for Integration": the one person called minister, where nothing says of what else. */
function officeHolder(document: AnalysedDocument, words: string): number | null {
	const [, office = ''] = /^the (minister|secretary|commissioner) (?:of|for) /i.exec(words) ?? [];
	if (office === '') return null;
	const own = new Set(words.toLowerCase().split(' '));
	const holders = new Set(
		document.roles
			.filter(({ start, end }) =>
				headsOf(document.text.slice(start, end).toLowerCase()).includes(office.toLowerCase())
			)
			.map(({ entity }) => entity)
	);
	const [only] = holders;
	if (only === undefined || holders.size > 1) return null;
	const fits = document.roles.every(
		({ entity, start, end }) =>
			entity !== only ||
			document.text
				.slice(start, end)
				.toLowerCase()
				.split(' ')
				.every((word) => own.has(word))
	);
	return fits ? only : null;
}

type Called = {
	readonly noun: string;
	/** What says nearly the same. */
	readonly nouns: readonly string[];
	/** Nothing but the noun. */
	readonly plain: boolean;
	readonly from: number;
};

function isBody(
	document: AnalysedDocument,
	at: number,
	{ noun, nouns, plain, from }: Called
): boolean {
	const entity = document.entities[at];
	if (entity === undefined || entity.kind === 'person' || entity.kind === 'place') return false;
	if (entity.kind === 'organisation') {
		if (entity.subtype === 'company' && plain && firms.has(noun)) return true;
		if (
			entity.name
				.toLowerCase()
				.split(/[^\p{L}]+/u)
				.includes(noun)
		)
			return true;
	}
	return isCalled(document, at, nouns, from);
}

/** "Azul Voyages, a cruise company", "the union Unison", "Minister Ada Holt", "its director, Ada Holt". */
function isCalled(
	document: AnalysedDocument,
	at: number,
	nouns: readonly string[],
	from: number
): boolean {
	const { text, mentions, entities } = document;
	const entity = entities[at];
	if (entity === undefined) return false;
	const called = calling(nouns, entity);
	return entity.mentions.some((index) => {
		const mention = mentions[index];
		if (mention === undefined || mention.start > from) return false;
		const before = text.slice(Math.max(0, mention.start - 70), mention.start);
		const after = text.slice(mention.end, mention.end + 90);
		return called.before.test(before) || called.after.test(after);
	});
}

function calling(nouns: readonly string[], { kind }: Entity): { before: RegExp; after: RegExp } {
	const any = nouns.flatMap((noun) => [noun, capitalised(noun)]).join('|');
	const aside =
		kind === 'person'
			? `(?: (?:of|for|at|in) [^,.;“”"]{2,50})?,?(?: (?:Engr|Dr|Prof|Hon|Mr|Mrs|Ms|Rev|Fr|Sir|Dame)\\.?)?`
			: '';
	return {
		// "former president Ada Holt", "deputy mayor Ada Holt": not who is meant by the bare word.
		before: new RegExp(
			`(?<!\\b(?:[Ff]ormer|[Dd]eputy|[Vv]ice|[Ss]hadow|[Aa]ssistant|[Ee]x)[ -](?:\\p{L}+ )?)(?<![\\p{L}])(?:${any})${aside} $`,
			'u'
		),
		after: new RegExp(
			`^, (?:(?:an?|the|its|their|his|her) )?(?!former|deputy|shadow|assistant)(?:[\\p{L}’'-]+ ){0,4}(?:${any})(?=[,.]| (?:of|for|at|in|who|that|which|from|based|registered)\\b)`,
			'u'
		)
	};
}

/** "the junior housing minister" → minister; "director of the museum" → director */
function headsOf(role: string): string[] {
	return role
		.split(/\b(?:of|at|for|in|and|who)\b|,/)
		.flatMap((part) => part.trim().split(/\s+/).at(-1) ?? []);
}
