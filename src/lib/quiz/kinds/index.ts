import { z } from 'zod';
import type { Check } from '../item.ts';
import { cloze, clozeSchema } from './cloze.ts';
import { factOrClaim, factOrClaimSchema } from './fact-or-claim.ts';
import { matching, matchingSchema } from './matching.ts';
import { ordering, orderingSchema } from './ordering.ts';
import type { KindRules } from './kind-rules.ts';
import { shortText, shortTextSchema } from './short-text.ts';
import { singleChoice, singleChoiceSchema } from './single-choice.ts';
import { trueFalse, trueFalseSchema } from './true-false.ts';
import { whoSaidIt, whoSaidItSchema } from './who-said-it.ts';
import { wordBank, wordBankSchema } from './word-bank.ts';

export const itemSchema = z.discriminatedUnion('kind', [
	singleChoiceSchema,
	trueFalseSchema,
	clozeSchema,
	wordBankSchema,
	shortTextSchema,
	whoSaidItSchema,
	factOrClaimSchema,
	orderingSchema,
	matchingSchema
]);

export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];

/** A missing kind is a compile error. */
export const kinds: { readonly [K in ItemKind]: KindRules<Extract<Item, { kind: K }>> } = {
	'single-choice': singleChoice,
	'true-false': trueFalse,
	cloze,
	'word-bank': wordBank,
	'short-text': shortText,
	'who-said-it': whoSaidIt,
	'fact-or-claim': factOrClaim,
	ordering,
	matching
};

export const itemKinds = Object.keys(kinds) as readonly ItemKind[];

/** @returns the mark for a response, 0 to 1; a blank response is 0 */
export function markItem(item: Item, response: string): number {
	if (response.trim() === '') return 0;
	return rulesOf(item).mark(item, response);
}

/** The kind's own checks, without those that need the article (see `lintItem`). */
export function lintKind(item: Item): Check[] {
	return rulesOf(item).lint(item);
}

// The registry pairs each kind with its own item type; TypeScript can't follow a union through it.
function rulesOf(item: Item): KindRules<Item> {
	return kinds[item.kind] as unknown as KindRules<Item>;
}
