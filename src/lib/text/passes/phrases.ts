import type { Span } from '#lib/kernel/index.ts';
import type { Entity, Gender, Mention, Reference, Sentence, Word } from '../document.ts';

/** The words of a document with their children, for walking trees. */
export type Tree = {
	readonly words: readonly Word[];
	readonly children: readonly (readonly number[])[];
};

export function treeOf(words: readonly Word[]): Tree {
	const children: number[][] = words.map(() => []);
	for (const [index, { head }] of words.entries()) if (head >= 0) children[head]?.push(index);
	return { words, children };
}

/** The first child of one of these relations. */
export function childOf({ words, children }: Tree, at: number, relation: RegExp): number | null {
	return children[at]?.find((child) => relation.test(words[child]?.relation ?? '')) ?? null;
}

/** What doesn't belong to a noun phrase as its name: clauses that describe it, and what is set beside. */
const besideThePhrase =
	/^(?:acl:relcl|appos|parataxis|punct|conj|cc|dep|acl|advcl|discourse|list)$/;

/** The span of a noun phrase from its head: "the former military lawyer", without its clauses. */
export function phraseOf(tree: Tree, head: number): Span {
	return spanBelow(tree, head, (child) => !besideThePhrase.test(tree.words[child]?.relation ?? ''));
}

/** Everything below a word, itself included, as one span. */
export function clauseOf(tree: Tree, head: number): Span {
	return spanBelow(tree, head, () => true);
}

/**
 * A word and what hangs from it, as one span.
 * @param belongs whether a child of `at` is taken in, with all that hangs from it in turn
 */
export function spanBelow(
	{ words, children }: Tree,
	head: number,
	belongs: (child: number, at: number) => boolean
): Span {
	let start = words[head]?.start ?? 0;
	let end = words[head]?.end ?? 0;
	const todo = [head];
	for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
		const word = words[at];
		if (word === undefined) continue;
		start = Math.min(start, word.start);
		end = Math.max(end, word.end);
		for (const child of children[at] ?? []) if (belongs(child, at)) todo.push(child);
	}
	return { start, end };
}

/** A verb that can carry a sentence: "went", "goes", "will". */
export function isFinite(word: Word | undefined): boolean {
	return /^(?:VBD|VBZ|VBP|MD)$/.test(word?.tag ?? '');
}

export type Tense = 'past' | 'present' | 'future';

/** The tense of a verb with its auxiliaries; null for an infinitive or a participle of its own. */
export function tenseOf(tree: Tree, verb: number): Tense | null {
	const { words, children } = tree;
	const tag = words[verb]?.tag ?? '';
	const helpers = (children[verb] ?? []).flatMap((child) => {
		const word = words[child];
		return word !== undefined && /^(?:aux|aux:pass|cop)$/.test(word.relation) ? [word] : [];
	});
	const first = helpers[0];
	if (first === undefined) {
		if (tag === 'VBD') return 'past';
		if (tag === 'VBZ' || tag === 'VBP') return 'present';
		// "due to open in May"
		const mark = words[childOf(tree, verb, /^mark$/) ?? -1];
		if (tag === 'VB' && mark?.form === 'to') return 'future';
		// A participle with a subject of its own is a past tense that was taken for one.
		const clause = /^(?:root|conj|ccomp|parataxis)$/.test(words[verb]?.relation ?? '');
		return tag === 'VBN' && clause && childOf(tree, verb, /^nsubj$/) !== null ? 'past' : null;
	}
	if (first.tag === 'MD') {
		const perfect = helpers.some(({ lemma }) => lemma === 'have');
		return perfect ? 'past' : 'future';
	}
	if (first.tag === 'VBD' || first.lemma === 'have') return 'past';
	return /^VB[ZP]$/.test(first.tag) ? 'present' : null;
}

/** The tense of the nearest verb with one that something stands under. */
export function tenseAt(tree: Tree, { firstWord, endWord }: Sentence, span: Span): Tense | null {
	let at = firstWordIn(tree, firstWord, endWord, span);
	for (let steps = 0; at >= 0 && steps < 40; steps++) {
		const tense = tenseOf(tree, at);
		if (tense !== null) return tense;
		at = tree.words[at]?.head ?? -1;
	}
	return null;
}

/** The first of some words that lies in a span; −1 where none does. */
export function firstWordIn({ words }: Tree, from: number, until: number, span: Span): number {
	for (let at = from; at < until; at++) {
		const word = words[at];
		if (word !== undefined && word.end > span.start) return word.start < span.end ? at : -1;
	}
	return -1;
}

/** Who or what a phrase names: by a mention over its head, a name set beside it, or a reference. */
export class Naming {
	readonly #byStart: readonly (Mention | Reference)[];
	readonly #entities: readonly Entity[];
	readonly #tree: Tree;

	constructor(
		tree: Tree,
		entities: readonly Entity[],
		mentions: readonly Mention[],
		references: readonly Reference[]
	) {
		this.#tree = tree;
		this.#entities = entities;
		this.#byStart = [...mentions, ...references].sort((a, b) => a.start - b.start);
	}

	/** The entity whose mention covers a place in the text. */
	at(place: number): number | null {
		const one = this.#byStart[this.#firstFrom(place + 1) - 1];
		return one !== undefined && place < one.end ? one.entity : null;
	}

	/** The people named, or stood for by a pronoun, between two places in the text. */
	peopleIn({ start, end }: Span): (Mention | Reference)[] {
		const found: (Mention | Reference)[] = [];
		for (let i = this.#firstFrom(start); i < this.#byStart.length; i++) {
			const one = this.#byStart[i];
			if (one === undefined || one.start >= end) break;
			if (one.end <= end && this.isPerson(one.entity)) found.push(one);
		}
		return found;
	}

	/** The index of the first that begins at a place or behind it. */
	#firstFrom(place: number): number {
		let low = 0;
		let high = this.#byStart.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#byStart[middle]?.start ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** "spokesman John Smith", "Huntley, a former lawyer", "the agency’s head, Ada Holt": the named one. */
	of(head: number): number | null {
		const { words, children } = this.#tree;
		const here = words[head];
		if (here === undefined) return null;
		const own = this.at(here.start);
		if (this.isPerson(own)) return own;
		for (const child of children[head] ?? []) {
			const word = words[child];
			if (word === undefined || !/^(?:flat|appos|compound|nmod:unmarked)$/.test(word.relation))
				continue;
			const entity = this.at(word.start);
			if (this.isPerson(entity)) return entity;
		}
		// "Undersecretary for Education Ada Holt": the office is named too, but she is meant.
		return own ?? this.#setBeside(head);
	}

	/** Whether somebody may be so called: their gender is that one, or not known. */
	mayBe(entity: number | null, gender: Gender): boolean {
		const known = this.#entities[entity ?? -1]?.gender ?? 'unknown';
		return known === 'unknown' || known === gender;
	}

	isPerson(entity: number | null): boolean {
		return this.#entities[entity ?? -1]?.kind === 'person';
	}

	/** "The secretary general of the council (CEI), Ada Holt, has called": the name behind the comma. */
	#setBeside(head: number): number | null {
		const { words } = this.#tree;
		const { end } = phraseOf(this.#tree, head);
		let at = head;
		while (words[at] !== undefined && (words[at]?.start ?? 0) < end) at++;
		if (words[at]?.form === '(') {
			while (words[at] !== undefined && words[at]?.form !== ')') at++;
			at++;
		}
		if (words[at]?.form !== ',') return null;
		const entity = this.at(words[at + 1]?.start ?? -1);
		return this.isPerson(entity) ? entity : null;
	}
}
