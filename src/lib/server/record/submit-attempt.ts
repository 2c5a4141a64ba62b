import { and, asc, eq, lte } from 'drizzle-orm';
import { dayOf, ok, type Instant, type Result } from '#lib/kernel/index.ts';
import { graceMs, isMarkedByHand, isOver, markAsRuled } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions } from '../db/schema/library.ts';
import { attempts } from '../db/schema/record.ts';
import { giveMark } from './give-mark.ts';
import { itemsAsRuled } from './items-as-ruled.ts';
import { lastAnswers, ownAttempt, type OwnAttempt } from './own-attempt.ts';
import { WritesPaused } from '../trouble.ts';
import { logReview } from './review-log.ts';

/**
 * Closes the sitting: marks the last answer to every item and brings the summaries up to date, all
 * in one transaction. Submitting twice is submitting once.
 */
export async function submitAttempt(
	app: App,
	actor: Actor,
	input: { readonly attemptId: string }
): Promise<Result<null, 'not-found'>> {
	const now = app.clock.now();
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownAttempt(tx, actor, 'answer', input.attemptId);
		if (!found.ok) return found;
		handIn(app, tx, found.value, now);
		return ok(null);
	});
}

/** Hands in one's own sitting if its time ran out. @returns true where it is handed in now */
export async function submitWhatRanOut(
	app: App,
	actor: Actor,
	input: { readonly attemptId: string }
): Promise<boolean> {
	const now = app.clock.now();
	return app.db.write((tx) => {
		const found = ownAttempt(tx, actor, 'answer', input.attemptId);
		if (!found.ok) return false;
		if (isOver(found.value.attempt.deadlineAt, now)) handIn(app, tx, found.value, now);
		return found.value.attempt.state === 'submitted' || isOver(found.value.attempt.deadlineAt, now);
	});
}

const atOnce = 50;

/**
 * Hands in what ran out while nobody was looking: a closed laptop, a server that was off. Called
 * every second, and at the start before anybody is served. @returns how many
 */
export async function handInWhatRanOut(app: App): Promise<number> {
	let handedIn = 0;
	for (;;) {
		const now = app.clock.now();
		const over = app.db.read
			.select({ id: attempts.id })
			.from(attempts)
			.where(and(eq(attempts.state, 'open'), lte(attempts.deadlineAt, (now - graceMs) as Instant)))
			.orderBy(asc(attempts.deadlineAt))
			.limit(atOnce)
			.all();
		let stuck = 0;
		for (const { id } of over)
			await app.db
				.write((tx) => handInIfOver(app, tx, id, now))
				.catch((error: unknown) => {
					if (error instanceof WritesPaused) throw error;
					// One sitting that can't be marked must not hold up the others.
					app.log.error(`Sitting ${id} could not be handed in`, error);
					stuck++;
				});
		handedIn += over.length - stuck;
		if (over.length < atOnce || stuck > 0) return handedIn;
	}
}

/** Looked at again inside the job: its deadline may have been moved meanwhile. */
function handInIfOver(app: App, tx: Tx, id: string, now: Instant): void {
	const found = tx
		.select({ attempt: attempts, version: quizVersions })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(eq(attempts.id, id))
		.get();
	if (found !== undefined && isOver(found.attempt.deadlineAt, now)) handIn(app, tx, found, now);
}

/** Marks the last answer to every item, once. */
function handIn(app: App, tx: Tx, { attempt, version }: OwnAttempt, now: Instant): void {
	if (attempt.state === 'submitted') return;
	const given = lastAnswers(tx, attempt.id);
	// What ran out ended when its time did, whenever that was noticed.
	const submittedAt = Math.min(now, attempt.deadlineAt ?? now) as Instant;
	tx.update(attempts)
		.set({ state: 'submitted', submittedAt })
		.where(eq(attempts.id, attempt.id))
		.run();
	let score = 0;
	for (const [position, { published: item, rulings }] of itemsAsRuled(tx, version).entries()) {
		const answer = given.get(item.id);
		const mark = markAsRuled(item, rulings, answer?.response ?? '');
		// It waits for a person: `mark-by-hand.ts` gives it its mark.
		if (mark === null) continue;
		score += mark;
		giveMark(tx, { ...attempt, submittedAt }, { item, position, answer, mark, now });
		// Nobody marks what is written in practice.
		if (isMarkedByHand(item)) continue;
		logReview(tx, {
			id: app.random.id(),
			learnerId: attempt.learnerId,
			itemId: item.id,
			stem: item.stem,
			versionId: version.id,
			topicId: attempt.topicId,
			attemptId: attempt.id,
			response: answer?.response ?? '',
			mark,
			confidence: null,
			elapsedMs: answer?.elapsedMs ?? null,
			day: dayOf(now),
			at: now
		});
	}
	tx.update(attempts).set({ score }).where(eq(attempts.id, attempt.id)).run();
}
