// The database: one SQLite file, one writer that groups commits, one reader that can't write.
// What lives here: connections, columns, schema, migrating. What does not: any verb or query.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openReaderClient, openWriterClient, ormOver, type Orm } from './connection.ts';
import { migrate } from './migrate.ts';
import { makeWriter, type Write } from './writer.ts';

export type Db = {
	/** Runs a synchronous job in a transaction; resolves once it is on disk. */
	readonly write: Write;
	/** For queries only: this connection refuses to write. */
	readonly read: Orm;
	/** A statement prepared once per database, for hot paths. */
	readonly prepared: <S>(build: (read: Orm) => S) => S;
	readonly close: () => Promise<void>;
};

/**
 * Opens and migrates the file, creating it where there is none.
 * @param stamp names the backup made before a migration, such as `2025-12-01T10-00-00`
 * @throws MigrationFailed with the backup's path
 */
export async function openDb(file: string, migrations: string, stamp: string): Promise<Db> {
	mkdirSync(dirname(file), { recursive: true });
	const client = openWriterClient(file);
	try {
		await migrate(client, migrations, stamp);
	} catch (error) {
		client.close();
		throw error;
	}
	const { write, idle } = makeWriter(client, ormOver(client));
	const reader = openReaderClient(file);
	const read = ormOver(reader);
	const statements = new Map<unknown, unknown>();
	return {
		write,
		read,
		prepared: <S>(build: (orm: Orm) => S): S => {
			if (!statements.has(build)) statements.set(build, build(read));
			return statements.get(build) as S;
		},
		close: async () => {
			await idle();
			reader.close();
			client.close();
		}
	};
}

export { MigrationFailed } from './migrate.ts';
export type { Orm } from './connection.ts';
export type { Tx } from './writer.ts';
