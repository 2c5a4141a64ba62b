import { eq, sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '#lib/kernel/index.ts';
import { openWriterClient, ormOver } from '#lib/server/db/connection.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { makeWriter, type Tx } from '#lib/server/db/writer.ts';
import { aUser, freshDb, freshFile } from '../support/database.ts';

const add = (id: string) => (tx: Tx) => tx.insert(users).values(aUser(id)).run();

async function aWriter() {
	const client = openWriterClient(await freshFile());
	const { write } = makeWriter(client, ormOver(client));
	const names = () =>
		(client.prepare('select id from users order by id').all() as { id: string }[]).map(
			(row) => row.id
		);
	return { client, write, names };
}

describe('db.write', () => {
	it('puts jobs of one turn into one transaction', async () => {
		const { client, write, names } = await aWriter();
		const exec = vi.spyOn(client, 'exec');
		await Promise.all(['a', 'b', 'c'].map((id) => write(add(id))));
		expect(exec.mock.calls.filter(([statement]) => statement === 'COMMIT')).toHaveLength(1);
		expect(names()).toEqual(['a', 'b', 'c']);
	});

	it('acknowledges only after COMMIT', async () => {
		const { client, write } = await aWriter();
		const order: string[] = [];
		const exec = client.exec.bind(client);
		vi.spyOn(client, 'exec').mockImplementation((statement) => {
			order.push(statement);
			return exec(statement);
		});
		await write(add('a')).then(() => order.push('acknowledged'));
		expect(order.indexOf('COMMIT')).toBeLessThan(order.indexOf('acknowledged'));
		expect(order).toContain('COMMIT');
	});

	it('rolls back a throwing job alone', async () => {
		const { write, names } = await aWriter();
		const outcomes = await Promise.allSettled([
			write(add('a')),
			write((tx) => {
				add('lost')(tx);
				throw new Error('a bug');
			}),
			write(add('c'))
		]);
		expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(names()).toEqual(['a', 'c']);
	});

	it('rolls back a refusal and still resolves it', async () => {
		const { write, names } = await aWriter();
		const refused = await write((tx) => {
			add('lost')(tx);
			return refuse('too-late');
		});
		const kept = await write((tx) => {
			add('kept')(tx);
			return ok(1);
		});
		expect(refused).toMatchObject({ ok: false, problem: 'too-late' });
		expect(kept).toEqual(ok(1));
		expect(names()).toEqual(['kept']);
	});

	it('refuses a job that returns a promise, and keeps nothing of it', async () => {
		const { write, names } = await aWriter();
		const job = write(async (tx) => {
			add('lost')(tx);
			await Promise.resolve();
		});
		await expect(job).rejects.toThrow(/synchronous/);
		expect(names()).toEqual([]);
	});

	it('throws when write is called inside a job', async () => {
		const { write } = await aWriter();
		await expect(write(() => void write(add('nested')))).rejects.toThrow(/inside a write job/);
	});

	it('rejects every job of the flush when SQLite ends the transaction itself', async () => {
		const { client, write, names } = await aWriter();
		client.exec(
			`create trigger gone before insert on users when new.id = 'poison' begin select raise(rollback, 'gone'); end`
		);
		// One flush, however slow the machine: its budget of time doesn't run out.
		const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
		const outcomes = await Promise.allSettled([
			write(add('a')),
			write(add('poison')),
			write(add('c'))
		]);
		clock.mockRestore();
		// What ran before or with the poisoned job is lost and says so; what came after may run again.
		expect(outcomes.slice(0, 2).map((one) => one.status)).toEqual(['rejected', 'rejected']);
		const kept = outcomes[2]?.status === 'fulfilled' ? ['c'] : [];
		expect(names()).toEqual(kept);
		await write(add('later'));
		expect(names()).toContain('later');
	});

	it('rejects every job when COMMIT fails, and goes on after', async () => {
		const { client, write, names } = await aWriter();
		const exec = client.exec.bind(client);
		const spy = vi.spyOn(client, 'exec').mockImplementation((statement) => {
			if (statement === 'COMMIT') throw new Error('disk full');
			return exec(statement);
		});
		const outcomes = await Promise.allSettled([write(add('a')), write(add('b'))]);
		expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'rejected']);
		expect(client.inTransaction).toBe(false);
		spy.mockRestore();
		await write(add('c'));
		expect(names()).toEqual(['c']);
	});

	it('yields between flushes: a long queue is more than one transaction', async () => {
		const { client, write } = await aWriter();
		const exec = vi.spyOn(client, 'exec');
		const slow = (id: string) => (tx: Tx) => {
			const until = performance.now() + 6;
			while (performance.now() < until);
			add(id)(tx);
		};
		await Promise.all(['a', 'b', 'c', 'd'].map((id) => write(slow(id))));
		const commits = exec.mock.calls.filter(([statement]) => statement === 'COMMIT').length;
		expect(commits).toBeGreaterThan(1);
	});
});

describe('the connections', () => {
	it('sync fully, both of them', async () => {
		const db = await freshDb();
		const full = { synchronous: 2 };
		expect(db.read.get(sql`pragma synchronous`)).toEqual(full);
		expect(await db.write((tx) => tx.get(sql`pragma synchronous`))).toEqual(full);
	});

	it('the reader refuses to write', async () => {
		const db = await freshDb();
		expect(() => add('x')(db.read)).toThrow(/readonly/);
	});

	it('the reader sees what was acknowledged', async () => {
		const db = await freshDb();
		await db.write(add('a'));
		expect(db.read.select().from(users).where(eq(users.id, 'a')).get()?.displayName).toBe('a');
	});

	it('foreign keys hold', async () => {
		const db = await freshDb();
		const orphan = db.write((tx) =>
			tx.run(
				sql`insert into topics (id, owner_id, title, created_at) values ('t', 'nobody', 'x', 0)`
			)
		);
		await expect(orphan).rejects.toMatchObject({
			cause: { message: expect.stringMatching(/FOREIGN KEY/) }
		});
	});
});
