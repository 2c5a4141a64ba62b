import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { backUp, backupsOf } from './backup.ts';
import { openWriterClient, ormOver, type Client } from './connection.ts';

/** Why the database could not be brought up to date, with where its backup lies. */
export class MigrationFailed extends Error {
	readonly backup: string | null;
	constructor(message: string, backup: string | null, cause?: unknown) {
		super(message, { cause });
		this.name = 'MigrationFailed';
		this.backup = backup;
	}
}

/**
 * Brings the file to the newest schema. Drizzle's migrator opens a transaction in which
 * `PRAGMA foreign_keys = OFF` does nothing, and a table rebuilt with the keys on empties its
 * children without a word; and it commits before anybody can count. So: a verified backup; the
 * whole migration rehearsed on a copy of it, with keys and row counts checked; only then the file
 * itself. Refuses with `MigrationFailed` rather than go on, and the file is as it was.
 */
export function migrate(client: Client, folder: string, stamp: string): void {
	const ahead = pending(client, folder);
	if (ahead === 0) return;
	if (ahead < 0) {
		throw new MigrationFailed(
			'The database was made by a newer Counterpoint. Start that version, or restore a backup',
			null
		);
	}
	const counts = rowCounts(client);
	if (counts.size === 0) {
		runChecked(client, folder, counts, null);
		return;
	}
	const backup = backedUp(client, stamp);
	rehearse(backup, folder, counts);
	runChecked(client, folder, counts, backup);
}

function backedUp(client: Client, stamp: string): string {
	const file = join(backupsOf(client.name), `before-migration-${stamp}.db`);
	try {
		return backUp(client, file);
	} catch (error) {
		throw new MigrationFailed(`${reasonOf(error)}, so nothing was migrated`, null, error);
	}
}

function rehearse(backup: string, folder: string, counts: ReadonlyMap<string, number>): void {
	const file = `${backup}.rehearsal`;
	copyFileSync(backup, file);
	const copy = openWriterClient(file);
	try {
		runChecked(copy, folder, counts, backup);
	} finally {
		copy.close();
		for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
	}
}

/** Keys off on the connection, migrate, check the keys, compare the row counts, keys on. */
function runChecked(
	client: Client,
	folder: string,
	counts: ReadonlyMap<string, number>,
	backup: string | null
): void {
	client.pragma('foreign_keys = OFF');
	try {
		runMigrations(ormOver(client), { migrationsFolder: folder });
	} catch (error) {
		throw new MigrationFailed(`A migration failed: ${reasonOf(error)}`, backup, error);
	} finally {
		client.pragma('foreign_keys = ON');
	}
	// Drizzle passes over a migration dated before the last one that ran, without a word.
	if (pending(client, folder) !== 0) {
		throw new MigrationFailed('A migration was passed over', backup);
	}
	const broken = client.pragma('foreign_key_check') as unknown[];
	if (broken.length > 0) {
		throw new MigrationFailed(
			`The migration leaves ${broken.length} rows without their parents`,
			backup
		);
	}
	const after = rowCounts(client);
	for (const [table, count] of counts) {
		const now = after.get(table);
		if (now !== undefined && now !== count) {
			throw new MigrationFailed(
				`The migration changes ${table} from ${count} to ${now} rows`,
				backup
			);
		}
	}
}

/** How many migrations of the folder the file hasn't seen. */
export function pending(client: Client, folder: string): number {
	const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
		entries: unknown[];
	};
	const known = client
		.prepare(`select count(*) as n from sqlite_master where name = '__drizzle_migrations'`)
		.get() as { n: number };
	if (known.n === 0) return journal.entries.length;
	const done = client.prepare('select count(*) as n from __drizzle_migrations').get() as {
		n: number;
	};
	return journal.entries.length - done.n;
}

export function rowCounts(client: Client): Map<string, number> {
	const tables = client
		.prepare(
			`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '__drizzle_migrations'`
		)
		.all() as { name: string }[];
	return new Map(
		tables.map(({ name }) => {
			const row = client.prepare(`select count(*) as n from "${name}"`).get() as { n: number };
			return [name, row.n];
		})
	);
}

function reasonOf(error: unknown): string {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message : String(cause);
}
