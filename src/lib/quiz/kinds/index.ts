import { z } from 'zod';
import type { Check } from '../item.ts';
import { cloze, clozeSchema } from './cloze.ts';
import { evidence, evidenceKindSchema } from './evidence.ts';
import { factOrClaim, factOrClaimSchema } from './fact-or-claim.ts';
import { matching, matchingSchema } from './matching.ts';
import { missingSentence, missingSentenceSchema } from './missing-sentence.ts';
import { multipleChoice, multipleChoiceSchema } from './multiple-choice.ts';
import { numeric, numericSchema } from './numeric.ts';
import { oddSentence, oddSentenceSchema } from './odd-sentence.ts';
import { openResponse, openResponseSchema } from './open-response.ts';
import { ordering, orderingSchema } from './ordering.ts';
import type { KindRules } from './kind-rules.ts';
import { shortText, shortTextSchema } from './short-text.ts';
import { singleChoice, singleChoiceSchema } from './single-choice.ts';
import { trueFalse, trueFalseSchema } from './true-false.ts';
import { whoSaidIt, whoSaidItSchema } from './who-said-it.ts';
import { wordBank, wordBankSchema } from './word-bank.ts';

export const itemSchema = z.discriminatedUnion('kind', [
	singleChoiceSchema,
	multipleChoiceSchema,
	trueFalseSchema,
	clozeSchema,
	wordBankSchema,
	shortTextSchema,
	numericSchema,
	whoSaidItSchema,
	factOrClaimSchema,
	evidenceKindSchema,
	missingSentenceSchema,
	oddSentenceSchema,
	orderingSchema,
	matchingSchema,
	openResponseSchema
]);

export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];

/** A missing kind is a compile error. */
export const kinds: { readonly [K in ItemKind]: KindRules<Extract<Item, { kind: K }>> } = {
	'single-choice': singleChoice,
	'multiple-choice': multipleChoice,
	'true-false': trueFalse,
	cloze,
	'word-bank': wordBank,
	'short-text': shortText,
	numeric,
	'who-said-it': whoSaidIt,
	'fact-or-claim': factOrClaim,
	evidence,
	'missing-sentence': missingSentence,
	'odd-sentence': oddSentence,
	ordering,
	matching,
	'open-response': openResponse
};

export const itemKinds = Object.keys(kinds) as readonly ItemKind[];

/** @returns the mark for a response, 0 to 1; a blank response is 0; null where a person marks it */
export function markItem(item: Item, response: string): number | null {
	if (response.trim() === '') return 0;
	return rulesOf(item).mark?.(item, response) ?? null;
}

/** Whether an answer of this kind waits for a person who marks it. */
export function isMarkedByHand({ kind }: { readonly kind: ItemKind }): boolean {
	return kinds[kind].mark === null;
}

/** The kind's own checks, without those that need the article (see `lintItem`). */
export function lintKind(item: Item): Check[] {
	return rulesOf(item).lint(item);
}

// The registry pairs each kind with its own item type; TypeScript can't follow a union through it.
function rulesOf(item: Item): KindRules<Item> {
	return kinds[item.kind] as unknown as KindRules<Item>;
}
