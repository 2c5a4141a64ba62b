import { isZone, ok, plainLine, refuse, type Instant, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { mayTeach } from '../auth/policy.ts';
import { classes } from '../db/schema/classroom.ts';
import { joinDays, joinLetters } from './join-code.ts';

const dayMs = 86_400_000;

/** Opens a class with a code to join it by. */
export async function makeClass(
	app: App,
	actor: Actor,
	input: { readonly name: string; readonly timeZone: string }
): Promise<Result<{ classId: string }, 'not-a-teacher' | 'class-unnamed' | 'zone-unknown'>> {
	if (!mayTeach(actor)) return refuse('not-a-teacher');
	const name = plainLine(input.name, 'NFC', 60);
	if (name === '') return refuse('class-unnamed');
	if (!isZone(input.timeZone)) return refuse('zone-unknown', { zone: input.timeZone });
	const id = app.random.id();
	const now = app.clock.now();
	const joinCode = app.random.code(joinLetters);
	await app.db.write((tx) => {
		tx.insert(classes)
			.values({
				id,
				ownerId: actor.id,
				name,
				timeZone: input.timeZone,
				joinCode,
				joinUntil: (now + joinDays * dayMs) as Instant,
				createdAt: now
			})
			.run();
	});
	return ok({ classId: id });
}
