import { childOf, type Word } from '#lib/text/index.ts';
import { alwaysTheOne, deictic, happenings, quantities, shellNouns } from '../data/pointing.ts';
import { nameInSentence } from '../distractors/display-name.ts';
import type { Unspoken } from './asking.ts';
import { fullerNoun, subjectBefore } from './fuller.ts';
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
		if (!this.#pointsAway(at, word, among)) return { form: word.form, last: at };
		const fuller = this.#isBare(at, word) ? fullerNoun(this.#asking, at) : null;
		if (fuller !== null) {
			this.#filled = true;
			return { form: fuller, last: at };
		}
		// Whether "the harbour" is clear to who has read of it, the ranker weighs.
		const isClear = this.#asking.loose && !this.#pointsAway(at, word, among, true);
		return isClear ? { form: word.form, last: at } : null;
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
		if (/^(?:its|itself)$/.test(form) && isThing && !this.#plural && !this.#comesUpon())
			return as(word.form);
		if (at === this.#told.subjectHead && /^(?:it|they)$/.test(form)) {
			const full =
				named === undefined ? subjectBefore(this.#asking, at, this.#told.sentence) : null;
			if (full !== null) {
				this.#filled = true;
				return as(full);
			}
		}
		if (owner && /^(?:his|her)$/.test(form) && this.#isCreature()) return as(word.form);
		if (/^(?:their|themselves)$/.test(form) && this.#plural) return as(word.form);
		return this.#standsInside(at, form) ? as(word.form) : null;
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
			before.some(({ word }) => /^NNP?$/.test(word?.tag ?? ''))
		);
	}

	/** "this move", "the group", "yesterday", "such a plan". */
	#pointsAway(at: number, word: Word, among: ReadonlySet<number>, loosely = false): boolean {
		const { tree } = this.#asking;
		const { words, children } = tree;
		const form = word.form.toLowerCase();
		if (deictic.has(form)) return true;
		// "the brand even sells …": more than what came before.
		if (form === 'even' && word.relation === 'advmod' && word.head === this.#told.head) return true;
		// "those born in October": the words behind say who.
		if (form === 'those' && /^(?:who|with|of|in|from|whose|that|VB[NG])$/.test(this.#next(at)))
			return false;
		if (/^(?:this|these|those|such|another|further|additional|aforementioned)$/.test(form))
			return true;
		if (form === 'that' && word.tag === 'DT') return true;
		if (/^(?:here|there)$/.test(form) && word.tag !== 'EX') return true;
		// "the following morning", "in the same year", "in a similar way".
		if (/^(?:following|same|similar|previous|preceding)$/.test(form) && word.relation === 'amod')
			return true;
		if (/^(?:other|others|same|latter|former)$/.test(form) && word.relation !== 'amod') return true;
		// "Many are rostered": many what?
		if (isCountOfNothing(tree, at)) return true;
		// "the one in Louisville"
		if (form === 'one' && /^(?:the|this|that|each)$/i.test(words[at - 1]?.form ?? '')) return true;
		if (this.#isShortened(at, word)) return true;
		if (/^\d{2,4}s$/.test(form)) return false;
		// "the largest, with 2,500 workers": the largest what?
		const isNounless =
			/^(?:JJ|JJR|JJS|CD)$/.test(word.tag) && /^(?:nsubj|obj|obl|nmod)/.test(word.relation);
		if (!isNounless && !/^NNS?$/.test(word.tag)) return false;
		if (word.relation === 'compound') return false;
		const of = (children[at] ?? []).filter((child) => among.has(child));
		// "Theodorus’s prediction": of what?
		const isOwned = of.some((child) => words[child]?.relation === 'nmod:poss');
		const isSaid = of.some(
			(child) =>
				/^(?:acl|nmod)/.test(words[child]?.relation ?? '') && words[child]?.relation !== 'nmod:poss'
		);
		if (isOwned && !isSaid && happenings.has(word.lemma)) return true;
		const the = of.find((child) => words[child]?.form.toLowerCase() === 'the');
		if (the === undefined) return false;
		const tells = of.some((child) => {
			const { relation = '' } = words[child] ?? {};
			// "in the first week"
			if (relation === 'amod' && ordinals.test(words[child]?.form ?? '')) return false;
			if (relation !== 'nmod')
				return /^(?:amod|compound|acl|acl:relcl|nummod|appos|flat|nmod:poss)$/.test(relation);
			// "the move to close it", "the ban on hunting"; not "the move after a long debate".
			const preposition = words[childOf(tree, child, /^case$/) ?? -1]?.form.toLowerCase() ?? '';
			if (isNounless) return preposition === 'of';
			return !/^(?:after|before|during|since|until|by|without|despite|at|from)$/.test(preposition);
		});
		// "cracks in the steel": what it is part of stands beside it.
		const isPart =
			word.relation === 'nmod' &&
			!quantities.has(words[word.head]?.lemma ?? '') &&
			!shellNouns.has(word.lemma) &&
			!(word.tag === 'NN' && this.#asking.several.has(word.lemma));
		return !tells && !isPart && !this.#isTheOne(word, loosely);
	}

	/** "the order": a common noun behind "the", and nothing else with it. */
	#isBare(at: number, { tag, relation }: Word): boolean {
		const before = this.#asking.tree.words[at - 1]?.form.toLowerCase();
		return /^NNS?$/.test(tag) && relation !== 'compound' && before === 'the';
	}

	/** The word behind, or for a participle its tag. */
	#next(at: number): string {
		const { form = '', tag = '' } = this.#asking.tree.words[at + 1] ?? {};
		return /^VB[NG]$/.test(tag) ? tag : form.toLowerCase();
	}

	/** "the Society", of the Society of the Cincinnati: half a name. */
	#isShortened(at: number, { form, tag }: Word): boolean {
		const { document, naming, tree } = this.#asking;
		if (
			!tag.startsWith('NNP') ||
			fullNames.test(form) ||
			tree.words[at - 1]?.form.toLowerCase() !== 'the'
		)
			return false;
		if (/^NNP/.test(tree.words[at + 1]?.tag ?? '') || /^of$/.test(tree.words[at + 1]?.form ?? ''))
			return false;
		const entity = document.entities[naming.get(at)?.entity ?? -1];
		const isFull = entity?.name.split(' ').length === 1;
		return document.entities.some(
			({ name }) =>
				(!isFull || name !== form) && name.includes(' ') && name.split(' ').includes(form)
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

	/** "the internet"; "the toll" where the article keeps coming back to the one toll. */
	#isTheOne({ lemma, tag }: Word, loosely: boolean): boolean {
		if (alwaysTheOne.has(lemma)) return true;
		if (loosely) return !shellNouns.has(lemma) || (this.#asking.counts.get(lemma) ?? 0) >= 3;
		if (tag === 'NN' && this.#asking.several.has(lemma)) return false;
		// One thing that the article keeps coming back to; "the warnings" may be any of them, and "the
		// school" where schools are named.
		const capital = lemma.charAt(0).toUpperCase() + lemma.slice(1);
		const named = this.#asking.document.entities.filter(({ name }) =>
			name.split(' ').includes(capital)
		);
		if (named.length > 1) return false;
		if (named.length === 1 && tag === 'NN') return (this.#asking.counts.get(lemma) ?? 0) >= 2;
		if (tag === 'NN' && !shellNouns.has(lemma) && (this.#asking.counts.get(lemma) ?? 0) >= 4)
			return true;
		// "the aquarium", where the title speaks of one.
		const title = this.#asking.document.title.toLowerCase();
		const stem = lemma.replace(/[^\p{L}-]/gu, '.');
		return (
			!shellNouns.has(lemma) &&
			(this.#asking.counts.get(lemma) ?? 0) >= 2 &&
			new RegExp(`\\b${stem}\\b`, 'u').test(title)
		);
	}
}

/** "Many are …", "Most were …", "Others said …", with nothing that says of whom. */
function isCountOfNothing({ words, children }: Unspoken['tree'], at: number): boolean {
	const { form = '', relation = '' } = words[at] ?? {};
	if (
		!/^(?:many|some|most|all|both|several|few|each|neither|none|half|two|three|four|five)$/i.test(
			form
		)
	)
		return false;
	if (!/^(?:nsubj|nsubj:pass|obj)$/.test(relation)) return false;
	return !(children[at] ?? []).some((child) =>
		/^(?:nmod|acl|acl:relcl)/.test(words[child]?.relation ?? '')
	);
}

const ordinals = /^(?:first|second|third|last|next|final)$/i;

/** "the EU", "the South": as full as such names get. */
const fullNames = /^(?:\p{Lu}{2,}|North|South|East|West)$/u;

/** Who or what the subject is, where it is one name or what stands for one. */
export function entityOf({ naming }: Unspoken, { subject, subjectHead }: Told): number | null {
	const named = naming.get(subjectHead);
	if (named === undefined || subject.length === 0) return null;
	return subject.every((at) => at >= named.first) && subject.every((at) => at <= named.last)
		? named.entity
		: null;
}
