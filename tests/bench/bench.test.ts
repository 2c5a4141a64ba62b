import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readMotion } from '#lib/debate/index.ts';
import { makeDraft, makeSheetDraft } from '#lib/generation/index.ts';
import { openWriterClient, ormOver } from '#lib/server/db/connection.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { makeWriter, type Tx } from '#lib/server/db/writer.ts';
import { analyse, countWords } from '#lib/text/index.ts';
import { aUser, migratedImage } from '../support/database.ts';
import { keepFigures, middle, note } from './figures.ts';
import { longText, ownText } from './long-text.ts';
import { reader } from '../support/reader.ts';

afterAll(keepFigures);

it('drafting grows no faster than the text, by much', async () => {
	const text = ownText;
	const long = longText(12);
	const draft = (one: string) => () =>
		void makeDraft(reader, { title: 'x', text: one, hash: '0'.repeat(64) });
	await middle(3, draft(text));
	const short = await middle(9, draft(text));
	const longer = await middle(3, draft(long));
	note('draft.wordsPerSecond', (countWords(text) / short) * 1000, 'words/s');
	note('draft.growth', longer / short / 12, 'times the growth of the text');
	expect(longer / short).toBeLessThan(12 * 6);
});

it('reading costs less than reading and asking together', async () => {
	const text = ownText;
	const reading = await middle(9, () => void analyse(reader, text));
	const drafting = await middle(
		9,
		() => void makeDraft(reader, { title: 'x', text, hash: '0'.repeat(64) })
	);
	note('read.shareOfDraft', reading / drafting, 'of the time');
	expect(reading / drafting).toBeLessThan(1.1);
});

it('the sheet of one motion costs less than a whole draft', async () => {
	const text = ownText;
	const article = { title: 'x', text, hash: '0'.repeat(64) };
	const motion = readMotion('The raids are lawful');
	if (motion === null) throw new Error('a motion');
	const sheet = await middle(9, () => void makeSheetDraft(reader, article, motion));
	const whole = await middle(9, () => void makeDraft(reader, article));
	note('sheet.wordsPerSecond', (countWords(text) / sheet) * 1000, 'words/s');
	note('sheet.shareOfDraft', sheet / whole, 'of the time');
	expect(sheet / whole).toBeLessThan(1.1);
});

it('a thousand writes together cost far less than one by one', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
	const file = join(folder, 'bench.db');
	writeFileSync(file, await migratedImage());
	const client = openWriterClient(file);
	const { write } = makeWriter(client, ormOver(client));
	const add = (id: string) => (tx: Tx) => void tx.insert(users).values(aUser(id)).run();
	let start = performance.now();
	await Promise.all(Array.from({ length: 1000 }, (_, n) => write(add(`together ${n}`))));
	const together = performance.now() - start;
	start = performance.now();
	for (let n = 0; n < 1000; n++) await write(add(`alone ${n}`));
	const alone = performance.now() - start;
	client.close();
	rmSync(folder, { recursive: true });
	note('write.together', together, 'ms for 1,000');
	note('write.alone', alone, 'ms for 1,000');
	note('write.gain', alone / together, 'times');
	expect(alone / together).toBeGreaterThan(1.2);
});
