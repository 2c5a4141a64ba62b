import { and, eq, isNull } from 'drizzle-orm';
import { readBallot, type BallotProblem, type Vote } from '#lib/debate/index.ts';
import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { plainName } from '../auth/account-rules.ts';
import { ballots, rounds } from '../db/schema/club.ts';
import { formatIn, nextRevision, ownRound, toldWatchers } from './own-club.ts';

const mostJudges = 15;

/** A ballot for one judge, behind a link of its own; nobody needs an account to judge. */
export async function addJudge(
	app: App,
	actor: Actor,
	input: { readonly roundId: string; readonly name: string }
): Promise<Result<null, 'not-found' | 'name-missing' | 'judges-full' | 'released-already'>> {
	const judge = plainName(input.name);
	if (judge === '') return refuse('name-missing');
	const row = { id: app.random.id(), judge, code: app.random.code(8) };
	return app.db.write((tx): Result<null, 'not-found' | 'judges-full' | 'released-already'> => {
		const found = ownRound(tx, actor, input.roundId);
		if (!found.ok) return found;
		if (found.value.round.releasedAt !== null) return refuse('released-already');
		const all = tx.select().from(ballots).where(eq(ballots.roundId, input.roundId)).all();
		if (all.length >= mostJudges) return refuse('judges-full', { most: mostJudges });
		tx.insert(ballots)
			.values({ ...row, roundId: input.roundId, content: null, submittedAt: null })
			.run();
		return ok(null);
	});
}

/** Takes back a ballot that nobody has handed in. */
export async function dropJudge(
	app: App,
	actor: Actor,
	input: { readonly roundId: string; readonly ballotId: string }
): Promise<Result<null, 'not-found'>> {
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownRound(tx, actor, input.roundId);
		if (!found.ok) return found;
		tx.delete(ballots)
			.where(
				and(
					eq(ballots.id, input.ballotId),
					eq(ballots.roundId, input.roundId),
					isNull(ballots.submittedAt)
				)
			)
			.run();
		return ok(null);
	});
}

export type HandInBallot = {
	readonly code: string;
	/** The draw that the judge had in view: marks are for seats, and who sits there may change. */
	readonly seed: string;
} & Parameters<typeof readBallot>[1];

/** A judge's ballot by its link. It may be changed until the results are released. */
export async function handInBallot(
	app: App,
	input: HandInBallot
): Promise<
	Result<null, BallotProblem | 'not-found' | 'not-drawn' | 'drawn-anew' | 'released-already'>
> {
	const now = app.clock.now();
	type Problem = BallotProblem | 'not-found' | 'not-drawn' | 'drawn-anew' | 'released-already';
	const done = await app.db.write((tx): Result<string, Problem> => {
		const found = tx
			.select({ ballot: ballots, round: rounds })
			.from(ballots)
			.innerJoin(rounds, eq(ballots.roundId, rounds.id))
			.where(eq(ballots.code, input.code.toUpperCase()))
			.get();
		if (found === undefined) return refuse('not-found');
		if (found.round.draw === null) return refuse('not-drawn');
		if (found.round.draw.seed !== input.seed) return refuse('drawn-anew');
		if (found.round.releasedAt !== null) return refuse('released-already');
		const words = Object.fromEntries(
			Object.entries(input.words).map(([seat, said]) => [seat, plainLine(said, 'NFC', 500)])
		);
		const read = readBallot(formatIn(found.round), { ...input, words });
		if (!read.ok) return read;
		tx.update(ballots)
			.set({ content: read.value, submittedAt: now })
			.where(eq(ballots.id, found.ballot.id))
			.run();
		nextRevision(tx, found.round);
		return ok(found.round.watchCode);
	});
	return toldWatchers(app, done);
}

/** The counts of a show of hands, before or after. */
export async function keepVote(
	app: App,
	actor: Actor,
	input: { readonly roundId: string; readonly when: 'before' | 'after'; readonly vote: Vote }
): Promise<Result<null, 'not-found' | 'vote-unfit' | 'released-already'>> {
	const counts = Object.values(input.vote);
	const fit = counts.every((n) => Number.isInteger(n) && n >= 0 && n <= 5000);
	if (!fit || counts.every((n) => n === 0)) return refuse('vote-unfit');
	return app.db.write((tx): Result<null, 'not-found' | 'released-already'> => {
		const found = ownRound(tx, actor, input.roundId);
		if (!found.ok) return found;
		if (found.value.round.releasedAt !== null) return refuse('released-already');
		tx.update(rounds)
			.set(input.when === 'before' ? { voteBefore: input.vote } : { voteAfter: input.vote })
			.where(eq(rounds.id, input.roundId))
			.run();
		return ok(null);
	});
}

/** Shows what the ballots came to, to whoever has the link to watch. It can't be taken back. */
export async function releaseResults(
	app: App,
	actor: Actor,
	input: { readonly roundId: string }
): Promise<Result<null, 'not-found' | 'nothing-to-release'>> {
	const now = app.clock.now();
	const done = await app.db.write((tx): Result<string, 'not-found' | 'nothing-to-release'> => {
		const found = ownRound(tx, actor, input.roundId);
		if (!found.ok) return found;
		const { round } = found.value;
		const handedIn = tx
			.select()
			.from(ballots)
			.where(eq(ballots.roundId, round.id))
			.all()
			.some(({ submittedAt }) => submittedAt !== null);
		const voted = round.voteBefore !== null && round.voteAfter !== null;
		if (round.draw === null || (!handedIn && !voted)) return refuse('nothing-to-release');
		if (round.releasedAt === null) {
			tx.update(rounds).set({ releasedAt: now }).where(eq(rounds.id, round.id)).run();
			nextRevision(tx, round);
		}
		return ok(round.watchCode);
	});
	return toldWatchers(app, done);
}
