// npm run reset-password -- USERNAME
// A new password for an account, for who runs the machine; the app may go on running.
import { resetPassword } from '#lib/server/auth/change-password.ts';
import { readConfig } from '#lib/server/config.ts';
import { openAsItIs } from '#lib/server/db/index.ts';
import { codeOf } from '#lib/server/system.ts';

const username = process.argv[2];
if (username === undefined) {
	console.error('Say whose: npm run reset-password -- USERNAME');
	process.exit(1);
}
const config = readConfig(process.env);
const db = openAsItIs(config.databaseFile, config.migrations);
const random = { id: () => codeOf(26), code: codeOf };
const done = await resetPassword({ db, random }, username);
await db.close();
if (!done.ok) {
	console.error(`There is no account with the username ${username}. Nothing was changed.`);
	process.exit(1);
}
console.log(`The password of ${username} is now ${done.value.password}`);
console.log('Every browser is signed out of it. Sign in and change it under your name.');
