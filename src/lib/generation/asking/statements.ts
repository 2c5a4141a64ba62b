import { contentWords } from '#lib/quiz/index.ts';
import type { Value } from '#lib/text/index.ts';
import type { Asking } from './asking.ts';
import { liesIn } from './kept.ts';
import { lowered } from './lowered.ts';
import { entityOf, Phrasing } from './phrasing.ts';
import { pointsAtToday, stated } from './questions.ts';
import type { Told } from './told.ts';
import { breaksOff, leansBack, opensBrackets } from '../wording.ts';
import { toldWhole } from './whole.ts';

/** A statement of the article's own voice that stands by itself, in words that need no other sentence. */
export type Statement = {
	readonly told: Told;
	/** Without a full stop, opening as it would inside a sentence. */
	readonly text: string;
	/** Who or what the subject is, where it is one name. */
	readonly subject: number | null;
	/** What is said of the subject, in the order of the text: "won two seats in May". */
	readonly predicate: string;
	readonly words: ReadonlySet<string>;
	/** The names in it, by entity. */
	readonly names: ReadonlySet<number>;
	readonly values: readonly Value[];
};

/** Phrases that hang a statement on the one before. */
const connective =
	/^(?:on the (?:other|one) hand|in (?:addition|contrast|fact|particular|turn|response|return|this|that|any case|the end)|for (?:example|instance|his part|her part|this|that)|as (?:a result|such|well)|at the (?:same )?time|of course|by contrast|after all|at first|together|apparently|overall|in (?:same|all))\b/i;

const fewest = 6;
const most = 30;
const mostOfSentence = 36;

/** Every statement that can be put by itself, in the order of the text: clauses, else whole sentences. */
export function statementsOf(asking: Asking): Statement[] {
	const clauses = asking.told.flatMap((told) => clauseOf(asking, told) ?? []);
	const told = new Set(clauses.map((one) => one.told.sentence));
	const wholes = asking.document.sentences.flatMap((_, sentence) =>
		told.has(sentence) ? [] : (wholeOf(asking, sentence) ?? [])
	);
	return [...clauses, ...wholes].sort((a, b) => a.told.sentence - b.told.sentence);
}

function clauseOf(asking: Asking, told: Told): Statement | null {
	const text = statementTextOf(asking, told);
	if (text === null) return null;
	const phrasing = new Phrasing(asking, told);
	phrasing.text(told.subject);
	const predicate = phrasing.text([...told.verb, ...told.rest]);
	return statementFrom(asking, told, text, told.lead.length > 0 ? '' : (predicate ?? ''));
}

/** A sentence as it stands, where nothing in it points away: what can't be cut can still be asked about. */
function wholeOf(asking: Asking, sentence: number): Statement | null {
	const told = toldWhole(asking.document, asking.tree, sentence);
	if (told === null) return null;
	const text = new Phrasing(asking, told).text(told.rest);
	if (text === null || !isWhole(text, mostOfSentence)) return null;
	const opened = lowered(asking, told.rest[0], text);
	return statementFrom(asking, told, opened, '');
}

function statementFrom(asking: Asking, told: Told, text: string, predicate: string): Statement {
	const { document, naming, tree } = asking;
	const all = [...told.lead, ...told.subject, ...told.verb, ...told.rest];
	return {
		told,
		text,
		subject: told.subject.length === 0 ? null : entityOf(asking, told),
		predicate,
		words: new Set(contentWords(text)),
		names: new Set(all.flatMap((at) => naming.get(at)?.entity ?? [])),
		values: document.values.filter(
			(value) => value.sentence === told.sentence && all.some((at) => liesIn(tree, at, value))
		)
	};
}

/** A clause in words that need no other sentence; null where there are none. */
export function statementTextOf(asking: Asking, told: Told): string | null {
	const text = stated(asking, told);
	return text !== null && isWhole(text) ? text : null;
}

/** Of a length to read, with nothing left open and no day that only the article's own date gives. */
function isWhole(text: string, longest = most): boolean {
	// "By nine | o’clock 74 pupils …"
	if (/(?:^|, )o[’']clock\b/i.test(text)) return false;
	const words = text.split(/\s+/).length;
	if (words < fewest || words > longest) return false;
	if (
		connective.test(text) ||
		/, (?:however|though|meanwhile|therefore),/.test(text) ||
		/(?:^| )['‘]\p{L}/u.test(text) ||
		pointsAtToday(text) ||
		breaksOff(text) ||
		leansBack(text) ||
		opensBrackets(text)
	)
		return false;
	// "…, Bankole found, …", "said, she has", "understood though, why", "also found that"
	if (
		/, (?:he|she|they|\p{Lu}[\p{L}’' -]{2,30}?) (?:was |is |has )?\p{Ll}+(?: \p{Ll}+){0,4},/u.test(
			text
		) ||
		/\bsaid, |\bthough(?:[,.]|$)|\balso\b/.test(text) ||
		// "Cornyn's statement added There is no question …": words that lost their marks.
		/\b(?:said|says|added|adds|wrote|writes|told \S+) (?:There|It|We|They|This|That|The|He|She|In|If|You)\b/.test(
			text
		)
	)
		return false;
	return !/^(?:however|rather|hence|thus|its|their|his|her|told|whether)\b|;|[[\]]|(?:^| )[’'](?: |$)/i.test(
		text
	);
}
