// npm run reset-password -- USERNAME
// A new password for an account, for who runs the machine; the app may go on running.
import { resetPassword } from '#lib/server/auth/change-password.ts';
import { openSessions } from '#lib/server/auth/sessions.ts';
import { readConfig } from '#lib/server/config.ts';
import { openDb } from '#lib/server/db/index.ts';
import { codeOf, systemClock } from '#lib/server/system.ts';

const username = process.argv[2];
if (username === undefined) {
	console.error('Say whose: npm run reset-password -- USERNAME');
	process.exit(1);
}
const config = readConfig(process.env);
const db = openDb(config.databaseFile, config.migrations, 'reset-password');
const random = { id: () => codeOf(26), code: codeOf };
const done = await resetPassword({ db, sessions: openSessions(db, systemClock), random }, username);
await db.close();
if (!done.ok) {
	console.error(`There is no account with the username ${username}. Nothing was changed.`);
	process.exit(1);
}
console.log(`The password of ${username} is now ${done.value.password}`);
console.log('Every browser is signed out of it. Sign in and change it under your name.');
