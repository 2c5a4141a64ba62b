import { z } from 'zod';
import { choiceChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase, optionSchema } from '../item.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const whoSaidItSchema = itemBase.extend({
	kind: z.literal('who-said-it'),
	options: z.array(optionSchema).min(2).max(6)
});

export const whoSaidIt: KindRules<z.infer<typeof whoSaidItSchema>> = {
	label: 'Who said it',
	answering: 'choose',
	mark: exactMark,
	lint: (item) => [
		...stemChecks(item),
		...choiceChecks(item),
		{ name: 'words-quoted', ok: quotedWordsStand(item.stem, item.evidence) }
	]
};

/** What the stem puts in quotation marks, if anything, stands so in the evidence. */
function quotedWordsStand(stem: string, evidence: readonly { quote: string }[]): boolean {
	const quoted = /[“"]([^”"]+)[”"]/.exec(stem)?.[1];
	if (quoted === undefined) return true;
	const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[,.!?…]+$/, '');
	return evidence.some(({ quote }) => quote.replace(/\s+/g, ' ').includes(plain(quoted)));
}
