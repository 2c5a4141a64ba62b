import { eq } from 'drizzle-orm';
import { Lucia, TimeSpan } from 'lucia';
import type { Clock, Instant } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import type { Db } from '../db/index.ts';
import { users, type UserKind } from '../db/schema/people.ts';
import { luciaAdapter } from './lucia-adapter.ts';

type Person = {
	kind: UserKind;
	displayName: string;
	username: string | null;
	singleKeys: boolean;
	lastSeenAt: Instant;
};

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ createdAt: Instant }, Person>;
		DatabaseUserAttributes: Person;
		DatabaseSessionAttributes: { createdAt: Instant };
	}
}

/** Sessions as the rest of the app knows them: the only door to Lucia, so one file swaps it. */
export type Sessions = {
	readonly open: (userId: string) => Promise<OpenSession>;
	/** Who a cookie's session id belongs to; `renewed` asks for the cookie to be set again. */
	readonly find: (
		id: string
	) => Promise<{ actor: NonNullable<Actor>; renewed: OpenSession | null } | null>;
	readonly close: (id: string) => Promise<void>;
	readonly closeAllOf: (userId: string) => Promise<void>;
	readonly sweep: () => Promise<void>;
};

export type OpenSession = { readonly id: string; readonly expiresAt: Date };

const dayMs = 86_400_000;
/** However often it is renewed, a session ends after this. */
const longestMs = 180 * dayMs;

export function openSessions(db: Db, clock: Clock): Sessions {
	const lucia = new Lucia(luciaAdapter(db, clock), {
		sessionExpiresIn: new TimeSpan(30, 'd'),
		getSessionAttributes: ({ createdAt }) => ({ createdAt }),
		getUserAttributes: (person) => person
	});

	async function noteVisit(userId: string, lastSeenAt: Instant): Promise<void> {
		const now = clock.now();
		if (now - lastSeenAt < dayMs) return;
		await db.write((tx) => {
			tx.update(users).set({ lastSeenAt: now }).where(eq(users.id, userId)).run();
		});
	}

	return {
		open: async (userId) => {
			const session = await lucia.createSession(userId, { createdAt: clock.now() });
			return { id: session.id, expiresAt: session.expiresAt };
		},
		find: async (id) => {
			const { session, user } = await lucia.validateSession(id);
			if (session === null) return null;
			if (clock.now() - session.createdAt > longestMs) {
				await lucia.invalidateSession(id);
				return null;
			}
			await noteVisit(user.id, user.lastSeenAt);
			const { kind, displayName, username, singleKeys } = user;
			return {
				actor: { id: user.id, kind, displayName, username, singleKeys },
				renewed: session.fresh ? { id: session.id, expiresAt: session.expiresAt } : null
			};
		},
		close: (id) => lucia.invalidateSession(id),
		closeAllOf: (userId) => lucia.invalidateUserSessions(userId),
		sweep: () => lucia.deleteExpiredSessions()
	};
}
