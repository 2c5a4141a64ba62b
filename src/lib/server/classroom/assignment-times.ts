import { instantOf, ok, refuse, type Result, type WallTime } from '#lib/kernel/index.ts';
import { keysShownWhen, type KeysShown } from '#lib/quiz/index.ts';
import type { assignments } from '../db/schema/classroom.ts';

/** What a teacher says of an assignment; times are those of the class's clocks, empty for none. */
export type Terms = {
	readonly opens: WallTime;
	readonly due: WallTime;
	readonly closes: WallTime;
	/** How often each may sit it. */
	readonly sittings: number;
	/** In minutes; null for none. */
	readonly limit: number | null;
	readonly keys: string;
};

export type TermsProblem =
	| 'time-unreadable'
	| 'time-skipped'
	| 'zone-unknown'
	| 'opens-missing'
	| 'due-before-opens'
	| 'closes-before-due'
	| 'closes-before-opens'
	| 'closes-missing'
	| 'limit-unfit'
	| 'sittings-unfit';

const mostSittings = 20;
const mostMinutes = 600;

type Stored = Pick<
	typeof assignments.$inferSelect,
	| 'timeZone'
	| 'opensWall'
	| 'opensAt'
	| 'dueWall'
	| 'dueAt'
	| 'closesWall'
	| 'closesAt'
	| 'sittings'
	| 'limitMinutes'
	| 'keys'
>;

/**
 * The terms as they are stored. Of a time that comes twice when clocks go back, an opening is the
 * first and an end is the second, so that nobody loses the hour.
 */
export function readTerms(terms: Terms, timeZone: string): Result<Stored, TermsProblem> {
	if (terms.opens === '') return refuse('opens-missing');
	const opens = instantOf(terms.opens, timeZone, 'first');
	if (!opens.ok) return opens;
	const due = endOf(terms.due, timeZone);
	if (!due.ok) return due;
	const closes = endOf(terms.closes, timeZone);
	if (!closes.ok) return closes;
	const opensAt = opens.value.instant;
	const [dueAt, closesAt] = [due.value, closes.value];
	if (dueAt !== null && dueAt <= opensAt) return refuse('due-before-opens');
	if (closesAt !== null && closesAt <= opensAt) return refuse('closes-before-opens');
	if (closesAt !== null && dueAt !== null && closesAt < dueAt) return refuse('closes-before-due');
	if (terms.keys === 'closed' && closesAt === null) return refuse('closes-missing');
	const { limit, sittings } = terms;
	if (limit !== null && !within(limit, mostMinutes))
		return refuse('limit-unfit', { most: mostMinutes });
	if (!within(sittings, mostSittings)) return refuse('sittings-unfit', { most: mostSittings });
	return ok({
		timeZone,
		opensWall: terms.opens,
		opensAt,
		dueWall: terms.due === '' ? null : terms.due,
		dueAt,
		closesWall: terms.closes === '' ? null : terms.closes,
		closesAt,
		sittings,
		limitMinutes: limit,
		keys: keysOf(terms.keys)
	});
}

function endOf(wall: WallTime, timeZone: string) {
	if (wall === '') return ok(null);
	const read = instantOf(wall, timeZone, 'second');
	return read.ok ? ok(read.value.instant) : read;
}

function within(n: number, most: number): boolean {
	return Number.isInteger(n) && n >= 1 && n <= most;
}

/** Whatever isn't one of the three shows least. */
function keysOf(typed: string): KeysShown {
	return keysShownWhen.find((one) => one === typed) ?? 'never';
}
