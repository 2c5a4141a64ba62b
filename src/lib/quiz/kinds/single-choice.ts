import { z } from 'zod';
import { choiceChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase, optionSchema } from '../item.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const singleChoiceSchema = itemBase.extend({
	kind: z.literal('single-choice'),
	options: z.array(optionSchema).min(2).max(6)
});

export const singleChoice: KindRules<z.infer<typeof singleChoiceSchema>> = {
	label: 'Single choice',
	answering: 'choose',
	mark: exactMark,
	lint: (item) => [...stemChecks(item), ...choiceChecks(item)]
};
