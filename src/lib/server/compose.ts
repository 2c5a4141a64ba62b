import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { App, Log } from './app.ts';
import { sweepKnownBrowsers } from './auth/known-browser.ts';
import { makeLimits } from './auth/limits.ts';
import { hasNoAccounts } from './auth/queries.ts';
import { openSessions } from './auth/sessions.ts';
import { sweepTries } from './auth/tries.ts';
import { readConfig } from './config.ts';
import { openDb, takeFolder } from './db/index.ts';
import { embeddedGenerator } from './generator/embedded.ts';
import { seedStarter } from './library/starter/seed-starter.ts';
import { bringCards } from './record/review-log.ts';
import { eraseStaleGuests } from './record/erase-stale-guests.ts';
import { handInWhatRanOut } from './record/submit-attempt.ts';
import { makeSignals } from './signals.ts';
import { codeOf, systemClock } from './system.ts';
import { CannotStart, troubleSentence, WritesPaused } from './trouble.ts';

const dayMs = 86_400_000;
const secondMs = 1000;

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
	const signals = makeSignals();
	process.once('counterpoint:closing', signals.close);
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
		signals,
		log,
		setupCode: () => (setupOpen ? code : null)
	};
	if (db.trouble() === null) {
		await seedStarter(app);
		await bringCards(app);
	} else log.error(troubleSentence('damaged'));
	setupOpen = await hasNoAccounts(app);
	if (setupOpen)
		log.info(`No account yet. From another machine, the first one needs this setup code: ${code}`);
	const stopRanOut = every(secondMs, app, 'Handing in what ran out', () => handInWhatRanOut(app));
	const stopTidy = every(dayMs, app, 'The daily tidy-up', () => tidy(app));
	return {
		...app,
		close: async () => {
			signals.close();
			await Promise.all([stopRanOut(), stopTidy()]);
			await generator.close();
			await db.close();
			giveBack();
		}
	};
}

async function tidy(app: App): Promise<void> {
	await app.sessions.sweep();
	await sweepTries(app);
	await sweepKnownBrowsers(app);
	await eraseStaleGuests(app);
}

/**
 * Does a job now and then again and again, never twice at once; not while nothing can be written.
 * @returns what ends it, once a job under way is through
 */
function every(ms: number, app: App, name: string, job: () => Promise<unknown>) {
	let running: Promise<void> | null = null;
	const run = async () => {
		try {
			if (app.db.trouble() === null) await job();
		} catch (error) {
			if (!(error instanceof WritesPaused)) app.log.error(`${name} failed`, error);
		}
	};
	const turn = () => {
		running ??= run().finally(() => (running = null));
	};
	const timer = setInterval(turn, ms);
	timer.unref();
	turn();
	return async () => {
		clearInterval(timer);
		await running;
	};
}

const consoleLog: Log = {
	info: (message) => console.log(message),
	error: (message, error) => console.error(message, error ?? '')
};
