import { z } from 'zod';
import { choiceChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase, optionSchema } from '../item.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const wordBankSchema = itemBase.extend({
	kind: z.literal('word-bank'),
	options: z.array(optionSchema).min(2).max(6)
});

/** A gap, and beside it the words of which one belongs there. */
export const wordBank: KindRules<z.infer<typeof wordBankSchema>> = {
	label: 'Gap with a list',
	answering: 'choose',
	mark: exactMark,
	lint: (item) => [
		{ name: 'one-gap', ok: item.stem.split('___').length === 2 },
		...stemChecks(item),
		...choiceChecks(item)
	]
};
