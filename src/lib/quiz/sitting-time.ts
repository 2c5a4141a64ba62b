import type { Instant } from '#lib/kernel/index.ts';

/** When an assigned quiz may be begun, and how long a sitting lasts. */
export type Times = {
	readonly opensAt: Instant;
	/** Handed in later, it is late and still counts. */
	readonly dueAt: Instant | null;
	readonly closesAt: Instant | null;
	readonly limitMs: number | null;
};

/** A learner's time as a multiple of everybody's, 1 to 10; null where no limit holds. */
export type ExtraTime = number | null;

/** When learners see keys and scores: at once, once nobody can sit it any more, or not at all. */
export const keysShownWhen = ['handed-in', 'closed', 'never'] as const;
export type KeysShown = (typeof keysShownWhen)[number];

/**
 * What reaches the server this long after time ran out still counts: it was under way. Said to
 * teachers and learners, and the same for all.
 */
export const graceMs = 15_000;

const dayMs = 86_400_000;

/**
 * When a sitting ends by itself; null for one that doesn't. The learner's time is the limit times
 * their extra time. What that adds comes on top of the closing time as well, so that extra time is
 * never cut off by it; without a limit of time a sitting begun before the close ends a day after.
 */
export function deadlineOf(
	startedAt: Instant,
	{ closesAt, limitMs }: Pick<Times, 'closesAt' | 'limitMs'>,
	extraTime: ExtraTime
): Instant | null {
	const added = addedMs(limitMs, extraTime);
	const ends = [
		...(limitMs === null || extraTime === null ? [] : [startedAt + limitMs * extraTime]),
		...(closesAt === null ? [] : [closesAt + added])
	];
	return ends.length === 0 ? null : (Math.round(Math.min(...ends)) as Instant);
}

/** True once nothing more is taken: the deadline and its grace have passed. */
export function isOver(deadlineAt: Instant | null, now: Instant): boolean {
	return deadlineAt !== null && now >= deadlineAt + graceMs;
}

export type Phase = 'before' | 'open' | 'late' | 'closed';

/** From the very millisecond it opens, until the one before it closes. */
export function phaseOf({ opensAt, dueAt, closesAt }: Omit<Times, 'limitMs'>, now: Instant): Phase {
	if (now < opensAt) return 'before';
	if (closesAt !== null && now >= closesAt) return 'closed';
	return isLate({ dueAt }, now) ? 'late' : 'open';
}

/** What extra time adds to a limit; a day for who has none, nothing where nobody has. */
function addedMs(limitMs: number | null, extraTime: ExtraTime): number {
	return limitMs === null ? 0 : extraTime === null ? dayMs : limitMs * (extraTime - 1);
}

/**
 * Handed in after it was due; at the very millisecond it is in time. What extra time adds comes on
 * top of that as it does of the close.
 */
export function isLate(
	{ dueAt, limitMs = null }: { readonly dueAt: Instant | null; readonly limitMs?: number | null },
	submittedAt: Instant,
	extraTime: ExtraTime = 1
): boolean {
	return dueAt !== null && submittedAt > dueAt + addedMs(limitMs, extraTime);
}

/**
 * Whether keys, explanations and scores may be seen by who handed in.
 * @param sitting how many still sit it: who has extra time is not given away to
 */
export function keysMayShow(
	when: KeysShown,
	closesAt: Instant | null,
	now: Instant,
	sitting: number
): boolean {
	if (when === 'handed-in') return true;
	return when === 'closed' && closesAt !== null && now >= closesAt && sitting === 0;
}
