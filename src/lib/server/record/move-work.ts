import { and, count, eq, isNull } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { articles, quizzes, sheets, topics } from '../db/schema/library.ts';
import { users } from '../db/schema/people.ts';
import { drills } from '../db/schema/practice.ts';
import { attempts, marks } from '../db/schema/record.ts';
import { moveLog } from './review-log.ts';
import { rebuildLearners } from './summaries.ts';

/** What a guest would bring along: quizzes made, quizzes taken, and drills. */
export async function countWork(
	app: App,
	actor: Actor
): Promise<{ quizzes: number; attempts: number; drills: number }> {
	if (actor === null) return { quizzes: 0, attempts: 0, drills: 0 };
	const made = app.db.read
		.select({ n: count() })
		.from(quizzes)
		.where(eq(quizzes.ownerId, actor.id))
		.get();
	const taken = app.db.read
		.select({ n: count() })
		.from(attempts)
		.where(eq(attempts.learnerId, actor.id))
		.get();
	const practised = app.db.read
		.select({ n: count() })
		.from(drills)
		.where(eq(drills.learnerId, actor.id))
		.get();
	return { quizzes: made?.n ?? 0, attempts: taken?.n ?? 0, drills: practised?.n ?? 0 };
}

/**
 * Gives a guest's work to the account just signed in to, because its owner said so. Published
 * versions go on naming who published them: they never change.
 */
export async function moveWork(
	app: App,
	guest: Actor,
	toUserId: string
): Promise<Result<null, 'not-found'>> {
	if (guest?.kind !== 'guest') return refuse('not-found');
	return app.db.write((tx): Result<null, 'not-found'> => {
		const still = tx.select({ kind: users.kind }).from(users).where(eq(users.id, guest.id)).get();
		if (still?.kind !== 'guest') return refuse('not-found');
		for (const table of [topics, articles, quizzes, sheets]) {
			tx.update(table).set({ ownerId: toUserId }).where(eq(table.ownerId, guest.id)).run();
		}
		const moved = tx
			.selectDistinct({ id: marks.topicId })
			.from(marks)
			.where(eq(marks.learnerId, guest.id))
			.all();
		tx.update(attempts).set({ learnerId: toUserId }).where(eq(attempts.learnerId, guest.id)).run();
		tx.update(marks).set({ learnerId: toUserId }).where(eq(marks.learnerId, guest.id)).run();
		moveLog(tx, guest.id, toUserId);
		moveDrills(tx, guest.id, toUserId);
		for (const { id } of moved) rebuildLearners(tx, [guest.id, toUserId], id);
		return ok(null);
	});
}

/** Drills are counted on from those the account has done. */
function moveDrills(tx: Tx, from: string, to: string): void {
	for (const one of tx.select().from(drills).where(eq(drills.learnerId, from)).all()) {
		const mine = tx
			.select({ n: count() })
			.from(drills)
			.where(
				and(
					eq(drills.learnerId, to),
					one.sheetVersionId === null
						? isNull(drills.sheetVersionId)
						: eq(drills.sheetVersionId, one.sheetVersionId),
					eq(drills.kind, one.kind)
				)
			)
			.get();
		tx.update(drills)
			.set({ learnerId: to, turn: (mine?.n ?? 0) + 1 })
			.where(eq(drills.id, one.id))
			.run();
	}
}
