import { eq } from 'drizzle-orm';
import { ok, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { classes } from '../db/schema/classroom.ts';
import { ownClass } from './own-class.ts';

/** Seven of thirty-one letters: 34 bits. */
export const joinLetters = 7;
/** Long enough for who was ill in the first week, and no longer. */
export const joinDays = 14;

const dayMs = 86_400_000;

/** A new code in the place of the old one, for two weeks; or none, so that nobody joins. */
export async function changeJoinCode(
	app: App,
	actor: Actor,
	input: { readonly classId: string; readonly open: boolean }
): Promise<Result<null, 'not-found'>> {
	const joinCode = input.open ? app.random.code(joinLetters) : null;
	const joinUntil = input.open ? ((app.clock.now() + joinDays * dayMs) as Instant) : null;
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		tx.update(classes).set({ joinCode, joinUntil }).where(eq(classes.id, found.value.id)).run();
		return ok(null);
	});
}
