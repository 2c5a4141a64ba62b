import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import {
	after,
	draw,
	formatOf,
	noPast,
	readMotion,
	type Drawable,
	type Past
} from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { ballots, rounds, timerEvents } from '../db/schema/club.ts';
import { behindReadCode } from '../library/publish-sheet.ts';
import { formatIn, membersIn, nextRevision, ownClub, ownRound, toldWatchers } from './own-club.ts';

export type PlanProblem = 'not-found' | 'motion-too-short' | 'format-unknown' | 'sheet-gone';

/** A session on a motion: a published sheet's, or one of its own words. */
export async function planRound(
	app: App,
	actor: Actor,
	input: {
		readonly clubId: string;
		/** A sheet's read code; empty for none. */
		readonly code: string;
		readonly motion: string;
		readonly formatId: string;
	}
): Promise<Result<{ roundId: string }, PlanProblem>> {
	const id = app.random.id();
	const watchCode = app.random.code(8);
	const createdAt = app.clock.now();
	return app.db.write((tx): Result<{ roundId: string }, PlanProblem> => {
		const found = ownClub(tx, actor, input.clubId);
		if (!found.ok) return found;
		if (formatOf(input.formatId) === null) return refuse('format-unknown');
		const published = input.code === '' ? null : behindReadCode(tx, input.code);
		if (published === undefined) return refuse('sheet-gone');
		const motion = published?.version.motion ?? readMotion(input.motion)?.text;
		if (motion === undefined) return refuse('motion-too-short');
		tx.insert(rounds)
			.values({
				id,
				clubId: found.value.id,
				motion,
				readCode: published?.sheet.readCode ?? null,
				formatId: input.formatId,
				watchCode,
				draw: null,
				voteBefore: null,
				voteAfter: null,
				releasedAt: null,
				createdAt
			})
			.run();
		return ok({ roundId: id });
	});
}

/**
 * Draws sides and order among who is there, fair over all the club's earlier rounds. Drawn again,
 * it is drawn anew, until the timer was started or a ballot came in.
 */
export async function drawRound(
	app: App,
	actor: Actor,
	input: { readonly roundId: string; readonly present: readonly string[] }
): Promise<Result<null, 'not-found' | 'too-few-names' | 'round-begun'>> {
	const seed = app.random.code(6);
	type Problem = 'not-found' | 'too-few-names' | 'round-begun';
	const done = await app.db.write((tx): Result<string, Problem> => {
		const found = ownRound(tx, actor, input.roundId);
		if (!found.ok) return found;
		const { round, format } = found.value;
		if (isBegun(tx, round.id)) return refuse('round-begun');
		const pasts = pastsIn(tx, round.clubId, round.id);
		const people: Drawable[] = membersIn(tx, round.clubId)
			.filter(({ id }) => input.present.includes(id))
			.map((member) => ({ ...member, past: pasts.get(member.id) ?? noPast }));
		const drawn = draw(format, people, seed);
		if (drawn === null) return refuse('too-few-names');
		const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
		tx.update(rounds)
			.set({ draw: { ...drawn, names } })
			.where(eq(rounds.id, round.id))
			.run();
		nextRevision(tx, round);
		return ok(round.watchCode);
	});
	return toldWatchers(app, done);
}

/** True once changing the draw would belie what was heard. */
export function isBegun(tx: Tx, roundId: string): boolean {
	const event = tx
		.select({ id: timerEvents.id })
		.from(timerEvents)
		.where(eq(timerEvents.roundId, roundId))
		.limit(1)
		.get();
	const ballot = tx
		.select({ id: ballots.id })
		.from(ballots)
		.where(and(eq(ballots.roundId, roundId), isNotNull(ballots.submittedAt)))
		.limit(1)
		.get();
	return event !== undefined || ballot !== undefined;
}

/** What each member was given by the club's other draws. */
function pastsIn(tx: Tx, clubId: string, except: string): Map<string, Past> {
	const earlier = tx
		.select()
		.from(rounds)
		.where(and(eq(rounds.clubId, clubId), isNotNull(rounds.draw), ne(rounds.id, except)))
		.orderBy(asc(rounds.createdAt))
		.all();
	const pasts = new Map<string, Past>();
	for (const round of earlier) {
		if (round.draw === null) continue;
		for (const id of Object.keys(round.draw.names))
			pasts.set(id, after(pasts.get(id) ?? noPast, id, round.draw, formatIn(round)));
	}
	return pasts;
}
