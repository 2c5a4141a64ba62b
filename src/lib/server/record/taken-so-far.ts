import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { App } from '../app.ts';
import { quizVersions } from '../db/schema/library.ts';
import { attempts, itemTotals } from '../db/schema/record.ts';
import { toMarkIn, type ToMark } from './answers-to-mark.ts';

export type TakenSoFar = {
	readonly submitted: number;
	/** The newest hundred who handed in, with the names they gave. */
	readonly by: readonly {
		readonly name: string;
		readonly score: number;
		readonly items: number;
		readonly at: Instant;
	}[];
	/** Answers that wait for their author's mark. */
	readonly toMark: readonly ToMark[];
	readonly right: Readonly<Record<string, { readonly answered: number; readonly marks: number }>>;
};

const mostTakers = 100;

/** Who handed a quiz in, and how many got each item right: for its author, who must be checked before. */
export async function takenSoFar(app: App, quizId: string): Promise<TakenSoFar> {
	const handedIn = and(eq(quizVersions.quizId, quizId), eq(attempts.state, 'submitted'));
	const submitted = app.db.read
		.select({ n: count() })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(handedIn)
		.get();
	const by = app.db.read
		.select({
			name: attempts.learnerName,
			score: attempts.score,
			items: attempts.items,
			at: attempts.submittedAt,
			startedAt: attempts.startedAt
		})
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(handedIn)
		.orderBy(desc(attempts.submittedAt))
		.limit(mostTakers)
		.all()
		.map(({ startedAt, ...row }) => ({ ...row, score: row.score ?? 0, at: row.at ?? startedAt }));
	const rows = app.db.read
		.select({
			itemId: itemTotals.itemId,
			answered: sql<number>`sum(${itemTotals.answered})`,
			marks: sql<number>`sum(${itemTotals.marks})`
		})
		.from(itemTotals)
		.innerJoin(quizVersions, eq(itemTotals.versionId, quizVersions.id))
		.where(eq(quizVersions.quizId, quizId))
		.groupBy(itemTotals.itemId)
		.all();
	return {
		submitted: submitted?.n ?? 0,
		by,
		toMark: toMarkIn(app, quizId),
		right: Object.fromEntries(rows.map(({ itemId, ...row }) => [itemId, row]))
	};
}
