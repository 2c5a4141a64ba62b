// npm run restore -- FILE
// Puts a verified backup in the place of the database. The app must not be running.
import { resolve } from 'node:path';
import { readConfig } from '#lib/server/config.ts';
import { restore } from '#lib/server/db/restore.ts';

const { databaseFile } = readConfig(process.env);
const file = process.argv[2];
if (file === undefined) {
	console.error('Say which backup: npm run restore -- data/backups/NAME.db');
	process.exit(1);
}
const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
const done = restore(resolve(process.env.INIT_CWD ?? '.', file), databaseFile, stamp);
if (done.ok) {
	const { replaced } = done.value;
	console.log(
		`Restored ${file}.${replaced === null ? '' : ` The database it replaces lies in ${replaced}.`} Start the app with npm start.`
	);
} else {
	console.error(
		done.problem === 'running'
			? 'Counterpoint is running on this folder. Stop it first, then restore. Nothing was changed.'
			: `${file} can’t be restored: ${String(done.facts.problem)}. Nothing was changed.`
	);
	process.exit(1);
}
