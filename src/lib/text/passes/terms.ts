import type { Span } from '#lib/kernel/index.ts';
import { definingNouns } from '../data/defining-nouns.ts';
import type { Entity, KeyTerm, Mention, Role, Sentence, Word } from '../document.ts';
import { childOf, phraseOf, type Tree } from './phrases.ts';

type Setting = {
	readonly text: string;
	readonly tree: Tree;
	readonly sentences: readonly Sentence[];
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
	readonly roles: readonly Role[];
};

const most = 24;

/**
 * The terms an article turns on: what it defines ("Cartel de los Soles, a supposed Venezuelan drug
 * cartel, …", "Bisphosphonates are drugs that …", "a device called a lathe"), and what it names more
 * than once. A definition is the text's own words, or there is none.
 */
export function findTerms(setting: Setting): KeyTerm[] {
	const named = namedTerms(setting);
	const common = commonTerms(setting).filter(
		(one) => !named.some((other) => one.start < other.end && other.start < one.end)
	);
	return [...named, ...common]
		.filter((one) => one.definition !== null || one.count > 1)
		.sort((a, b) => weight(b) - weight(a))
		.slice(0, most)
		.sort((a, b) => a.start - b.start);
}

function weight({ definition, count }: KeyTerm): number {
	return (definition === null ? 0 : 4) + Math.log2(1 + count);
}

/** Names that aren't people's, with the description that the text sets beside one of them. */
function namedTerms({ text, sentences, entities, mentions, roles }: Setting): KeyTerm[] {
	return entities.flatMap((entity, index): KeyTerm[] => {
		const all = entity.mentions.flatMap((at) => mentions[at] ?? []);
		const [first] = all;
		if (first === undefined || entity.name.length > 120) return [];
		const role = roles.find((one) => one.entity === index && one.form === 'apposition');
		if (entity.kind === 'person' && role === undefined) return [];
		const definition =
			role ??
			(entity.country
				? null
				: (all.map((one) => besideName(text, sentences, one)).find((one) => one !== null) ?? null));
		if (definition === null && (entity.kind === 'place' || entity.country)) return [];
		return [
			{
				start: first.start,
				end: first.end,
				form: entity.name,
				entity: index,
				sentence: first.sentence,
				definition: definition === null ? null : { start: definition.start, end: definition.end },
				count: all.length
			}
		];
	});
}

/** "Cartel de los Soles, a supposed Venezuelan drug cartel, …" */
function besideName(text: string, sentences: readonly Sentence[], mention: Mention): Span | null {
	const end = sentences[mention.sentence]?.end ?? mention.end;
	const after = text.slice(mention.end, end);
	const found = /^((?: \([^)]*\))?(?:,| –) )((?:an?|the) [^,–.;“”]{6,90}?)(?:,| –|\.)/u.exec(after);
	const [, opening = '', said = ''] = found ?? [];
	if (said === '' || isRemark.test(said)) return null;
	const start = mention.end + opening.length;
	return { start, end: start + said.length };
}

/** "…, a plan that supporters say": a comma may open a remark on the whole clause instead. */
const isRemark =
	/^(?:an?|the) (?:plan|move|decision|step|claim|charge|figure|number|result|vote|sign|change|rise|fall|first|twice)\b|\b(?:that|has|have|had|said|says|is|was|were|are|will|would|could)\b/;

/** Nouns that the text explains: "X is a kind of …", "known as X". */
function commonTerms(setting: Setting): KeyTerm[] {
	const { tree, sentences, text } = setting;
	const found = new Map<string, KeyTerm>();
	const counts = new Map<string, number>();
	for (const { lemma, tag } of tree.words)
		if (/^NNS?$/.test(tag)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
	for (const [sentence, { firstWord, endWord }] of sentences.entries()) {
		for (let at = firstWord; at < endWord; at++) {
			const word = tree.words[at];
			if (word === undefined || !/^NNS?$/.test(word.tag)) continue;
			const defined = saidToBe(tree, at) ?? knownAs(text, tree, at);
			if (defined === null) continue;
			const { term, definition } = defined;
			// "known as a civil requisition": the term is what stands behind.
			const form = text.slice(term.start, term.end).replace(/^(?:as )?(?:(?:an?|the) )?/i, '');
			const key = form.toLowerCase();
			if (found.has(key) || !isTerm(form)) continue;
			const head = tree.words[defined.head];
			found.set(key, {
				...term,
				form,
				entity: null,
				sentence,
				definition,
				count: counts.get(head?.lemma ?? '') ?? 1
			});
		}
	}
	return [...found.values()];
}

type Defined = { readonly term: Span; readonly head: number; readonly definition: Span };

/** "Bisphosphonates are drugs that …": said of a bare plural or "a …", in general, to be of a kind. */
function saidToBe(tree: Tree, at: number): Defined | null {
	const { words } = tree;
	const copula = words[childOf(tree, at, /^cop$/) ?? -1];
	const subject = childOf(tree, at, /^nsubj$/);
	const noun = words[subject ?? -1];
	if (copula === undefined || noun === undefined || subject === null) return null;
	if (!/^VB[ZP]$/.test(copula.tag) || !definingNouns.has(words[at]?.lemma ?? '')) return null;
	if (!/^NNS?$/.test(noun.tag)) return null;
	const phrase = phraseOf(tree, subject);
	const determiner = words[childOf(tree, subject, /^det$/) ?? -1]?.form.toLowerCase() ?? '';
	if (!/^(?:|an?)$/.test(determiner) || childOf(tree, subject, /^nmod:poss$/) !== null) return null;
	const whole = phraseOf(tree, at);
	const start = Math.max(whole.start, copula.end + 1);
	const relative = childOf(tree, at, /^acl/);
	const end = Math.max(whole.end, relative === null ? 0 : phraseOf(tree, relative).end);
	return start < end && end - start < 160
		? { term: phrase, head: subject, definition: { start, end } }
		: null;
}

/** "the treaty, known as the Geneva Convention", "a device called a lathe" */
function knownAs(text: string, tree: Tree, at: number): Defined | null {
	const { words, children } = tree;
	for (const child of children[at] ?? []) {
		const verb = words[child];
		if (
			verb === undefined ||
			verb.relation !== 'acl' ||
			!/^(?:known|called|dubbed)$/.test(verb.form)
		)
			continue;
		const name = namedBy(tree, child);
		if (name === null) continue;
		const definition = descriptionBefore(text, tree, at, verb);
		if (definition === null) continue;
		return { term: phraseOf(tree, name), head: name, definition };
	}
	return null;
}

function namedBy(tree: Tree, verb: number): number | null {
	const found = childOf(tree, verb, /^(?:xcomp|obj|obl)$/);
	return found !== null && /^NN/.test(tree.words[found]?.tag ?? '') ? found : null;
}

function descriptionBefore(text: string, tree: Tree, at: number, verb: Word): Span | null {
	const { start } = phraseOf(tree, at);
	if (start >= verb.start) return null;
	const words = text.slice(start, verb.start).replace(/[\s,(]+$/, '');
	return words.length > 8 && words.length < 120 ? { start, end: start + words.length } : null;
}

function isTerm(form: string): boolean {
	// "called on the government" names nothing.
	if (/^(?:on|in|at|of|for|by|with|to|from) /i.test(form)) return false;
	return /^[\p{L}\p{N}][\p{L}\p{N} ’'-]{2,40}$/u.test(form) && form.split(' ').length <= 4;
}
