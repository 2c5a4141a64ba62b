import { describe, expect, it } from 'vitest';
import {
	agreementOf,
	gradeSchema,
	gradingReport,
	shareOf,
	verdictOf,
	type Grade
} from '#lib/generation/index.ts';

const grade = (item: string, verdict: Grade['verdict'], more: Partial<Grade> = {}): Grade =>
	gradeSchema.parse({
		round: 'one',
		article: '0'.repeat(64),
		item,
		at: [0, 10],
		kind: 'single-choice',
		maker: 'name',
		rank: 0,
		features: { sure: 1 },
		grader: 'a',
		verdict,
		causes: verdict === 'bad' ? [5] : [],
		...more
	});

describe('a verdict as typed', () => {
	it.each([
		['u', { verdict: 'usable', causes: [] }],
		[' S ', { verdict: 'strong', causes: [] }],
		['2 5', { verdict: 'bad', causes: [2, 5] }],
		['5,5', { verdict: 'bad', causes: [5] }]
	])('%s', (typed, said) => {
		expect(verdictOf(typed)).toEqual(said);
	});
	it.each(['', 'x', '7', 'u5', '0'])('%s is none', (typed) => {
		expect(verdictOf(typed)).toBeNull();
	});
});

it('the share of usable items has Wilson’s interval', () => {
	const grades = [...'uuuuuuuubb'].map((letter, at) =>
		grade(String(at), letter === 'u' ? 'usable' : 'bad')
	);
	// Worked by hand from Wilson's formula: 8 of 10 at 95 % is .490 to .943.
	const { usable, of, low, high } = shareOf('all', grades);
	expect([usable, of]).toEqual([8, 10]);
	expect(low).toBeCloseTo(0.49, 2);
	expect(high).toBeCloseTo(0.943, 2);
});

it('two graders of one item agree or not, with chance taken off', () => {
	const pair = (item: string, a: Grade['verdict'], b: Grade['verdict']) => [
		grade(item, a),
		grade(item, b, { grader: 'b' })
	];
	const same = [...pair('1', 'usable', 'strong'), ...pair('2', 'bad', 'bad')];
	expect(agreementOf(same)).toEqual({ of: 2, same: 2, kappa: 1 });
	const chance = [...same, ...pair('3', 'usable', 'bad'), ...pair('4', 'bad', 'usable')];
	expect(agreementOf(chance)).toEqual({ of: 4, same: 2, kappa: 0 });
	expect(agreementOf([grade('1', 'usable')]).of).toBe(0);
});

it('the report counts what is shown, what waits, and why items fail', () => {
	const report = gradingReport([
		grade('1', 'usable'),
		grade('2', 'bad', { rank: 9 }),
		grade('3', 'bad', { rank: null, kind: 'cloze', causes: [1] })
	]);
	expect(report).toMatch(/^all +33 % +1\/3/m);
	expect(report).toMatch(/^in the set shown +50 % +1\/2/m);
	expect(report).toMatch(/^first eight shown +100 % +1\/1/m);
	expect(report).toMatch(/^choices whose distractors pass +50 % +1\/2/m);
	expect(report).toMatch(/1 {2}grammatical and natural/);
});
