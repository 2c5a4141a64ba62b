import { eq } from 'drizzle-orm';
import { readMotion, type MotionKind } from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { sheets } from '../db/schema/library.ts';
import { ownSheet } from './own-sheet.ts';

/** New words for a motion, and its kind as its owner sees it. The points stay where they are. */
export async function rewordMotion(
	app: App,
	actor: Actor,
	input: { readonly sheetId: string; readonly motion: string; readonly kind: MotionKind | null }
): Promise<Result<null, 'not-found' | 'motion-too-short'>> {
	const motion = readMotion(input.motion);
	if (motion === null) return refuse('motion-too-short');
	const now = app.clock.now();
	return app.db.write((tx) => {
		const found = ownSheet(tx, actor, 'edit', input.sheetId);
		if (!found.ok) return found;
		tx.update(sheets)
			.set({ motion: motion.text, kind: input.kind ?? found.value.sheet.kind, changedAt: now })
			.where(eq(sheets.id, input.sheetId))
			.run();
		return ok(null);
	});
}
