import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { plainName } from '../auth/account-rules.ts';
import { freshCode, freshUsername, type LoginCard } from '../auth/login-card.ts';
import { classMembers } from '../db/schema/classroom.ts';
import { users } from '../db/schema/people.ts';
import { mostMembers, folded, nameProblem, sizeOf } from './members.ts';
import { ownClass } from './own-class.ts';

/**
 * Puts names on the roster, one account each, and gives their login cards. Names that the class
 * has already are left out: a list pasted again adds who is new.
 */
export async function addStudents(
	app: App,
	actor: Actor,
	input: { readonly classId: string; readonly names: readonly string[] }
): Promise<Result<readonly LoginCard[], 'not-found' | 'name-missing' | 'class-full'>> {
	const allowed = ownClass(app.db.read, actor, 'edit', input.classId);
	if (!allowed.ok) return allowed;
	const names = [...new Map(input.names.map(plainName).map((one) => [folded(one), one])).values()];
	const wanted = names.filter((name) => name !== '');
	if (wanted.length === 0) return refuse('name-missing');
	if (wanted.length > mostMembers) return refuse('class-full', { most: mostMembers });
	// Hashing takes its time, so it comes before the transaction, and only for who is new.
	const fresh = wanted.filter((name) => nameProblem(app.db.read, input.classId, name) === null);
	const cards = await Promise.all(
		fresh.map(async (name) => ({
			name,
			id: app.random.id(),
			username: freshUsername(app, name),
			...(await freshCode(app))
		}))
	);
	const now = app.clock.now();
	return app.db.write((tx): Result<readonly LoginCard[], 'not-found' | 'class-full'> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		const added = cards.filter(({ name }) => nameProblem(tx, found.value.id, name) === null);
		if (sizeOf(tx, found.value.id) + added.length > mostMembers)
			return refuse('class-full', { most: mostMembers });
		for (const { id, name, username, passwordHash } of added) {
			const row = { id, username, displayName: name, passwordHash, createdAt: now };
			tx.insert(users)
				.values({ ...row, kind: 'student', cardCode: true, lastSeenAt: now })
				.run();
			tx.insert(classMembers)
				.values({ classId: found.value.id, studentId: id, name, joinedAt: now })
				.run();
		}
		return ok(added.map(({ name, username, code }) => ({ name, username, code })));
	});
}
