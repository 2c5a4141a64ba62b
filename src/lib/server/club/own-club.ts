import { and, asc, eq } from 'drizzle-orm';
import { formatOf, type Format } from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { may } from '../auth/policy.ts';
import type { Tx } from '../db/index.ts';
import { clubMembers, clubs, rounds } from '../db/schema/club.ts';

export type Club = typeof clubs.$inferSelect;
export type Round = typeof rounds.$inferSelect;

/** The club if it is the actor's; what isn't theirs is not there. */
export function ownClub(tx: Tx, actor: Actor, clubId: string): Result<Club, 'not-found'> {
	const found = tx.select().from(clubs).where(eq(clubs.id, clubId)).get();
	if (found === undefined || !may(actor, 'edit', { kind: 'club', ownerId: found.ownerId }))
		return refuse('not-found');
	return ok(found);
}

/** A round with its club and format, likewise. */
export function ownRound(
	tx: Tx,
	actor: Actor,
	roundId: string
): Result<{ round: Round; club: Club; format: Format }, 'not-found'> {
	const found = tx
		.select({ round: rounds, club: clubs })
		.from(rounds)
		.innerJoin(clubs, eq(rounds.clubId, clubs.id))
		.where(eq(rounds.id, roundId))
		.get();
	if (found === undefined || !may(actor, 'edit', { kind: 'club', ownerId: found.club.ownerId }))
		return refuse('not-found');
	return ok({ ...found, format: formatIn(found.round) });
}

/** A format that a round names but nobody knows is a bug, or a newer version's database. */
export function formatIn({ formatId }: Round): Format {
	const format = formatOf(formatId);
	if (format === null) throw new Error(`unknown format ${formatId}`);
	return format;
}

/** Who is in a club now, by name. */
export function membersIn(tx: Tx, clubId: string) {
	return tx
		.select({ id: clubMembers.id, name: clubMembers.name })
		.from(clubMembers)
		.where(and(eq(clubMembers.clubId, clubId), eq(clubMembers.left, false)))
		.orderBy(asc(clubMembers.name))
		.all();
}

/** Says to whoever follows that something changed: in the transaction that changed it. */
export function nextRevision(tx: Tx, round: Round): void {
	tx.update(rounds)
		.set({ revision: round.revision + 1 })
		.where(eq(rounds.id, round.id))
		.run();
}

/** Tells who follows a round, once what was done to it is on disk. @param done its watch code */
export function toldWatchers<Problem extends string>(
	app: App,
	done: Result<string, Problem>
): Result<null, Problem> {
	if (!done.ok) return done;
	app.signals.tell(done.value);
	return ok(null);
}
