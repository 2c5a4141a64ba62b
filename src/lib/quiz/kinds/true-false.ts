import { z } from 'zod';
import { stemChecks } from '../lint/stem-checks.ts';
import { statementChecks } from '../lint/statement-checks.ts';
import { itemBase, optionSchema } from '../item.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const trueFalseSchema = itemBase.extend({
	kind: z.literal('true-false'),
	key: z.enum(['True', 'False']),
	options: z.array(optionSchema).length(2)
});

export const trueFalse: KindRules<z.infer<typeof trueFalseSchema>> = {
	label: 'True or false',
	answering: 'choose',
	mark: exactMark,
	lint: (item) => [...stemChecks(item), ...statementChecks(item)]
};
