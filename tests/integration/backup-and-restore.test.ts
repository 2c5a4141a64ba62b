import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp, problemOf } from '#lib/server/db/backup.ts';
import { openWriterClient, type Client } from '#lib/server/db/connection.ts';
import { openDb } from '#lib/server/db/index.ts';
import { rowCounts } from '#lib/server/db/migrate.ts';
import { takeFolder } from '#lib/server/db/only-one.ts';
import { restore, restoringName } from '#lib/server/db/restore.ts';
import { users } from '#lib/server/db/schema/people.ts';
import type { Tx } from '#lib/server/db/index.ts';
import { aUser, freshFile } from '../support/database.ts';

const add = (id: string) => (tx: Tx) => tx.insert(users).values(aUser(id)).run();

async function aFileWith(...names: string[]): Promise<string> {
	const file = await freshFile();
	const db = openDb(file, 'migrations', 'test');
	for (const name of names) await db.write(add(name));
	await db.close();
	return file;
}

const beside = (file: string, name: string) => join(dirname(file), name);

function namesIn(file: string): string[] {
	const client = new Database(file, { readonly: true });
	const rows = client.prepare('select id from users order by id').all() as { id: string }[];
	client.close();
	return rows.map((row) => row.id);
}

/** Every row of every table, as one hash a table. */
function rowHashes(client: Client): Record<string, string> {
	return Object.fromEntries(
		[...rowCounts(client).keys()].map((table) => {
			const rows = client
				.prepare(`select * from "${table}"`)
				.all()
				.map((row) => JSON.stringify(row));
			return [table, createHash('sha256').update(rows.sort().join('\n')).digest('hex')];
		})
	);
}

describe('a backup', () => {
	it('has every row, while others go on writing', async () => {
		const file = await aFileWith('ann');
		const db = openDb(file, 'migrations', 'test');
		const writing = Promise.all(Array.from({ length: 200 }, (_, n) => db.write(add(`n${n}`))));
		const client = new Database(file, { readonly: true });
		const copy = backUp(client, beside(file, 'copy.db'));
		client.close();
		await writing;
		await db.close();
		expect(problemOf(copy)).toBeNull();
		expect(namesIn(copy)).toContain('ann');
	});

	it('takes the next free name rather than the place of another', async () => {
		const file = await aFileWith('ann');
		const client = new Database(file, { readonly: true });
		const names = [1, 2].map(() => backUp(client, beside(file, 'copy.db')));
		client.close();
		expect(names.map((name) => name.split('/').at(-1))).toEqual(['copy.db', 'copy-2.db']);
	});
});

describe('restoring', () => {
	it('brings back every row, and keeps what it replaces', async () => {
		const file = await aFileWith('ann', 'bob');
		const client = openWriterClient(file);
		const before = rowHashes(client);
		const copy = backUp(client, beside(file, 'copy.db'));
		client.prepare(`update users set display_name = 'lost'`).run();
		client.close();
		const done = restore(copy, file, 'now');
		expect(done).toMatchObject({ ok: true });
		const restored = openWriterClient(file);
		expect(rowHashes(restored)).toEqual(before);
		restored.close();
		const replaced = done.ok ? (done.value.replaced ?? '') : '';
		const old = new Database(replaced, { readonly: true });
		expect(old.prepare('select display_name from users').pluck().all()).toEqual(['lost', 'lost']);
		old.close();
	});

	it('refuses a damaged file, a foreign one, and one that is none, and changes nothing', async () => {
		const file = await aFileWith('ann');
		const damaged = beside(file, 'damaged.db');
		const bytes = readFileSync(file);
		bytes.fill(0xff, 8192, bytes.length - 4096);
		writeFileSync(damaged, bytes);
		const foreign = beside(file, 'foreign.db');
		new Database(foreign).exec('create table t (x)').close();
		const text = beside(file, 'text.db');
		writeFileSync(text, 'not a database, however long this text may be');
		for (const from of [damaged, foreign, text, beside(file, 'nowhere.db')]) {
			expect(restore(from, file, 'now')).toMatchObject({ problem: 'unfit' });
		}
		expect(namesIn(file)).toEqual(['ann']);
		expect(readdirSync(dirname(file)).filter((name) => name.includes('restoring'))).toEqual([]);
	});

	it('is refused while the app runs on the folder', async () => {
		const file = await aFileWith('ann');
		const giveBack = takeFolder(file);
		onTestFinished(() => giveBack?.());
		expect(restore(file, file, 'now')).toMatchObject({ problem: 'running' });
	});

	it('interrupted half way is told at the next start, and can be run again', async () => {
		const file = await aFileWith('ann');
		const client = openWriterClient(file);
		const copy = backUp(client, beside(file, 'copy.db'));
		client.close();
		writeFileSync(restoringName(file), readFileSync(copy));
		rmSync(file);
		expect(() => openDb(file, 'migrations', 'test')).toThrow(/restore was interrupted/);
		// With the same backup, or with what the interrupted one left.
		expect(restore(restoringName(file), file, 'now')).toMatchObject({ ok: true });
		expect(namesIn(file)).toEqual(['ann']);
		expect(restore(copy, file, 'now')).toMatchObject({ ok: true });
		expect(namesIn(file)).toEqual(['ann']);
	});
});
