import { eq } from 'drizzle-orm';
import { ok, overlaps, refuse, type Result } from '#lib/kernel/index.ts';
import { isMarkedByHand, type Item } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { draftItems, quizzes, spareItems } from '../db/schema/library.ts';
import { ownDraftItem } from './own-quiz.ts';
import { moveIntoDraft, sparesOf } from './spares.ts';

/** From this rank on stands what was shown before. */
const seen = 1000;

export type ExchangeProblem = 'not-found' | 'no-other-item';

/**
 * Another question in an item's place: the next best of the same sentence, else the next best of the
 * article. What stood there waits from now on, behind all that was never shown, so that asking on comes
 * round to it.
 */
export async function exchangeItem(
	app: App,
	actor: Actor,
	input: { readonly quizId: string; readonly itemId: string }
): Promise<Result<{ position: number }, ExchangeProblem>> {
	const now = app.clock.now();
	return app.db.write((tx): Result<{ position: number }, ExchangeProblem> => {
		const found = ownDraftItem(tx, actor, input);
		if (!found.ok) return found;
		const { item } = found.value;
		const spares = sparesOf(tx, input.quizId);
		const fresh = spares.filter(({ rank }) => rank < seen);
		// What a person must mark is put in by nobody but who chose it.
		const byRule = fresh.filter(({ content }) => !isMarkedByHand(content));
		const next =
			byRule.find(({ content }) => shareSentence(content, item.content)) ??
			byRule[0] ??
			spares.find(({ content }) => !isMarkedByHand(content)) ??
			fresh[0] ??
			spares[0];
		if (next === undefined) return refuse('no-other-item');
		tx.delete(draftItems).where(eq(draftItems.id, item.id)).run();
		moveIntoDraft(tx, next, item.position, now);
		tx.insert(spareItems)
			.values({
				id: item.id,
				quizId: input.quizId,
				rank: Math.max(seen, (spares.at(-1)?.rank ?? 0) + 1),
				content: item.content
			})
			.run();
		tx.update(quizzes).set({ changedAt: now }).where(eq(quizzes.id, input.quizId)).run();
		return ok({ position: item.position });
	});
}

function shareSentence(a: Item, b: Item): boolean {
	return a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)));
}
