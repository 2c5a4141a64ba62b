import { eq, lt, sql } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Clock, Instant } from '#lib/kernel/index.ts';
import type { Db, Orm } from '../db/index.ts';
import { sessions, users } from '../db/schema/people.ts';
import { hashOf } from './hash-of.ts';

const byHash = (read: Orm) =>
	read
		.select({ session: sessions, user: users })
		.from(sessions)
		.innerJoin(users, eq(sessions.userId, users.id))
		.where(eq(sessions.idHash, sql.placeholder('hash')))
		.prepare();

/**
 * Lucia's storage over our tables. The stock adapter keeps session ids in clear; this one hashes
 * the id on every path, so that a copy of the file signs nobody in.
 */
export function luciaAdapter(db: Db, clock: Clock): Adapter {
	return {
		async getSessionAndUser(id) {
			const row = db.prepared(byHash).get({ hash: hashOf(id) });
			if (row === undefined) return [null, null];
			return [sessionOf(row.session, id), userOf(row.user)];
		},
		async getUserSessions(userId) {
			const rows = db.read.select().from(sessions).where(eq(sessions.userId, userId)).all();
			return rows.map((row) => sessionOf(row, row.idHash));
		},
		setSession: ({ id, userId, expiresAt, attributes }) =>
			db.write((tx) => {
				tx.insert(sessions)
					.values({
						idHash: hashOf(id),
						userId,
						...attributes,
						expiresAt: expiresAt.getTime() as Instant
					})
					.run();
			}),
		updateSessionExpiration: (id, expiresAt) =>
			db.write((tx) => {
				tx.update(sessions)
					.set({ expiresAt: expiresAt.getTime() as Instant })
					.where(eq(sessions.idHash, hashOf(id)))
					.run();
			}),
		deleteSession: (id) =>
			db.write((tx) => {
				tx.delete(sessions)
					.where(eq(sessions.idHash, hashOf(id)))
					.run();
			}),
		deleteUserSessions: (userId) =>
			db.write((tx) => {
				tx.delete(sessions).where(eq(sessions.userId, userId)).run();
			}),
		deleteExpiredSessions: () =>
			db.write((tx) => {
				tx.delete(sessions).where(lt(sessions.expiresAt, clock.now())).run();
			})
	};
}

function sessionOf(row: typeof sessions.$inferSelect, id: string): DatabaseSession {
	return {
		id,
		userId: row.userId,
		expiresAt: new Date(row.expiresAt),
		attributes: {
			createdAt: row.createdAt,
			device: row.device,
			usedAt: row.usedAt,
			shared: row.shared
		}
	};
}

function userOf({
	id,
	kind,
	displayName,
	username,
	singleKeys,
	lastSeenAt
}: typeof users.$inferSelect): DatabaseUser {
	return { id, attributes: { kind, displayName, username, singleKeys, lastSeenAt } };
}
