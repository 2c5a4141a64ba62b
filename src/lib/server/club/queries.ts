import { and, count, desc, eq } from 'drizzle-orm';
import {
	replayed,
	resultOf,
	swingOf,
	type Ballot,
	type Draw,
	type Format,
	type RoundResult,
	type Side,
	type TimerState,
	type Vote
} from '#lib/debate/index.ts';
import { ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { ballots, clubMembers, clubs, rounds } from '../db/schema/club.ts';
import { formatIn, membersIn, ownClub, ownRound, type Round } from './own-club.ts';
import { isBegun } from './plan-round.ts';
import { eventsOf } from './run-timer.ts';

const mostListed = 60;

export async function ownClubs(app: App, actor: Actor) {
	if (actor === null) return [];
	return app.db.read
		.select({ id: clubs.id, name: clubs.name, members: count(clubMembers.id) })
		.from(clubs)
		.leftJoin(clubMembers, and(eq(clubMembers.clubId, clubs.id), eq(clubMembers.left, false)))
		.where(eq(clubs.ownerId, actor.id))
		.groupBy(clubs.id)
		.orderBy(desc(clubs.createdAt))
		.limit(mostListed)
		.all();
}

export type ListedRound = {
	readonly id: string;
	readonly motion: string;
	readonly format: string;
	readonly state: 'planned' | 'drawn' | 'running' | 'released';
	readonly at: Instant;
};

export type ClubPage = {
	readonly id: string;
	readonly name: string;
	readonly members: readonly { readonly id: string; readonly name: string }[];
	/** The newest sixty. */
	readonly rounds: readonly ListedRound[];
};

export async function clubPage(
	app: App,
	actor: Actor,
	clubId: string
): Promise<Result<ClubPage, 'not-found'>> {
	const found = ownClub(app.db.read, actor, clubId);
	if (!found.ok) return found;
	const { id, name } = found.value;
	const list = app.db.read
		.select()
		.from(rounds)
		.where(eq(rounds.clubId, id))
		.orderBy(desc(rounds.createdAt))
		.limit(mostListed)
		.all();
	return ok({
		id,
		name,
		members: membersIn(app.db.read, id),
		rounds: list.map((round) => ({
			id: round.id,
			motion: round.motion,
			format: formatIn(round).name,
			state: stateOf(app, round),
			at: round.createdAt
		}))
	});
}

function stateOf(app: App, round: Round): ListedRound['state'] {
	if (round.releasedAt !== null) return 'released';
	if (round.draw === null) return 'planned';
	return isBegun(app.db.read, round.id) ? 'running' : 'drawn';
}

/** What came of a round, for who may see it. */
export type Outcome = {
	readonly result: RoundResult;
	readonly votes: { readonly before: Vote; readonly after: Vote } | null;
	readonly swing: Readonly<Record<Side, number>> | null;
};

/** A round as whoever watches it sees it: nothing of a ballot before the release. */
export type WatchedRound = {
	readonly motion: string;
	readonly readCode: string | null;
	readonly format: Format;
	readonly draw: (Draw & { readonly names: Readonly<Record<string, string>> }) | null;
	readonly timer: TimerState;
	readonly revision: number;
	/** How often the clock was pressed: what a press says it had in view. */
	readonly presses: number;
	/** The server's clock, to count by. */
	readonly now: Instant;
	readonly outcome: Outcome | null;
};

export async function watchedRound(
	app: App,
	watchCode: string
): Promise<Result<WatchedRound, 'not-found'>> {
	const round = app.db.read
		.select()
		.from(rounds)
		.where(eq(rounds.watchCode, watchCode.toUpperCase()))
		.get();
	if (round === undefined) return refuse('not-found');
	const all = watched(app, round);
	return ok({ ...all, draw: withoutReasons(all.draw) });
}

function watched(app: App, round: Round): WatchedRound {
	const format = formatIn(round);
	return {
		motion: round.motion,
		readCode: round.readCode,
		format,
		draw: round.draw,
		timer: replayed(format, eventsOf(app.db.read, round.id)),
		revision: round.revision,
		presses: round.presses,
		now: app.clock.now(),
		outcome: round.releasedAt === null ? null : outcomeOf(app, round)
	};
}

/** Why somebody was drawn tells of earlier rounds: that is the organiser's to see. */
function withoutReasons(draw: WatchedRound['draw']): WatchedRound['draw'] {
	if (draw === null) return null;
	return {
		...draw,
		seats: draw.seats.map((seat) => ({ ...seat, why: '' })),
		swing: draw.swing === null ? null : { ...draw.swing, why: '' }
	};
}

function outcomeOf(app: App, round: Round): Outcome {
	const handedIn = app.db.read
		.select({ content: ballots.content })
		.from(ballots)
		.where(eq(ballots.roundId, round.id))
		.all()
		.flatMap(({ content }) => content ?? []);
	const { voteBefore, voteAfter } = round;
	const votes =
		voteBefore === null || voteAfter === null ? null : { before: voteBefore, after: voteAfter };
	return {
		result: resultOf(formatIn(round), handedIn),
		votes,
		swing: votes === null ? null : swingOf(votes.before, votes.after)
	};
}

export type RoundPage = WatchedRound & {
	readonly id: string;
	readonly clubId: string;
	readonly clubName: string;
	readonly watchCode: string;
	readonly begun: boolean;
	readonly undoable: boolean;
	readonly members: readonly { readonly id: string; readonly name: string }[];
	readonly judges: readonly {
		readonly id: string;
		readonly judge: string;
		readonly code: string;
		readonly handedIn: boolean;
	}[];
	readonly voteBefore: Vote | null;
	readonly voteAfter: Vote | null;
	/** What releasing would show; for the organiser alone. */
	readonly preview: Outcome;
};

/** A round for its organiser: the draw, the timer's buttons, the ballots. */
export async function roundPage(
	app: App,
	actor: Actor,
	roundId: string
): Promise<Result<RoundPage, 'not-found'>> {
	const found = ownRound(app.db.read, actor, roundId);
	if (!found.ok) return found;
	const { round, club } = found.value;
	return ok({
		...watched(app, round),
		id: round.id,
		clubId: club.id,
		clubName: club.name,
		watchCode: round.watchCode,
		begun: isBegun(app.db.read, round.id),
		undoable: eventsOf(app.db.read, round.id).length > 0,
		members: membersIn(app.db.read, club.id),
		judges: app.db.read
			.select()
			.from(ballots)
			.where(eq(ballots.roundId, round.id))
			.all()
			.map(({ id, judge, code, submittedAt }) => ({
				id,
				judge,
				code,
				handedIn: submittedAt !== null
			})),
		voteBefore: round.voteBefore,
		voteAfter: round.voteAfter,
		preview: outcomeOf(app, round)
	});
}

export type BallotPage = {
	readonly judge: string;
	readonly motion: string;
	readonly format: Format;
	readonly draw: WatchedRound['draw'];
	readonly watchCode: string;
	readonly content: Ballot | null;
	readonly released: boolean;
};

/** What a ballot's link leads to: this judge's own, and nobody else's. */
export async function ballotPage(app: App, code: string): Promise<Result<BallotPage, 'not-found'>> {
	const found = app.db.read
		.select({ ballot: ballots, round: rounds })
		.from(ballots)
		.innerJoin(rounds, eq(ballots.roundId, rounds.id))
		.where(eq(ballots.code, code.toUpperCase()))
		.get();
	if (found === undefined) return refuse('not-found');
	const { ballot, round } = found;
	return ok({
		judge: ballot.judge,
		motion: round.motion,
		format: formatIn(round),
		draw: withoutReasons(round.draw),
		watchCode: round.watchCode,
		content: ballot.content,
		released: round.releasedAt !== null
	});
}
