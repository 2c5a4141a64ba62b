import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	after,
	draw,
	formats,
	noPast,
	seatsOf,
	sideOf,
	type Draw,
	type Drawable,
	type Format,
	type Past
} from '#lib/debate/index.ts';

const people = (n: number, pasts: ReadonlyMap<string, Past> = new Map()): Drawable[] =>
	Array.from({ length: n }, (_, at) => ({
		id: `p${at}`,
		name: `Person ${at}`,
		past: pasts.get(`p${at}`) ?? noPast
	}));

const must = (drawn: Draw | null): Draw => {
	if (drawn === null) throw new Error('nothing drawn');
	return drawn;
};

const anyFormat = fc.constantFrom(...formats);
const anyPast = fc.record({
	for: fc.nat(6),
	against: fc.nat(6),
	first: fc.nat(6),
	twice: fc.nat(3),
	swing: fc.nat(3)
});
const anyPeople = fc
	.array(anyPast, { minLength: 2, maxLength: 23 })
	.map((pasts) => pasts.map((past, at) => ({ id: `p${at}`, name: `Person ${at}`, past })));

describe('a draw', () => {
	it('fills every seat once, and gives everybody one part', () => {
		fc.assert(
			fc.property(anyFormat, anyPeople, fc.string(), (format, who, seed) => {
				const drawn = must(draw(format, who, seed));
				expect(drawn.seats.map(({ team, place }) => `${team} ${place}`).sort()).toEqual(
					seatsOf(format)
						.map(({ team, place }) => `${team} ${place}`)
						.sort()
				);
				const speakers = new Set(drawn.seats.map(({ personId }) => personId));
				const parts = [...speakers, ...drawn.floor, ...(drawn.swing ? [drawn.swing.personId] : [])];
				expect(parts.sort()).toEqual(who.map(({ id }) => id).sort());
			})
		);
	});

	it('nobody speaks on both sides, and nobody twice while somebody sits idle', () => {
		fc.assert(
			fc.property(anyFormat, anyPeople, fc.string(), (format, who, seed) => {
				const drawn = must(draw(format, who, seed));
				for (const { id } of who) {
					const own = drawn.seats.filter(({ personId }) => personId === id);
					expect(new Set(own.map(({ team }) => sideOf(format, team))).size).toBeLessThan(2);
					if (own.length > 1) {
						expect(who.length).toBeLessThan(seatsOf(format).length);
						expect(own.some(({ twice }) => twice)).toBe(true);
					}
				}
			})
		);
	});

	it('has a swing speaker exactly where somebody is left over', () => {
		for (const format of formats)
			for (let n = 2; n <= 23; n++) {
				const { swing } = must(draw(format, people(n), 'seed'));
				expect(swing !== null).toBe(n > seatsOf(format).length);
			}
	});

	it('comes out the same with the same seed, and says why of each', () => {
		fc.assert(
			fc.property(anyFormat, anyPeople, fc.string(), (format, who, seed) => {
				const drawn = must(draw(format, who, seed));
				expect(draw(format, who, seed)).toEqual(drawn);
				for (const { why, personId } of drawn.seats)
					expect(why).toContain(who.find(({ id }) => id === personId)?.name);
			})
		);
	});

	it('needs two people', () => {
		for (const format of formats)
			for (const n of [0, 1]) expect(draw(format, people(n), 's')).toBeNull();
	});
});

/** A season of sessions with all the people each time; what it gave each of them. */
function season(format: Format, n: number, sessions: number, seed: string): Past[] {
	let pasts = new Map<string, Past>(people(n).map(({ id }) => [id, noPast]));
	for (let at = 0; at < sessions; at++) {
		const drawn = must(draw(format, people(n, pasts), `${seed} ${at}`));
		pasts = new Map([...pasts].map(([id, past]) => [id, after(past, id, drawn, format)]));
	}
	return [...pasts.values()];
}

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

it('over a thousand seasons of 5 to 23 people it is fair to each', () => {
	let most = 0;
	for (let seed = 0; seed < 1000; seed++) {
		const n = 5 + (seed % 19);
		const format = formats[seed % formats.length];
		if (format === undefined) throw new Error('no format');
		const pasts = season(format, n, 24, `season ${seed}`);
		const apart = pasts.map((past) => Math.abs(past.for - past.against));
		// Nobody speaks in two sessions more than anybody else.
		expect(spread(pasts.map((past) => past.for + past.against))).toBeLessThanOrEqual(1);
		expect(Math.max(...apart)).toBeLessThanOrEqual(2);
		most = Math.max(most, ...apart);
		expect(spread(pasts.map(({ first }) => first))).toBeLessThanOrEqual(3);
		expect(spread(pasts.map(({ twice }) => twice))).toBeLessThanOrEqual(4);
		expect(spread(pasts.map(({ swing }) => swing))).toBeLessThanOrEqual(2);
	}
	expect(most).toBeGreaterThan(0);
});
