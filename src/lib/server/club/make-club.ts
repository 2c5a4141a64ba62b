import { and, eq } from 'drizzle-orm';
import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { folded, plainName } from '../auth/account-rules.ts';
import { mayTeach } from '../auth/policy.ts';
import { clubMembers, clubs } from '../db/schema/club.ts';
import { ownClub } from './own-club.ts';

const mostMembers = 200;

export async function makeClub(
	app: App,
	actor: Actor,
	input: { readonly name: string }
): Promise<Result<{ clubId: string }, 'not-a-teacher' | 'club-unnamed'>> {
	if (!mayTeach(actor)) return refuse('not-a-teacher');
	const name = plainLine(input.name, 'NFC', 60);
	if (name === '') return refuse('club-unnamed');
	const id = app.random.id();
	const createdAt = app.clock.now();
	await app.db.write((tx) => {
		tx.insert(clubs).values({ id, ownerId: actor.id, name, createdAt }).run();
	});
	return ok({ clubId: id });
}

/** Adds names to a club; those it has already are left out, so that a list may be pasted again. */
export async function addMembers(
	app: App,
	actor: Actor,
	input: { readonly clubId: string; readonly names: readonly string[] }
): Promise<Result<null, 'not-found' | 'name-missing' | 'club-full'>> {
	const names = input.names.map(plainName).filter((name) => name !== '');
	if (names.length === 0) return refuse('name-missing');
	const fresh = names.map((name) => ({ id: app.random.id(), name }));
	return app.db.write((tx): Result<null, 'not-found' | 'club-full'> => {
		const found = ownClub(tx, actor, input.clubId);
		if (!found.ok) return found;
		const all = tx.select().from(clubMembers).where(eq(clubMembers.clubId, found.value.id)).all();
		const byName = new Map(all.map((one) => [folded(one.name), one]));
		let size = all.filter(({ left }) => !left).length;
		for (const { id, name } of fresh) {
			const known = byName.get(folded(name));
			if (known?.left === false) continue;
			if (++size > mostMembers) return refuse('club-full', { most: mostMembers });
			// Who comes back has the past they left with: the draw goes by it.
			if (known !== undefined)
				tx.update(clubMembers).set({ left: false }).where(eq(clubMembers.id, known.id)).run();
			else tx.insert(clubMembers).values({ id, clubId: found.value.id, name }).run();
			byName.set(folded(name), { id, clubId: found.value.id, name, ...known, left: false });
		}
		return ok(null);
	});
}

/** Takes a name off; the sessions they spoke in keep it. */
export async function dropMember(
	app: App,
	actor: Actor,
	input: { readonly clubId: string; readonly memberId: string }
): Promise<Result<null, 'not-found'>> {
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = ownClub(tx, actor, input.clubId);
		if (!found.ok) return found;
		tx.update(clubMembers)
			.set({ left: true })
			.where(and(eq(clubMembers.id, input.memberId), eq(clubMembers.clubId, found.value.id)))
			.run();
		return ok(null);
	});
}
