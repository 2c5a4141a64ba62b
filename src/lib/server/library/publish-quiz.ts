import { asc, eq } from 'drizzle-orm';
import { holdsVerbatim, ok, refuse, type Result } from '#lib/kernel/index.ts';
import { lintItem, lintQuiz, type Item } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import {
	articles,
	draftItems,
	quizVersions,
	quizzes,
	type PublishedItem
} from '../db/schema/library.ts';
import { ownQuiz } from './own-quiz.ts';
import { lastVersion } from './last-version.ts';

export type PublishProblem =
	'not-found' | 'still-to-check' | 'nothing-accepted' | 'checks-failed' | 'nothing-new';

/**
 * Makes an immutable version of the accepted items. Every quote is verified once more against the
 * stored text; a failed check that its teacher didn't override blocks, and overrides are kept.
 */
export async function publishQuiz(
	app: App,
	actor: Actor,
	input: { readonly quizId: string }
): Promise<Result<{ takeCode: string }, PublishProblem>> {
	const now = app.clock.now();
	const versionId = app.random.id();
	const freshCode = app.random.code(8);
	return app.db.write((tx): Result<{ takeCode: string }, PublishProblem> => {
		const found = ownQuiz(tx, actor, 'publish', input.quizId);
		if (!found.ok || actor === null) return refuse('not-found');
		const quiz = found.value;
		const article = tx.select().from(articles).where(eq(articles.id, quiz.articleId)).get();
		const rows = tx
			.select()
			.from(draftItems)
			.where(eq(draftItems.quizId, quiz.id))
			.orderBy(asc(draftItems.position))
			.all();
		const waiting = rows.filter((row) => row.state === 'to-check').length;
		if (article === undefined) return refuse('not-found');
		if (waiting > 0) return refuse('still-to-check', { waiting });
		const accepted = rows.filter((row) => row.state === 'accepted');
		if (accepted.length === 0) return refuse('nothing-accepted');
		const items = checkedItems(accepted, article.text);
		const blocked = items.filter((item) =>
			failures(item).some((name) => !item.overridden.includes(name))
		);
		if (blocked.length > 0) return refuse('checks-failed', { items: blocked.length });
		const last = lastVersion(tx, quiz.id);
		if (last !== undefined && sameContent(last, quiz.title, items)) return refuse('nothing-new');
		const takeCode = quiz.takeCode ?? freshCode;
		tx.insert(quizVersions)
			.values({
				id: versionId,
				quizId: quiz.id,
				number: (last?.number ?? 0) + 1,
				title: quiz.title,
				items,
				publishedBy: actor.id,
				publishedAt: now
			})
			.run();
		tx.update(quizzes).set({ takeCode, changedAt: now }).where(eq(quizzes.id, quiz.id)).run();
		return ok({ takeCode });
	});
}

/** The items with the checks as they stand now: their own, and those over the whole quiz. */
function checkedItems(
	rows: readonly { content: Item; overridden: readonly string[] }[],
	text: string
): PublishedItem[] {
	const across = lintQuiz(rows.map((row) => row.content));
	return rows.map(({ content, overridden }) => ({
		...content,
		checks: [...lintItem(content, text), ...(across.get(content.id) ?? [])],
		// A quote that isn't in the article can't be overridden.
		overridden: content.evidence.every((one) => holdsVerbatim(text, one)) ? overridden : []
	}));
}

function failures(item: Item): string[] {
	return item.checks.filter((check) => !check.ok).map((check) => check.name);
}

function sameContent(
	last: { readonly title: string; readonly items: readonly PublishedItem[] },
	title: string,
	items: readonly PublishedItem[]
): boolean {
	return last.title === title && JSON.stringify(last.items) === JSON.stringify(items);
}
