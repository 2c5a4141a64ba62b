import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import { backUpFile, backupsOf, freeName, problemOf, toDisk } from './backup.ts';
import { takeFolder } from './only-one.ts';

export type Restored = {
	/** Where the database that was replaced lies now; null where there was none. */
	readonly replaced: string | null;
};

/** What stands beside the database while one is put in its place. */
export const restoringName = (databaseFile: string) => `${databaseFile}.restoring`;

/**
 * Puts a backup in the place of the database, once it is proven whole. The old one is kept beside
 * the backups. Stopped at any point, nothing is lost: until the old one is moved away it is in use,
 * and after that the app refuses to start until this is run again.
 */
export function restore(
	from: string,
	databaseFile: string,
	stamp: string
): Result<Restored, 'running' | 'unfit'> {
	const problem = problemOf(from);
	if (problem !== null) return refuse('unfit', { problem });
	const giveBack = takeFolder(databaseFile);
	if (giveBack === null) return refuse('running');
	try {
		const coming = restoringName(databaseFile);
		rmSync(`${coming}.db`, { force: true });
		// Copied by SQLite, so that what lies in the backup's own log comes along.
		renameSync(backUpFile(from, `${coming}.db`), coming);
		const replaced = moveAway(databaseFile, stamp);
		renameSync(coming, databaseFile);
		toDisk(dirname(databaseFile));
		return ok({ replaced });
	} finally {
		giveBack();
	}
}

/** The database first, then its log: a log is never left beside another database. */
function moveAway(databaseFile: string, stamp: string): string | null {
	workOffLog(databaseFile);
	mkdirSync(backupsOf(databaseFile), { recursive: true });
	const kept = freeName(join(backupsOf(databaseFile), `replaced-${stamp}.db`));
	const there = existsSync(databaseFile);
	for (const end of ['', '-wal', '-shm'])
		if (existsSync(`${databaseFile}${end}`)) renameSync(`${databaseFile}${end}`, `${kept}${end}`);
	return there ? kept : null;
}

/** What the log holds goes into the file, where the file still lets it. */
function workOffLog(databaseFile: string): void {
	try {
		const client = new Database(databaseFile, { fileMustExist: true });
		client.pragma('wal_checkpoint(TRUNCATE)');
		client.close();
	} catch {
		// Damaged, or gone: it is kept as it is.
	}
}
