import { eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { freshCodes, type LoginCard } from '../auth/login-card.ts';
import { sessions, users } from '../db/schema/people.ts';
import { membersOf } from './members.ts';
import { ownClass } from './own-class.ts';

/**
 * A new login card for each of these students, in the place of the code or password they had:
 * for a first lesson, and for who forgot theirs. Who is signed in as them is signed out. See
 * `keepsAccount` for who may.
 */
export async function newCards(
	app: App,
	actor: Actor,
	input: { readonly classId: string; readonly studentIds: readonly string[] }
): Promise<Result<readonly LoginCard[], 'not-found'>> {
	const allowed = ownClass(app.db.read, actor, 'edit', input.classId);
	if (!allowed.ok || actor === null) return refuse('not-found');
	const asked = membersOf(app.db.read, input.classId).filter(
		(one) => input.studentIds.includes(one.id) && keepsAccount(actor, one)
	);
	const codes = await freshCodes(app, asked.length);
	return app.db.write((tx): Result<readonly LoginCard[], 'not-found'> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		const still = new Map(membersOf(tx, found.value.id).map((one) => [one.id, one]));
		const cards: LoginCard[] = [];
		for (const [at, { id, name, username }] of asked.entries()) {
			const code = codes[at];
			const member = still.get(id);
			if (code === undefined || username === null || member === undefined) continue;
			if (!keepsAccount(actor, member)) continue;
			tx.update(users)
				.set({ passwordHash: code.passwordHash, cardCode: true })
				.where(eq(users.id, id))
				.run();
			tx.delete(sessions).where(eq(sessions.userId, id)).run();
			cards.push({ name, username, code: code.code });
		}
		return ok(cards);
	});
}

/**
 * True for who looks after a student's account: the teacher whose class it was made in, whatever
 * became of that since, and the administrator. A card opens all of a student's work, and extra time
 * holds in all their classes, so no other teacher gives them.
 */
export function keepsAccount(
	actor: NonNullable<Actor>,
	student: { readonly keeperId: string | null }
): boolean {
	return actor.kind === 'administrator' || student.keeperId === actor.id;
}
