import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { CannotStart } from '../trouble.ts';

/**
 * Takes the data folder for this process. SQLite's own lock on a file beside the database: the
 * system lets it go with the process, however that ends.
 * @returns what gives the folder back, or null where another process has it
 */
export function takeFolder(databaseFile: string): (() => void) | null {
	mkdirSync(dirname(databaseFile), { recursive: true });
	const lock = new Database(join(dirname(databaseFile), 'running.lock'), { timeout: 0 });
	try {
		lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
		return () => lock.close();
	} catch (error) {
		lock.close();
		if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
		throw new CannotStart(`The folder ${dirname(databaseFile)} can’t be written to`, error);
	}
}
