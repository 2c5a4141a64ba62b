import { z } from 'zod';
import { keyNotInStem, stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { typedMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const shortTextSchema = itemBase.extend({
	kind: z.literal('short-text'),
	accept: z.array(z.string().min(1).max(300)).max(20).optional()
});

export const shortText: KindRules<z.infer<typeof shortTextSchema>> = {
	label: 'Short answer',
	answering: 'type',
	mark: typedMark,
	lint: (item) => [
		...stemChecks(item),
		keyNotInStem(item),
		{ name: 'key-short', ok: item.key.split(/\s+/).length <= 6 }
	]
};
