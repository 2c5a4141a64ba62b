import { contains, type Span } from '#lib/kernel/index.ts';
import {
	childOf,
	speechVerbs,
	tenseOf,
	type AnalysedDocument,
	type Quotation,
	type Reported,
	type Tree,
	type Word
} from '#lib/text/index.ts';
import { hasOpenAside, isFaithful, joinsUnlike, leavesOpen, tellsWhat } from './faithful.ts';
import { below, isMark, keptBelow, liesIn } from './kept.ts';
import { leadsOn } from './openings.ts';

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
	/** How sure the least sure arc is that the question stands on, 0 to 1. */
	readonly sure: number;
};

/** Below this the tree is more guess than reading; and below that, for what is doubtful anyway. */
const leastSure = 0.45;
const leastSureOfDoubtful = 0.3;

/** Every clause that stands by itself: main clauses, and those joined to them that have a subject. */
export function findTold(document: AnalysedDocument, tree: Tree, loose: boolean): Told[] {
	const said = [...document.quotations, ...document.reported];
	const spoken = Map.groupBy(said, ({ sentence }) => sentence);
	const quoted = Map.groupBy(document.quotations, ({ sentence }) => sentence);
	const within = sentencesWithin(
		document,
		said.filter((one) => !isAccording(one))
	);
	return document.sentences.flatMap(({ firstWord, endWord }, sentence) => {
		const found: Told[] = [];
		if (within.has(sentence)) return [];
		for (let head = firstWord; head < endWord; head++) {
			const word = tree.words[head];
			if (word === undefined || !mayStand(tree, head)) continue;
			const around = spoken.get(sentence)?.filter((one) => contains(one, word)) ?? [];
			// What stands in a report is told only together with whose word it is: "…, according to the ministry".
			if (!around.every(isAccording)) continue;
			const told = toldOf(document, tree, sentence, head);
			if (told === null || told.sure < (loose ? leastSureOfDoubtful : leastSure)) continue;
			if (!around.every(({ cue }) => cue !== null && holdsSome(tree, told, cue))) continue;
			// "Reed said: “The dam will fail.”": words taken from a quotation would lose their marks.
			if (quoted.get(sentence)?.some((one) => holdsSome(tree, told, one)) === true) continue;
			found.push(told);
		}
		return found;
	});
}

function isAccording(said: Quotation | Reported): boolean {
	return 'lemma' in said && said.lemma === 'according';
}

function holdsSome(tree: Tree, { lead, subject, rest }: Told, quoted: Span): boolean {
	return [...lead, ...subject, ...rest].some((at) => liesIn(tree, at, quoted));
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
	const kept = keptBelow(tree, head);
	if (kept === null || !isFaithful(document, tree, kept)) return null;
	const subject = below(tree, subjectHead).filter((at) => kept.has(at));
	const [first, last] = [subject[0], subject.at(-1)];
	if (first === undefined || last === undefined || last - first + 1 > 30) return null;
	if (subject.some((at) => words[at]?.tag.startsWith('WP') === true && at < subjectHead))
		return null;
	// "Born in Turin … Levi": a clause that the tree took for a part of the name.
	const isClause = words.slice(first, subjectHead).some(({ tag }) => tag === 'IN');
	if (/^VB[NG]$/.test(words[first]?.tag ?? '') && isClause) return null;
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
			all.filter((at) => at < first && words[at]?.lemma !== 'that')
		),
		subject: closed(
			words,
			trimmed(
				words,
				all.filter((at) => at >= first && at <= last)
			)
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
			document.sentences[sentence]?.sure ?? 0,
			...all.filter((at) => !isMark(words[at])).map((at) => words[at]?.sure ?? 0)
		)
	};
	if (speechVerbs.has(main.form) && !tellsWhat(tree, told, kept)) return null;
	// "An Ivorian spokesman, Serge Kouadio, denied …", "Second, workers who …": no lead of a clause.
	const lead = words[told.lead[0] ?? -1];
	const isTime = document.values.some(
		({ start, end }) => lead !== undefined && start <= lead.start + 12 && lead.start < end
	);
	if (lead !== undefined && !isTime && /^(?:DT|PRP\$|NN.*|JJ)$/.test(lead.tag)) return null;
	// "LISBON - Marines have boarded …"
	if (
		/^\p{Lu}{3,}$/u.test(lead?.form ?? '') &&
		/^[—–-]+$/.test(words[(told.lead[0] ?? 0) + 1]?.form ?? '')
	)
		return null;
	if (leadsOn.test(lead?.form ?? '')) return null;
	// "after, people tend to …", "of 12, Ashdown had studied …", "whether …, she was unable to say".
	if (
		/^(?:IN|TO|CC)$/.test(words[told.lead.at(-1) ?? -1]?.tag ?? '') ||
		lead?.form.toLowerCase() === 'of'
	)
		return null;
	if (told.lead.some((at) => /^W/.test(words[at]?.tag ?? '') || words[at]?.form === 'whether'))
		return null;
	// "expected, Basnet wrote what …", "asked why, Prowse said …"
	if (told.lead.length > 0 && told.lead.length <= 2 && /^(?:VB[ND]|JJ)$/.test(lead?.tag ?? ''))
		return null;
	// "’d like a few more months": half a verb; "did say that …": said against something.
	const [auxiliary, second] = [words[told.verb[0] ?? -1], words[told.verb[1] ?? -1]];
	if (/^['’]/.test(auxiliary?.form ?? '')) return null;
	if (/^(?:do|does|did)$/i.test(auxiliary?.form ?? '') && second?.tag === 'VB') return null;
	// "VALDORA Crucifixes must …", "said if the money were …"
	const opens = words[[...told.lead, ...told.subject][0] ?? -1]?.form ?? '';
	if (
		/^\p{Lu}{5,}$/u.test(opens) &&
		document.sentences[sentence]?.paragraph === firstBody(document)
	)
		return null;
	if (
		speechVerbs.has(main.form) &&
		/^(?:if|whether|while|was|is)$/.test(words[told.rest[0] ?? -1]?.form ?? '')
	)
		return null;
	// "he said and the quantity had doubled", cut from "…, he said, and the quantity …".
	if (words[told.rest[0] ?? -1]?.tag === 'CC') return null;
	if (leavesOpen(document, tree, told)) return null;
	// "the state at first paid 85 per cent of which"
	if (/^W/.test(words[told.rest.at(-1) ?? -1]?.tag ?? '')) return null;
	// "his first work, a setting of the psalm was played": an aside that nothing closes.
	const commas = told.subject.filter((at) => words[at]?.form === ',').length;
	const isList = told.subject.some((at) => words[at]?.tag === 'CC');
	if (commas === 1 && (told.cut || !isList)) return null;
	if (joinsUnlike(document, tree, kept)) return null;
	// What was left off may be what "but" speaks against.
	if (told.cut && all.some((at) => words[at]?.lemma === 'but')) return null;
	return isPlain(words, told) && !hasOpenAside(tree, kept) ? told : null;
}

/** The paragraph that opens what is read. */
function firstBody({ paragraphs }: AnalysedDocument): number {
	return paragraphs.findIndex(({ kind }) => kind === 'body');
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

/** "Eddowes, who is 71,": the comma that closes what another opened stays at the subject's end. */
function closed(words: readonly Word[], subject: readonly number[]): number[] {
	const last = subject.at(-1) ?? -1;
	const isOpen = subject.filter((at) => words[at]?.form === ',').length % 2 === 1;
	return isOpen && words[last + 1]?.form === ',' ? [...subject, last + 1] : [...subject];
}

/** No marks but commas and hyphens in it, nobody who is "I" or "you", nothing that questions. */
export function isPlain(
	words: readonly Word[],
	{ lead, subject, verb, rest }: Told,
	most = 34
): boolean {
	const all = [...lead, ...subject, ...verb, ...rest];
	if (all.length < 4 || all.length > most) return false;
	const isWhole = subject.length === 0;
	const count = (form: string) => all.filter((at) => words[at]?.form === form).length;
	if (count('“') !== count('”') || count('"') % 2 === 1) return false;
	return all.every((at) => {
		const { form = '', tag = '' } = words[at] ?? {};
		if (isWhole ? /^[‘:?!…[\]]/.test(form) : /^[“”"‘;:?!…[\]]/.test(form)) return false;
		// "our expectations of life": everybody's, where the sentence is put whole.
		const isOwn = isWhole
			? /^(?:i|you|me|my|your|mine|yours|myself|yourself)$/i
			: /^(?:i|you|we|me|us|my|your|our|mine|ours|yours|myself|ourselves)$/i;
		return !isOwn.test(form) || tag === 'NNP';
	});
}

/** The subject of a predicate; null for none of its own, and for the "it" of "it is clear that". */
function subjectOf({ words, children }: Tree, head: number): number | null {
	const of = children[head] ?? [];
	if (of.some((at) => words[at]?.relation === 'expl')) return null;
	const subjects = of.filter((at) => /^nsubj/.test(words[at]?.relation ?? ''));
	return subjects.length === 1 ? (subjects[0] ?? null) : null;
}
