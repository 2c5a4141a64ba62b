import { isRoleNoun, type Word } from '#lib/text/index.ts';
import { nameInSentence } from '../distractors/display-name.ts';
import type { Unspoken } from './asking.ts';
import { quantities } from '../data/pointing.ts';
import { fullerNoun, subjectBefore } from './fuller.ts';
import { isBehindThe, pointsAway } from './points-away.ts';
import type { Told } from './told.ts';

/**
 * Puts a statement's words into text that stands by itself: a pronoun gives way to the name it surely
 * stands for, "the minister" to the minister. Null where a word points at what the text doesn't hold.
 */
export class Phrasing {
	readonly #asking: Unspoken;
	readonly #told: Told;
	readonly #subject: number | null;
	readonly #plural: boolean;
	#filled = false;
	/** Those whose name the text already holds. */
	readonly #named = new Set<number>();

	constructor(asking: Unspoken, told: Told) {
		this.#asking = asking;
		this.#told = told;
		this.#subject = entityOf(asking, told);
		const { words, children } = asking.tree;
		const head = words[told.subjectHead];
		this.#plural =
			/S$/.test(head?.tag ?? '') ||
			(children[told.subjectHead] ?? []).some((at) => words[at]?.relation === 'conj');
	}

	/** Whether a word in what was put so far is fuller than the text has it there. */
	get filled(): boolean {
		return this.#filled;
	}

	/** Some of the statement's words as text, in their order; "" for none. */
	text(indices: readonly number[]): string | null {
		const { words } = this.#asking.tree;
		const among = new Set(indices);
		let out = '';
		let before = -1;
		for (let i = 0; i < indices.length; i++) {
			const at = indices[i] ?? 0;
			const word = words[at];
			if (word === undefined) continue;
			const put = this.#put(at, among);
			if (put === null) return null;
			// "The loan is secured | the collateral sits in the vault": without the comma it is no sentence.
			if (before === at - 2 && words[at - 1]?.form === ',') return null;
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
			// "the 36-year-old trading company employee": the name can't stand for half of it.
			if (/^NN/.test(tree.words[named.last + 1]?.tag ?? '')) return null;
			this.#named.add(named.entity);
			return { form: nameInSentence(document, named.entity), last: named.last };
		}
		if (/^PRP/.test(word.tag)) return this.#pronoun(at, word);
		if (!pointsAway(this.#asking, this.#told, at, among)) return { form: word.form, last: at };
		const mayBeFuller = isBehindThe(tree, at) && word.relation !== 'compound';
		const fuller = mayBeFuller ? fullerNoun(this.#asking, at) : null;
		if (fuller !== null) {
			this.#filled = true;
			return { form: fuller, last: at };
		}
		// Whether "the harbour" is clear to who has read of it, the ranker weighs.
		const isClear = this.#asking.loose && !pointsAway(this.#asking, this.#told, at, among, true);
		return isClear ? { form: word.form, last: at } : null;
	}

	/** Whether its subject is somebody whom nothing names. */
	#isSubjectSomebody(): boolean {
		const head = this.#asking.tree.words[this.#told.subjectHead];
		if (this.#subject !== null || head === undefined) return false;
		return /^(?:NN|NNP)$/.test(head.tag) && isRoleNoun(head.lemma);
	}

	#pronoun(at: number, word: Word): { form: string; last: number } | null {
		// "Jerome himself was ill": not only others, of whom the text spoke before.
		if (/sel(?:f|ves)$/i.test(word.form) && !/^(?:obj|obl|iobj|nmod)/.test(word.relation))
			return null;
		const { naming, document } = this.#asking;
		const as = (form: string) => ({ form, last: at });
		const form = word.form.toLowerCase();
		if (/^(?:we|us|our|ours)$/.test(form))
			return this.#told.subject.length === 0 ? as(word.form) : null;
		const named = naming.get(at);
		const entity = document.entities[named?.entity ?? -1];
		const owner = word.tag === 'PRP$';
		if (named !== undefined && entity !== undefined) {
			const isSubject = at === this.#told.subjectHead;
			const known = this.#named.has(named.entity) || (named.entity === this.#subject && !isSubject);
			// "As Mamahit floated in the dark, he noticed …"
			if (known) return as(word.form);
			// "her family" may be that of whoever was named last, or of whom the text is about.
			const opens = /^(?:he|she|they|it)$/i.test(form) && word.relation.startsWith('nsubj');
			if (!opens && named.entity !== this.#asking.protagonist) return null;
			// "The coast MP displayed a chart which he said …": the MP may be the one whom it would name.
			if (opens && at !== this.#told.subjectHead && this.#isSubjectSomebody()) return null;
			// "the last keeper switched off her lamp": her own, or another's?
			if (!opens && this.#subject === null && !this.#told.subject.includes(at)) return null;
			this.#named.add(named.entity);
			const name = nameInSentence(document, named.entity);
			return as(owner ? `${name}’s` : name);
		}
		// "Late in his life, Chao returned": in front of the subject it is the subject's.
		const subject = document.entities[this.#subject ?? -1];
		const isLead = this.#told.lead.includes(at);
		if (isLead && subject?.gender === { his: 'male', her: 'female' }[form]) return as(word.form);
		// "its own request": what the subject itself has, where that is no pronoun.
		const isThing = subject?.kind !== 'person';
		if (
			/^(?:its|itself)$/.test(form) &&
			this.#told.subject.length > 0 &&
			isThing &&
			!this.#plural &&
			!this.#isShareOf(at) &&
			!this.#comesUpon()
		)
			return as(word.form);
		if (at === this.#told.subjectHead && /^(?:it|they)$/.test(form) && !this.#isCleft(at)) {
			const full =
				named === undefined ? subjectBefore(this.#asking, at, this.#told.sentence) : null;
			if (full !== null) {
				this.#filled = true;
				return as(full);
			}
		}
		if (owner && /^(?:his|her)$/.test(form) && this.#isCreature()) return as(word.form);
		// "their scores fell": whose, the scores don't say.
		const ofSubject = this.#told.subject.includes(at) && this.#told.subject[0] === at;
		if (/^(?:their|themselves)$/.test(form) && this.#plural && !ofSubject) return as(word.form);
		return this.#standsInside(at, form) ? as(word.form) : null;
	}

	/** "It was not until May that …": an "it" that stands for nothing. */
	#isCleft(at: number): boolean {
		const behind = this.#asking.tree.words
			.slice(at + 1, at + 5)
			.map(({ form }) => form)
			.join(' ');
		return /^(?:is|was) (?:not )?(?:until|only|in|on|at|by|when|because|from|here|there)\b/i.test(
			behind
		);
	}

	/** "Researchers have studied the hormone because it plays a role": in a whole sentence, who or what it is stands before. */
	#standsInside(at: number, form: string): boolean {
		const { rest, subject } = this.#told;
		if (subject.length > 0) return false;
		const { tree, naming, document } = this.#asking;
		const before = rest
			.filter((one) => one < at - 1)
			.map((one) => ({ one, word: tree.words[one] }));
		if (before.length < 2) return false;
		if (/^(?:they|them|their|theirs|themselves)$/.test(form))
			return before.some(({ word }) => /^NNP?S$/.test(word?.tag ?? ''));
		if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(form)) {
			const otherGender = /^h(?:e|i)/.test(form) && !form.startsWith('her') ? 'female' : 'male';
			return before.some(({ one }) => {
				const entity = document.entities[naming.get(one)?.entity ?? -1];
				return entity?.kind === 'person' && entity.gender !== otherGender;
			});
		}
		// "hung a picture in it": not the picture.
		const isObject =
			/^(?:obj|iobj|obl|nmod)/.test(tree.words[at]?.relation ?? '') && form !== 'its';
		return (
			!isObject &&
			/^(?:it|its|itself)$/.test(form) &&
			before.some(({ word }) => /^NNP?$/.test(word?.tag ?? '') && !word?.form.endsWith('%'))
		);
	}

	/** "68% of its patients": the share has no patients. */
	#isShareOf(at: number): boolean {
		const { subject, subjectHead } = this.#told;
		const { words } = this.#asking.tree;
		const head = words[subjectHead];
		return (
			subject.includes(at) &&
			(head?.tag === 'CD' || quantities.has(head?.lemma ?? '') || head?.form === '%')
		);
	}

	/** The sentence before is about another thing, and "its" may be that one's. */
	#comesUpon(): boolean {
		const { document, naming, tree } = this.#asking;
		const [before, here] = [
			document.sentences[this.#told.sentence - 1],
			document.sentences[this.#told.sentence]
		];
		if (before === undefined || here === undefined || before.paragraph !== here.paragraph)
			return false;
		for (let at = before.firstWord; at < before.endWord; at++) {
			const word = tree.words[at];
			if (word === undefined || !word.relation.startsWith('nsubj')) continue;
			if (tree.words[word.head]?.relation !== 'root') continue;
			const entity = naming.get(at)?.entity ?? null;
			return (
				!/^(?:PRP|NNS|NNPS|EX|W)/.test(word.tag) &&
				(entity === null || entity !== this.#subject) &&
				document.entities[entity ?? -1]?.kind !== 'person'
			);
		}
		return false;
	}

	/** A named animal, or "the manager": one subject that no other person can be taken for. */
	#isCreature(): boolean {
		const { document } = this.#asking;
		const kind = document.entities[this.#subject ?? -1]?.kind;
		return this.#subject !== null && kind === 'other';
	}
}

/** Nothing in a statement needs another: no name is to be filled in, and no "the order" points away. */
export function standsByItself(asking: Unspoken, told: Told): boolean {
	const phrasing = new Phrasing(asking, told);
	return phrasing.text(told.rest) !== null && !phrasing.filled;
}

/** Who or what the subject is, where it is one name or what stands for one. */
export function entityOf({ naming }: Unspoken, { subject, subjectHead }: Told): number | null {
	const named = naming.get(subjectHead);
	if (named === undefined || subject.length === 0) return null;
	return subject.every((at) => at >= named.first) && subject.every((at) => at <= named.last)
		? named.entity
		: null;
}
