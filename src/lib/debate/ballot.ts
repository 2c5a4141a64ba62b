import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { seatsOf, type Format, type Seat } from './formats/format.ts';
import type { Side } from './sheet.ts';

// What a judge says of one debate, and what several come to. Nothing here knows who sits where:
// seats have marks, teams have ranks, and names are the page's to put in.

/** A judge's ballot, complete: every seat by every criterion, and the format's decision. */
export type Ballot = {
	/** By `team place criterion`. */
	readonly marks: Readonly<Record<string, number>>;
	/** By team, 1 for the best; empty where the format doesn't rank. */
	readonly ranks: Readonly<Record<string, number>>;
	/** The side that made the better case, where the format asks. */
	readonly side: Side | null;
	/** What the judge has to say, seat by seat; may be empty. */
	readonly words: Readonly<Record<string, string>>;
};

export type BallotProblem =
	| 'marks-missing'
	| 'marks-out-of-scale'
	| 'ranks-missing'
	| 'ranks-twice'
	| 'ranks-against-marks'
	| 'side-missing';

export const markKey = ({ team, place }: Seat, criterion: string) =>
	`${team} ${place} ${criterion}`;
export const seatKey = ({ team, place }: Seat) => `${team} ${place}`;

/** What a form held, as a ballot; or what is missing or at odds. */
export function readBallot(
	format: Format,
	typed: {
		readonly marks: Readonly<Record<string, string>>;
		readonly ranks: Readonly<Record<string, string>>;
		readonly side: string;
		readonly words: Readonly<Record<string, string>>;
	}
): Result<Ballot, BallotProblem> {
	const { criteria, lowest, highest, decision } = format.ballot;
	const seats = seatsOf(format);
	const keys = seats.flatMap((seat) => criteria.map(({ id }) => markKey(seat, id)));
	const marks = Object.fromEntries(
		keys.map((key) => {
			const text = (typed.marks[key] ?? '').trim();
			return [key, text === '' ? null : Number(text)];
		})
	);
	if (Object.values(marks).some((mark) => mark === null)) return refuse('marks-missing');
	const given = marks as Record<string, number>;
	if (
		!Object.values(given).every(
			(mark) => Number.isInteger(mark) && mark >= lowest && mark <= highest
		)
	)
		return refuse('marks-out-of-scale', { lowest, highest });
	const ranks = decision === 'ranks' ? ranksOf(format, typed.ranks, given) : ok({});
	if (!ranks.ok) return ranks;
	const side = typed.side === 'for' || typed.side === 'against' ? typed.side : null;
	if (decision === 'side' && side === null) return refuse('side-missing');
	return ok({
		marks: given,
		ranks: ranks.value,
		side: decision === 'side' ? side : null,
		words: Object.fromEntries(
			seats.map((seat) => [seatKey(seat), typed.words[seatKey(seat)] ?? ''])
		)
	});
}

function ranksOf(
	format: Format,
	typed: Readonly<Record<string, string>>,
	marks: Readonly<Record<string, number>>
): Result<Record<string, number>, BallotProblem> {
	const teams = format.teams.map(({ id }) => ({ id, rank: Number(typed[id] ?? '') }));
	const valid = ({ rank }: { rank: number }) =>
		Number.isInteger(rank) && rank >= 1 && rank <= teams.length;
	if (!teams.every(valid)) return refuse('ranks-missing');
	if (new Set(teams.map(({ rank }) => rank)).size !== teams.length) return refuse('ranks-twice');
	const inOrder = [...teams].sort((a, b) => a.rank - b.rank);
	const sums = inOrder.map(({ id }) => teamSum(format, id, marks));
	if (sums.some((sum, at) => at > 0 && sum > (sums[at - 1] ?? sum)))
		return refuse('ranks-against-marks');
	return ok(Object.fromEntries(teams.map(({ id, rank }) => [id, rank])));
}

function teamSum(format: Format, team: string, marks: Readonly<Record<string, number>>): number {
	return seatsOf(format)
		.filter((seat) => seat.team === team)
		.flatMap((seat) => format.ballot.criteria.map(({ id }) => marks[markKey(seat, id)] ?? 0))
		.reduce((sum, mark) => sum + mark, 0);
}

export type RoundResult = {
	readonly judges: number;
	/** Each seat's mean by each criterion, over the judges. */
	readonly speakers: readonly (Seat & {
		readonly means: Readonly<Record<string, number>>;
		readonly words: readonly string[];
	})[];
	/** Points of a ranked format, the most first: 3, 2, 1, 0 from each judge of four teams. */
	readonly teams: readonly { readonly id: string; readonly points: number }[];
	/** How many judges found for each side, where the format asks. */
	readonly sides: Readonly<Record<Side, number>> | null;
};

/** What the ballots come to. Nothing is decided where they are level: the figures are shown. */
export function resultOf(format: Format, ballots: readonly Ballot[]): RoundResult {
	const { criteria, decision } = format.ballot;
	const mean = (key: string) =>
		ballots.reduce((sum, { marks }) => sum + (marks[key] ?? 0), 0) / Math.max(1, ballots.length);
	const teams = format.teams.map(({ id }) => ({
		id,
		points: ballots.reduce(
			(sum, { ranks }) => sum + (format.teams.length - (ranks[id] ?? format.teams.length)),
			0
		)
	}));
	return {
		judges: ballots.length,
		speakers: seatsOf(format).map((seat) => ({
			...seat,
			means: Object.fromEntries(criteria.map(({ id }) => [id, mean(markKey(seat, id))])),
			words: ballots.map(({ words }) => words[seatKey(seat)] ?? '').filter((one) => one !== '')
		})),
		teams: decision === 'ranks' ? [...teams].sort((a, b) => b.points - a.points) : [],
		sides:
			decision === 'side'
				? {
						for: ballots.filter(({ side }) => side === 'for').length,
						against: ballots.filter(({ side }) => side === 'against').length
					}
				: null
	};
}

/** A show of hands. */
export type Vote = { readonly for: number; readonly against: number; readonly undecided: number };

/** How far each side moved from the first vote to the second, in percentage points. */
export function swingOf(before: Vote, later: Vote): Record<Side, number> | null {
	const share = (vote: Vote, side: Side) => {
		const all = vote.for + vote.against + vote.undecided;
		return all === 0 ? null : (100 * vote[side]) / all;
	};
	const moved = (side: Side) => {
		const [was, is] = [share(before, side), share(later, side)];
		return was === null || is === null ? null : is - was;
	};
	const [forMoved, againstMoved] = [moved('for'), moved('against')];
	return forMoved === null || againstMoved === null
		? null
		: { for: forMoved, against: againstMoved };
}
