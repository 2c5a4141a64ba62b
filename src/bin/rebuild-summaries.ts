// npm run db:rebuild
// Builds the summary tables anew from the marks. Safe at any time; the app need not be stopped.
import { readConfig } from '#lib/server/config.ts';
import { openAsItIs } from '#lib/server/db/index.ts';
import { rebuildSummaries } from '#lib/server/record/summaries.ts';

const config = readConfig(process.env);
const db = openAsItIs(config.databaseFile, config.migrations);
await db.write((tx) => rebuildSummaries(tx));
await db.close();
process.stdout.write('The summaries were built anew from the marks.\n');
