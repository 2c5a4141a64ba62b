import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { folded, plainName } from '../auth/account-rules.ts';
import { freshCodes, freshUsername, type LoginCard } from '../auth/login-card.ts';
import { classMembers } from '../db/schema/classroom.ts';
import { users } from '../db/schema/people.ts';
import { mostMembers, nameProblem, sizeOf } from './members.ts';
import { ownClass } from './own-class.ts';

/**
 * Puts names on the roster, one account each, and gives their login cards. Names that the class
 * has already are left out: a list pasted again adds who is new.
 */
export async function addStudents(
	app: App,
	actor: Actor,
	input: { readonly classId: string; readonly names: readonly string[] }
): Promise<
	Result<readonly LoginCard[], 'not-found' | 'name-missing' | 'class-full' | 'too-many-cards'>
> {
	const allowed = ownClass(app.db.read, actor, 'edit', input.classId);
	if (!allowed.ok) return allowed;
	const names = [...new Map(input.names.map(plainName).map((one) => [folded(one), one])).values()];
	const wanted = names.filter((name) => name !== '');
	if (wanted.length === 0) return refuse('name-missing');
	// Each name costs a hash: a slip is forgiven, a flood is not.
	if (!app.limits.allow('roster', actor?.id ?? '', 30, 600_000)) return refuse('too-many-cards');
	if (wanted.length > mostMembers) return refuse('class-full', { most: mostMembers });
	// Hashing takes its time, so it comes before the transaction, and only for who is new.
	const fresh = wanted.filter((name) => nameProblem(app.db.read, input.classId, name) === null);
	const codes = await freshCodes(app, fresh.length);
	const now = app.clock.now();
	return app.db.write((tx): Result<readonly LoginCard[], 'not-found' | 'class-full'> => {
		const found = ownClass(tx, actor, 'edit', input.classId);
		if (!found.ok) return found;
		const added = fresh.flatMap((name, at) => {
			const code = codes[at];
			const isNew = nameProblem(tx, found.value.id, name) === null;
			return code === undefined || !isNew ? [] : [{ name, ...code }];
		});
		if (sizeOf(tx, found.value.id) + added.length > mostMembers)
			return refuse('class-full', { most: mostMembers });
		return ok(
			added.map(({ name, code, passwordHash }) => {
				const id = app.random.id();
				const username = freshUsername(app, tx, name);
				tx.insert(users)
					.values({
						id,
						kind: 'student',
						username,
						displayName: name,
						passwordHash,
						cardCode: true,
						keeperId: found.value.ownerId,
						createdAt: now,
						lastSeenAt: now
					})
					.run();
				tx.insert(classMembers)
					.values({ classId: found.value.id, studentId: id, name, joinedAt: now })
					.run();
				return { name, username, code };
			})
		);
	});
}
