// npm run backup [-- FILE]
// Writes one verified copy of the database, while the app runs or not.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '#lib/server/config.ts';
import { backUpFile, backupsOf } from '#lib/server/db/backup.ts';

const { databaseFile } = readConfig(process.env);
const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
const wanted = process.argv[2];
const file =
	wanted === undefined
		? join(backupsOf(databaseFile), `counterpoint-${stamp}.db`)
		: resolve(process.env.INIT_CWD ?? '.', wanted);

if (!existsSync(databaseFile)) {
	console.error(`There is no database at ${databaseFile} yet, so there is nothing to back up.`);
	process.exit(1);
}
try {
	const written = backUpFile(databaseFile, file);
	console.log(
		`Backed up to ${written}, and checked. To put it back: npm run restore -- ${written}`
	);
} catch (error) {
	console.error(`Nothing was backed up. ${error instanceof Error ? error.message : String(error)}`);
	process.exit(1);
}
