import { desc, eq } from 'drizzle-orm';
import type { Tx } from '../db/index.ts';
import { quizVersions } from '../db/schema/library.ts';

/** The newest published version of a quiz, if there is one. */
export function lastVersion(tx: Tx, quizId: string): typeof quizVersions.$inferSelect | undefined {
	return tx
		.select()
		.from(quizVersions)
		.where(eq(quizVersions.quizId, quizId))
		.orderBy(desc(quizVersions.number))
		.limit(1)
		.get();
}
