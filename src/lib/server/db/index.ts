// The database: one SQLite file, one writer that groups commits, one reader that can't write.
// What lives here: connections, columns, schema, migrating, backing up, and what happens when the
// disk is full or the file damaged. What does not: any verb or query.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { dropBallast, hasRoom, holdBallast } from './ballast.ts';
import {
	openReaderClient,
	openWriterClient,
	ormOver,
	type Client,
	type Orm
} from './connection.ts';
import { migrate, pending } from './migrate.ts';
import { restoringName } from './restore.ts';
import { CannotStart, troubleOf, type Trouble } from '../trouble.ts';
import { makeWriter, type Write, type Writer } from './writer.ts';

export type Db = {
	/** Runs a synchronous job in a transaction; resolves once it is on disk. */
	readonly write: Write;
	/** For queries only: this connection refuses to write. */
	readonly read: Orm;
	/** A statement prepared once per database, for hot paths. */
	readonly prepared: <S>(build: (read: Orm) => S) => S;
	/** Why nothing can be written at the moment; null while all is well. */
	readonly trouble: () => Trouble | null;
	readonly close: () => Promise<void>;
};

export type OnTrouble = (trouble: Trouble | null, error?: unknown) => void;

const probeMs = 10_000;

/**
 * Opens and migrates the file, creating it where there is none. A damaged file that can still be
 * read is opened for reading only.
 * @param stamp names the backup made before a migration, such as `2025-12-01T10-00-00`
 * @param onTrouble told when writing pauses, and with null when it goes on
 * @throws MigrationFailed with the backup's path; CannotStart when the file can't be read at all
 */
export function openDb(
	file: string,
	migrations: string,
	stamp: string,
	onTrouble: OnTrouble = () => undefined
): Db {
	mkdirSync(dirname(file), { recursive: true });
	const { client, damaged } = openChecked(file, migrations, stamp);
	const writer = makeWriter(client, ormOver(client), (trouble, error) => {
		dropBallast(file);
		onTrouble(trouble, error);
	});
	if (damaged) writer.pause('damaged');
	else holdBallast(file);
	const probing = setInterval(() => goOn(client, writer, file, onTrouble), probeMs);
	probing.unref();
	const reader = openReaderClient(file);
	const read = ormOver(reader);
	const statements = new Map<unknown, unknown>();
	return {
		write: writer.write,
		read,
		prepared: <S>(build: (orm: Orm) => S): S => {
			if (!statements.has(build)) statements.set(build, build(read));
			return statements.get(build) as S;
		},
		trouble: writer.trouble,
		close: async () => {
			clearInterval(probing);
			await writer.idle();
			reader.close();
			client.close();
		}
	};
}

/**
 * The same for a command beside a running app: it neither makes a database nor migrates one.
 * @throws CannotStart where there is none, or one of another version
 */
export function openAsItIs(file: string, migrations: string): Db {
	if (!existsSync(file)) throw new CannotStart(`There is no database at ${file}`);
	const client = openReaderClient(file);
	const other = pending(client, migrations) !== 0;
	client.close();
	if (other)
		throw new CannotStart(
			'The database is of another version. Start the app of this version once, then try again'
		);
	return openDb(file, migrations, 'command');
}

function openChecked(file: string, migrations: string, stamp: string) {
	if (!existsSync(file) && existsSync(restoringName(file))) {
		throw new CannotStart(
			'A restore was interrupted, and the database is not in its place yet. Run npm run restore again with the same file'
		);
	}
	let client: Client | undefined;
	try {
		client = openWriterClient(file);
		const damaged = client.pragma('quick_check(1)', { simple: true }) !== 'ok';
		if (damaged && pending(client, migrations) !== 0) throw unreadable();
		if (!damaged) migrate(client, migrations, stamp);
		return { client, damaged };
	} catch (error) {
		client?.close();
		throw troubleOf(error) === 'damaged' ? unreadable(error) : error;
	}
}

function unreadable(cause?: unknown): CannotStart {
	return new CannotStart(
		'The database file is damaged. Put a backup in its place with npm run restore -- FILE; backups lie in the folder backups beside it',
		cause
	);
}

/** Once there is room again, one write that changes nothing tells whether writing works. */
function goOn(client: Client, writer: Writer, file: string, onTrouble: OnTrouble): void {
	const trouble = writer.trouble();
	if (trouble === null || trouble === 'damaged' || !hasRoom(file)) return;
	try {
		const version = Number(client.pragma('user_version', { simple: true }));
		client.pragma(`user_version = ${version}`);
	} catch {
		return;
	}
	holdBallast(file);
	writer.resume();
	onTrouble(null);
}

export { MigrationFailed } from './migrate.ts';
export { takeFolder } from './only-one.ts';
export type { Orm } from './connection.ts';
export type { Tx } from './writer.ts';
