import { Temporal } from 'temporal-polyfill';
import type { Instant } from './clock.ts';
import { ok, refuse, type Result } from './result.ts';

/** What a clock on the wall shows, to the minute: `2026-03-29T02:30`, as a form sends it. */
export type WallTime = string;

export type WallTimeProblem = 'time-unreadable' | 'zone-unknown' | 'time-skipped';

/**
 * The instant at which the clocks of a zone show a time. When clocks go forward some times never
 * come: they are refused, not moved. When clocks go back some come twice, and `twice` says so.
 * @param zone an IANA name such as `Europe/Berlin`
 * @param which of a time that comes twice
 */
export function instantOf(
	wall: WallTime,
	zone: string,
	which: 'first' | 'second'
): Result<{ readonly instant: Instant; readonly twice: boolean }, WallTimeProblem> {
	if (!isZone(zone)) return refuse('zone-unknown', { zone });
	const shown = plainOf(wall);
	if (shown === null) return refuse('time-unreadable', { wall });
	const early = shown.toZonedDateTime(zone, { disambiguation: 'earlier' });
	const late = shown.toZonedDateTime(zone, { disambiguation: 'later' });
	const twice = early.epochMilliseconds !== late.epochMilliseconds;
	if (twice && !early.toPlainDateTime().equals(shown)) {
		return refuse('time-skipped', { wall, next: wallOfZoned(late), zone });
	}
	const chosen = which === 'first' ? early : late;
	return ok({ instant: chosen.epochMilliseconds as Instant, twice });
}

/** What the clocks of a zone show at an instant. @throws RangeError for an unknown zone */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
	return wallOfZoned(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone));
}

export function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return zone !== '';
	} catch {
		return false;
	}
}

function plainOf(wall: WallTime): Temporal.PlainDateTime | null {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null;
	try {
		return Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
	} catch {
		return null;
	}
}

function wallOfZoned(zoned: Temporal.ZonedDateTime): WallTime {
	return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
