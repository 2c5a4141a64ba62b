import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Client } from './connection.ts';

/** Where backups lie unless somebody says otherwise. */
export const backupsOf = (databaseFile: string) => join(dirname(databaseFile), 'backups');

/**
 * Writes one consistent copy of the database as it is now, while others go on writing, and proves
 * it. The copy has its name only once it is whole and on disk.
 * @returns its path: `file`, or the next free name like it
 * @throws Error when the copy does not verify
 */
export function backUp(client: Client, file: string): string {
	mkdirSync(dirname(file), { recursive: true });
	const target = freeName(file);
	const part = `${target}.part`;
	rmSync(part, { force: true });
	client.prepare('VACUUM INTO ?').run(part);
	const problem = problemOf(part);
	if (problem !== null) {
		rmSync(part, { force: true });
		throw new Error(`The backup did not verify: ${problem}`);
	}
	toDisk(part);
	renameSync(part, target);
	toDisk(dirname(target));
	return target;
}

/** The same of a file that this process doesn't hold open. */
export function backUpFile(databaseFile: string, file: string): string {
	const client = new Database(databaseFile, { readonly: true, fileMustExist: true });
	try {
		return backUp(client, file);
	} finally {
		client.close();
	}
}

/** What is wrong with a database file, in words; null for one that is whole and ours. */
export function problemOf(file: string): string | null {
	if (!existsSync(file)) return 'there is no such file';
	let client: Client | undefined;
	try {
		client = new Database(file, { readonly: true, fileMustExist: true });
		const intact = client.pragma('integrity_check(1)', { simple: true });
		if (intact !== 'ok') return `it is damaged (${String(intact)})`;
		const orphans = client.pragma('foreign_key_check') as unknown[];
		if (orphans.length > 0) return `${orphans.length} of its rows lack what they belong to`;
		const ours = client
			.prepare(
				`select count(*) as n from sqlite_master where name in ('__drizzle_migrations', 'users', 'articles')`
			)
			.get() as { n: number };
		return ours.n === 3 ? null : 'it is no database of Counterpoint';
	} catch (error) {
		return `it can’t be read (${error instanceof Error ? error.message : String(error)})`;
	} finally {
		client?.close();
	}
}

/** Waits until a file, or a folder's list of names, is on disk. */
export function toDisk(path: string): void {
	const opened = openSync(path, 'r');
	try {
		fsyncSync(opened);
	} finally {
		closeSync(opened);
	}
}

/** The file's name, or with a figure after it where one of that name is there. */
export function freeName(file: string): string {
	if (!existsSync(file)) return file;
	for (let again = 2; ; again++) {
		const next = file.replace(/(\.db)?$/, `-${again}$1`);
		if (!existsSync(next)) return next;
	}
}
