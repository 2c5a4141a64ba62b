import { eq } from 'drizzle-orm';
import { burdens, readMotion, type MotionKind, type Sheet } from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { sheets } from '../db/schema/library.ts';
import { ownSheet } from './own-sheet.ts';

/** New words for a motion, and its kind as its owner sees it. The points stay where they are; what each
 * side must show follows the kind. */
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
		const before = found.value;
		const kind = input.kind ?? before.kind;
		const content = withBurdensOf(kind, before.kind, before.content);
		tx.update(sheets)
			.set({ motion: motion.text, kind, content, changedAt: now })
			.where(eq(sheets.id, input.sheetId))
			.run();
		return ok(null);
	});
}

/** Another kind of motion asks for something else; burdens somebody wrote stay as written. */
function withBurdensOf(kind: MotionKind, before: MotionKind, sheet: Sheet): Sheet {
	const written = sheet.burdens.map((one) => {
		const given = burdens[before].find((other) => other.side === one.side);
		const next = burdens[kind].find((other) => other.side === one.side);
		return given?.mustShow === one.mustShow && next !== undefined ? next : one;
	});
	return { ...sheet, burdens: written };
}
