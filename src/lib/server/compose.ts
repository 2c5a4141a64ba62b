import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { App, Log } from './app.ts';
import { sweepKnownBrowsers } from './auth/known-browser.ts';
import { makeLimits } from './auth/limits.ts';
import { hasNoAccounts } from './auth/queries.ts';
import { openSessions } from './auth/sessions.ts';
import { sweepTries } from './auth/sign-in-tries.ts';
import { readConfig } from './config.ts';
import { openDb, takeFolder } from './db/index.ts';
import { embeddedGenerator } from './generator/embedded.ts';
import { seedStarter } from './library/starter/seed-starter.ts';
import { eraseStaleGuests } from './record/erase-stale-guests.ts';
import { codeOf, systemClock } from './system.ts';
import { CannotStart, troubleSentence } from './trouble.ts';

const dayMs = 86_400_000;

/** Builds the one App: the only place that knows every room. Close it before the process ends. */
export async function composeApp(
	environment: Readonly<Record<string, string | undefined>>,
	log: Log = consoleLog
): Promise<App & { readonly close: () => Promise<void> }> {
	const config = readConfig(environment);
	const clock = systemClock;
	const stamp = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(':', '-');
	const giveBack = takeFolder(config.databaseFile);
	if (giveBack === null)
		throw new CannotStart(
			`Counterpoint is running on this folder already (${dirname(config.databaseFile)}). Stop it first, or set DATA_DIR to another folder`
		);
	const db = openDb(config.databaseFile, config.migrations, stamp, (trouble, error) => {
		if (trouble === null) log.info('Writing works again.');
		else log.error(`Nothing can be saved: ${troubleSentence(trouble)}`, error);
	});
	const generator = embeddedGenerator();
	const code = codeOf(8);
	let setupOpen = false;
	const app: App = {
		config,
		db,
		clock,
		random: { id: () => randomUUID().replaceAll('-', ''), code: codeOf },
		sessions: openSessions(db, clock),
		limits: makeLimits(clock),
		generator,
		log,
		setupCode: () => (setupOpen ? code : null)
	};
	if (db.trouble() === null) await seedStarter(app);
	else log.error(troubleSentence('damaged'));
	setupOpen = await hasNoAccounts(app);
	if (setupOpen)
		log.info(`No account yet. From another machine, the first one needs this setup code: ${code}`);
	const daily = setInterval(() => void tidy(app), dayMs);
	daily.unref();
	void tidy(app);
	return {
		...app,
		close: async () => {
			clearInterval(daily);
			await generator.close();
			await db.close();
			giveBack();
		}
	};
}

async function tidy(app: App): Promise<void> {
	try {
		await app.sessions.sweep();
		await sweepTries(app);
		await sweepKnownBrowsers(app);
		await eraseStaleGuests(app);
	} catch (error) {
		app.log.error('The daily tidy-up failed', error);
	}
}

const consoleLog: Log = {
	info: (message) => console.log(message),
	error: (message, error) => console.error(message, error ?? '')
};
