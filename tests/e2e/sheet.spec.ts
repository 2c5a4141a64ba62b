import { readFileSync } from 'node:fs';
import { sound } from './sound.ts';
import { expect, hydrated, openSheet, test } from './support.ts';

/** Of the same dispute as the seed article, and as the one that stands in for it, in our own words. */
const other = `Jurists differ over the boat strikes

A group of professors has said that the strikes on the boats are lawful, because the traffickers belong to a group that fights the state. The group published its opinion on Monday in a journal of law, and sent copies to every member of the committee that will hear the case next month. Ivy Lane, who speaks for the group, said that the raids on houseboats are lawful as well.

Ada Holt, a judge who has retired, said that the strikes are unlawful and that the boats could have been stopped and searched. “Nobody is at war with a fishing boat,” she told a meeting of students in Sill. Peter Moss, another judge, said that the raids on houseboats are unlawful too. She said that a court had to decide, and that it should hear the families first.

The committee has asked for a report on the strikes. It will hear the professors in May, and the report is expected in the summer.`;

const column = (side: 'for' | 'against') => `section#${side}`;

test('article → motion → sheet sorted, moved, added to, clashed → published → printed', async ({
	page,
	browser
}) => {
	await openSheet(page);
	const [pro, con] = [page.locator(column('for')), page.locator(column('against'))];
	await expect(pro.locator('.point')).not.toHaveCount(0);
	await expect(con.locator('.point')).not.toHaveCount(0);
	const before = await con.locator('.point').count();

	// A point moved across, and back again.
	const claim = (await con.locator('.point h3').first().textContent()) ?? '';
	await con.getByRole('button', { name: 'Move to For A1' }).click();
	await expect(pro.locator('.point h3').last()).toHaveText(claim);
	await expect(con.locator('.point')).toHaveCount(before - 1);
	const moved = await pro.locator('.point').count();
	await pro.getByRole('button', { name: `Move to Against F${moved}` }).click();
	await expect(con.locator('.point h3').last()).toHaveText(claim);

	// One's own point, labelled as such.
	await page.getByText('Add a point for', { exact: true }).click();
	await page.getByLabel('Claim for For').fill('Someone has to act before harm is done');
	await page.getByRole('button', { name: 'Add it' }).click();
	const own = pro.locator('.point').last();
	await expect(own.locator('h3')).toHaveText('Someone has to act before harm is done');
	await expect(own).toContainText('Own reasoning, no source yet');
	await expect(own).toContainText('No answer yet');

	// Answered: they say, but, because, therefore.
	await own.getByText('Add one for Against').click();
	await own.getByLabel('But').fill('acting early can do the harm itself');
	await own.getByLabel('Because').fill('nobody has shown what was on board');
	await own.getByLabel('Therefore').fill('the burden is on those who act');
	await own.getByRole('button', { name: 'Save the answer' }).click();
	await expect(own).not.toContainText('No answer yet');
	await expect(own.locator('.answer')).toContainText('Acting early can do the harm itself.');
	await expect(own.locator('.answer')).toContainText('Because nobody has shown');

	// Its sides change places, and nothing but that.
	await page.getByRole('link', { name: 'Swap sides' }).click();
	await expect(page.locator('.argue .column').first()).toHaveId('against');
	await page.getByRole('link', { name: 'Swap sides' }).click();

	await page.getByRole('button', { name: 'Publish this sheet' }).click();
	await expect(page.getByText('Version 1 is published')).toBeVisible();
	const link = new URL(await page.getByLabel('Link to hand out').inputValue());
	const reader = await (await browser.newContext()).newPage();
	await reader.goto(link.pathname);
	const read = reader.locator('.on-screen');
	await expect(read.getByText('Someone has to act before harm is done')).toBeVisible();
	await expect(reader.getByRole('button', { name: /Move/ })).toHaveCount(0);
	await reader.emulateMedia({ media: 'print' });
	await expect(read).toBeHidden();
	await expect(reader.locator('.paper')).toContainText('Someone has to act before harm is done');
	await reader.context().close();

	await page.getByRole('link', { name: 'Print', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.paper')).toContainText('Someone has to act before harm is done');
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	for (const format of ['A4', 'Letter'])
		expect((await page.pdf({ format })).length).toBeGreaterThan(10_000);
	await page.emulateMedia({ media: 'screen' });
	for (const file of ['Markdown', 'HTML']) {
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: file }).click();
		expect((await download).suggestedFilename()).toMatch(/\.(?:md|html)$/);
	}
});

test('what stands around the points: reason, impact, question, weighing, the law, who has a stake', async ({
	page
}) => {
	await openSheet(page);
	const first = page.locator('section#for .point').first();
	await first.getByText('Edit F1').click();
	await first.getByLabel('Reason', { exact: true }).fill('Whoever may be targeted may be killed.');
	await first.getByLabel('Impact', { exact: true }).fill('Fewer boats set out');
	await first.getByLabel('Whom', { exact: true }).fill('people at home');
	await first.getByRole('button', { name: 'Save F1' }).click();
	await expect(first.locator('dl')).toContainText('Whoever may be targeted may be killed.');
	await expect(first.locator('dl')).toContainText('Whom: people at home');

	await first.getByText('Add a point of information on F1').click();
	await first.getByLabel('The question').fill('Which court has said so?');
	await first.getByRole('button', { name: 'Save the question' }).click();
	await first.getByText('points of information').click();
	await expect(first.locator('.poi p').getByText('Which court has said so?')).toBeVisible();

	const weighing = page.locator('#balance');
	await weighing.getByText('Write the reason').first().click();
	await weighing.getByLabel('Which counts for more').first().fill('The rule comes first.');
	await weighing.getByRole('button', { name: 'Save' }).first().click();
	await expect(weighing.locator('li p').getByText('The rule comes first.')).toBeVisible();

	const frame = page.locator('#frame');
	await frame.getByText('Add somebody').click();
	await frame.getByLabel('Who', { exact: true }).fill('Fishers on the coast');
	await frame.getByRole('button', { name: 'Save' }).last().click();
	await expect(frame.locator('.what').last()).toHaveText('Fishers on the coast');
	await sound(page, 'a sheet with its frame');
	await frame.getByRole('button', { name: 'Remove Fishers on the coast' }).click();
	await expect(frame.getByText('Fishers on the coast')).toHaveCount(0);
});

test('another article feeds the sheet; what is no article is refused and kept', async ({
	page
}) => {
	await openSheet(page);
	const points = page.locator('.argue .point, #unsorted li');
	const before = await points.count();
	await page.getByText('Add from another article').click();
	await page.getByLabel('Article text').fill('Too short to be one.');
	await page.getByRole('button', { name: 'Read it for this motion' }).click();
	await expect(page.getByRole('alert')).toContainText('This has 5 words');
	await expect(page.getByLabel('Article text')).toHaveValue('Too short to be one.');
	await page.getByLabel('Article text').fill(other);
	await page.getByRole('button', { name: 'Read it for this motion' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'From “' })).toBeVisible();
	expect(await points.count()).toBeGreaterThan(before);
	await page.getByRole('button', { name: 'Publish this sheet' }).click();
	await expect(page.getByText('Version 1 is published')).toBeVisible();
});

test('a quote that is not in the article is refused, and what was typed is kept', async ({ page }, {
	project
}) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await openSheet(page);
	await page.getByText('Add a point against', { exact: true }).click();
	await page.getByLabel('Claim for Against').fill('It costs too much');
	await page.getByLabel('Its words there').last().fill('These words stand nowhere in it at all.');
	await page.getByRole('button', { name: 'Add it' }).last().click();
	await expect(page.getByRole('alert')).toContainText('not in the article');
	await expect(page.getByLabel('Claim for Against')).toHaveValue('It costs too much');
});

test('what waits unsorted can be put on a side, or be context for both', async ({ page }, {
	project
}) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await openSheet(page);
	const tray = page.locator('#unsorted');
	const claims = tray.locator('.claim');
	const waiting = await claims.count();
	const claim = (await claims.first().textContent()) ?? '';
	await tray.getByRole('button', { name: `Context for both ${claim}`, exact: true }).click();
	await expect(tray.getByRole('heading', { name: 'Settled' })).toBeVisible();
	await expect(claims).toHaveCount(waiting);
	await tray.getByRole('button', { name: `For ${claim}`, exact: true }).click();
	await expect(claims).toHaveCount(waiting - 1);
	await expect(page.locator(column('for')).locator('h3').last()).toHaveText(claim);
});

test('what one voice has waiting goes across in one press', async ({ page }) => {
	await openSheet(page, readFileSync('tests/fixtures/articles/phones-at-school.txt', 'utf8'));
	const tray = page.locator('#unsorted');
	const together = tray.locator('.voice').first();
	const said = await together.locator('.claim').allTextContents();
	expect(said.length).toBeGreaterThan(1);
	const before = await page.locator(column('against')).locator('.point').count();
	await together.getByRole('button', { name: /^All against/ }).click();
	const against = page.locator(column('against')).locator('.point h3');
	await expect(against).toHaveCount(before + said.length);
	expect((await against.allTextContents()).slice(-said.length)).toEqual(said);
	await sound(page, 'sheet by voice');
});

test('a motion of one’s own gets a sheet', async ({ page }, { project }) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await openSheet(page);
	await page.locator('.crumbs a').first().click();
	await page.getByLabel('A motion of your own').fill('no');
	await page.getByRole('button', { name: 'Make its sheet' }).click();
	await expect(page.getByRole('alert')).toContainText('at least three words');
	await page.getByLabel('A motion of your own').fill('THBT the strikes are unlawful');
	await page.getByRole('button', { name: 'Make its sheet' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('the strikes are unlawful');
	await expect(page.locator('#gaps li')).not.toHaveCount(0);
});

test('the starter topic can be read, taken and copied by anybody', async ({ page }) => {
	await page.goto('/topics');
	await page.getByRole('link', { name: /The strikes off Venezuela/ }).click();
	await expect(page.getByText('has not been checked against other sources')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Take it' })).toBeVisible();
	await page.getByRole('link', { name: /lawful/ }).click();
	await expect(page.locator('section#for .point')).toHaveCount(4);
	await expect(page.locator('section#against .point')).toHaveCount(4);
	await page.goBack();
	await hydrated(page);
	await page.getByRole('button', { name: 'Make a copy to edit' }).click();
	await expect(page.getByLabel('A motion of your own')).toBeVisible();
});

test('a question by hand on selected words, put in another place', async ({ page }, {
	project
}) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await openSheet(page);
	await page.locator('.crumbs a').first().click();
	await page.getByRole('link', { name: /^Check the/ }).click();
	await expect(page).toHaveURL(/quizzes/);
	await hydrated(page);
	const before = await page.locator('.ticks a').count();
	await page
		.locator('.article .text p')
		.first()
		.evaluate((paragraph) => {
			const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			let node = words.nextNode();
			while (node !== null && (node.textContent ?? '').trim().length < 20) node = words.nextNode();
			const range = document.createRange();
			range.setStart(node ?? paragraph, 4);
			range.setEnd(node ?? paragraph, 16);
			document.getSelection()?.addRange(range);
		});
	await page.getByRole('button', { name: 'Ask about this sentence' }).click();
	const kind = page.getByRole('link', { name: 'Short answer' });
	await kind.click();
	await expect(kind).toHaveAttribute('aria-current', 'true');
	const quote = await page.getByLabel('Source sentence').inputValue();
	expect(quote.length).toBeGreaterThan(20);
	await page.getByLabel('Question', { exact: true }).fill('What does the article open with?');
	await page.getByLabel('Key', { exact: true }).fill(quote.split(' ').slice(0, 3).join(' '));
	await page.getByRole('button', { name: 'Save and check' }).click();
	await expect(page.locator('.ticks a')).toHaveCount(before + 1);
	await expect(
		page.getByRole('heading', { name: 'What does the article open with?' })
	).toBeVisible();
	await page.getByRole('button', { name: 'Move it up' }).click();
	await expect(
		page.getByText(`Question ${before}, short answer`, { exact: false }).first()
	).toBeVisible();
});
