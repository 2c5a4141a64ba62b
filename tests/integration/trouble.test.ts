import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dropBallast, hasRoom, holdBallast } from '#lib/server/db/ballast.ts';
import { openWriterClient, ormOver } from '#lib/server/db/connection.ts';
import { openDb } from '#lib/server/db/index.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { WritesPaused, type Trouble } from '#lib/server/trouble.ts';
import { makeWriter, type Tx } from '#lib/server/db/writer.ts';
import { aUser, freshFile } from '../support/database.ts';

const add = (id: string, name?: string) => (tx: Tx) =>
	tx.insert(users).values(aUser(id, name)).run();

describe('a full disk', () => {
	it('refuses what it cannot keep, keeps what it acknowledged, and goes on when told', async () => {
		const client = openWriterClient(await freshFile());
		onTestFinished(() => void client.close());
		const heard: Trouble[] = [];
		const writer = makeWriter(client, ormOver(client), (trouble) => heard.push(trouble));
		client.pragma(`max_page_count = ${Number(client.pragma('page_count', { simple: true })) + 20}`);
		const acknowledged: string[] = [];
		for (let n = 0; n < 400 && heard.length === 0; n++) {
			const id = `n${n}`;
			await writer.write(add(id, 'x'.repeat(1000))).then(
				() => acknowledged.push(id),
				(error: unknown) => expect(error).toBeInstanceOf(WritesPaused)
			);
		}
		expect(heard).toEqual(['disk-full']);
		await expect(writer.write(add('later'))).rejects.toMatchObject({ trouble: 'disk-full' });
		const kept = client.prepare('select id from users').pluck().all();
		expect(kept).toEqual(expect.arrayContaining(acknowledged));
		expect(kept).toHaveLength(acknowledged.length);
		client.pragma('max_page_count = 1000000');
		writer.resume();
		await writer.write(add('later'));
		expect(client.pragma('integrity_check', { simple: true })).toBe('ok');
	});

	it('finds some room held for it beside the database', async () => {
		const file = await freshFile();
		const db = openDb(file, 'migrations', 'test');
		const ballast = join(dirname(file), 'ballast.bin');
		expect(existsSync(ballast) && statSync(ballast).size).toBeGreaterThan(1 << 20);
		await db.close();
	});
});

describe('a disk that takes no change at all', () => {
	it('is no reason to stop: there is no room, and nothing more is tried', () => {
		const nowhere = '/proc/self/status/counterpoint.db';
		expect(() => dropBallast(nowhere)).not.toThrow();
		expect(() => holdBallast(nowhere)).not.toThrow();
		expect(hasRoom(nowhere)).toBe(false);
	});
});

describe('a damaged file', () => {
	/** Flips bytes in the pages after the first, where the tables are. */
	async function aDamagedFile(from: number): Promise<string> {
		const file = await freshFile();
		const client = openWriterClient(file);
		const orm = ormOver(client);
		for (let n = 0; n < 200; n++) add(`n${n}`, 'x'.repeat(100))(orm);
		client.pragma('wal_checkpoint(TRUNCATE)');
		client.close();
		const bytes = readFileSync(file);
		for (let at = from; at < bytes.length; at += 4096) bytes.fill(0xa5, at, at + 64);
		writeFileSync(file, bytes);
		return file;
	}

	it('is opened for reading only, and acknowledges nothing', async () => {
		const file = await aDamagedFile(await pagesBeforeUsers());
		const db = openDb(file, 'migrations', 'test');
		expect(db.trouble()).toBe('damaged');
		await expect(db.write(add('lost'))).rejects.toMatchObject({ trouble: 'damaged' });
		expect(db.read.get(sql`select count(*) as n from sheets`)).toEqual({ n: 0 });
		await db.close();
	});

	it('that can’t be read at all stops the start with a sentence', async () => {
		const file = await freshFile();
		writeFileSync(file, Buffer.alloc(8192, 0x41));
		expect(() => openDb(file, 'migrations', 'test')).toThrow(/npm run restore/);
	});
});

/** Where in a fresh file the pages begin that only rows of people fill. */
async function pagesBeforeUsers(): Promise<number> {
	return statSync(await freshFile()).size;
}
