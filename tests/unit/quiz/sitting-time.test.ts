import { describe, expect, it } from 'vitest';
import type { Instant } from '#lib/kernel/index.ts';
import {
	deadlineOf,
	graceMs,
	isLate,
	isOver,
	keysMayShow,
	phaseOf,
	type ExtraTime
} from '#lib/quiz/index.ts';

const at = (ms: number) => ms as Instant;
const minute = 60_000;
const day = 86_400_000;
const begun = at(1_000_000_000_000);

describe('when a sitting ends by itself', () => {
	const cases: [string, number | null, number | null, ExtraTime, number | null][] = [
		['without limit and close, never', null, null, 1, null],
		['without either, never, whatever the extra time', null, null, null, null],
		['with a limit, when it is up', 20 * minute, null, 1, 20 * minute],
		['with extra time, later by the multiple', 20 * minute, null, 1.5, 30 * minute],
		['without a limit for this learner, never', 20 * minute, null, null, null],
		['at the close, where that comes first', 20 * minute, 5 * minute, 1, 5 * minute],
		['the close leaves what extra time adds', 20 * minute, 5 * minute, 1.5, 15 * minute],
		['the close leaves a day to who has no limit', 20 * minute, 5 * minute, null, 5 * minute + day],
		['without a limit, extra time adds nothing to the close', null, 5 * minute, 3, 5 * minute],
		['in whole milliseconds', 1000, null, 1.1115, 1112]
	];
	it.each(cases)('%s', (_, limitMs, closesIn, extraTime, endsIn) => {
		const closesAt = closesIn === null ? null : at(begun + closesIn);
		const deadline = deadlineOf(begun, { limitMs, closesAt }, extraTime);
		expect(deadline === null ? null : deadline - begun).toBe(endsIn);
	});
});

describe('a millisecond either side', () => {
	const terms = { opensAt: at(begun), dueAt: at(begun + day), closesAt: at(begun + 2 * day) };
	it.each([
		['before it opens', begun - 1, 'before'],
		['as it opens', begun, 'open'],
		['as it is due', begun + day, 'open'],
		['just past due', begun + day + 1, 'late'],
		['just before it closes', begun + 2 * day - 1, 'late'],
		['as it closes', begun + 2 * day, 'closed'],
		['a day before', begun - day, 'before'],
		['a day after', begun + 3 * day, 'closed']
	])('%s', (_, now, phase) => {
		expect(phaseOf(terms, at(now))).toBe(phase);
	});

	it('the grace is taken to its last millisecond, and not one longer', () => {
		expect(isOver(begun, at(begun + graceMs - 1))).toBe(false);
		expect(isOver(begun, at(begun + graceMs))).toBe(true);
		expect(isOver(begun, at(begun + graceMs + day))).toBe(true);
		expect(isOver(begun, at(begun - day))).toBe(false);
		expect(isOver(null, at(Number.MAX_SAFE_INTEGER))).toBe(false);
	});

	it('handed in as it is due is in time', () => {
		expect(isLate({ dueAt: begun }, begun)).toBe(false);
		expect(isLate({ dueAt: begun }, at(begun + 1))).toBe(true);
		expect(isLate({ dueAt: null }, begun)).toBe(false);
	});

	it('what extra time adds comes on top of when it is due', () => {
		const hour = { dueAt: begun, limitMs: 60 * minute };
		expect(isLate(hour, at(begun + 60 * minute), 2)).toBe(false);
		expect(isLate(hour, at(begun + 60 * minute + 1), 2)).toBe(true);
		expect(isLate(hour, at(begun + day), null)).toBe(false);
		expect(isLate({ dueAt: begun }, at(begun + 1), 2)).toBe(true);
	});
});

describe('keys and scores are shown', () => {
	it.each([
		['at once, where they may be', 'handed-in', null, 5, true],
		['never, where they may not', 'never', begun - 1, 0, false],
		['not before the close', 'closed', begun + 1, 0, false],
		['at the close', 'closed', begun, 0, true],
		['not while somebody with extra time is at it', 'closed', begun - day, 1, false],
		['not where it never closes', 'closed', null, 0, false]
	] as const)('%s', (_, when, closesAt, sitting, shown) => {
		const closes = closesAt === null ? null : at(closesAt);
		expect(keysMayShow(when, closes, begun, sitting)).toBe(shown);
	});
});
