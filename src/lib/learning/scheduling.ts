import { createEmptyCard, fsrs, Rating, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import type { Instant } from '#lib/kernel/index.ts';

// The only file that knows the scheduler. Importing it adds methods to `Date`, which nothing here
// relies on; the time is always an argument.

/** How sure a learner was before they saw the key. */
export const confidences = ['guess', 'unsure', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

export type Grade = 'again' | 'hard' | 'good';

/** What the scheduler keeps of one item and one learner; plain numbers, so that it can be stored. */
export type Memory = {
	readonly dueAt: Instant;
	readonly lastAt: Instant;
	readonly stability: number;
	readonly difficulty: number;
	readonly scheduledDays: number;
	readonly reps: number;
	readonly lapses: number;
	readonly state: number;
};

/** Six answers in a row that were right would put an item off for four years. */
const longestDays = 180;

const scheduler = fsrs({
	enable_short_term: false,
	request_retention: 0.9,
	enable_fuzz: true,
	maximum_interval: longestDays
});

/**
 * An answer as the scheduler is told of it. A failure is never "hard", which would count as known;
 * right by guessing is not known either. Partial credit is in between.
 * @param mark 0 to 1 @param confidence null where it wasn't asked
 */
export function gradeOf(mark: number, confidence: Confidence | null): Grade {
	if (mark < 0.5 || confidence === 'guess') return 'again';
	return mark < 1 || confidence === 'unsure' ? 'hard' : 'good';
}

/** The memory after an answer, by FSRS-6 with its default weights and a retention of 90 %. */
export function reviewed(memory: Memory | null, grade: Grade, now: Instant): Memory {
	// A clock that was set back stands still: the scheduler knows no time before the last answer.
	const lastAt = Math.max(now, memory?.lastAt ?? now) as Instant;
	const at = new Date(lastAt);
	const before: Card = memory === null ? createEmptyCard(at) : cardOf(memory);
	const { card } = scheduler.next(before, at, ratings[grade]);
	return {
		dueAt: card.due.getTime() as Instant,
		lastAt,
		stability: card.stability,
		difficulty: card.difficulty,
		scheduledDays: card.scheduled_days,
		reps: card.reps,
		lapses: card.lapses,
		state: card.state
	};
}

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good
};

function cardOf(memory: Memory): Card {
	return {
		due: new Date(memory.dueAt),
		last_review: new Date(memory.lastAt),
		stability: memory.stability,
		difficulty: memory.difficulty,
		elapsed_days: 0,
		scheduled_days: memory.scheduledDays,
		learning_steps: 0,
		reps: memory.reps,
		lapses: memory.lapses,
		state: memory.state
	};
}

/** What stands of one item: its memory, and whether it is to come again before the day ends. */
export type ReviewCard = {
	/** Null until an answer told something. */
	readonly memory: Memory | null;
	readonly dueAt: Instant;
	/** The day of the last answer, on which nothing more is scheduled by. */
	readonly day: string;
	/** Failed last: asked again the same day, until it is right. */
	readonly again: boolean;
};

/** One line of the review log. A rapid guess has no grade. */
export type Review = {
	readonly at: Instant;
	readonly day: string;
	readonly grade: Grade | null;
};

/**
 * The card after one more answer. Only the first of a day is scheduled by: what is asked again a
 * minute later, with the key just seen, says little of tomorrow. A rapid guess is scheduled by not
 * at all, and the item is asked again. Folding the whole log gives the same card.
 */
export function cardAfter(card: ReviewCard | null, { at, day, grade }: Review): ReviewCard {
	const again = grade === 'again' || grade === null;
	const tomorrow = (endOfDay(at) + 1) as Instant;
	if (card !== null && card.day === day)
		return { ...card, again, dueAt: Math.max(card.dueAt, tomorrow) as Instant };
	if (grade === null) return { memory: card?.memory ?? null, dueAt: card?.dueAt ?? at, day, again };
	const memory = reviewed(card?.memory ?? null, grade, at);
	return { memory, dueAt: memory.dueAt, day, again };
}

const dayMs = 86_400_000;

/** The last millisecond of the UTC day: what falls due in a day may be asked any time of it. */
export function endOfDay(now: Instant): Instant {
	return (Math.floor(now / dayMs) * dayMs + dayMs - 1) as Instant;
}
