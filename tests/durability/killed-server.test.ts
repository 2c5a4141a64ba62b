import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { Answering, lostOrDoubled } from '../support/answering.ts';
import { inDatabase } from '../support/crowd.ts';
import { full } from '../support/full.ts';
import { publishByForms } from '../support/journey.ts';
import { forget, serve, visitor } from '../support/server.ts';

const kills = full ? 200 : 6;
const browsersAtOnce = 6;

it(`${kills} kill -9 while answers are posted: no confirmed answer lost, none doubled`, async () => {
	let served = await serve();
	const { takePath } = await publishByForms(visitor(served.port));
	let browsers: Answering[] = [];
	const everybody: Answering[] = [];
	let confirmed = 0;
	for (let kill = 0; kill < kills; kill++) {
		// A sitting takes two thousand answers an item; now and then somebody new begins.
		if (kill % 10 === 0) {
			browsers = await Promise.all(
				Array.from({ length: browsersAtOnce }, (_, n) =>
					Answering.begin(served, takePath, `learner ${kill} ${n}`)
				)
			);
			everybody.push(...browsers);
		}
		const answering = browsers.map((one) => one.untilGone());
		await new Promise((resolve) => setTimeout(resolve, 60 + ((kill * 37) % 240)));
		await served.stop('SIGKILL');
		confirmed += (await Promise.all(answering)).reduce((sum, n) => sum + n, 0);
		served = await serve({}, served.dataDir);
		for (const one of browsers) one.goOnAt(served);
	}
	for (const one of browsers) await one.one();
	const found = lostOrDoubled(served, everybody);
	console.log(`killed ${kills} times: ${confirmed} confirmed, ${found.rows} kept`);
	await served.stop();
	forget(served);
	// Enough were under way to lose some; how many a slow machine confirms is no matter.
	expect(confirmed).toBeGreaterThan(kills);
	expect(found).toMatchObject({ lost: [], doubled: [], integrity: 'ok' });
});

it('a backup made under load can be restored, row for row', async () => {
	const served = await serve();
	const { takePath } = await publishByForms(visitor(served.port));
	const browser = await Answering.begin(served, takePath, 'Ada');
	const answering = browser.untilGone();
	await new Promise((resolve) => setTimeout(resolve, 300));
	const env = { ...process.env, DATA_DIR: served.dataDir };
	const command = (name: string, ...words: string[]) =>
		spawnSync('node', ['src/bin/command.mjs', name, ...words], { encoding: 'utf8', env });
	const backup = await new Promise<string>((resolve) => {
		const made = command('backup');
		expect(made.stderr).toBe('');
		resolve(/Backed up to (\S+\.db)/.exec(made.stdout)?.[1] ?? '');
	});
	expect(command('restore', backup).stderr).toMatch(/is running on this folder/);
	await new Promise((resolve) => setTimeout(resolve, 300));
	await served.stop();
	await answering;
	const restored = command('restore', backup);
	expect(restored.stderr).toBe('');
	const rows = (file: string) =>
		inDatabase(served, (db) => {
			db.exec(`attach database '${file}' as other`);
			return (
				db
					.prepare(
						`select name from other.sqlite_master where type = 'table' and name not like 'sqlite_%'`
					)
					.pluck()
					.all() as string[]
			).map((table) => [table, db.prepare(`select * from other."${table}"`).all()]);
		});
	expect(rows(`${served.dataDir}/counterpoint.db`)).toEqual(rows(backup));
	const again = await serve({}, served.dataDir);
	expect(lostOrDoubled(again, []).integrity).toBe('ok');
	await again.stop();
	forget(again);
});
