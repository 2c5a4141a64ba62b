import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Instant } from '#lib/kernel/index.ts';
import { openDb, type Db } from '#lib/server/db/index.ts';
import { openWriterClient } from '#lib/server/db/connection.ts';
import { migrate } from '#lib/server/db/migrate.ts';

let image: Buffer | undefined;

/** A migrated database file's bytes, made once a worker: writing them is a fresh file in 2 ms. */
export async function migratedImage(): Promise<Buffer> {
	if (image !== undefined) return image;
	const folder = temporaryFolder();
	const client = openWriterClient(join(folder, 'image.db'));
	migrate(client, 'migrations', 'image');
	image = client.serialize();
	client.close();
	rmSync(folder, { recursive: true });
	return image;
}

/** A fresh file with the newest schema, erased when the test ends. */
export async function freshFile(): Promise<string> {
	const folder = temporaryFolder();
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, 'counterpoint.db');
	writeFileSync(file, await migratedImage());
	return file;
}

export async function freshDb(): Promise<Db> {
	const db = openDb(await freshFile(), 'migrations', 'test');
	onTestFinished(() => db.close());
	return db;
}

export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'counterpoint-'));
}

/** A row of a guest, for tests of the database itself. */
export const aUser = (id: string, displayName = id) => ({
	id,
	kind: 'guest' as const,
	displayName,
	createdAt: 0 as Instant,
	lastSeenAt: 0 as Instant
});
