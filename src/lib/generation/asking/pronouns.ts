import type { Unspoken } from './asking.ts';

/** Words that point at what was said before. */
export const pointing = /^(?:this|these|such|latter|former|another|same|similar|following)$/;

/** Whom and what the words read so far have named, for the "he", "it" and "they" that follow. */
export class Antecedents {
	readonly #asking: Pick<Unspoken, 'tree' | 'naming' | 'document'>;
	readonly #strictly: boolean;
	readonly #named = new Set<number>();
	#one = false;
	#many = false;

	/** @param strictly whether a "he" is open where it isn't known who he is, though somebody was named */
	constructor(asking: Pick<Unspoken, 'tree' | 'naming' | 'document'>, strictly = false) {
		this.#asking = asking;
		this.#strictly = strictly;
	}

	name(entity: number): void {
		this.#named.add(entity);
	}

	/** Reads the next word: whether it is a pronoun that nothing read before it can stand behind. */
	isOpen(at: number): boolean {
		const { form = '', tag = '', relation = '' } = this.#asking.tree.words[at] ?? {};
		const low = form.toLowerCase();
		const who = this.#asking.naming.get(at);
		if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(low))
			return who === undefined
				? this.#strictly || this.#named.size === 0
				: !this.#named.has(who.entity);
		if (/^(?:it|its|itself)$/.test(low)) return relation !== 'expl' && !this.#one;
		if (/^(?:they|them|their|theirs|themselves)$/.test(low)) return !this.#many;
		if (who?.form === 'name') this.#named.add(who.entity);
		if (/^(?:NNS|NNPS)$/.test(tag) || /^(?:many|most|some|people|few|several|both)$/.test(low))
			this.#many = true;
		// "Marsden promised that it would be dropped": who promises is not it.
		const isPerson = this.#asking.document.entities[who?.entity ?? -1]?.kind === 'person';
		if (/^(?:NN|NNP)$/.test(tag) && !(this.#strictly && isPerson)) this.#one = true;
		return false;
	}
}
