import { desc, eq } from 'drizzle-orm';
import type { Tx } from '../db/index.ts';
import { quizVersions, quizzes } from '../db/schema/library.ts';

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

/** The quiz behind a take code with its newest version; undefined where the code leads nowhere. */
export function behindTakeCode(tx: Tx, code: string) {
	const quiz = tx.select().from(quizzes).where(eq(quizzes.takeCode, code.toUpperCase())).get();
	const version = quiz === undefined ? undefined : lastVersion(tx, quiz.id);
	return quiz === undefined || version === undefined ? undefined : { quiz, version };
}
