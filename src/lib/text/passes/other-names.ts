import { monthNames, weekdayNames } from '../data/calendar.ts';
import type { Sentence } from '../document.ts';
import type { NameCandidate } from './names.ts';

const calendar = new Set<string>([...monthNames, ...weekdayNames]);

/** Two names that the text says are the same's. */
export type SameName = readonly [NameCandidate, NameCandidate];

const now =
	'also|better|commonly|more commonly|widely|popularly|professionally|formerly|previously';
const known = `known (?:simply |professionally |locally |online |on stage )?as|nicknamed|dubbed|called|aka|a\\.k\\.a\\.|alias`;
const kindOfName = 'real|full|birth|legal|maiden|stage|pen';
const goesBy = `who (?:goes|went|performs|performed|records|recorded|writes|wrote) (?:by|as|under)(?: the (?:${kindOfName})? ?names?(?: of)?)?`;

/** What stands between two names of one: ", better known as", "(born", ", whose real name is". */
const between = new RegExp(
	`^(?: \\([^()]{1,80}\\))?(?:` +
		[
			`(?:,| \\(| [–—-]) ?(?:(?:${now}|now|otherwise|originally) )*(?:${known}|born|née|né)`,
			`,? (?:is|was|are|were|who (?:is|was)) (?:(?:${now}) )+(?:${known})`,
			` (?:${now}) known as`,
			`,? (?:who )?was born`,
			`(?:,| \\(| [–—-]) ?(?:whose )?(?:${kindOfName}) name(?: is| was|:|,)?`,
			`, ${goesBy}`,
			`,? (?:formerly|previously)`
		].join('|') +
		`)(?: the)? [“"‘]?$`,
	'u'
);
const longestLink = 150;
const capitals = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u;

/**
 * Nicknames and real names: “Robert ‘Bob’ Carter” is one name, Robert Carter and Bob Carter both;
 * "Gordon Sumner, better known as Sting" are two of one. "Best known as" tells a part somebody
 * played, and joins nothing.
 * @returns the names with those that only the link shows to be names, and the pairs to be joined
 */
export function findOtherNames(
	text: string,
	sentences: readonly Sentence[],
	candidates: readonly NameCandidate[]
): { names: readonly NameCandidate[]; same: readonly SameName[] } {
	const names = withNicknames(text, candidates);
	const byStart = new Map(names.map((name) => [name.start, name]));
	const same: SameName[] = [];
	for (const name of names) {
		const limit = sentences[name.sentence]?.end ?? name.end;
		const at = linkBehind(text, name, limit);
		if (at === null) continue;
		// "known as Emperor Norton": the name begins behind its title.
		const link =
			names.find(
				({ start, title }) =>
					title !== null && text.startsWith(title, at) && start === at + title.length + 1
			)?.start ?? at;
		const other = byStart.get(link) ?? namedAt(text, name, link, limit);
		if (other === null || !mayBeOne(text, name, other)) continue;
		if (!byStart.has(link))
			for (const one of everywhere(text, sentences, names, other)) byStart.set(one.start, one);
		same.push([name, byStart.get(link) ?? other]);
	}
	return { names: [...byStart.values()].sort((a, b) => a.start - b.start), same };
}

/** Where the other name begins; null where nothing behind this one says that it has another. */
function linkBehind(text: string, { end }: NameCandidate, limit: number): number | null {
	const behind = text.slice(end, Math.min(limit, end + longestLink));
	for (const { index } of behind.matchAll(/\p{Lu}/gu))
		if (between.test(behind.slice(0, index))) return end + index;
	return null;
}

/** A capital that the tagger took for no name, but which the link says is one. */
function namedAt(
	text: string,
	name: NameCandidate,
	start: number,
	limit: number
): NameCandidate | null {
	const form = capitals.exec(text.slice(start, limit))?.[0].replace(/[’']s$/, '');
	if (form === undefined) return null;
	return { ...name, start, end: start + form.length, form, title: null };
}

/** "Peter Reed, formerly Labour leader", "known as Labour’s conscience", "known as Holt Street" name nobody. */
function mayBeOne(text: string, name: NameCandidate, other: NameCandidate): boolean {
	const link = text.slice(name.end, other.start);
	if (/(?:formerly|previously) (?:the )?$/.test(link) && [name.kind, other.kind].includes('person'))
		return false;
	if (calendar.has(other.form.split(' ')[0] ?? '')) return false;
	return (
		name.form !== other.form && !/^(?:[’']s\b| \p{Lu})/u.test(text.slice(other.end, other.end + 3))
	);
}

/** The new name wherever else it stands; "Sting", not "Stingray" nor the "sting" of a bee. */
function everywhere(
	text: string,
	sentences: readonly Sentence[],
	names: readonly NameCandidate[],
	other: NameCandidate
): NameCandidate[] {
	const word = other.form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'gu');
	let sentence = 0;
	let name = 0;
	return [...text.matchAll(pattern)].flatMap(({ index }) => {
		const end = index + other.form.length;
		while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= index) sentence++;
		while (name < names.length && (names[name]?.end ?? 0) <= index) name++;
		const home = sentences[sentence];
		const taken = (names[name]?.start ?? Infinity) < end;
		if (home === undefined || home.start > index || end > home.end || taken) return [];
		return [{ ...other, start: index, end, sentence }];
	});
}

/** “Robert ‘Bob’ Carter”, “Robert (Bob) Carter”: what the tagger saw as two or three is one name. */
function withNicknames(text: string, candidates: readonly NameCandidate[]): NameCandidate[] {
	const out: NameCandidate[] = [];
	for (const one of candidates) {
		const last = out.at(-1);
		if (last !== undefined && one.end <= last.end) continue;
		const whole = nicknamed(text, one);
		if (whole === null) out.push(one);
		else out.push(whole);
	}
	return out;
}

function nicknamed(text: string, given: NameCandidate): NameCandidate | null {
	if (given.kind !== 'person' && given.kind !== 'other') return null;
	const match =
		/^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){0,2}) (?:[“"]([^“”"]{2,24})[”"]|[‘']([^‘’']{2,24})[’']|\((\p{Lu}\p{Ll}+)\)) (\p{Lu}[\p{L}’-]+(?: (?:Jr|Sr|II|III)\b\.?)?)/u.exec(
			text.slice(given.start, given.start + 90)
		);
	if (match === null) return null;
	const [form, first = '', quoted, single, bracketed, family = ''] = match;
	const nickname = quoted ?? single ?? bracketed ?? '';
	if (bracketed !== undefined && given.kind !== 'person') return null;
	if (!/^\p{Lu}[\p{L}’'-]*(?: \p{Lu}?[\p{L}’'-]+){0,2}$/u.test(nickname)) return null;
	// The tagger has to have seen a name in front, or all of it.
	if (given.end !== given.start + first.length && given.end < given.start + form.length)
		return null;
	return {
		...given,
		end: given.start + form.length,
		form,
		kind: 'person',
		also: [`${first} ${family}`, `${nickname} ${family}`, nickname]
	};
}
