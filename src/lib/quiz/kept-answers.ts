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

/** Something was chosen or typed: it takes the place of what was still unsent for that item. */
export function keep(
	kept: KeptAnswers,
	itemId: ItemId,
	given: Omit<KeptAnswer, 'elsewhere'>
): KeptAnswers {
	return { ...kept, [itemId]: { ...given, elsewhere: null } };
}

/** The server answered: what it confirmed is let go, unless something newer was given meanwhile. */
export function confirm(
	kept: KeptAnswers,
	itemId: ItemId,
	turn: number,
	{ kept: stands, response, sequence }: Confirmation
): KeptAnswers {
	const own = kept[itemId];
	if (own?.turn !== turn) return kept;
	if (stands) return without(kept, itemId);
	return { ...kept, [itemId]: { ...own, elsewhere: { response, sequence } } };
}

/** Somebody chose between the answer kept here and the one saved elsewhere. */
export function choose(
	kept: KeptAnswers,
	itemId: ItemId,
	which: 'here' | 'elsewhere',
	turn: number
): KeptAnswers {
	const own = kept[itemId];
	if (own === undefined || own.elsewhere === null) return kept;
	if (which === 'elsewhere') return without(kept, itemId);
	const { response, elapsedMs, elsewhere } = own;
	return keep(kept, itemId, { response, turn, base: elsewhere.sequence, elapsedMs });
}

/** The oldest answer that waits for nothing but the server. */
export function nextToSend(kept: KeptAnswers): (KeptAnswer & { itemId: ItemId }) | null {
	const waiting = Object.entries(kept)
		.map(([itemId, answer]) => ({ itemId, ...answer }))
		.filter((answer) => answer.elsewhere === null)
		.sort((a, b) => a.turn - b.turn);
	return waiting[0] ?? null;
}

function without(kept: KeptAnswers, itemId: ItemId): KeptAnswers {
	return Object.fromEntries(Object.entries(kept).filter(([id]) => id !== itemId));
}
