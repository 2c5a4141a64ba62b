import { and, eq, inArray, lt, notInArray } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import {
	articles,
	draftItems,
	spareItems,
	quizVersions,
	quizzes,
	sheetVersions,
	sheets,
	topics
} from '../db/schema/library.ts';
import { sessions, users } from '../db/schema/people.ts';
import { drills, reviewCards, reviews } from '../db/schema/practice.ts';
import {
	answers,
	attempts,
	handMarks,
	itemTotals,
	learnerTopics,
	marks,
	rulings,
	topicTotals
} from '../db/schema/record.ts';
import { takeFromTotals } from './summaries.ts';

const dayMs = 86_400_000;
const atOnce = 50;

/**
 * Erases guests who haven't come back in the configured days, with all their work. A quiz of
 * theirs that somebody else took stays, ownerless: its takers keep their results, and the guest's
 * row keeps nothing but its id. @returns how many guests went
 */
export async function eraseStaleGuests(app: App): Promise<number> {
	const before = (app.clock.now() - app.config.guestDays * dayMs) as Instant;
	const stale = and(eq(users.kind, 'guest'), lt(users.lastSeenAt, before));
	let erased = 0;
	for (;;) {
		const batch = app.db.read.select({ id: users.id }).from(users).where(stale).limit(atOnce).all();
		for (const guest of batch) await app.db.write((tx) => eraseGuest(tx, guest.id, before));
		erased += batch.length;
		if (batch.length < atOnce) return erased;
	}
}

/** Re-reads the guest's state inside the job: one who came back meanwhile stays. */
function eraseGuest(tx: Tx, id: string, before: Instant): void {
	const still = tx
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.id, id), eq(users.kind, 'guest'), lt(users.lastSeenAt, before)))
		.get();
	if (still === undefined) return;
	tx.delete(sessions).where(eq(sessions.userId, id)).run();
	eraseTaken(tx, id);
	const keeps = eraseMade(tx, id);
	if (!keeps) tx.delete(users).where(eq(users.id, id)).run();
	else
		tx.update(users)
			.set({ displayName: '', lastSeenAt: Number.MAX_SAFE_INTEGER as Instant })
			.where(eq(users.id, id))
			.run();
}

function eraseTaken(tx: Tx, learnerId: string): void {
	for (const table of [reviewCards, reviews, drills])
		tx.delete(table).where(eq(table.learnerId, learnerId)).run();
	const taken = tx
		.select({ id: attempts.id })
		.from(attempts)
		.where(eq(attempts.learnerId, learnerId))
		.all()
		.map((row) => row.id);
	if (taken.length === 0) return;
	takeFromTotals(tx, learnerId);
	tx.delete(learnerTopics).where(eq(learnerTopics.learnerId, learnerId)).run();
	tx.delete(marks).where(eq(marks.learnerId, learnerId)).run();
	tx.delete(handMarks).where(inArray(handMarks.attemptId, taken)).run();
	tx.delete(answers).where(inArray(answers.attemptId, taken)).run();
	tx.delete(attempts).where(eq(attempts.learnerId, learnerId)).run();
}

/** A sheet goes with its versions and its link; drills that others did on it stay theirs. */
function eraseSheets(tx: Tx, ownerId: string): void {
	const ids = tx
		.select({ id: sheets.id })
		.from(sheets)
		.where(eq(sheets.ownerId, ownerId))
		.all()
		.map((row) => row.id);
	const versionIds = tx
		.select({ id: sheetVersions.id })
		.from(sheetVersions)
		.where(inArray(sheetVersions.sheetId, ids));
	tx.update(drills)
		.set({ sheetVersionId: null })
		.where(inArray(drills.sheetVersionId, versionIds))
		.run();
	tx.delete(sheetVersions).where(inArray(sheetVersions.sheetId, ids)).run();
	tx.delete(sheets).where(inArray(sheets.id, ids)).run();
}

/** @returns true when something had to stay for other people's sake */
function eraseMade(tx: Tx, ownerId: string): boolean {
	const made = tx.select().from(quizzes).where(eq(quizzes.ownerId, ownerId)).all();
	const ids = made.map((quiz) => quiz.id);
	const taken = tx
		.selectDistinct({ id: quizVersions.quizId })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(inArray(quizVersions.quizId, ids))
		.all()
		.map((row) => row.id);
	const going = made.filter((quiz) => !taken.includes(quiz.id));
	const quizIds = going.map((quiz) => quiz.id);
	const versionIds = tx
		.select({ id: quizVersions.id })
		.from(quizVersions)
		.where(inArray(quizVersions.quizId, quizIds))
		.all()
		.map((row) => row.id);
	tx.delete(itemTotals).where(inArray(itemTotals.versionId, versionIds)).run();
	tx.delete(rulings).where(inArray(rulings.versionId, versionIds)).run();
	tx.delete(quizVersions).where(inArray(quizVersions.quizId, quizIds)).run();
	tx.delete(draftItems).where(inArray(draftItems.quizId, quizIds)).run();
	tx.delete(spareItems).where(inArray(spareItems.quizId, quizIds)).run();
	tx.delete(quizzes).where(inArray(quizzes.id, quizIds)).run();
	eraseSheets(tx, ownerId);
	const keptArticles = made.filter((quiz) => taken.includes(quiz.id)).map((quiz) => quiz.articleId);
	const keptTopics = made.filter((quiz) => taken.includes(quiz.id)).map((quiz) => quiz.topicId);
	tx.delete(articles)
		.where(and(eq(articles.ownerId, ownerId), notInArray(articles.id, keptArticles)))
		.run();
	const goneTopics = tx
		.select({ id: topics.id })
		.from(topics)
		.where(and(eq(topics.ownerId, ownerId), notInArray(topics.id, keptTopics)))
		.all()
		.map((row) => row.id);
	tx.delete(topicTotals).where(inArray(topicTotals.topicId, goneTopics)).run();
	tx.delete(topics).where(inArray(topics.id, goneTopics)).run();
	const published = tx
		.select({ id: quizVersions.id })
		.from(quizVersions)
		.where(eq(quizVersions.publishedBy, ownerId))
		.limit(1)
		.get();
	const handedOut = tx
		.select({ id: sheetVersions.id })
		.from(sheetVersions)
		.where(eq(sheetVersions.publishedBy, ownerId))
		.limit(1)
		.get();
	return taken.length > 0 || published !== undefined || handedOut !== undefined;
}
