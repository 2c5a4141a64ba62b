// npm run db:generate -- --name what-changed
// Prints the migration with drizzle-kit, then makes every new table STRICT.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'migrations';
const run = spawnSync('drizzle-kit', ['generate', ...process.argv.slice(2)], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
	const file = join(folder, name);
	const sql = readFileSync(file, 'utf8');
	const strict = sql.replace(/^(CREATE TABLE [^;]*?\n\));/gm, '$1 STRICT;');
	if (strict !== sql) writeFileSync(file, strict);
}
