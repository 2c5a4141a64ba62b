import type { WordTraits } from './lexicon.ts';

export const shift = 0;
export const attachToStack = 1;
export const attachToNext = 2;

/** No word. */
const none = -1;

/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez & Satta, 2011): a stack, the next
 * word, and the arcs so far. The root is the last word, so that everything can attach to it.
 * Left and right are those of the reading direction.
 */
export class ParseState {
	readonly size: number;
	readonly words: readonly WordTraits[];
	readonly tags: Uint8Array;
	readonly heads: Int16Array;
	readonly labels: Uint8Array;
	readonly stack: Int16Array;
	depth = 0;
	next = 0;
	/** The outermost and second children on each side, and how many there are. */
	readonly left1: Int16Array;
	readonly left2: Int16Array;
	readonly right1: Int16Array;
	readonly right2: Int16Array;
	readonly lefts: Uint8Array;
	readonly rights: Uint8Array;

	/** @param words the words with the root as the last; @param tags theirs */
	constructor(words: readonly WordTraits[], tags: Uint8Array) {
		this.size = words.length;
		this.words = words;
		this.tags = tags;
		const filled = () => new Int16Array(this.size).fill(none);
		this.heads = filled();
		this.labels = new Uint8Array(this.size);
		this.stack = new Int16Array(this.size + 1);
		this.left1 = filled();
		this.left2 = filled();
		this.right1 = filled();
		this.right2 = filled();
		this.lefts = new Uint8Array(this.size);
		this.rights = new Uint8Array(this.size);
	}

	get done(): boolean {
		return this.depth === 0 && this.next === this.size - 1;
	}

	may(move: number): boolean {
		if (move === shift) return this.next + 1 < this.size;
		return this.depth >= (move === attachToStack ? 2 : 1);
	}

	/** The word that a move would attach. */
	get top(): number {
		return this.depth > 0 ? (this.stack[this.depth - 1] ?? none) : none;
	}

	under(steps: number): number {
		return this.depth > steps ? (this.stack[this.depth - 1 - steps] ?? none) : none;
	}

	headOf(move: number): number {
		return move === attachToNext ? this.next : this.under(1);
	}

	shift(): void {
		this.stack[this.depth++] = this.next++;
	}

	attach(move: number, label: number): void {
		const head = this.headOf(move);
		const child = this.top;
		this.depth--;
		this.heads[child] = head;
		this.labels[child] = label;
		this.#hang(child, head);
	}

	/** Notes the outermost children of a head; they are found nearest first. */
	#hang(child: number, head: number): void {
		if (child < head) {
			this.left2[head] = this.left1[head] ?? none;
			this.left1[head] = child;
			this.lefts[head] = (this.lefts[head] ?? 0) + 1;
		} else {
			this.right2[head] = this.right1[head] ?? none;
			this.right1[head] = child;
			this.rights[head] = (this.rights[head] ?? 0) + 1;
		}
	}

	/** Takes over a finished tree, so that its children can be asked for. */
	fill(heads: Int16Array, labels: Uint8Array): void {
		this.heads.set(heads);
		this.labels.set(labels);
		const headOf = (child: number) => heads[child] ?? none;
		// Nearest first, as a greedy reader finds them.
		for (let child = this.size - 2; child >= 0; child--)
			if (headOf(child) > child) this.#hang(child, headOf(child));
		for (let child = 0; child < this.size - 1; child++)
			if (headOf(child) >= 0 && headOf(child) < child) this.#hang(child, headOf(child));
	}
}
