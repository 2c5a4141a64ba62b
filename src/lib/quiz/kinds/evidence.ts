import { z } from 'zod';
import { sentenceChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase, sentenceSchema } from '../item.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const evidenceKindSchema = itemBase.extend({
	kind: z.literal('evidence'),
	key: z.string().min(1).max(1000),
	options: z.array(sentenceSchema).min(2).max(6)
});

/** Which sentence of the article bears a claim out. */
export const evidence: KindRules<z.infer<typeof evidenceKindSchema>> = {
	label: 'Evidence',
	answering: 'choose',
	mark: exactMark,
	lint: (item) => [...stemChecks(item), ...sentenceChecks(item)]
};
