import { z } from 'zod';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { plainAnswer } from '../marking.ts';
import { isWithin, readNumber } from '../numbers.ts';
import type { KindRules } from './kind-rules.ts';

export const numericSchema = itemBase.extend({
	kind: z.literal('numeric'),
	/** How far off still counts, in the unit of the key. */
	tolerance: z.number().nonnegative(),
	/** What the figure counts or is measured in, shown beside the field; "" where it has none. */
	unit: z.string().max(40),
	accept: z.array(z.string().min(1).max(300)).max(20).optional()
});

type Numeric = z.infer<typeof numericSchema>;

export const numeric: KindRules<Numeric> = {
	label: 'Number',
	answering: 'type',
	mark: (item, response) => (isWithin(item, response) || isAccepted(item, response) ? 1 : 0),
	lint: (item) => {
		const key = readNumber(item.key);
		return [
			...stemChecks(item),
			{ name: 'key-is-number', ok: key !== null && key.unit.length === 0 },
			{
				name: 'tolerance-small',
				ok: key === null || key.value === 0 || item.tolerance < Math.abs(key.value)
			},
			{
				name: 'key-not-in-stem',
				ok: item.stem.match(/\d+(?:[.,]\d+)*/g)?.includes(item.key) !== true
			}
		];
	}
};

/** Whether an answer is what a teacher accepted too: the same number, or the same words where that is none. */
function isAccepted({ accept = [], unit }: Numeric, response: string): boolean {
	return accept.some((one) =>
		readNumber(one) === null
			? plainAnswer(one) === plainAnswer(response)
			: isWithin({ key: one, unit, tolerance: 0 }, response)
	);
}
