import { asc, eq } from 'drizzle-orm';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { freshCode, type LoginCard } from '../auth/login-card.ts';
import type { Tx } from '../db/index.ts';
import { classes, classMembers } from '../db/schema/classroom.ts';
import { sessions, users } from '../db/schema/people.ts';
import { membersOf } from './members.ts';
import { ownClass } from './own-class.ts';

/**
 * A new login card for each of these students, in the place of the code or password they had:
 * for a first lesson, and for who forgot theirs. Who is signed in as them is signed out. Of a student
 * in several classes only the teacher of the first may: a card opens all their work.
 */
export async function newCards(
	app: App,
	actor: Actor,
	input: { readonly classId: string; readonly studentIds: readonly string[] }
): Promise<Result<readonly LoginCard[], 'not-found'>> {
	const allowed = ownClass(app.db.read, actor, 'edit', input.classId);
	if (!allowed.ok) return allowed;
	const asked = membersOf(app.db.read, input.classId).filter(
		(one) => input.studentIds.includes(one.id) && keepsAccount(app.db.read, allowed.value, one.id)
	);
	const codes = await Promise.all(asked.map(() => freshCode(app)));
	return app.db.write((tx): Result<readonly LoginCard[], 'not-found'> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		const cards: LoginCard[] = [];
		for (const [at, { id, name, username }] of asked.entries()) {
			const code = codes[at];
			if (code === undefined || username === null || !keepsAccount(tx, found.value, id)) continue;
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

/** True for the class whose teacher looks after a student's account: the first they joined. */
export function keepsAccount(
	tx: Tx,
	{ ownerId }: { readonly ownerId: string },
	studentId: string
): boolean {
	const first = tx
		.select({ ownerId: classes.ownerId })
		.from(classMembers)
		.innerJoin(classes, eq(classMembers.classId, classes.id))
		.where(eq(classMembers.studentId, studentId))
		.orderBy(asc(classMembers.joinedAt))
		.limit(1)
		.get();
	return first?.ownerId === ownerId;
}
