import { and, eq, ne } from 'drizzle-orm';
import { carried, lintItem, type Item } from '#lib/quiz/index.ts';
import type { Instant } from '#lib/kernel/index.ts';
import type { Tx } from '../db/index.ts';
import { articles, draftItems, quizzes } from '../db/schema/library.ts';

/** What a ruling makes of an item, or its undoing. */
export type Move = { readonly from: Item; readonly to: Item };

/** What the draft's item would become, where the draft still asks it as it was published; else null. */
export function draftAfter(tx: Tx, { from, to }: Move) {
	const row = tx
		.select({ item: draftItems, text: articles.text })
		.from(draftItems)
		.innerJoin(quizzes, eq(draftItems.quizId, quizzes.id))
		.innerJoin(articles, eq(quizzes.articleId, articles.id))
		.where(and(eq(draftItems.id, from.id), ne(draftItems.state, 'rejected')))
		.get();
	const next = row === undefined ? null : carried(row.item.content, from, to);
	return row === undefined || next === null ? null : { ...row, next };
}

/** Takes the change of a published item over into the draft, so that the next version has it. */
export function carryToDraft(tx: Tx, move: Move, now: Instant): void {
	const found = draftAfter(tx, move);
	if (found === null) return;
	const { item, text, next } = found;
	tx.update(draftItems)
		.set({
			content: { ...next, checks: lintItem(next, text) },
			// An override was given to the key as it was; another variant touches no check.
			overridden: next.key === item.content.key ? item.overridden : [],
			changedAt: now
		})
		.where(eq(draftItems.id, item.id))
		.run();
	tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, item.quizId)).run();
}
