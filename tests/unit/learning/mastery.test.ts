import { describe, expect, it } from 'vitest';
import {
	betaQuantile,
	faded,
	incompleteBeta,
	isRapidGuess,
	masteryInWords,
	masteryOf
} from '#lib/learning/index.ts';

const none = { right: 0, answered: 0 };
const alone = (right: number, answered: number) =>
	masteryOf({
		here: { right, answered },
		answers: answered,
		elsewhere: none,
		others: none,
		overall: none
	});

describe('the incomplete beta', () => {
	// Closed forms: I_x(1, 1) = x; I_x(a, 1) = x^a; I_x(1, b) = 1 − (1 − x)^b; I_½(a, a) = ½.
	it.each([
		[0.3, 1, 1, 0.3],
		[0.7, 3, 1, 0.343],
		[0.2, 1, 4, 1 - 0.8 ** 4],
		[0.5, 6.5, 6.5, 0.5],
		// Binomial tail: I_0.4(3, 5) = P(X ≥ 3), X ~ B(7, 0.4), summed by hand.
		[0.4, 3, 5, 0.580096]
	])('I_%d(%d, %d) = %d', (x, a, b, expected) => {
		expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 9);
	});

	it.each([
		[0.1, 4.8, 3.2],
		[0.9, 4.8, 3.2],
		[0.5, 100, 1]
	])('quantile %d of Beta(%d, %d) comes back', (p, a, b) => {
		expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
	});
});

describe('mastery', () => {
	it('with no history is the rate of .6, from eight answers’ worth of doubt', () => {
		expect(alone(0, 0).mean).toBeCloseTo(0.6, 12);
	});

	it('is the posterior mean (k + 8 · .6) / (n + 8)', () => {
		expect(alone(4, 4).mean).toBeCloseTo((4 + 4.8) / 12, 12);
		expect(alone(0, 4).mean).toBeCloseTo(4.8 / 12, 12);
	});

	it('narrows as answers come', () => {
		const width = (n: number) => alone(n * 0.6, n).high - alone(n * 0.6, n).low;
		expect(width(50)).toBeLessThan(width(5));
	});

	it('leans on how the learner does elsewhere and how others do here', () => {
		const with_ = (elsewhere: typeof none, others: typeof none) =>
			masteryOf({
				here: none,
				answers: 0,
				elsewhere,
				others,
				overall: { right: 60, answered: 100 }
			}).mean;
		expect(with_({ right: 20, answered: 20 }, none)).toBeGreaterThan(0.6);
		expect(with_(none, { right: 2, answered: 20 })).toBeLessThan(0.6);
	});

	it('forgets older answers by a twentieth each time', () => {
		expect(faded({ right: 1, answered: 1 }, 0)).toEqual({ right: 0.95, answered: 1.95 });
	});
});

describe('in words', () => {
	it.each([
		[3, 4, 'Too few to tell, from 4 answers.'],
		[1, 1, 'Too few to tell, from 1 answer.']
	])('%d of %d: %s', (right, answered, words) => {
		expect(masteryInWords(alone(right, answered))).toBe(words);
	});

	it('gives a range from five answers on, and “mastered” from a lower bound of 80 %', () => {
		expect(masteryInWords(alone(6, 9))).toMatch(/^Likely \d+–\d+ %, from 9 answers\.$/);
		expect(masteryInWords(alone(60, 60))).toMatch(/^Mastered\. Likely/);
	});
});

it.each([
	[1500, 'one two three four five six seven eight nine ten eleven twelve', true],
	[2500, 'one two three four five six seven eight nine ten eleven twelve', false],
	[1500, 'Who spoke?', false],
	[null, 'one two three four five six seven eight nine ten eleven twelve', false]
])('%s ms on “%s” is a rapid guess: %s', (elapsed, stem, rapid) => {
	expect(isRapidGuess(elapsed, stem)).toBe(rapid);
});
