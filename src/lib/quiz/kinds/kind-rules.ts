import type { Check } from '../item.ts';

export type Answering = 'choose' | 'choose-several' | 'type' | 'write' | 'match';

/** All there is to say about one kind of item. A new kind is one file like its neighbours. */
export type KindRules<Item> = {
	/** What people call it. */
	readonly label: string;
	/** How: by choosing one option or several, by typing a word, by writing, or by putting something beside each row. */
	readonly answering: Answering;
	/** What partly right counts, or who marks it, told to whoever answers; absent where it is all or nothing. */
	readonly credit?: string;
	/** Gives a mark from 0 to 1; null where a person does. */
	readonly mark: ((item: Item, response: string) => number) | null;
	readonly lint: (item: Item) => Check[];
};
