import fc from 'fast-check';
import { fsrs, createEmptyCard, Rating, type Grade as FsrsGrade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import {
	cardAfter,
	endOfDay,
	gradeOf,
	reviewed,
	type Grade,
	type Memory,
	type Review,
	type ReviewCard
} from '#lib/learning/index.ts';
import { dayOf, type Instant } from '#lib/kernel/index.ts';

const dayMs = 86_400_000;
const begun = Date.UTC(2026, 8, 1, 9);
const grades = ['again', 'hard', 'good'] as const;

it('the library gives the reference intervals of FSRS-6 with its default weights', () => {
	// From the scheduler's own reference: ratings 3,3,3,3,3,3,1,1,3,3,3,3,3, learning steps on.
	const scheduler = fsrs({ enable_fuzz: false });
	const ratings = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as FsrsGrade[];
	let now = new Date(Date.UTC(2022, 10, 29, 12, 30));
	let card = createEmptyCard(now);
	const intervals = ratings.map((rating) => {
		card = scheduler.next(card, now, rating).card;
		now = card.due;
		return card.scheduled_days;
	});
	expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
	expect(Rating.Good).toBe(3);
});

describe('an answer as the scheduler is told of it', () => {
	it.each([
		[0, 'sure', 'again'],
		[0.49, 'sure', 'again'],
		[0.5, 'sure', 'hard'],
		[0.99, null, 'hard'],
		[1, 'guess', 'again'],
		[1, 'unsure', 'hard'],
		[1, 'sure', 'good'],
		[1, null, 'good'],
		[0, null, 'again']
	] as const)('mark %s, %s: %s', (mark, confidence, grade) => {
		expect(gradeOf(mark, confidence)).toBe(grade);
	});
});

const steps = fc.array(
	fc.record({ grade: fc.constantFrom(...grades), days: fc.integer({ min: 0, max: 200 }) }),
	{ minLength: 1, maxLength: 30 }
);

describe('whatever is answered when', () => {
	it('the next time lies ahead, and never further than half a year and its fuzz', () => {
		fc.assert(
			fc.property(steps, (all) => {
				let memory: Memory | null = null;
				let now = begun;
				for (const { grade, days } of all) {
					now += days * dayMs;
					memory = reviewed(memory, grade, now as Instant);
					const ahead = (memory.dueAt - now) / dayMs;
					expect(ahead).toBeGreaterThanOrEqual(1);
					expect(ahead).toBeLessThanOrEqual(182);
				}
			})
		);
	});

	it('better is never sooner', () => {
		fc.assert(
			fc.property(steps, (all) => {
				let memory: Memory | null = null;
				let now = begun;
				for (const { grade, days } of all) {
					now += days * dayMs;
					const [again, hard, good] = grades.map(
						(one) => reviewed(memory, one, now as Instant).scheduledDays
					) as [number, number, number];
					expect(again).toBeLessThanOrEqual(hard);
					expect(hard).toBeLessThanOrEqual(good);
					memory = reviewed(memory, grade, now as Instant);
				}
			})
		);
	});

	it('a clock that is set back throws nothing, and time stands still', () => {
		fc.assert(
			fc.property(fc.constantFrom(...grades), fc.integer({ min: 0, max: 900 }), (grade, back) => {
				const memory = reviewed(null, 'good', begun as Instant);
				const next = reviewed(memory, grade, (begun - back * dayMs) as Instant);
				expect(next.lastAt).toBe(begun);
			})
		);
	});
});

describe('a card', () => {
	const review = (grade: Grade | null, at: number): Review => ({
		grade,
		at: at as Instant,
		day: dayOf(at as Instant)
	});
	const fold = (log: readonly Review[]) =>
		log.reduce<ReviewCard | null>((card, one) => cardAfter(card, one), null);

	it('is moved by the first answer of a day alone; the rest only ask again, or stop asking', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...grades),
				fc.array(fc.constantFrom(...grades, null), { maxLength: 6 }),
				(first, rest) => {
					const card = fold([review(first, begun)]);
					const after = fold([
						review(first, begun),
						...rest.map((grade, at) => review(grade, begun + 60_000 * (at + 1)))
					]);
					expect(after?.memory).toEqual(card?.memory);
					const last = rest.length === 0 ? first : (rest.at(-1) ?? null);
					expect(after?.again).toBe(last === 'again' || last === null);
				}
			)
		);
	});

	it('of a rapid guess is asked again today, scheduled by nothing today, and due tomorrow', () => {
		const card = fold([review(null, begun), review('good', begun + 60_000)]);
		expect(card).toMatchObject({ memory: null, again: false });
		expect(card?.dueAt).toBe(endOfDay(begun as Instant) + 1);
		const tomorrow = fold([
			review(null, begun),
			review('good', begun + 60_000),
			review('good', begun + dayMs)
		]);
		expect(tomorrow?.memory?.reps).toBe(1);
	});
});
