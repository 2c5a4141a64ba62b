import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { pointNumber } from '#lib/debate/index.ts';
import { topics } from '#lib/server/db/schema/library.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { addMotion } from '#lib/server/library/add-motion.ts';
import { changeSheet } from '#lib/server/library/change-sheet.ts';
import { copyTopic } from '#lib/server/library/copy-topic.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { sheetByReadCode, sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { seedStarter } from '#lib/server/library/starter/seed-starter.ts';
import { topicPage, topicsFor } from '#lib/server/library/topic-queries.ts';
import { eraseStaleGuests } from '#lib/server/record/erase-stale-guests.ts';
import { moveWork } from '#lib/server/record/move-work.ts';
import { aGuest, anApp, must } from '../support/app.ts';
import { aTopic, sheetOf, point } from '../support/topics.ts';

describe('the starter topic', () => {
	it('is there once, published whole, for everybody to read and nobody to edit', async () => {
		const app = await anApp();
		await seedStarter(app);
		await seedStarter(app);
		const all = await topicsFor(app, null);
		expect(all).toMatchObject([{ starter: true, quizzes: 1, motions: 2 }]);
		const id = all[0]?.id ?? '';
		const page = must(await topicPage(app, null, id));
		expect(page.asOf).toBe('1 December 2025');
		expect(page.quizzes[0]).toMatchObject({ toCheck: 0, version: 1 });
		const guest = await aGuest(app);
		for (const { id: sheetId, readCode } of page.motions) {
			must(await sheetByReadCode(app, readCode ?? ''));
			expect(await changeSheet(app, guest, { sheetId, edit: point() })).toMatchObject({
				problem: 'not-found'
			});
		}
		expect(await addMotion(app, guest, { topicId: id, motion: 'It is all fair' })).toMatchObject({
			problem: 'not-found'
		});
	});

	it('has every check passed, and every point of a source with its quote', async () => {
		const app = await anApp();
		await seedStarter(app);
		const topicId = (await topicsFor(app, null))[0]?.id ?? '';
		const guest = await aGuest(app);
		const copy = must(await copyTopic(app, guest, { topicId }));
		const page = must(await topicPage(app, guest, copy.topicId));
		const { items } = must(await quizForReview(app, guest, page.quizzes[0]?.id ?? ''));
		expect(items).toHaveLength(10);
		for (const { item } of items)
			expect(
				item.checks.filter((check) => !check.ok).map((check) => [item.stem, check.name])
			).toEqual([]);
		for (const { id } of page.motions) {
			const sheet = await sheetOf(app, guest, id);
			expect(sheet.for.length).toBe(sheet.against.length);
			must(await publishSheet(app, guest, { sheetId: id }));
			for (const one of [...sheet.for, ...sheet.against]) {
				expect(pointNumber(sheet, one.id)).toMatch(/^[FA]\d$/);
				expect(one.evidence.length > 0 || one.origin === 'teacher').toBe(true);
			}
		}
	});

	it('copied is one’s own: its links stay with the original', async () => {
		const app = await anApp();
		await seedStarter(app);
		const topicId = (await topicsFor(app, null))[0]?.id ?? '';
		const guest = await aGuest(app);
		const copy = must(await copyTopic(app, guest, { topicId }));
		const page = must(await topicPage(app, guest, copy.topicId));
		expect(page).toMatchObject({ own: true, starter: false });
		expect(page.motions.map((one) => one.readCode)).toEqual([null, null]);
		expect(page.quizzes[0]?.takeCode).toBeNull();
	});
});

describe('a guest’s sheets', () => {
	it('go with the guest', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		app.time.now += 31 * 86_400_000;
		expect(await eraseStaleGuests(app)).toBe(1);
		expect(await sheetByReadCode(app, readCode)).toMatchObject({ problem: 'not-found' });
		expect(app.db.read.select().from(topics).all()).toEqual([]);
	});

	it('published and then moved, leave the guest’s erasing to go on', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const { readCode } = must(await publishSheet(app, author, { sheetId }));
		const other = await aGuest(app, 'Other');
		must(await moveWork(app, author, other.id));
		await app.db.write((tx) =>
			tx
				.update(users)
				.set({ kind: 'teacher', username: 'other' })
				.where(eq(users.id, other.id))
				.run()
		);
		app.time.now += 31 * 86_400_000;
		expect(await eraseStaleGuests(app)).toBe(1);
		must(await sheetByReadCode(app, readCode));
	});

	it('move with the guest’s work', async () => {
		const app = await anApp();
		const { author, sheetId } = await aTopic(app);
		const other = await aGuest(app, 'Other');
		must(await moveWork(app, author, other.id));
		must(await sheetForEditing(app, other, sheetId));
	});
});
