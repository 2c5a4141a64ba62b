import { describe, expect, it } from 'vitest';
import { readSheetGrades, sheetsForGrader } from '#lib/generation/index.ts';
import { barePoint, noFrame, type MotionDraft, type Point } from '#lib/debate/index.ts';
import {
	debateFeatures,
	motionSign
} from '../../../src/lib/generation/training/debate-features.ts';
import { claimFeatures, type SaidClaim } from '../../../src/lib/generation/stance/features.ts';
import { rowsOf, surroundings } from '../../../src/lib/generation/sheets/surroundings.ts';
import { boostedChances } from '../../../src/lib/generation/stance/boosted.ts';
import { learnBoosted } from '../../../src/lib/generation/training/boost.ts';
import { silent, type Signalled } from '../../../src/lib/generation/sheets/signals.ts';
import { sheetReport } from '../../../src/lib/generation/grading/sheet-report.ts';

const aClaim = (said: Partial<SaidClaim> = {}): SaidClaim => ({
	content: 'Yesterday Brandt told Falk that the toll would cost jobs',
	claim: 'Ada Holt said: “Yesterday Brandt told Falk that the toll would cost jobs”',
	voice: 'Ada Holt',
	role: 'the mayor of Sill',
	standing: 'official',
	form: 'quoted',
	place: 0.3,
	order: 1,
	...said
});

describe('what the model of sides sees', () => {
	it('is the same whoever is named', () => {
		const exchanged = aClaim({
			content: 'Yesterday Falk told Brandt that the toll would cost jobs',
			claim: 'Oren Moss said: “Yesterday Falk told Brandt that the toll would cost jobs”',
			voice: 'Oren Moss',
			role: 'the mayor of Fenwick'
		});
		expect([...claimFeatures(exchanged)]).toEqual([...claimFeatures(aClaim())]);
	});

	it('differs by what is said, and by what the speaker is', () => {
		expect([...claimFeatures(aClaim({ content: 'The toll would save lives' }))]).not.toEqual([
			...claimFeatures(aClaim())
		]);
		expect([...claimFeatures(aClaim({ role: 'a driver' }))]).not.toEqual([
			...claimFeatures(aClaim())
		]);
	});
});

describe('a motion points', () => {
	it.each([
		['The council should ban zoos', -1],
		['The council should not ban zoos', 1],
		['The council should build a zoo', 1],
		['The rule that no zoo may open should stay', 1]
	] as const)('%s: %i', (motion, sign) => {
		expect(motionSign(motion)).toBe(sign);
	});

	it('and turns what is said of the thing round', () => {
		const [ban, build] = ['Zoos should be banned', 'Zoos should be built'].map((motion) =>
			debateFeatures(motion, 'animals suffer')
		);
		const turned = [...(ban ?? [])].filter(([row, value]) => (build?.get(row) ?? 0) * value < 0);
		expect(turned.length).toBeGreaterThan(1);
	});
});

const aSignalled = (voice: string, sentence: number, form = 'saying'): Signalled => ({
	statement: { sentences: [sentence], form } as unknown as Signalled['statement'],
	said: aClaim({ voice }),
	mute: false,
	relevance: 0.5,
	signals: silent,
	leaning: null,
	takesUp: []
});

describe('a claim is heard with those around it', () => {
	const around = (all: readonly Signalled[], words: readonly number[]) =>
		rowsOf(
			all,
			words.map((one) => ({ words: one, argument: 2 }))
		).map((row) => [...row.slice(surroundings.from)]);

	it('its voice elsewhere, whoever spoke before and speaks next', () => {
		const all = [aSignalled('Ada Holt', 1), aSignalled('Oren Falk', 3), aSignalled('Ada Holt', 7)];
		const [first = [], second = []] = around(all, [2, 0, 2]);
		const [same = 0, times, , before, , next] = first;
		expect(same).toBeGreaterThan(0.5);
		expect([times, before, next]).toEqual([1, 0, 0]);
		expect(second[3]).toBeGreaterThan(0.5);
		expect(second[4]).toBe(2);
	});

	it('turned round as a whole where each is', () => {
		const all = [aSignalled('Ada Holt', 1), aSignalled('Ada Holt', 2), aSignalled('Oren Falk', 6)];
		const [one = []] = around(all, [2, -0.5, 0.3]);
		const [other = []] = around(all, [-2, 0.5, -0.3]);
		for (const at of [0, 3, 5, 7]) expect(other[at]).toBeCloseTo(-(one[at] ?? 0));
	});
});

describe('boosted trees', () => {
	// What no line divides: the class is whether two features agree.
	const rows = Array.from({ length: 400 }, (_, at) =>
		Float64Array.from([at % 2, Math.floor(at / 2) % 2, (at * 7919) % 100])
	);
	const classes = rows.map(([a, b]) => (a === b ? 1 : 0));
	const model = learnBoosted(rows, classes, 2);

	it('learn what two features tell together', () => {
		expect(boostedChances(model, [0, 0, 3])[1]).toBeGreaterThan(0.9);
		expect(boostedChances(model, [0, 1, 3])[1]).toBeLessThan(0.1);
	});

	it('give chances that add up to one, and the same trees from the same rows', () => {
		const chances = boostedChances(model, [1, 0, 50]);
		expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
		expect(learnBoosted(rows, classes, 2)).toEqual(model);
	});
});

const aPoint = (id: string, claim: string): Point => ({
	...barePoint,
	id,
	claim,
	warrant: '',
	evidence: [
		{
			articleId: null,
			start: 0,
			end: 5,
			quote: 'words',
			attribution: [{ name: 'Ada Holt', role: null, standing: 'party' }],
			strength: 'assertion'
		}
	],
	confidence: 0.8,
	reason: 'r',
	origin: 'source'
});

describe('grading sheets', () => {
	const draft: MotionDraft = {
		text: 'The toll should stay',
		kind: 'policy',
		sheet: {
			for: [aPoint('p1', 'It pays for buses')],
			against: [aPoint('p2', 'It costs jobs')],
			unsorted: [aPoint('p3', 'It was raining')],
			clashes: [
				{
					pointId: 'p1',
					answerId: 'p2',
					type: 'deny',
					they: '',
					but: '',
					because: '',
					therefore: ''
				}
			],
			pois: [],
			weighings: [],
			frame: noFrame,
			gaps: [],
			definitions: [],
			burdens: [],
			settled: [],
			contested: []
		}
	};
	const hash = 'a'.repeat(64);

	it('shows no side, and reads back what a grader answers', () => {
		const shown = sheetsForGrader('An article.', hash, [draft]);
		expect(shown).not.toMatch(/\bfor the motion\b|confidence|0\.8/);
		const number = (claim: string) => new RegExp(`M1\\.(\\d) .*${claim}`).exec(shown)?.[1] ?? '?';
		const lines = [
			'M1 y',
			`M1.${number('buses')} f`,
			`M1.${number('jobs')} f w`,
			`M1.${number('raining')} n`,
			'M1.C1 n',
			'M1.9 f',
			'nonsense'
		].join('\n');
		const grades = readSheetGrades(lines, hash, [draft], { grader: 'a', round: 'r' });
		expect(grades).toHaveLength(5);
		const report = sheetReport(grades);
		expect(report).toMatch(/right side +50 % +1\/2/);
		expect(report).toMatch(/wrong side +50 % +1\/2/);
		expect(report).toMatch(/arguments that were sorted +100 % +2\/2/);
		expect(report).toMatch(/given to who makes them +67 % +2\/3/);
		expect(report).toMatch(/truly clash +0 % +0\/1/);
	});
});
