import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { sheetVersions, sheets } from '../db/schema/library.ts';
import { ownSheet } from './own-sheet.ts';

/** Takes a motion off its topic. What was handed out stays: a published sheet is not dropped. */
export async function dropMotion(
	app: App,
	actor: Actor,
	input: { readonly sheetId: string }
): Promise<Result<null, 'not-found' | 'motion-published'>> {
	return app.db.write((tx): Result<null, 'not-found' | 'motion-published'> => {
		const found = ownSheet(tx, actor, 'edit', input.sheetId);
		if (!found.ok) return found;
		const published = tx
			.select({ id: sheetVersions.id })
			.from(sheetVersions)
			.where(eq(sheetVersions.sheetId, input.sheetId))
			.limit(1)
			.get();
		if (published !== undefined) return refuse('motion-published');
		tx.delete(sheets).where(eq(sheets.id, input.sheetId)).run();
		return ok(null);
	});
}
