import { and, desc, eq, like, lt, ne } from 'drizzle-orm';
import { Lucia, TimeSpan } from 'lucia';
import type { Clock, Instant } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import type { Db } from '../db/index.ts';
import { sessions, users, type UserKind } from '../db/schema/people.ts';
import { WritesPaused } from '../trouble.ts';
import { hashOf } from './hash-of.ts';
import { luciaAdapter } from './lucia-adapter.ts';

type Person = {
	kind: UserKind;
	displayName: string;
	username: string | null;
	singleKeys: boolean;
	lastSeenAt: Instant;
};

/** Where a session is: "Firefox on Windows", and whether others use that computer too. */
export type Place = { readonly device: string; readonly shared: boolean };

type Attributes = Place & { readonly createdAt: Instant; readonly usedAt: Instant };

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Attributes, Person>;
		DatabaseUserAttributes: Person;
		DatabaseSessionAttributes: Attributes;
	}
}

export type OpenSession = {
	readonly id: string;
	/** Null where the cookie ends with the browser. */
	readonly expiresAt: Date | null;
};

export type ListedSession = {
	/** Names the session in a form; it opens nothing. */
	readonly handle: string;
	readonly device: string;
	readonly shared: boolean;
	readonly usedAt: Instant;
	readonly here: boolean;
};

/** Sessions as the rest of the app knows them: the only door to Lucia, so one file swaps it. */
export type Sessions = {
	readonly open: (userId: string, place: Place) => Promise<OpenSession>;
	/** Who a cookie's session id belongs to; `renewed` asks for the cookie to be set again. */
	readonly find: (
		id: string
	) => Promise<{ actor: NonNullable<Actor>; renewed: OpenSession | null } | null>;
	readonly close: (id: string) => Promise<void>;
	readonly closeAllOf: (userId: string) => Promise<void>;
	/** A person's sessions, the last used first. @param hereId the one that asks */
	readonly listOf: (userId: string, hereId: string) => Promise<readonly ListedSession[]>;
	readonly closeListed: (userId: string, handle: string) => Promise<void>;
	readonly closeOthers: (userId: string, hereId: string) => Promise<void>;
	readonly sweep: () => Promise<void>;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const handleLength = 20;
const listLimit = 50;

/** However often it is used, a session ends after `longest`; unused, on a shared computer, after `idle`. */
const own = { longestMs: 180 * dayMs, idleMs: 30 * dayMs, noteMs: hourMs } as const;
const shared = { longestMs: 12 * hourMs, idleMs: 2 * hourMs, noteMs: 5 * minuteMs } as const;

export function openSessions(db: Db, clock: Clock): Sessions {
	const adapter = luciaAdapter(db, clock);
	const lucia = new Lucia(adapter, {
		sessionExpiresIn: new TimeSpan(own.idleMs, 'ms'),
		getSessionAttributes: (attributes) => attributes,
		getUserAttributes: (person) => person
	});

	async function noteUse(
		id: string,
		usedAt: Instant,
		userId: string,
		seen: Instant,
		every: number
	) {
		const now = clock.now();
		if (now - usedAt < every && now - seen < dayMs) return;
		await whereWritable(() =>
			db.write((tx) => {
				tx.update(sessions)
					.set({ usedAt: now })
					.where(eq(sessions.idHash, hashOf(id)))
					.run();
				if (now - seen >= dayMs)
					tx.update(users).set({ lastSeenAt: now }).where(eq(users.id, userId)).run();
			})
		);
	}

	/** Lucia renews and removes as it looks; where nothing can be written, it is looked up without. */
	async function validated(id: string) {
		try {
			return await lucia.validateSession(id);
		} catch (error) {
			if (!(error instanceof WritesPaused)) throw error;
			const [found, person] = await adapter.getSessionAndUser(id);
			if (found === null || person === null || found.expiresAt.getTime() <= clock.now())
				return { session: null, user: null };
			const session = { ...found.attributes, id, userId: person.id, fresh: false };
			return { session, user: { ...person.attributes, id: person.id } };
		}
	}

	const of = (userId: string) => eq(sessions.userId, userId);
	const remove = (which: ReturnType<typeof and>) =>
		db.write((tx) => {
			tx.delete(sessions).where(which).run();
		});

	return {
		open: async (userId, place) => {
			const now = clock.now();
			const opened = await lucia.createSession(userId, { ...place, createdAt: now, usedAt: now });
			return { id: opened.id, expiresAt: place.shared ? null : opened.expiresAt };
		},
		find: async (id) => {
			const { session, user } = await validated(id);
			if (session === null) return null;
			const rule = session.shared ? shared : own;
			const now = clock.now();
			const idle = session.shared && now - session.usedAt > rule.idleMs;
			if (idle || now - session.createdAt > rule.longestMs) {
				await whereWritable(() => lucia.invalidateSession(id));
				return null;
			}
			await noteUse(id, session.usedAt, user.id, user.lastSeenAt, rule.noteMs);
			const { kind, displayName, username, singleKeys } = user;
			const renew = 'expiresAt' in session && session.fresh && !session.shared;
			return {
				actor: { id: user.id, kind, displayName, username, singleKeys },
				renewed: renew ? { id: session.id, expiresAt: session.expiresAt } : null
			};
		},
		close: (id) => lucia.invalidateSession(id),
		closeAllOf: (userId) => lucia.invalidateUserSessions(userId),
		listOf: async (userId, hereId) => {
			const rows = db.read
				.select()
				.from(sessions)
				.where(of(userId))
				.orderBy(desc(sessions.usedAt))
				.limit(listLimit)
				.all();
			return rows.map(({ idHash, device, shared, usedAt, createdAt }) => ({
				handle: idHash.slice(0, handleLength),
				device,
				shared,
				usedAt: usedAt === 0 ? createdAt : usedAt,
				here: idHash === hashOf(hereId)
			}));
		},
		closeListed: async (userId, handle) => {
			if (!/^[0-9a-f]+$/.test(handle) || handle.length !== handleLength) return;
			await remove(and(of(userId), like(sessions.idHash, `${handle}%`)));
		},
		closeOthers: (userId, hereId) => remove(and(of(userId), ne(sessions.idHash, hashOf(hereId)))),
		sweep: async () => {
			await lucia.deleteExpiredSessions();
			const before = (clock.now() - shared.longestMs) as Instant;
			await remove(and(eq(sessions.shared, true), lt(sessions.createdAt, before)));
		}
	};
}

/** Housekeeping that waits for better days where nothing can be written. */
async function whereWritable(job: () => Promise<void>): Promise<void> {
	try {
		await job();
	} catch (error) {
		if (!(error instanceof WritesPaused)) throw error;
	}
}
