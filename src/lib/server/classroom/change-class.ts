import { eq } from 'drizzle-orm';
import { isZone, ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { classes } from '../db/schema/classroom.ts';
import { ownClass } from './own-class.ts';

/** A new name or zone. What is set already keeps the zone it was set in. */
export async function changeClass(
	app: App,
	actor: Actor,
	input: { readonly classId: string; readonly name: string; readonly timeZone: string }
): Promise<Result<null, 'not-found' | 'class-unnamed' | 'zone-unknown'>> {
	const name = plainLine(input.name, 'NFC', 60);
	if (name === '') return refuse('class-unnamed');
	if (!isZone(input.timeZone)) return refuse('zone-unknown', { zone: input.timeZone });
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		tx.update(classes)
			.set({ name, timeZone: input.timeZone })
			.where(eq(classes.id, found.value.id))
			.run();
		return ok(null);
	});
}
