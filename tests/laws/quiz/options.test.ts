import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	isPairing,
	markItem,
	optionsAsShown,
	pairingInWords,
	pairsIn,
	rightPairs,
	rowsAsShown
} from '#lib/quiz/index.ts';
import { aChoice, aMatching, anOddSentence, anOrdering } from '../../support/items.ts';

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

it('sentences that follow one another keep their order, and the odd one stands anywhere among them', () => {
	const wrong = ['It is of steel.', 'It carries a road.', 'Its toll is a pound.'];
	const odd = anOddSentence({ wrong });
	const places = Array.from({ length: 400 }, (_, n) => {
		const shown = optionsAsShown(odd, `attempt ${n}`);
		expect(shown.filter((text) => text !== odd.key)).toEqual(wrong);
		return shown.indexOf(odd.key);
	});
	expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
});

it.each([
	['an ordering', anOrdering()],
	['a matching', aMatching()]
])(
	'%s shows every row once, tells nothing by its order, and takes back only what it showed',
	(_, one) => {
		const right = rightPairs(one);
		fc.assert(
			fc.property(fc.string(), (attempt) => {
				const shown = rowsAsShown(one, attempt);
				if (shown === null) throw new Error('rows');
				expect(rowsAsShown(one, attempt)).toEqual(shown);
				expect([...shown.rows].sort()).toEqual(right.map(({ left }) => left).sort());
				expect([...shown.choices].sort()).toEqual(right.map((pair) => pair.right).sort());
				const put = shown.rows.map((left, at) => ({ left, right: shown.choices[at] ?? '' }));
				expect(isPairing(shown, pairingInWords(put))).toBe(true);
				expect(
					isPairing(shown, `${pairingInWords(put)}\nanother → ${shown.choices[0] ?? ''}`)
				).toBe(false);
			})
		);
		const firsts = Array.from(
			{ length: 3000 },
			(__, n) => rowsAsShown(one, `attempt ${String(n)}`)?.rows[0]
		);
		for (const { left } of right)
			expect(firsts.filter((first) => first === left).length / firsts.length).toBeGreaterThan(0.28);
	}
);

it('what was put beside each row is read back, and marked from 0 to 1', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('', '1', '2', '3'), { minLength: 3, maxLength: 3 }),
			(put) => {
				const one = anOrdering();
				const given = rightPairs(one).map(({ left }, at) => ({ left, right: put[at] ?? '' }));
				const response = pairingInWords(given);
				expect(pairsIn(response)).toEqual(given.filter(({ right }) => right !== ''));
				const mark = markItem(one, response);
				expect(mark).toBeGreaterThanOrEqual(0);
				expect(mark).toBeLessThanOrEqual(1);
				expect(mark === 1).toBe(put.join('') === '123');
			}
		)
	);
});
