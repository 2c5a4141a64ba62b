import { asc, desc, eq } from 'drizzle-orm';
import { replayed, timerAfter, type TimerAct } from '#lib/debate/index.ts';
import { ok, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { rounds, timerEvents } from '../db/schema/club.ts';
import { nextRevision, ownRound, toldWatchers } from './own-club.ts';

export type RunTimer = {
	readonly roundId: string;
	/** `undo` takes the last act back, as if it had never been. */
	readonly act: TimerAct | 'undo';
	/** How many presses whoever pressed had in view: a press sent twice is one. */
	readonly presses: number;
};

/** One press of the chair's. Time is the server's at the press; what is answered is on disk. */
export async function runTimer(
	app: App,
	actor: Actor,
	input: RunTimer
): Promise<Result<null, 'not-found' | 'not-drawn' | 'moved-on'>> {
	const id = app.random.id();
	const at = app.clock.now();
	const done = await app.db.write((tx): Result<string, 'not-found' | 'not-drawn' | 'moved-on'> => {
		const found = ownRound(tx, actor, input.roundId);
		if (!found.ok) return found;
		const { round, format } = found.value;
		if (round.draw === null) return refuse('not-drawn');
		if (round.presses !== input.presses) return refuse('moved-on');
		if (input.act === 'undo') undo(tx, round.id);
		else {
			const events = eventsOf(tx, round.id);
			const before = replayed(format, events);
			// Kept as it counts: a clock that was set back stands still.
			const event = { act: input.act, at: Math.max(at, before.last) as Instant };
			if (timerAfter(before, event) === before) return ok(round.watchCode);
			const sequence = (events.at(-1)?.sequence ?? 0) + 1;
			tx.insert(timerEvents)
				.values({ id, roundId: round.id, sequence, ...event })
				.run();
		}
		tx.update(rounds)
			.set({ presses: round.presses + 1 })
			.where(eq(rounds.id, round.id))
			.run();
		nextRevision(tx, round);
		return ok(round.watchCode);
	});
	return toldWatchers(app, done);
}

export function eventsOf(tx: Tx, roundId: string) {
	return tx
		.select()
		.from(timerEvents)
		.where(eq(timerEvents.roundId, roundId))
		.orderBy(asc(timerEvents.sequence))
		.all();
}

function undo(tx: Tx, roundId: string): void {
	const last = tx
		.select({ id: timerEvents.id })
		.from(timerEvents)
		.where(eq(timerEvents.roundId, roundId))
		.orderBy(desc(timerEvents.sequence))
		.limit(1)
		.get();
	if (last !== undefined) tx.delete(timerEvents).where(eq(timerEvents.id, last.id)).run();
}
