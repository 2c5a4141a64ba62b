import { z } from 'zod';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase } from '../item.ts';
import { typedMark } from '../marking.ts';
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

export const numeric: KindRules<z.infer<typeof numericSchema>> = {
	label: 'Number',
	answering: 'type',
	mark: (item, response) =>
		isWithin(item, response) || (item.accept !== undefined && typedMark(item, response) === 1)
			? 1
			: 0,
	lint: (item) => {
		const key = readNumber(item.key);
		return [
			...stemChecks(item),
			{ name: 'key-is-number', ok: key !== null && key.unit === '' },
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
