import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
	itemStatistics,
	quizStatistics,
	suspectOf,
	unusedOf,
	worthOf,
	type ItemStatistics,
	type OptionCount
} from '#lib/learning/index.ts';

const folder = '../shared/samples/statistics';
const here = existsSync(folder);
const read = (name: string) =>
	parse(readFileSync(`${folder}/${name}`, 'utf8'), { columns: true }) as Record<string, string>[];

describe.skipIf(!here)('Moodle’s own fixture comes out within 1e-5', () => {
	const marks = here
		? read('results00.csv').map((row) =>
				[1, 2, 3, 4, 5, 6, 7].map((slot) => Number(row[`slots.${slot}.mark`]))
			)
		: [];
	const expectedItems = here
		? read('qstats00.csv').filter((row) => row['subqname'] === '' && row['variant'] === '')
		: [];
	const items = itemStatistics(marks, [1, 1, 1, 1, 1, 1, 1]);

	it.each(expectedItems.map((row, at) => ({ slot: row['slot'], row, at })))(
		'item $slot',
		({ row, at }) => {
			const one = items[at];
			near(one?.facility, row['facility']);
			near(one?.sd, row['sd']);
			near(one?.weight, row['effectiveweight']);
			near(one?.discrimination, row['discriminationindex']);
			near(one?.efficiency, row['discriminativeefficiency']);
		}
	);

	it('the quiz', () => {
		const expected = (
			JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as {
				quiz: Record<string, number>;
			}
		).quiz;
		const quiz = quizStatistics(marks);
		near(quiz.attempts, expected['count']);
		near(quiz.mean, expected['avg']);
		near(quiz.median, expected['median']);
		near(quiz.sd, expected['sd']);
		near(quiz.skewness, expected['skewness']);
		near(quiz.kurtosis, expected['kurtosis']);
		near(quiz.consistency, expected['cic']);
		near(quiz.errorRatio, expected['errorratio']);
		near(quiz.standardError, expected['standarderror']);
	});
});

/** Relative to what is expected, as the fixture's own tolerance says. */
function near(actual: number | null | undefined, expected: string | number | undefined): void {
	const wanted = Number(expected);
	expect(Number.isFinite(wanted)).toBe(true);
	expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 1e-5);
}

describe('where there is nothing to compute there is no figure', () => {
	it('one attempt', () => {
		expect(itemStatistics([[1, 0]], [1, 1])[0]).toMatchObject({
			facility: 1,
			sd: null,
			discrimination: null,
			weight: null
		});
		expect(quizStatistics([[1, 0]])).toMatchObject({ sd: null, skewness: null, consistency: null });
	});

	it('everybody has the same', () => {
		const marks = [
			[1, 1],
			[1, 1],
			[1, 1]
		];
		expect(itemStatistics(marks, [1, 1])[0]).toMatchObject({ discrimination: null, weight: null });
		expect(quizStatistics(marks)).toMatchObject({ skewness: null, consistency: null });
	});
});

describe('what may be said of an item', () => {
	const with_ = (attempts: number, discrimination: number | null): ItemStatistics => ({
		attempts,
		discrimination,
		facility: 0.5,
		sd: 0.5,
		efficiency: null,
		weight: null
	});

	it.each([
		['nothing from nineteen attempts, however odd', with_(19, -90), 'too-few'],
		['a look from twenty on, where even the upper bound is low', with_(25, -30), 'worth-a-look'],
		['nothing odd where it may well be good', with_(25, 10), 'nothing-odd'],
		['that all gave the same, where there is no figure', with_(40, null), 'no-spread'],
		['nothing of few that all gave the same', with_(10, null), 'too-few']
	])('%s', (_, item, verdict) => {
		expect(worthOf(item).verdict).toBe(verdict);
	});

	it('the interval is Fisher’s', () => {
		// r = .5, n = 28: atanh .5 = .549306, z/√25 = .32898.
		const { low, high } = worthOf(with_(28, 50));
		expect(low).toBeCloseTo(Math.tanh(0.549306 - 0.32898), 5);
		expect(high).toBeCloseTo(Math.tanh(0.549306 + 0.32898), 5);
	});

	const option = (text: string, count: number, rest: number | null): OptionCount => ({
		text,
		count,
		rest,
		correct: text === 'key',
		blank: text === ''
	});

	it('a distractor of those who did well otherwise is named', () => {
		const options = [option('key', 10, 0.5), option('B', 9, 0.8), option('C', 5, 0.4)];
		expect(suspectOf(options)?.text).toBe('B');
		const none: [string, OptionCount[]][] = [
			['who did worse', [option('key', 12, 0.8), option('B', 9, 0.5)]],
			['under twenty answers', [option('key', 9, 0.5), option('B', 9, 0.9)]],
			['the blank', [option('key', 12, 0.5), option('', 9, 0.9)]],
			['by a hair', [option('key', 12, 0.5), option('B', 12, 0.55)]],
			['that nobody did well with, nor the key', [option('key', 0, null), option('B', 25, 0)]]
		];
		for (const [why, some] of none) expect(suspectOf(some), why).toBeNull();
		const nobody = [option('key', 0, null), option('B', 12, 0.8), option('C', 12, 0.4)];
		expect(suspectOf(nobody)?.text).toBe('B');
	});

	it('“nobody falls for it” needs sixty attempts', () => {
		expect(unusedOf([option('key', 59, 1), option('B', 0, null)])).toEqual([]);
		expect(unusedOf([option('key', 58, 1), option('B', 2, 1)]).map((one) => one.text)).toEqual([
			'B'
		]);
	});
});
