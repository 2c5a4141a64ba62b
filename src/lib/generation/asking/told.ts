import { contains, type Span } from '#lib/kernel/index.ts';
import {
	childOf,
	speechVerbs,
	tenseOf,
	type AnalysedDocument,
	type Tree,
	type Word
} from '#lib/text/index.ts';
import { below, isMark, keptBelow } from './kept.ts';

/**
 * A statement that a question can be made of, as indices into the document's words: what is left of
 * a clause when only what its own marks set apart is taken out. "In 2018, Trump – then new to office –
 * floated the idea of …" has the lead "In 2018", the subject "Trump", the verb "floated", the rest.
 */
export type Told = {
	readonly sentence: number;
	/** The predicate: its verb, or the word that something is said to be. */
	readonly head: number;
	readonly lead: readonly number[];
	readonly subject: readonly number[];
	/** The word that the subject is built around. */
	readonly subjectHead: number;
	/** Auxiliaries, adverbs and the verb: "has formally notified". */
	readonly verb: readonly number[];
	readonly rest: readonly number[];
	/** Something was left off that a full quotation of the clause would hold. */
	readonly cut: boolean;
	/** The doubt of the least sure arc that the question stands on, 0 to 1. */
	readonly sure: number;
};

/** Below this the tree is more guess than reading. */
const leastSure = 0.55;

/** Every clause that stands by itself: main clauses, and those joined to them that have a subject. */
export function findTold(document: AnalysedDocument, tree: Tree): Told[] {
	const said = [...document.quotations, ...document.reported];
	const spoken = Map.groupBy(said, ({ sentence }) => sentence);
	const within = sentencesWithin(document, said);
	return document.sentences.flatMap(({ firstWord, endWord }, sentence) => {
		const found: Told[] = [];
		if (within.has(sentence)) return [];
		for (let head = firstWord; head < endWord; head++) {
			const word = tree.words[head];
			if (word === undefined || !mayStand(tree, head)) continue;
			if (spoken.get(sentence)?.some((one) => contains(one, word)) === true) continue;
			const told = toldOf(document, tree, sentence, head);
			if (told !== null && told.sure >= leastSure) found.push(told);
		}
		return found;
	});
}

/** The sentences that open inside somebody's words; a quotation of several stands with its first. */
function sentencesWithin(
	{ sentences }: AnalysedDocument,
	said: readonly (Span & { readonly sentence: number })[]
): ReadonlySet<number> {
	const within = new Set<number>();
	for (const { start, end, sentence } of said)
		for (let at = sentence; (sentences[at]?.start ?? Infinity) < end - 1; at++)
			if (start <= (sentences[at]?.start ?? 0) + 1) within.add(at);
	return within;
}

/** The clause of one predicate; null where leaving something off could change what it says. */
export function toldOf(
	document: AnalysedDocument,
	tree: Tree,
	sentence: number,
	head: number
): Told | null {
	const { words } = tree;
	const subjectHead = subjectOf(tree, head);
	const main = words[head];
	if (subjectHead === null || main === undefined || tenseOf(tree, head) === null) return null;
	if (words[subjectHead]?.tag.startsWith('W') === true) return null;
	const kept = keptBelow(document, tree, head);
	if (kept === null) return null;
	const subject = below(tree, subjectHead).filter((at) => kept.has(at));
	const [first, last] = [subject[0], subject.at(-1)];
	if (first === undefined || last === undefined || last - first + 1 > 30) return null;
	const copula = childOf(tree, head, /^cop$/);
	const finite = copula ?? head;
	const all = [...kept].sort((a, b) => a - b);
	const verb = all.filter((at) => at > last && at <= finite);
	if (finite < last || !verb.includes(finite)) return null;

	const told = {
		sentence,
		head,
		lead: trimmed(
			words,
			all.filter((at) => at < first)
		),
		subject: trimmed(
			words,
			all.filter((at) => at >= first && at <= last)
		),
		subjectHead,
		verb: trimmed(words, verb),
		rest: trimmed(
			words,
			all.filter((at) => at > finite)
		),
		cut: all.length < below(tree, head).filter((at) => !isMark(words[at])).length,
		sure: Math.min(
			main.sure,
			words[subjectHead]?.sure ?? 0,
			document.sentences[sentence]?.sure ?? 0
		)
	};
	if (speechVerbs.has(main.form) && !tellsWhat(tree, told, kept)) return null;
	return isPlain(words, told) ? told : null;
}

/** "Huntley told the Post", "he claims the government": without what is said it says nothing. */
function tellsWhat({ words, children }: Tree, told: Told, kept: ReadonlySet<number>): boolean {
	return (children[told.head] ?? []).some((at) => {
		const relation = words[at]?.relation ?? '';
		if (!kept.has(at)) return false;
		if (/^(?:ccomp|xcomp)$/.test(relation)) return true;
		return (
			!told.cut &&
			/^(?:obj|obl.*|advcl)$/.test(relation) &&
			!/^(?:tell|say)$/.test(words[told.head]?.lemma ?? '')
		);
	});
}

function mayStand({ words, children }: Tree, head: number): boolean {
	const relation = words[head]?.relation;
	if (relation === 'root') return true;
	const above = words[head]?.head ?? -1;
	return (
		relation === 'conj' &&
		words[above]?.relation === 'root' &&
		(children[head] ?? []).some((at) => /^nsubj/.test(words[at]?.relation ?? ''))
	);
}

function trimmed(words: readonly Word[], indices: readonly number[]): number[] {
	const out = [...indices];
	while (out.length > 0 && isMark(words[out.at(-1) ?? 0])) out.pop();
	while (out.length > 0 && isMark(words[out[0] ?? 0])) out.shift();
	return out;
}

/** No marks but commas and hyphens in it, nobody who is "I" or "you", nothing that questions. */
function isPlain(words: readonly Word[], { lead, subject, verb, rest }: Told): boolean {
	const all = [...lead, ...subject, ...verb, ...rest];
	if (all.length < 4 || all.length > 34) return false;
	return all.every((at) => {
		const { form = '', tag = '' } = words[at] ?? {};
		if (/^[“”"‘;:?!…[\]]/.test(form) || /^(?:–|—|--)$/.test(form)) return false;
		return (
			!/^(?:i|you|we|me|us|my|your|our|mine|ours|yours|myself|ourselves)$/i.test(form) ||
			tag === 'NNP'
		);
	});
}

/** The subject of a predicate; null for none of its own, and for the "it" of "it is clear that". */
function subjectOf({ words, children }: Tree, head: number): number | null {
	const of = children[head] ?? [];
	if (of.some((at) => words[at]?.relation === 'expl')) return null;
	const subjects = of.filter((at) => /^nsubj/.test(words[at]?.relation ?? ''));
	return subjects.length === 1 ? (subjects[0] ?? null) : null;
}
