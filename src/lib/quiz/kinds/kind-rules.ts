import type { Check } from '../item.ts';

export type Answering = 'choose' | 'type' | 'match';

/** All there is to say about one kind of item. A new kind is one file like its neighbours. */
export type KindRules<Item> = {
	/** What people call it. */
	readonly label: string;
	/** How it is answered: by choosing one of its options, by typing, or by putting something beside each row. */
	readonly answering: Answering;
	/** What partly right counts, told to whoever answers; absent where it is all or nothing. */
	readonly credit?: string;
	/** @returns a mark from 0 to 1 */
	readonly mark: (item: Item, response: string) => number;
	readonly lint: (item: Item) => Check[];
};
