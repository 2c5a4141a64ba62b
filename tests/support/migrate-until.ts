// node migrate-until.ts FILE FOLDER N: migrates, and kills itself at the n-th step, before it and
// after it being steps of their own. With -1 it runs to the end and prints how many there are.
import Database from 'better-sqlite3';
import { openWriterClient } from '#lib/server/db/connection.ts';
import { migrate } from '#lib/server/db/migrate.ts';

const [file = '', folder = '', at = '-1'] = process.argv.slice(2);
const last = Number(at);
let steps = 0;

type Methods = Record<string, (this: unknown, ...words: unknown[]) => unknown>;

function counted(prototype: object, ...names: string[]): void {
	const methods = prototype as Methods;
	for (const name of names) {
		const own = methods[name];
		if (own === undefined) throw new Error(`no method ${name}`);
		methods[name] = function (...words) {
			step();
			const value = own.apply(this, words);
			step();
			return value;
		};
	}
}

function step(): void {
	if (++steps === last) process.kill(process.pid, 'SIGKILL');
}

const client = openWriterClient(file);
counted(Database.prototype, 'exec', 'pragma');
counted(Object.getPrototypeOf(client.prepare('select 1')) as object, 'run', 'get', 'all');
migrate(client, folder, 'now');
process.stdout.write(`steps ${steps}\n`);
