import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Answering } from '../support/answering.ts';
import { temporaryFolder } from '../support/database.ts';
import { full } from '../support/full.ts';
import { publishByForms } from '../support/journey.ts';
import { forget, serve, visitor } from '../support/server.ts';

const answers = full ? 400 : 40;
const traced = spawnSync('strace', ['-V']).status === 0;

it.skipIf(!traced)(
	`of ${answers} answers none is acknowledged before the system call that puts it on disk`,
	async () => {
		const log = join(temporaryFolder(), 'calls.txt');
		const calls = 'trace=pwrite64,fdatasync,fsync,write,writev,sendto,sendmsg';
		// With -D what is started is the server itself, so that signals reach it.
		const served = await serve({}, undefined, [
			'strace',
			'-D',
			'-f',
			'-y',
			'-s',
			'400',
			'-e',
			calls,
			'-o',
			log
		]);
		const { takePath } = await publishByForms(visitor(served.port));
		const browser = await Answering.begin(served, takePath, 'Ada');
		// One after the other, so that every call between two answers belongs to one act.
		for (let n = 0; n < answers; n++) await browser.one();
		await served.stop();
		forget(served);
		const told = acknowledgements(readFileSync(log, 'utf8'));
		console.log(
			`${told.length} acknowledgements traced, ${told.filter((one) => one.synced).length} after their fdatasync`
		);
		expect(told.length).toBeGreaterThanOrEqual(answers);
		expect(told.filter((one) => !one.synced)).toEqual([]);
		expect(told.filter((one) => one.wrote).length).toBeGreaterThanOrEqual(answers);
	}
);

/**
 * For each acknowledgement sent: whether the log was written since the one before, and whether
 * every such write was followed by a completed fdatasync before the answer left.
 */
function acknowledgements(trace: string): { wrote: boolean; synced: boolean }[] {
	const told: { wrote: boolean; synced: boolean }[] = [];
	let wrote = false;
	let dirty = false;
	for (const line of trace.split('\n')) {
		if (/pwrite64\(\d+<[^>]*\.db-wal>/.test(line)) {
			wrote = true;
			dirty = true;
		}
		const begun = /(?:fdatasync|fsync)\(\d+<[^>]*\.db-wal>\)\s+= 0/.test(line);
		const resumed = /<\.\.\. (?:fdatasync|fsync) resumed>.*= 0/.test(line);
		if (begun || resumed) dirty = false;
		if (/"kept\\":true/.test(line) && /^\d+ +(?:write|writev|sendto|sendmsg)\(/.test(line)) {
			told.push({ wrote, synced: !dirty });
			wrote = false;
		}
	}
	return told;
}
