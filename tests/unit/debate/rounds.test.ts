import { describe, expect, it } from 'vitest';
import {
	formatOf,
	formats,
	formatSchema,
	markKey,
	readBallot,
	resultOf,
	seatsOf,
	swingOf,
	type Ballot,
	type Format
} from '#lib/debate/index.ts';

const format = (id: string): Format => {
	const found = formatOf(id);
	if (found === null) throw new Error(`no format ${id}`);
	return found;
};

describe('the formats', () => {
	it.each(formats.map((one) => [one.name, one] as const))('%s fits its schema', (_, one) => {
		expect(formatSchema.safeParse(one)).toMatchObject({ success: true });
	});

	const spar = format('spar');
	const [first, ...rest] = spar.stages;
	const speech = spar.stages.find(({ speaker }) => speaker !== null) ?? first;
	it.each<[string, unknown]>([
		[
			'a stage spoken by nobody in a team',
			{
				...spar,
				stages: [{ ...speech, id: 'x', speaker: { team: 'pro', place: 2 } }, ...spar.stages]
			}
		],
		[
			'a seat that never speaks',
			{ ...spar, teams: spar.teams.map((team) => ({ ...team, speakers: 2 })) }
		],
		['one side only', { ...spar, teams: spar.teams.map((team) => ({ ...team, side: 'for' })) }],
		[
			'points of information past the end',
			{ ...spar, stages: [{ ...first, poi: [60, 900] }, ...rest] }
		],
		['an id twice', { ...spar, stages: [first, ...spar.stages] }],
		['a scale upside down', { ...spar, ballot: { ...spar.ballot, lowest: 5, highest: 1 } }],
		['no source', { ...spar, sources: [] }],
		['a stage without time', { ...spar, stages: [{ ...first, seconds: 0 }, ...rest] }]
	])('with %s is none', (_, broken) => {
		expect(formatSchema.safeParse(broken).success).toBe(false);
	});
});

/** Every seat the same mark by every criterion, but those given. */
function marks(of: Format, usual: number, others: Record<string, number> = {}) {
	return Object.fromEntries(
		seatsOf(of).flatMap((seat) =>
			of.ballot.criteria.map(({ id }) => {
				const key = markKey(seat, id);
				return [key, String(others[key] ?? usual)] as const;
			})
		)
	);
}
const ranks = { og: '1', oo: '2', cg: '3', co: '4' };
const typed = { marks: {}, ranks: {}, side: '', words: {} };

describe('a ballot', () => {
	const bp = format('bp');
	it.each([
		['marks-missing', bp, { ...typed, ranks }],
		['marks-out-of-scale', bp, { ...typed, marks: marks(bp, 101), ranks }],
		['marks-out-of-scale', bp, { ...typed, marks: marks(bp, 75.5), ranks }],
		['ranks-missing', bp, { ...typed, marks: marks(bp, 75) }],
		['ranks-twice', bp, { ...typed, marks: marks(bp, 75), ranks: { ...ranks, oo: '1' } }],
		['ranks-against-marks', bp, { ...typed, marks: marks(bp, 75, { 'co 1 speech': 80 }), ranks }],
		['side-missing', format('spar'), { ...typed, marks: marks(format('spar'), 3) }]
	])('is refused: %s', (problem, of, ballot) => {
		expect(readBallot(of, ballot)).toMatchObject({ ok: false, problem });
	});

	it('of level teams may rank them as it likes', () => {
		expect(readBallot(bp, { ...typed, marks: marks(bp, 75), ranks }).ok).toBe(true);
	});
});

describe('what several ballots come to', () => {
	const read = (of: Format, ballot: Parameters<typeof readBallot>[1]): Ballot => {
		const found = readBallot(of, ballot);
		if (!found.ok) throw new Error(found.problem);
		return found.value;
	};

	it('ranks are worth 3, 2, 1 and 0, and marks are means', () => {
		const bp = format('bp');
		const one = read(bp, { ...typed, marks: marks(bp, 75), ranks });
		const other = read(bp, {
			...typed,
			marks: marks(bp, 75, { 'oo 1 speech': 81 }),
			ranks: { og: '2', oo: '1', cg: '3', co: '4' }
		});
		const result = resultOf(bp, [one, other, other]);
		expect(result.teams).toEqual([
			{ id: 'oo', points: 8 },
			{ id: 'og', points: 7 },
			{ id: 'cg', points: 3 },
			{ id: 'co', points: 0 }
		]);
		expect(result.speakers.find(({ team, place }) => team === 'oo' && place === 1)?.means).toEqual({
			speech: 79
		});
	});

	it('sides are counted, not decided', () => {
		const spar = format('spar');
		const ballot = (side: string) => read(spar, { ...typed, marks: marks(spar, 3), side });
		expect(resultOf(spar, [ballot('for'), ballot('against')]).sides).toEqual({
			for: 1,
			against: 1
		});
	});

	it('without ballots there is nothing', () => {
		expect(resultOf(format('oxford'), [])).toMatchObject({ judges: 0, teams: [], sides: null });
	});
});

describe('the swing', () => {
	it('is in percentage points, undecided counted', () => {
		const swing = swingOf(
			{ for: 10, against: 20, undecided: 10 },
			{ for: 18, against: 18, undecided: 0 }
		);
		expect(swing).toEqual({ for: 25, against: 0 });
	});

	it('is nothing where nobody voted', () => {
		const none = { for: 0, against: 0, undecided: 0 };
		expect(swingOf(none, { for: 1, against: 0, undecided: 0 })).toBeNull();
		expect(swingOf({ for: 1, against: 0, undecided: 0 }, none)).toBeNull();
	});
});
