import { z } from 'zod';
import { keyNotInStem, stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { typedMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const clozeSchema = itemBase.extend({
	kind: z.literal('cloze'),
	accept: z.array(z.string().min(1).max(300)).max(20).optional()
});

export const cloze: KindRules<z.infer<typeof clozeSchema>> = {
	label: 'Fill the gap',
	answering: 'type',
	mark: typedMark,
	lint: (item) => [
		{ name: 'one-gap', ok: item.stem.split('___').length === 2 },
		...stemChecks(item),
		keyNotInStem(item)
	]
};
