// npm run backup, restore, reset-password: installs what is missing, then runs the command of that
// name under the right Node. Such commands are wanted most on a machine where nothing works yet.
import { fileURLToPath } from 'node:url';
import { ensureInstalled, ensureNode } from './prepare.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
await ensureNode(import.meta.url);
const [name] = process.argv.splice(2, 1);
try {
	await import(new URL(`./${name}.ts`, import.meta.url).href);
} catch (error) {
	if (error.name !== 'CannotStart') throw error;
	console.error(`${error.message}. Nothing was changed.`);
	process.exit(1);
}
