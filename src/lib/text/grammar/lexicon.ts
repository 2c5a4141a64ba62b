import { hashText } from '../models/hashing.ts';

/** What a classifier may know of one word form, as numbers ready for hashing. */
export type WordTraits = {
	readonly exact: number;
	readonly lower: number;
	/** Hashes of the last 1–4 and first 1–3 letters. */
	readonly end1: number;
	readonly end2: number;
	readonly end3: number;
	readonly end4: number;
	readonly start1: number;
	readonly start2: number;
	readonly start3: number;
	readonly shape: number;
	/** Its class among 64, 512 and 4,096 classes of words used alike; 0 if unknown. */
	readonly class64: number;
	readonly class512: number;
	readonly class4096: number;
	/** The tags the training text gave it, as one number; 0 if unseen or rare. */
	readonly usual: number;
	/** Bits of what the gazetteers know of it. */
	readonly lists: number;
	/** How common it is in lower case, 0 to 3. */
	readonly common: number;
};

/** Words by their classes: `words[i]` has `classes[i*3 … i*3+2]`, coarse to fine, from 1. */
export type WordClasses = { readonly words: readonly string[]; readonly classes: Uint16Array };

/** What is known of each form, worked out once. Forms are as `plainForm` writes them. */
export class Lexicon {
	readonly #traits = new Map<string, WordTraits>();
	readonly #classOf = new Map<string, number>();
	readonly #classes: Uint16Array;
	readonly #usual: ReadonlyMap<string, number>;
	readonly #lists: (form: string) => number;
	readonly #common: (form: string) => number;

	constructor(
		classes: WordClasses,
		usual: ReadonlyMap<string, number>,
		lists: (form: string) => number,
		common: (form: string) => number
	) {
		this.#classes = classes.classes;
		for (const [index, word] of classes.words.entries()) this.#classOf.set(word, index);
		this.#usual = usual;
		this.#lists = lists;
		this.#common = common;
	}

	traits(form: string): WordTraits {
		const known = this.#traits.get(form);
		if (known !== undefined) return known;
		// A text of nothing but new words must not fill the memory.
		if (this.#traits.size > 60_000) this.#traits.clear();
		const made = this.#make(form);
		this.#traits.set(form, made);
		return made;
	}

	#make(form: string): WordTraits {
		const lower = normalForm(form);
		const at = this.#classOf.get(lower);
		const one = (rank: number) => (at === undefined ? 0 : (this.#classes[at * 3 + rank] ?? 0));
		const end = (count: number) => hashText(lower.slice(-count));
		return {
			exact: hashText(form),
			lower: hashText(lower),
			end1: end(1),
			end2: end(2),
			end3: end(3),
			end4: end(4),
			start1: hashText(lower.slice(0, 1)),
			start2: hashText(lower.slice(0, 2)),
			start3: hashText(lower.slice(0, 3)),
			shape: hashText(shapeOf(form)),
			class64: one(0),
			class512: one(1),
			class4096: one(2),
			usual: this.#usual.get(lower) ?? 0,
			lists: this.#lists(form),
			common: this.#common(form)
		};
	}
}

/** Curly marks and dashes as the treebanks write them: ’ → ', “ → ", – → -. */
export function plainForm(form: string): string {
	return /[’‘“”–—−]/.test(form)
		? form.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—−]/g, '-')
		: form;
}

/** Lower case, and every figure as one of two words: a year or a number. */
export function normalForm(form: string): string {
	if (/^\d+$/.test(form)) return form.length === 4 ? '!year' : '!number';
	if (/\d/.test(form) && /^[\d.,:%+/-]+$/.test(form)) return '!number';
	return form.toLowerCase();
}

/** "Obama" Xx, "U.S." X.X., "2,018" d,d: runs of one kind shortened to two, then to seven signs. */
function shapeOf(form: string): string {
	let shape = '';
	for (const letter of form) {
		const kind = /\p{Lu}/u.test(letter)
			? 'X'
			: /\p{L}/u.test(letter)
				? 'x'
				: /\d/.test(letter)
					? 'd'
					: letter;
		if (!(shape.length >= 2 && shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
	}
	return shape.slice(0, 7);
}
