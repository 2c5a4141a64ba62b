import type { Check } from '../item.ts';

/** All there is to say about one kind of item. A new kind is one file like its neighbours. */
export type KindRules<Item> = {
	/** What people call it. */
	readonly label: string;
	/** How it is answered: by choosing one of its options, or by typing. */
	readonly answering: 'choose' | 'type';
	/** @returns a mark from 0 to 1 */
	readonly mark: (item: Item, response: string) => number;
	readonly lint: (item: Item) => Check[];
};
