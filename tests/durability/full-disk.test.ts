import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { Answering, lostOrDoubled } from '../support/answering.ts';
import { temporaryFolder } from '../support/database.ts';
import { publishByForms } from '../support/journey.ts';
import { serve, visitor } from '../support/server.ts';

const disk = temporaryFolder();
const mounted =
	process.getuid?.() === 0 &&
	spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
afterAll(() => {
	if (mounted) spawnSync('umount', ['-l', disk]);
	rmSync(disk, { recursive: true, force: true });
});

it.skipIf(!mounted)(
	'a disk that fills up costs no confirmed answer, says so, and is written again when there is room',
	async () => {
		const served = await serve({}, disk);
		const author = visitor(served.port);
		const { takePath } = await publishByForms(author);
		const browser = await Answering.begin(served, takePath, 'Ada');
		let pastes = 0;
		for (let status = 303; status === 303 && pastes < 400; pastes++) {
			try {
				for (let n = 0; n < 5; n++) await browser.one();
				status = (await author.post('/', { text: anArticle() })).status;
			} catch {
				// It was an answer that found no room.
				break;
			}
		}
		await browser.untilGone();
		const refused = await author.post('/', { text: anArticle() });
		expect(refused.status).toBe(503);
		const said = await refused.text();
		expect(said).toMatch(/nothing can be saved/);
		expect((await author.get('/topics')).status).toBe(200);
		expect(lostOrDoubled(served, [browser])).toMatchObject({
			lost: [],
			doubled: [],
			integrity: 'ok'
		});
		spawnSync('mount', ['-o', 'remount,size=200m', disk]);
		await expect
			.poll(async () => (await author.post('/', { text: anArticle() })).status, {
				timeout: 30_000,
				interval: 1000
			})
			.toBe(303);
		await browser.one();
		const confirmed = browser.confirmed.length;
		console.log(`disk full after ${pastes} pastes; ${confirmed} answers confirmed, none lost`);
		expect(lostOrDoubled(served, [browser])).toMatchObject({
			lost: [],
			doubled: [],
			integrity: 'ok'
		});
		expect(await served.stop()).toBe(0);
	}
);
