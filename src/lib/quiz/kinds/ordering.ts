import { z } from 'zod';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { placedIn } from '../pairing.ts';
import { areDistinct } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

export const orderingSchema = itemBase.extend({
	kind: z.literal('ordering'),
	key: z.string().min(1).max(2000),
	/** What is to be put in order, in the right one. */
	steps: z.array(z.string().min(1).max(300)).min(2).max(6)
});

type Ordering = z.infer<typeof orderingSchema>;

/** What came first. Partial credit by neighbours: each two that follow one another in that order. */
export const ordering: KindRules<Ordering> = {
	label: 'Order of events',
	answering: 'match',
	credit: 'Each two neighbours in the right order count.',
	mark: ({ steps }, response) => {
		const places = new Map([...placedIn(response)].map(([step, place]) => [step, Number(place)]));
		// The same place twice is no order.
		if (new Set(places.values()).size !== places.size) return 0;
		const neighbours = steps.slice(1).filter((step, at) => {
			const [before, after] = [places.get(steps[at] ?? ''), places.get(step)];
			return before !== undefined && after !== undefined && before < after;
		});
		return neighbours.length / (steps.length - 1);
	},
	lint: (item) => [
		...stemChecks(item),
		{ name: 'enough-rows', ok: item.steps.length >= 3 },
		{ name: 'options-distinct', ok: areDistinct(item.steps) }
	]
};
