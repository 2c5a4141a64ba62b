import { eq } from 'drizzle-orm';
import {
	articleVoice,
	editSheet,
	type PointEvidence,
	type Quote,
	type SheetEdit,
	type SheetProblem,
	type Standing
} from '#lib/debate/index.ts';
import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { sheets } from '../db/schema/library.ts';
import { findQuote } from './find-quote.ts';
import { articlesOf, ownSheet, type Article } from './own-sheet.ts';

/** Words of the article that a person's point rests on, as typed; they are looked up before they count. */
export type TypedQuote = {
	readonly quote: string;
	/** Who says it; empty for the article itself. */
	readonly who: string;
	readonly standing: Standing;
};

export type ChangeProblem = 'not-found' | 'quote-not-found' | SheetProblem;

/** One edit of a sheet's draft. A point added with a quote must find it in one of the articles, word for word. */
export async function changeSheet(
	app: App,
	actor: Actor,
	input: { readonly sheetId: string; readonly edit: SheetEdit; readonly quote?: TypedQuote }
): Promise<Result<null, ChangeProblem>> {
	const now = app.clock.now();
	return app.db.write((tx): Result<null, ChangeProblem> => {
		const found = ownSheet(tx, actor, 'edit', input.sheetId);
		if (!found.ok) return found;
		const { content } = found.value;
		// Articles are long: they are read only where words of theirs were typed.
		const edit = withQuote(input.edit, input.quote, () => articlesOf(tx, found.value));
		if (edit === null) return refuse('quote-not-found');
		const changed = editSheet(content, edit);
		if (!changed.ok) return changed;
		// Saved as it stood: there is nothing new to publish.
		if (JSON.stringify(changed.value) === JSON.stringify(content)) return ok(null);
		tx.update(sheets)
			.set({ content: changed.value, changedAt: now })
			.where(eq(sheets.id, input.sheetId))
			.run();
		return ok(null);
	});
}

/** The edit with its quote found, word for word, in one of the sheet's articles; null where none holds it. */
function withQuote(
	edit: SheetEdit,
	typed: TypedQuote | undefined,
	articles: () => readonly Article[]
): SheetEdit | null {
	if (typed === undefined || typed.quote.trim() === '') return edit;
	if (edit.do !== 'add' && edit.do !== 'frame') return edit;
	const found = quoteIn(typed.quote, articles());
	if (found === null) return null;
	const name = plainLine(typed.who, 'NFC', 300);
	const voice = name === '' ? articleVoice : { name, role: null, standing: typed.standing };
	if (edit.do === 'frame') return { ...edit, from: { ...found, by: voice.name } };
	const evidence: PointEvidence = {
		...found,
		attribution: [voice],
		strength: typed.standing === 'expert' ? 'expert' : 'assertion'
	};
	return { ...edit, evidence };
}

function quoteIn(typed: string, articles: readonly Article[]): Quote | null {
	for (const [at, { id, text }] of articles.entries()) {
		const found = findQuote(typed, text);
		if (found !== null) return { articleId: at === 0 ? null : id, ...found };
	}
	return null;
}
