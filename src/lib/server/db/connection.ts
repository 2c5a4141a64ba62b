import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

export type Client = Database.Database;
export type Orm = BetterSQLite3Database;

/** The file's one writing connection. Full sync is set and asserted: WAL's default is not enough. */
export function openWriterClient(file: string): Client {
	const client = new Database(file);
	client.pragma('journal_mode = WAL');
	settle(client);
	if (client.pragma('journal_mode', { simple: true }) !== 'wal') {
		throw new Error('SQLite did not switch to WAL');
	}
	return client;
}

/** A second connection that can't write, so that long reads never hold up an answer. */
export function openReaderClient(file: string): Client {
	const client = new Database(file, { readonly: true });
	settle(client);
	client.pragma('query_only = ON');
	return client;
}

export function ormOver(client: Client): Orm {
	return drizzle(client);
}

function settle(client: Client): void {
	client.pragma('synchronous = FULL');
	client.pragma('foreign_keys = ON');
	client.pragma('busy_timeout = 5000');
	const full = 2;
	if (client.pragma('synchronous', { simple: true }) !== full) {
		throw new Error('SQLite did not accept synchronous = FULL');
	}
	if (client.pragma('foreign_keys', { simple: true }) !== 1) {
		throw new Error('SQLite did not accept foreign_keys = ON');
	}
}
