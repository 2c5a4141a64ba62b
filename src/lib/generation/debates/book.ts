import { sides, type Side } from '#lib/debate/index.ts';
import { plainWords } from '../stance/features.ts';

/** Words in a row, the last of which may be only the beginning of one. */
export type Phrase = readonly string[];
/** Phrases that must all be found: "reach+child". */
export type Cue = readonly Phrase[];

/** An argument that a debate is usually made of, whoever leads it. */
export type StockArgument = {
	readonly side: Side;
	/** What is argued, as a clause: "Lessons are less disturbed". */
	readonly title: string;
	/** By what a remark that makes it is known. */
	readonly cues: readonly Cue[];
	/** What to find out where nobody in an article speaks of it. */
	readonly ask: string;
	/** Where in the debate's arguments those of the other side stand that answer it. */
	readonly metBy: readonly number[];
};

/** "ban {bullfights / rodeos / or horse races} by law": what stands before them, they, how they are joined, what follows. */
type Alternatives = {
	readonly before: string;
	readonly parts: readonly string[];
	readonly joint: 'and' | 'or';
	readonly after: string;
};

/** What clubs, papers and councils argue about again and again, as something that is done. */
export type Debate = {
	readonly name: string;
	/** As a House sets it, so that what is "for" speaks for it. */
	readonly motion: string;
	/** What the motion lumps together, of which an article may have only one; null where it is about one thing. */
	readonly alternatives: Alternatives | null;
	/** The motion as it may be set of an article, whichever of its alternatives that has. */
	readonly wordings: ReadonlySet<string>;
	readonly about: readonly Cue[];
	/** Of which one must be near where what it is about is not enough to know it by; empty where it is. */
	readonly where: readonly Cue[];
	/** By what a motion says that it is to be done, and that it is not. */
	readonly done: readonly Cue[];
	readonly undone: readonly Cue[];
	readonly arguments: readonly StockArgument[];
};

/**
 * Reads a file of debates (data/debates): "# name", then "motion:", "about:", "where:", "done:", "undone:", then each argument as
 * "+ title" or "- title" with "heard:", "ask:" and "met by:". What a motion lumps together stands in braces:
 * "ban {bullfights / or rodeos}". Throws where a line is none of these.
 */
export function readDebates(text: string): Debate[] {
	return text
		.split(/^# /m)
		.slice(1)
		.map((part) => debateIn(part.split('\n')));
}

function debateIn([name = '', ...lines]: readonly string[]): Debate {
	const head = new Map<string, string>();
	const argued: { side: Side; title: string; fields: Map<string, string> }[] = [];
	for (const line of lines) {
		if (line.trim() === '') continue;
		const opened = /^([+-]) (.+)$/.exec(line);
		const field = /^ *(motion|about|where|done|undone|heard|ask|met by): ?(.*)$/.exec(line);
		if (opened !== null)
			argued.push({
				side: opened[1] === '+' ? 'for' : 'against',
				title: opened[2] ?? '',
				fields: new Map()
			});
		else if (field !== null)
			(argued.at(-1)?.fields ?? head).set(field[1] ?? '', (field[2] ?? '').trim());
		else throw new Error(`“${name}” has a line that is nothing: ${line}`);
	}
	const given = head.get('motion') ?? '';
	const alternatives = alternativesIn(given);
	const motion = alternatives === null ? given : wordedWith(alternatives, alternatives.parts);
	return {
		name: name.trim(),
		motion,
		alternatives,
		wordings: new Set(alternatives === null ? [motion] : wordingsOf(alternatives)),
		about: cuesIn(head.get('about')),
		where: cuesIn(head.get('where')),
		done: cuesIn(head.get('done')),
		undone: cuesIn(head.get('undone')),
		arguments: argued.map(({ side, title, fields }) => ({
			side,
			title,
			cues: cuesIn(fields.get('heard')),
			ask: fields.get('ask') ?? '',
			metBy: listed(fields.get('met by')).map((number) => Number(number) - 1)
		}))
	};
}

function alternativesIn(motion: string): Alternatives | null {
	const [, before, within, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(motion) ?? [];
	if (before === undefined || within === undefined || after === undefined) return null;
	const parts = within.split(' / ');
	const joint = parts.at(-1)?.startsWith('or ') === true ? 'or' : 'and';
	return { before, parts: parts.map((part) => part.replace(/^(?:and|or) /, '')), joint, after };
}

/** The motion with some of its alternatives. */
export function wordedWith(
	{ before, joint, after }: Alternatives,
	parts: readonly string[]
): string {
	const most = parts.slice(0, -1).join(', ');
	const last = parts.at(-1) ?? '';
	return `${before}${most === '' ? last : `${most} ${joint} ${last}`}${after}`;
}

function wordingsOf(alternatives: Alternatives): string[] {
	const { parts } = alternatives;
	return Array.from({ length: 2 ** parts.length - 1 }, (_, choice) =>
		wordedWith(
			alternatives,
			parts.filter((_, at) => ((choice + 1) >> at) % 2 === 1)
		)
	);
}

function cuesIn(text: string | undefined): Cue[] {
	// Figures are no words: "votes at 16" would be heard in every "at".
	return listed(text)
		.filter((cue) => !/\d/.test(cue))
		.map((cue) => cue.split('+').map(plainWords));
}

function listed(text = ''): string[] {
	return text
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);
}

/** Fewer letters are no beginning but a whole word: "tax", "ai". */
const shortest = 4;

/** Words in a row, with all that they begin with, so that what isn't there is told at once. */
export type Remark = { readonly words: readonly string[]; readonly begun: ReadonlySet<string> };

export function remarkOf(words: readonly string[]): Remark {
	const begun = new Set<string>(words);
	for (const word of words)
		for (let end = shortest; end < word.length; end++) begun.add(word.slice(0, end));
	return { words, begun };
}

/** Whether all phrases of a cue stand in the remark. */
export function isHeard(remark: Remark, cue: Cue): boolean {
	return cue.every((phrase) => placeIn(remark, phrase) >= 0);
}

export function isAnyHeard(remark: Remark, cues: readonly Cue[]): boolean {
	return cues.some((cue) => isHeard(remark, cue));
}

/** How often the first phrase of a cue stands in the remark. */
export function timesHeard(remark: Remark, [phrase]: Cue): number {
	if (phrase === undefined) return 0;
	let times = 0;
	for (let at = placeIn(remark, phrase); at >= 0; at = placeIn(remark, phrase, at + 1)) times++;
	return times;
}

/** Where a phrase first stands in the remark, from a place on; −1 where it doesn't. */
export function placeIn({ words, begun }: Remark, phrase: Phrase, from = 0): number {
	if (!phrase.every((part) => begun.has(part) || begun.has(`${part}s`))) return -1;
	const last = phrase.length - 1;
	return words.findIndex(
		(_, at) =>
			at >= from &&
			phrase.every((part, by) => {
				const word = words[at + by];
				if (word === undefined) return false;
				if (by < last || part.length < shortest) return word === part || word === `${part}s`;
				return word.startsWith(part);
			})
	);
}

/** What is wrong with a debate as written; empty where nothing is. */
export function faultsOf({ name, motion, about, arguments: all }: Debate): string[] {
	const faults: string[] = [];
	if (!motion.startsWith('This House ')) faults.push(`${name}: no motion for a House`);
	if (about.length === 0) faults.push(`${name}: nothing to know it by`);
	const many = sides.map((side) => all.filter((one) => one.side === side).length);
	if (many[0] !== many[1] || many[0] === 0) faults.push(`${name}: sides of ${many.join(' and ')}`);
	for (const one of all) {
		if (one.cues.length === 0 || one.ask === '' || one.title === '')
			faults.push(`${name}: “${one.title}” is incomplete`);
		if (one.metBy.some((at) => all[at] === undefined || all[at].side === one.side))
			faults.push(`${name}: “${one.title}” is met by none of the other side`);
	}
	return faults;
}
