import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clockFace,
	formats,
	freshTimer,
	isDone,
	replayed,
	timerActs,
	timerAfter,
	timerView,
	type TimerEvent
} from '#lib/debate/index.ts';
import type { Instant } from '#lib/kernel/index.ts';

const anyFormat = fc.constantFrom(...formats);
const begun = 1_700_000_000_000;
/** Mostly forward; now and then the clock of the machine is set back. */
const anyEvents = fc
	.array(
		fc.tuple(
			fc.constantFrom(...timerActs),
			fc.oneof(fc.nat(600_000), fc.integer({ min: -90_000, max: 0 }))
		),
		{ maxLength: 40 }
	)
	.map((steps) => {
		let at = begun;
		return steps.map(([act, by]): TimerEvent => ({ act, at: (at += by) as Instant }));
	});

describe('a round’s timer', () => {
	it('is never negative, and never runs backwards', () => {
		fc.assert(
			fc.property(
				anyFormat,
				anyEvents,
				fc.nat(3_600_000),
				fc.nat(60_000),
				(format, events, later, more) => {
					const state = replayed(format, events);
					const now = (state.last + later - 30_000) as Instant;
					const view = timerView(format, state, now);
					const next = timerView(format, state, (now + more) as Instant);
					for (const ms of [view.elapsedMs, view.leftMs, view.overMs, ...state.ran])
						expect(ms).toBeGreaterThanOrEqual(0);
					expect(next.elapsedMs).toBeGreaterThanOrEqual(view.elapsedMs);
					expect(next.leftMs).toBeLessThanOrEqual(view.leftMs);
				}
			)
		);
	});

	it('no event takes time away from a stage', () => {
		fc.assert(
			fc.property(anyFormat, anyEvents, (format, events) => {
				let state = freshTimer(format);
				for (const event of events) {
					const next = timerAfter(state, event);
					for (const [at, ms] of next.ran.entries())
						expect(ms).toBeGreaterThanOrEqual(state.ran[at] ?? 0);
					expect(next.last).toBeGreaterThanOrEqual(state.last);
					state = next;
				}
			})
		);
	});

	it('undone, an event leaves no trace: the log without it is the log before it', () => {
		fc.assert(
			fc.property(anyFormat, anyEvents, fc.constantFrom(...timerActs), (format, events, act) => {
				const before = replayed(format, events);
				const event = { act, at: (before.last + 1000) as Instant };
				const log = [...events, event];
				expect(replayed(format, log.slice(0, -1))).toEqual(before);
			})
		);
	});

	it('replayed from the log, it is the state that was lived', () => {
		fc.assert(
			fc.property(anyFormat, anyEvents, (format, events) => {
				let lived = freshTimer(format);
				for (const event of events) lived = timerAfter(lived, event);
				expect(replayed(format, events)).toEqual(lived);
				// A state survives being written down.
				expect(JSON.parse(JSON.stringify(lived))).toEqual(lived);
			})
		);
	});

	it('paused, it stands; time away is not counted', () => {
		fc.assert(
			fc.property(anyFormat, fc.nat(500_000), fc.nat(9_000_000), (format, ran, away) => {
				const at = (ms: number) => (begun + ms) as Instant;
				const state = replayed(format, [
					{ act: 'start', at: at(0) },
					{ act: 'pause', at: at(ran) }
				]);
				expect(timerView(format, state, at(ran + away)).elapsedMs).toBe(ran);
			})
		);
	});

	it('goes through every stage to the end, and past it no act does anything', () => {
		for (const format of formats) {
			let state = freshTimer(format);
			state = format.stages.reduce(
				(before) => timerAfter(before, { act: 'next', at: begun as Instant }),
				state
			);
			expect(isDone(state)).toBe(true);
			for (const act of ['start', 'next', 'pause'] as const)
				expect(timerAfter(state, { act, at: begun as Instant })).toEqual(state);
			expect(timerView(format, state, begun as Instant).stage).toBeNull();
		}
	});
});

describe('a millisecond either side', () => {
	const bp = formats.find(({ id }) => id === 'bp') ?? formats[0];
	if (bp === undefined) throw new Error('no format');
	const speech = replayed(bp, [
		{ act: 'next', at: begun as Instant },
		{ act: 'start', at: begun as Instant }
	]);
	it.each([
		[59_999, 'not-yet', 360_001, 0, false],
		[60_000, 'open', 360_000, 0, false],
		[359_999, 'open', 60_001, 0, false],
		[360_000, 'closed', 60_000, 0, false],
		[419_999, 'closed', 1, 0, false],
		[420_000, 'closed', 0, 0, false],
		[435_000, 'closed', 0, 15_000, false],
		[435_001, 'closed', 0, 15_001, true]
	])('at %s ms points of information are %s', (ms, poi, leftMs, overMs, beyondGrace) => {
		expect(timerView(bp, speech, (begun + ms) as Instant)).toMatchObject({
			poi,
			leftMs,
			overMs,
			beyondGrace
		});
	});
});

it.each([
	[0, '0:00'],
	[999, '0:00'],
	[1000, '0:01'],
	[272_000, '4:32'],
	[3_599_999, '59:59'],
	[3_872_000, '1:04:32']
])('%s ms is %s', (ms, face) => {
	expect(clockFace(ms)).toBe(face);
});
