import { and, eq, gt } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { plainName } from '../auth/account-rules.ts';
import { countJoinTry, forgiveJoinTries } from '../auth/join-tries.ts';
import { freshCode, freshUsername, plainCode, type LoginCard } from '../auth/login-card.ts';
import type { OpenSession, Place } from '../auth/sessions.ts';
import type { Tx } from '../db/index.ts';
import { classes, classMembers } from '../db/schema/classroom.ts';
import { users } from '../db/schema/people.ts';
import { memberOf, type Class } from './own-class.ts';
import { mostMembers, nameProblem, sizeOf } from './members.ts';

export type JoinClass = {
	readonly code: string;
	readonly name: string;
	readonly address: string;
	readonly place: Place;
};

export type JoinProblem =
	| 'too-many-codes'
	| 'class-code-wrong'
	| 'name-missing'
	| 'name-in-class'
	| 'class-full'
	| 'teachers-teach';

export type Joined = {
	readonly classId: string;
	readonly className: string;
	readonly studentId: string;
	/** For who had no account before: without it nobody can sign in as them elsewhere. */
	readonly card: LoginCard | null;
	/** The session of who had no account before. */
	readonly session: OpenSession | null;
};

/**
 * Joins a class by its code and a name. A student goes on as who they are; a guest, or somebody
 * new, becomes a student with a login card. No e-mail, no password yet: the card has a code.
 */
export async function joinClass(
	app: App,
	actor: Actor,
	input: JoinClass
): Promise<Result<Joined, JoinProblem>> {
	if (actor?.kind === 'teacher' || actor?.kind === 'administrator') return refuse('teachers-teach');
	if (!(await countJoinTry(app, input.address))) return refuse('too-many-codes');
	const name = plainName(input.name);
	// Looked up before anything costly is made; what is written looks again.
	if (behindCode(app.db.read, input.code, app.clock.now()) === undefined)
		return refuse('class-code-wrong');
	const { code, passwordHash } = await freshCode(app);
	const id = actor?.id ?? app.random.id();
	const username = freshUsername(app, name);
	const now = app.clock.now();
	const joined = await app.db.write((tx): Result<Omit<Joined, 'session'>, JoinProblem> => {
		const found = behindCode(tx, input.code, now);
		if (found === undefined) return refuse('class-code-wrong');
		const here = { classId: found.id, className: found.name, studentId: id };
		if (actor !== null && memberOf(tx, found.id, id) !== undefined)
			return ok({ ...here, card: null });
		const wrong = nameProblem(tx, found.id, name);
		if (wrong !== null) return wrong;
		if (sizeOf(tx, found.id) >= mostMembers) return refuse('class-full', { most: mostMembers });
		const known = tx.select({ kind: users.kind }).from(users).where(eq(users.id, id)).get();
		// Read again in here: a guest may have signed up as a teacher in another tab.
		if (known?.kind === 'teacher' || known?.kind === 'administrator')
			return refuse('teachers-teach');
		if (known?.kind !== 'student') {
			const row = {
				kind: 'student' as const,
				username,
				displayName: name,
				passwordHash,
				cardCode: true,
				lastSeenAt: now
			};
			if (known === undefined)
				tx.insert(users)
					.values({ id, createdAt: now, ...row })
					.run();
			else tx.update(users).set(row).where(eq(users.id, id)).run();
		}
		tx.insert(classMembers).values({ classId: found.id, studentId: id, name, joinedAt: now }).run();
		const card = known?.kind === 'student' ? null : { name, username, code };
		return ok({ ...here, card });
	});
	// A name that needs changing is no guess at a code.
	if (joined.ok || joined.problem !== 'class-code-wrong')
		await forgiveJoinTries(app, input.address);
	if (!joined.ok) return joined;
	if (joined.value.card === null) return ok({ ...joined.value, session: null });
	await app.sessions.closeAllOf(id);
	return ok({ ...joined.value, session: await app.sessions.open(id, input.place) });
}

/** The class that a code leads to while its time lasts. */
function behindCode(tx: Tx, typed: string, now: number): Class | undefined {
	const code = plainCode(typed);
	if (code === '') return undefined;
	return tx
		.select()
		.from(classes)
		.where(and(eq(classes.joinCode, code), gt(classes.joinUntil, now as Class['createdAt'])))
		.get();
}
