import { childOf, isDemonym, type Word } from '#lib/text/index.ts';
import { alwaysTheOne, deictic, shellNouns } from '../data/pointing.ts';
import { displayName } from '../distractors/index.ts';
import type { Asking } from './asking.ts';
import type { Told } from './told.ts';

/**
 * Puts a statement's words into text that stands by itself: a pronoun gives way to the name it surely
 * stands for, "the minister" to the minister. Null where a word points at what the text doesn't hold.
 */
export class Phrasing {
	readonly #asking: Asking;
	readonly #subject: number | null;
	readonly #plural: boolean;
	readonly #subjectHead: number;
	/** Those whose name the text already holds. */
	readonly #named = new Set<number>();

	constructor(asking: Asking, told: Told) {
		this.#asking = asking;
		this.#subject = entityOf(asking, told);
		this.#subjectHead = told.subjectHead;
		const { words, children } = asking.tree;
		const head = words[told.subjectHead];
		this.#plural =
			/S$/.test(head?.tag ?? '') ||
			(children[told.subjectHead] ?? []).some((at) => words[at]?.relation === 'conj');
	}

	/** Some of the statement's words as text, in their order; "" for none. */
	text(indices: readonly number[]): string | null {
		const { words } = this.#asking.tree;
		let out = '';
		let before = -1;
		for (let i = 0; i < indices.length; i++) {
			const at = indices[i] ?? 0;
			const word = words[at];
			if (word === undefined) continue;
			const put = this.#put(at, new Set(indices));
			if (put === null) return null;
			const tight = before === at - 1 && words[before]?.end === word.start;
			out += (out === '' || tight || /^[,%]/.test(put.form) ? '' : ' ') + put.form;
			before = put.last;
			while ((indices[i + 1] ?? Infinity) <= put.last) i++;
		}
		return out;
	}

	/** What stands for one word, and the last word that it covers; null where it points away. */
	#put(at: number, among: ReadonlySet<number>): { form: string; last: number } | null {
		const { tree, naming, document } = this.#asking;
		const word = tree.words[at];
		if (word === undefined) return null;
		const named = naming.get(at);
		if (named?.form === 'name') this.#named.add(named.entity);
		const entity = document.entities[named?.entity ?? -1];
		if (named?.form === 'description' && entity !== undefined && at === named.first) {
			this.#named.add(named.entity);
			return { form: displayName(entity), last: named.last };
		}
		if (/^PRP/.test(word.tag)) return this.#pronoun(at, word);
		if (this.#pointsAway(at, word, among)) return null;
		return { form: word.form, last: at };
	}

	#pronoun(at: number, word: Word): { form: string; last: number } | null {
		const { naming, document } = this.#asking;
		const as = (form: string) => ({ form, last: at });
		const form = word.form.toLowerCase();
		const named = naming.get(at);
		const entity = document.entities[named?.entity ?? -1];
		const owner = word.tag === 'PRP$';
		if (named !== undefined && entity !== undefined) {
			const isSubject = at === this.#subjectHead;
			const known = this.#named.has(named.entity) || (named.entity === this.#subject && !isSubject);
			if (known && !isSubject) return as(word.form);
			this.#named.add(named.entity);
			return as(owner ? `${displayName(entity)}’s` : displayName(entity));
		}
		// "its own request": what the subject itself has, where that is no pronoun.
		if (/^(?:its|itself)$/.test(form) && !this.#plural) return as(word.form);
		if (/^(?:his|her|himself|herself)$/.test(form) && this.#isCreature()) return as(word.form);
		if (/^(?:their|themselves)$/.test(form) && this.#plural) return as(word.form);
		return null;
	}

	/** "this move", "the group", "yesterday", "such a plan". */
	#pointsAway(at: number, word: Word, among: ReadonlySet<number>): boolean {
		const { tree } = this.#asking;
		const { words, children } = tree;
		const form = word.form.toLowerCase();
		if (deictic.has(form)) return true;
		if (/^(?:this|these|those|such|another)$/.test(form)) return true;
		if (form === 'that' && word.tag === 'DT') return true;
		if (/^(?:here|there)$/.test(form) && word.tag !== 'EX') return true;
		if (/^(?:other|others|same|latter|former)$/.test(form) && word.relation !== 'amod') return true;
		// "the largest, with 2,500 workers": the largest what?
		const isNounless =
			/^(?:JJ|JJR|JJS|CD)$/.test(word.tag) && /^(?:nsubj|obj|obl|nmod)/.test(word.relation);
		if (!isNounless && !/^NNS?$/.test(word.tag)) return false;
		if (word.relation === 'compound') return false;
		const of = (children[at] ?? []).filter((child) => among.has(child));
		const the = of.find((child) => words[child]?.form.toLowerCase() === 'the');
		if (the === undefined) return false;
		const tells = of.some((child) => {
			const { relation = '' } = words[child] ?? {};
			if (relation !== 'nmod')
				return /^(?:amod|compound|acl|acl:relcl|nummod|appos|flat|nmod:poss)$/.test(relation);
			// "the move to close it", "the ban on hunting"; not "the move after a long debate".
			const preposition = words[childOf(tree, child, /^case$/) ?? -1]?.form.toLowerCase() ?? '';
			if (isNounless) return preposition === 'of';
			return !/^(?:after|before|during|since|until|by|without|despite|at|from)$/.test(preposition);
		});
		// "cracks in the steel": what it is part of stands beside it.
		const isPart = word.relation === 'nmod' && !shellNouns.has(word.lemma);
		return !tells && !isPart && !this.#isTheOne(word);
	}

	/** A named animal, or "the manager": one subject that no other person can be taken for. */
	#isCreature(): boolean {
		const { document } = this.#asking;
		const kind = document.entities[this.#subject ?? -1]?.kind;
		return this.#subject !== null && kind === 'other';
	}

	/** "the internet"; "the toll" where the title speaks of a toll. */
	#isTheOne({ lemma }: Word): boolean {
		if (alwaysTheOne.has(lemma)) return true;
		if (!shellNouns.has(lemma) && (this.#asking.counts.get(lemma) ?? 0) >= 3) return true;
		const title = this.#asking.document.title.toLowerCase();
		return new RegExp(`\\b${lemma.replace(/[^\p{L}-]/gu, '.')}`, 'u').test(title);
	}
}

/** Who or what the subject is, where it is one name or what stands for one. */
export function entityOf({ naming }: Asking, { subject, subjectHead }: Told): number | null {
	const named = naming.get(subjectHead);
	if (named === undefined) return null;
	return subject.every((at) => at >= named.first) && subject.every((at) => at <= named.last)
		? named.entity
		: null;
}

/** Text that opened a sentence as it reads inside one: only a name keeps its capital. */
export function lowered({ tree, naming }: Asking, first: number | undefined, text: string): string {
	const word = tree.words[first ?? -1];
	if (word === undefined || naming.has(first ?? -1)) return text;
	if (/^NNPS?$/.test(word.tag) || isDemonym(word.form) || /^\p{Lu}\P{Ll}/u.test(word.form))
		return text;
	return text.charAt(0).toLowerCase() + text.slice(1);
}
