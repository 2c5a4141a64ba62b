import { and, eq, gt } from 'drizzle-orm';
import { ok, refuse, type Refusal, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { folded, plainName } from '../auth/account-rules.ts';
import { countJoinTry, forgiveJoinTries } from '../auth/join-tries.ts';
import { freshCode, freshUsername, plainCode, type LoginCard } from '../auth/login-card.ts';
import { hashOf } from '../auth/hash-of.ts';
import { isCrowded } from '../auth/passwords.ts';
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
	/** Chance text of the form, so that a press sent twice makes one account. */
	readonly once?: string;
};

export type JoinProblem =
	| 'too-many-codes'
	| 'class-code-wrong'
	| 'name-missing'
	| 'name-in-class'
	| 'class-full'
	| 'not-you'
	| 'joining-crowded'
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
	const now = app.clock.now();
	// Whatever can be refused is, before anything costly is made; what is written looks again.
	const early = refusalOf(app.db.read, actor, name, input, now);
	if (early !== null) {
		// A name that needs changing is no guess at a code.
		if (early.problem !== 'class-code-wrong') await forgiveJoinTries(app, input.address, false);
		return early;
	}
	if (actor?.kind !== 'student' && !mayMakeStudent(app, input, now))
		return refuse('joining-crowded');
	const { code, passwordHash } = await freshCode(app);
	const id = actor?.id ?? onceId(input, name) ?? app.random.id();
	const joined = await app.db.write((tx): Result<Omit<Joined, 'session'>, JoinProblem> => {
		const found = behindCode(tx, input.code, now);
		if (found === undefined) return refuse('class-code-wrong');
		const here = { classId: found.id, className: found.name, studentId: id };
		const known = tx.select().from(users).where(eq(users.id, id)).get();
		// Read again in here: a guest may have signed up as a teacher in another tab.
		if (known?.kind === 'teacher' || known?.kind === 'administrator')
			return refuse('teachers-teach');
		const member = memberOf(tx, found.id, id);
		const username = known?.username ?? freshUsername(app, tx, name);
		const card = { name, username, code };
		if (member !== undefined) {
			if (actor !== null) return ok({ ...here, card: null });
			// The second of two presses: its answer is the one that is shown, so its code is the one.
			if (known?.cardCode !== true || now - known.createdAt > pressedTwiceMs)
				return refuse('name-in-class', { name });
			tx.update(users).set({ passwordHash }).where(eq(users.id, id)).run();
			return ok({ ...here, card });
		}
		const wrong = refusalOf(tx, actor, name, input, now);
		if (wrong !== null) return wrong;
		if (known?.kind !== 'student') {
			const row = {
				kind: 'student' as const,
				username,
				displayName: name,
				passwordHash,
				cardCode: true,
				keeperId: found.ownerId,
				lastSeenAt: now
			};
			if (known === undefined)
				tx.insert(users)
					.values({ id, createdAt: now, ...row })
					.run();
			else tx.update(users).set(row).where(eq(users.id, id)).run();
		}
		tx.insert(classMembers).values({ classId: found.id, studentId: id, name, joinedAt: now }).run();
		return ok({ ...here, card: known?.kind === 'student' ? null : card });
	});
	// A name that needs changing is no guess at a code.
	if (joined.ok || joined.problem !== 'class-code-wrong')
		await forgiveJoinTries(app, input.address, joined.ok);
	if (!joined.ok) return joined;
	if (joined.value.card === null) return ok({ ...joined.value, session: null });
	await app.sessions.closeAllOf(id);
	return ok({ ...joined.value, session: await app.sessions.open(id, input.place) });
}

const pressedTwiceMs = 60_000;
/** A class and its latecomers; a school's first morning, all behind one address. */
const perClassAnHour = 80;
const perAddressAnHour = 600;
const hourMs = 3_600_000;

/**
 * An id made of the form's own chance text and what was typed in it: the same for a press sent
 * twice, and of no account that another form, or another name in the same form, made.
 */
function onceId({ once = '', code }: JoinClass, name: string): string | null {
	if (once.length < 16) return null;
	return hashOf(`join ${once} ${plainCode(code)} ${folded(name)}`).slice(0, 32);
}

function mayMakeStudent(app: App, { address, code }: JoinClass, now: number): boolean {
	const { id = '' } = behindCode(app.db.read, code, now) ?? {};
	return (
		!isCrowded(address) &&
		app.limits.allow('join', `${address} ${id}`, perClassAnHour, hourMs) &&
		app.limits.allow('join', address, perAddressAnHour, hourMs)
	);
}

function refusalOf(
	tx: Tx,
	actor: Actor,
	name: string,
	input: JoinClass,
	now: number
): Refusal<JoinProblem> | null {
	const found = behindCode(tx, input.code, now);
	if (found === undefined) return refuse('class-code-wrong');
	// Somebody else at a browser where a student is still signed in must not go on as them.
	if (actor?.kind === 'student' && !folded(name).startsWith(folded(actor.displayName)))
		return refuse('not-you');
	const id = actor?.id ?? onceId(input, name) ?? '';
	if (memberOf(tx, found.id, id) !== undefined) return null;
	const wrong = nameProblem(tx, found.id, name);
	if (wrong !== null) return wrong;
	return sizeOf(tx, found.id) >= mostMembers ? refuse('class-full', { most: mostMembers }) : null;
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
