import fc from 'fast-check';
import { expect, it } from 'vitest';
import { optionsAsShown } from '#lib/quiz/index.ts';
import { aChoice } from '../../support/items.ts';

const item = aChoice({ key: 'Ada Holt', distractors: ['Peter Moss', 'Ivy Lane', 'Rosa Fell'] });

it('an attempt shows the same options in the same order on every reload', () => {
	fc.assert(
		fc.property(fc.string(), (attempt) => {
			const shown = optionsAsShown(item, attempt);
			expect(optionsAsShown(item, attempt)).toEqual(shown);
			expect([...shown].sort()).toEqual(['Ada Holt', 'Ivy Lane', 'Peter Moss', 'Rosa Fell']);
		})
	);
});

it('over many attempts the key stands in every place about as often', () => {
	const places = Array.from({ length: 4000 }, (_, n) =>
		optionsAsShown(item, `attempt ${n}`).indexOf('Ada Holt')
	);
	for (const place of [0, 1, 2, 3]) {
		const share = places.filter((one) => one === place).length / places.length;
		expect(share).toBeGreaterThan(0.21);
		expect(share).toBeLessThan(0.29);
	}
});
