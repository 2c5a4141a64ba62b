import { z } from 'zod';
import { choiceChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase, optionSchema } from '../item.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const factOrClaimSchema = itemBase.extend({
	kind: z.literal('fact-or-claim'),
	options: z.array(optionSchema).min(2).max(6)
});

/** Whether the article says something itself, or gives it as somebody's claim. */
export const factOrClaim: KindRules<z.infer<typeof factOrClaimSchema>> = {
	label: 'Fact or claim',
	answering: 'choose',
	mark: exactMark,
	lint: (item) => [
		...stemChecks(item),
		// "As a fact" beside "As a claim by the head of the harbour board": names make the length.
		...choiceChecks(item).filter(({ name }) => name !== 'options-alike-in-length')
	]
};
