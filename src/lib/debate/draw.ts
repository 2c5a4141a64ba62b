import { seededRandom, shuffled, type Random } from '#lib/kernel/index.ts';
import { seatsOf, type Format, type Seat } from './formats/format.ts';
import type { Side } from './sheet.ts';

/** Somebody to be drawn, with what earlier draws gave them. */
export type Drawable = { readonly id: string; readonly name: string; readonly past: Past };

/** How often somebody spoke on each side and in each place, spoke twice, or was the swing speaker. */
export type Past = {
	readonly for: number;
	readonly against: number;
	readonly first: number;
	readonly twice: number;
	readonly swing: number;
};

export const noPast: Past = { for: 0, against: 0, first: 0, twice: 0, swing: 0 };

export type Seated = Seat & {
	readonly personId: string;
	/** Speaks in two seats of the side, because there are fewer people than seats. */
	readonly twice: boolean;
	/** Why it is they, in words. */
	readonly why: string;
};

export type Draw = {
	readonly seed: string;
	readonly seats: readonly Seated[];
	/** Speaks first from the floor, and in the place of whoever drops out; null where nobody is left over. */
	readonly swing: { readonly personId: string; readonly why: string } | null;
	/** All the rest: they listen, vote and may judge. */
	readonly floor: readonly string[];
};

/**
 * Draws sides and order. Who has spoken least speaks; who has been on one side more often goes to
 * the other; first places go to who had fewest; what is left open is drawn by the seed. With fewer
 * people than seats some speak twice for the same side; the one left over is the swing speaker.
 * @returns null with fewer than two people
 */
export function draw(format: Format, people: readonly Drawable[], seed: string): Draw | null {
	if (people.length < 2) return null;
	const random = seededRandom(seed);
	const seats = seatsOf(format);
	const wanted = Math.min(seats.length, people.length);
	const speakers = speakersOf(people, wanted, random);
	const rest = least(
		people.filter((one) => !speakers.includes(one)),
		(one) => one.past.swing,
		random
	);
	const [swing] = rest;
	return {
		seed,
		seats: sidesOf(format, speakers, random).flatMap(({ side, people: own }) =>
			placed(format, side, own, random)
		),
		swing: swing === undefined ? null : { personId: swing.id, why: whySwing(swing, rest) },
		floor: rest.slice(1).map(({ id }) => id)
	};
}

/** What a person's past is after one more draw. */
export function after(past: Past, personId: string, { seats, swing }: Draw, format: Format): Past {
	const own = seats.filter((one) => one.personId === personId);
	const [seat] = own;
	const side = seat === undefined ? null : sideOf(format, seat.team);
	return {
		for: past.for + (side === 'for' ? 1 : 0),
		against: past.against + (side === 'against' ? 1 : 0),
		first: past.first + (own.some(({ place }) => place === 1) ? 1 : 0),
		twice: past.twice + (own.length > 1 ? 1 : 0),
		swing: past.swing + (swing?.personId === personId ? 1 : 0)
	};
}

export function sideOf(format: Format, teamId: string): Side {
	return format.teams.find(({ id }) => id === teamId)?.side ?? 'for';
}

function spoken(past: Past): number {
	return past.for + past.against;
}

/** The same people, least first; ties as chance has it. */
function least(
	people: readonly Drawable[],
	by: (one: Drawable) => number,
	random: Random
): Drawable[] {
	return shuffled(people, random).sort((a, b) => by(a) - by(b));
}

/**
 * Who has spoken least speaks. Among those level, whoever leans most to one side comes first, and
 * then who leans the other way, so that both can be set right in one session.
 */
function speakersOf(people: readonly Drawable[], wanted: number, random: Random): Drawable[] {
	const pool = shuffled(people, random);
	const chosen: Drawable[] = [];
	let sum = 0;
	while (chosen.length < wanted && pool.length > 0) {
		const fewest = Math.min(...pool.map(({ past }) => spoken(past)));
		const level = pool.filter(({ past }) => spoken(past) === fewest);
		const next = level.reduce((best, one) => {
			const [a, b] = [Math.abs(sum + leaning(one)), Math.abs(sum + leaning(best))];
			if (sum !== 0 && a !== b) return a < b ? one : best;
			return Math.abs(leaning(one)) > Math.abs(leaning(best)) ? one : best;
		});
		pool.splice(pool.indexOf(next), 1);
		chosen.push(next);
		sum += leaning(next);
	}
	return chosen;
}

function leaning({ past }: Drawable): number {
	return past.for - past.against;
}

/** Splits the speakers: who leaned most to one side goes to the other. */
function sidesOf(format: Format, speakers: readonly Drawable[], random: Random) {
	const inOrder = least(speakers, leaning, random);
	const most = (side: Side) => seatsOf(format).filter(({ team }) => sideOf(format, team) === side);
	// Of an odd number the side that has one more is drawn; no side has more than its seats.
	const half = speakers.length / 2;
	const forMost = Math.min(most('for').length, random() < 0.5 ? Math.floor(half) : Math.ceil(half));
	const forCount = Math.max(forMost, speakers.length - most('against').length);
	return [
		{ side: 'for' as const, people: inOrder.slice(0, forCount) },
		{ side: 'against' as const, people: inOrder.slice(forCount) }
	];
}

/** Gives a side's seats to its people: first places to who had fewest, second turns to who had fewest. */
function placed(format: Format, side: Side, people: readonly Drawable[], random: Random): Seated[] {
	const seats = seatsOf(format).filter(({ team }) => sideOf(format, team) === side);
	const inOrder = least(people, ({ past }) => past.first, random);
	// First places come first: two teams of a side each have one.
	const byPlace = [...seats].sort((a, b) => a.place - b.place);
	const doubles = least(people, ({ past }) => past.twice, random).slice(
		0,
		Math.max(0, seats.length - people.length)
	);
	const twice = new Set(doubles.map(({ id }) => id));
	const taken = byPlace.slice(0, inOrder.length).flatMap((seat, at) => {
		const one = inOrder[at];
		return one === undefined ? [] : [{ seat, one }];
	});
	// A second turn is taken in one's own team where it has a seat left.
	const open = byPlace.slice(inOrder.length);
	for (const one of doubles.concat(repeated(people, open.length - doubles.length))) {
		const home = taken.find((row) => row.one.id === one.id)?.seat.team;
		const at = Math.max(
			0,
			open.findIndex(({ team }) => team === home)
		);
		const [seat] = open.splice(at, 1);
		if (seat !== undefined) taken.push({ seat, one });
	}
	return taken
		.map(({ seat, one }) => ({
			...seat,
			personId: one.id,
			twice: twice.has(one.id),
			why: whySeat(one, side, seat, twice.has(one.id))
		}))
		.sort((a, b) => orderOf(format, a) - orderOf(format, b));
}

/** With one person for four seats, that one takes all of them. */
function repeated(people: readonly Drawable[], times: number): Drawable[] {
	return times <= 0
		? []
		: Array.from({ length: times }, (_, at) => people[at % people.length]).flatMap(
				(one) => one ?? []
			);
}

function orderOf(format: Format, seat: Seat): number {
	return format.stages.findIndex(
		({ speaker }) => speaker?.team === seat.team && speaker.place === seat.place
	);
}

const times = (n: number) => (n === 0 ? 'never' : n === 1 ? 'once' : `${n} times`);

function whySeat({ past, name }: Drawable, side: Side, seat: Seat, twice: boolean): string {
	const reasons: string[] = [];
	if (spoken(past) === 0) reasons.push(`${name} has not been drawn to speak before`);
	else {
		const [here, there] = side === 'for' ? [past.for, past.against] : [past.against, past.for];
		const other = side === 'for' ? 'against' : 'for';
		reasons.push(
			here < there
				? `${name} was ${other} more often: ${times(there)}, and ${times(here)} ${side}`
				: here === there
					? `${name} was on each side ${times(here)}, and goes where the others leave room`
					: `${name} was ${side} more often, but so were the others`
		);
	}
	if (seat.place === 1 && past.first === 0 && spoken(past) > 0)
		reasons.push('has not opened before');
	if (twice) reasons.push('speaks twice, as there are fewer people than seats');
	return `${reasons.join('; ')}.`;
}

function whySwing({ past, name }: Drawable, rest: readonly Drawable[]): string {
	const others = rest.length - 1;
	const spoke =
		spoken(past) === 0
			? `${name} has not spoken yet, like those drawn to speak`
			: `${name} has spoken ${times(spoken(past))}, no less than those drawn to speak`;
	return others === 0
		? `${spoke}.`
		: `${spoke}, and was swing speaker ${times(past.swing)}, least of those left.`;
}
