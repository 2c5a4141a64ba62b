import type { Item } from './kinds/index.ts';

type ItemId = Item['id'];

/** An answer that the server has not confirmed yet. */
export type KeptAnswer = {
	readonly response: string;
	/** Grows with every act on this device, so that acts count in the order they were given. */
	readonly turn: number;
	/** The sequence of the answer that was in view when this one was given. */
	readonly base: number;
	readonly elapsedMs: number | null;
	/** What another device saved meanwhile: until somebody chooses, nothing is sent. */
	readonly elsewhere: StandingAnswer | null;
};

/** What the server holds for an item. */
export type StandingAnswer = { readonly response: string; readonly sequence: number };

/**
 * What a device keeps of one sitting until it is confirmed: the last answer given to each item.
 * All its tabs share it.
 */
export type KeptAnswers = Readonly<Record<ItemId, KeptAnswer>>;

/** What the server said of a sent answer. */
export type Confirmation = StandingAnswer & { readonly kept: boolean };

/** What is kept for one item; undefined where nothing waits. */
export type Kept = KeptAnswer | undefined;

/**
 * Something was chosen or typed: it takes the place of what was still unsent for that item. What
 * that one was given in view of, and what it is to be weighed against, stays: the person has seen
 * nothing newer.
 */
export function keep(own: Kept, given: Omit<KeptAnswer, 'elsewhere'>): KeptAnswer {
	return { ...given, base: own?.base ?? given.base, elsewhere: own?.elsewhere ?? null };
}

/** The server answered: what it confirmed is let go, unless something newer was given meanwhile. */
export function confirm(own: Kept, turn: number, sent: Confirmation): Kept {
	if (own?.turn !== turn) return own;
	const { kept, response, sequence } = sent;
	return kept ? undefined : { ...own, elsewhere: { response, sequence } };
}

/** Somebody chose between the answer kept here and the one saved elsewhere. */
export function choose(own: Kept, which: 'here' | 'elsewhere', turn: number): Kept {
	if (own === undefined || own.elsewhere === null) return own;
	if (which === 'elsewhere') return undefined;
	return { ...own, turn, base: own.elsewhere.sequence, elsewhere: null };
}

/** The oldest answer that waits for nothing but the server. */
export function nextToSend(kept: KeptAnswers): (KeptAnswer & { itemId: ItemId }) | null {
	const waiting = Object.entries(kept)
		.map(([itemId, answer]) => ({ itemId, ...answer }))
		.filter((answer) => answer.elsewhere === null)
		.sort((a, b) => a.turn - b.turn);
	return waiting[0] ?? null;
}
