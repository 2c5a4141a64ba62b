import { z } from 'zod';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { placedIn } from '../pairing.ts';
import { areDistinct } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const matchingSchema = itemBase.extend({
	kind: z.literal('matching'),
	key: z.string().min(1).max(2000),
	/** Each row with what belongs beside it. */
	pairs: z
		.array(z.object({ left: z.string().min(1).max(300), right: z.string().min(1).max(300) }))
		.min(2)
		.max(6)
});

type Matching = z.infer<typeof matchingSchema>;

/** Who belongs to what. Each row that is right counts alike. */
export const matching: KindRules<Matching> = {
	label: 'Matching',
	answering: 'match',
	credit: 'Each row that is right counts.',
	mark: ({ pairs }, response) => {
		const given = placedIn(response);
		return pairs.filter(({ left, right }) => given.get(left) === right).length / pairs.length;
	},
	lint: (item) => [
		...stemChecks(item),
		{ name: 'enough-rows', ok: item.pairs.length >= 3 },
		{ name: 'options-distinct', ok: areDistinct(item.pairs.map(({ left }) => left)) },
		{ name: 'one-key', ok: areDistinct(item.pairs.map(({ right }) => right)) }
	]
};
