import { z } from 'zod';
import { keyNotInStem, stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { areDistinct } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const openResponseSchema = itemBase.extend({
	kind: z.literal('open-response'),
	/** What a full answer says. */
	key: z.string().min(1).max(2000),
	/** What an answer is marked by: each line that it reaches counts alike. */
	rubric: z.array(z.string().min(1).max(300)).min(1).max(6)
});

/** Written in one's own words and marked by a person. */
export const openResponse: KindRules<z.infer<typeof openResponseSchema>> = {
	label: 'Open answer',
	answering: 'write',
	credit: 'Your teacher reads and marks this answer.',
	mark: null,
	lint: (item) => [
		...stemChecks(item),
		{ name: 'lines-distinct', ok: areDistinct(item.rubric) },
		keyNotInStem(item)
	]
};
