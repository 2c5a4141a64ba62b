import type { Sheet, SheetEdit } from '#lib/debate/index.ts';
import type { Actor } from '#lib/server/app.ts';
import { addArticle } from '#lib/server/library/add-article.ts';
import { sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { topicPage } from '#lib/server/library/topic-queries.ts';
import { aGuest, must, type TestApp } from './app.ts';
import { anArticle } from './articles.ts';

/** A topic of somebody's own, with the sheet of its first motion. */
export async function aTopic(app: TestApp, actor?: Actor) {
	const author = actor ?? (await aGuest(app, 'Author'));
	const { topicId, quizId } = must(
		await addArticle(app, author, { text: anArticle('river-raids.txt') })
	);
	const [motion] = must(await topicPage(app, author, topicId)).motions;
	return { author, topicId, quizId, sheetId: motion?.id ?? '' };
}

export async function sheetOf(app: TestApp, actor: Actor, sheetId: string): Promise<Sheet> {
	return must(await sheetForEditing(app, actor, sheetId)).sheet;
}

/** A point of one's own, to be added. */
export const point = (edit: Partial<Extract<SheetEdit, { do: 'add' }>> = {}): SheetEdit => ({
	do: 'add',
	to: 'for',
	claim: 'It keeps the river safe',
	warrant: '',
	origin: 'teacher',
	evidence: null,
	...edit
});
