import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantOf, wallTimeOf, type Instant } from '#lib/kernel/index.ts';

// Every change of every zone's clocks from 2024 to 2034, as the zones' own rules have them.
const minute = 60_000;
const from = Temporal.Instant.from('2024-01-01T00:00Z');
const to = Date.UTC(2035, 0, 1);

type Change = { zone: string; at: number; before: number; after: number };
const changes: Change[] = Intl.supportedValuesOf('timeZone').flatMap((zone) => {
	const found: Change[] = [];
	let here = from.toZonedDateTimeISO(zone);
	for (;;) {
		const next = here.getTimeZoneTransition('next');
		if (next === null || next.epochMilliseconds >= to) return found;
		const at = next.epochMilliseconds;
		const before = offsetIn(zone, at - 1);
		const after = offsetIn(zone, at);
		if (before !== after) found.push({ zone, at, before, after });
		here = next;
	}
});

/** Minutes ahead of UTC, by the platform's own calendar: another source than the one tested. */
function offsetIn(zone: string, at: number): number {
	const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
	const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What a clock set to an offset shows. */
function shownAt(at: number, offset: number): string {
	return new Date(at + offset * minute).toISOString().slice(0, 16);
}

it('there are some thousand changes to try', () => {
	expect(changes.length).toBeGreaterThan(1500);
});

describe('at every change of the clocks, 2024 to 2034', () => {
	it('a time that never comes is refused, and the next is named', () => {
		for (const { zone, at, before, after } of changes.filter((one) => one.after > one.before)) {
			for (const into of [0, 1, after - before - 1]) {
				const read = instantOf(shownAt(at + into * minute, before), zone, 'first');
				expect(read, zone).toMatchObject({ ok: false, problem: 'time-skipped' });
				expect(!read.ok && read.facts['next']).toBe(shownAt(at + into * minute, after));
			}
			const last = instantOf(shownAt(at - minute, before), zone, 'first');
			expect(last, zone).toMatchObject({ value: { instant: at - minute, twice: false } });
			const first = instantOf(shownAt(at, after), zone, 'first');
			expect(first, zone).toMatchObject({ value: { instant: at, twice: false } });
		}
	});

	it('a time that comes twice is said to, and each of the two can be meant', () => {
		for (const { zone, at, before, after } of changes.filter((one) => one.after < one.before)) {
			for (const into of [0, before - after - 1]) {
				const wall = shownAt(at + into * minute, after);
				const first = instantOf(wall, zone, 'first');
				const second = instantOf(wall, zone, 'second');
				const apart = (before - after) * minute;
				const instant = at + into * minute;
				expect(first, zone).toMatchObject({ value: { instant: instant - apart, twice: true } });
				expect(second, zone).toMatchObject({ value: { instant, twice: true } });
				expect(wallTimeOf(instant as Instant, zone)).toBe(wall);
			}
		}
	});
});

it.each(['', 'soon', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01'])(
	'“%s” is no time',
	(wall) => {
		expect(instantOf(wall, 'UTC', 'first')).toMatchObject({ problem: 'time-unreadable' });
	}
);

it.each(['', 'Atlantis/Capital', 'Europe/Berlin; drop'])('“%s” is no zone', (zone) => {
	expect(instantOf('2026-01-01T10:00', zone, 'first')).toMatchObject({ problem: 'zone-unknown' });
});
