import type { Instant } from '#lib/kernel/index.ts';
import type { Format, Stage } from './formats/format.ts';

/** What the chair does. `next` ends a stage; the one after it waits to be started. */
export const timerActs = ['start', 'pause', 'next', 'back'] as const;
export type TimerAct = (typeof timerActs)[number];
export type TimerEvent = { readonly act: TimerAct; readonly at: Instant };

/**
 * Where a round stands. Times are absolute: a stage that runs has run `before` milliseconds and
 * since `since`. Nothing ticks, so a reload, a restart and another device show the same.
 */
export type TimerState = {
	/** Which stage; one past the last when all are over. */
	readonly stage: number;
	/** Milliseconds each stage has run until it was last stopped. */
	readonly ran: readonly number[];
	/** Since when the stage runs; null while it stands. */
	readonly since: Instant | null;
	/** The latest event: none before it is believed. */
	readonly last: Instant;
};

export function freshTimer({ stages }: Format): TimerState {
	return { stage: 0, ran: stages.map(() => 0), since: null, last: 0 as Instant };
}

/**
 * The state after an event. An act that makes no sense changes nothing; a clock that was set back
 * counts as standing still, so that no stage ever runs backwards.
 */
export function timerAfter(state: TimerState, { act, at }: TimerEvent): TimerState {
	const now = Math.max(at, state.last) as Instant;
	const stopped = (): TimerState => ({
		...state,
		ran: state.ran.map((ms, index) => (index === state.stage ? elapsedIn(state, now) : ms)),
		since: null,
		last: now
	});
	switch (act) {
		case 'start':
			if (state.since !== null || isDone(state)) return state;
			return { ...state, since: now, last: now };
		case 'pause':
			return state.since === null ? state : stopped();
		case 'next':
			return isDone(state) ? state : { ...stopped(), stage: state.stage + 1 };
		case 'back':
			return state.stage === 0 ? state : { ...stopped(), stage: state.stage - 1 };
	}
}

/** The state that a log of events gives, from the beginning. */
export function replayed(format: Format, events: readonly TimerEvent[]): TimerState {
	return events.reduce(timerAfter, freshTimer(format));
}

export type TimerView = {
	readonly stage: Stage | null;
	readonly running: boolean;
	readonly elapsedMs: number;
	/** Never below nothing; what is over is overtime. */
	readonly leftMs: number;
	readonly overMs: number;
	/** Past the grace, the speaker is to stop. */
	readonly beyondGrace: boolean;
	/** Whether points of information may be offered; null where the stage has none. */
	readonly poi: 'not-yet' | 'open' | 'closed' | null;
};

/** What a clock shows at an instant. It only ever grows with time. */
export function timerView(format: Format, state: TimerState, now: Instant): TimerView {
	const stage = format.stages[state.stage] ?? null;
	const elapsedMs = stage === null ? 0 : elapsedIn(state, now);
	const lengthMs = (stage?.seconds ?? 0) * 1000;
	const overMs = Math.max(0, elapsedMs - lengthMs);
	return {
		stage,
		running: state.since !== null,
		elapsedMs,
		leftMs: Math.max(0, lengthMs - elapsedMs),
		overMs,
		beyondGrace: overMs > format.grace * 1000,
		poi: poiAt(stage, elapsedMs)
	};
}

export function isDone({ stage, ran }: TimerState): boolean {
	return stage >= ran.length;
}

function elapsedIn(state: TimerState, now: Instant): number {
	const before = state.ran[state.stage] ?? 0;
	return state.since === null ? before : before + Math.max(0, now - state.since);
}

function poiAt(stage: Stage | null, elapsedMs: number): TimerView['poi'] {
	if (stage === null || stage.poi === null) return null;
	const [opens, closes] = stage.poi;
	if (elapsedMs < opens * 1000) return 'not-yet';
	return elapsedMs < closes * 1000 ? 'open' : 'closed';
}

/** "4:32", and past an hour "1:04:32"; whole seconds, as clocks show them. */
export function clockFace(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (n: number) => String(n).padStart(2, '0');
	const minutes = Math.floor(seconds / 60);
	return minutes < 60
		? `${minutes}:${two(seconds % 60)}`
		: `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
