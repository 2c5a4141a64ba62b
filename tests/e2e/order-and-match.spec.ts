import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { acceptAll, expect, hydrated, paste, publish, test } from './support.ts';
import { sound } from './sound.ts';

const canal = readFileSync('tests/fixtures/articles/canal.txt', 'utf8');

test('an order and a matching are answered, kept, and partly right counts partly', async ({
	page
}) => {
	await paste(page, canal);
	await hydrated(page);
	await page
		.getByRole('link', { name: /Who is quoted as saying what/ })
		.first()
		.click();
	await expect(page.locator('#item .stem')).toHaveText(/Who is quoted as saying what/);
	await sound(page, 'a matching to check');
	await acceptAll(page);
	await page.goto(await publish(page));
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page).toHaveURL(/attempts/);
	const sitting = page.url().split('?')[0] ?? '';
	const order = await goTo(page, sitting, /In what order/);
	const rows = page.locator('.rows select');
	const first = page.getByLabel(/Josiah Crane opened/);
	await first.selectOption('1');
	await page.getByLabel(/Northern Railway Company bought/).selectOption('2');
	await page.getByLabel(/Marion Pell founded/).selectOption('4');
	await page.getByLabel(/last lock was opened/).selectOption('3');
	await expect(page.getByRole('status').first()).toContainText('Saved');
	await page.reload();
	await expect(first).toHaveValue('1');
	expect(await rows.count()).toBe(4);
	await sound(page, 'an order being put');
	await goTo(page, sitting, /quoted as saying what/);
	await page.getByLabel(/ditch for ducks/).selectOption('Marion Pell');
	await expect(page.getByRole('status').first()).toContainText('Saved');
	await page.goto(`${sitting}/review`);
	await page.getByRole('button', { name: /Hand in/ }).click();
	await expect(page).toHaveURL(/result/);
	await page.goto(`${page.url().split('?')[0] ?? ''}?q=${String(order)}`);
	await expect(page.getByText(/Partly right: 67 % of the mark/)).toBeVisible();
	await sound(page, 'a partly right order');
});

/** The question with this stem, at a sitting. @returns its number */
async function goTo(page: Page, sitting: string, stem: RegExp): Promise<number> {
	for (let number = 1; ; number++) {
		await page.goto(`${sitting}?q=${String(number)}`);
		if (stem.test((await page.locator('#stem').textContent()) ?? '')) {
			await hydrated(page);
			return number;
		}
	}
}

test('a question that waits is added', async ({ page }, { project }) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await paste(page, canal);
	await hydrated(page);
	const further = page.locator('details', { hasText: 'less sure' });
	await further.locator('summary').click();
	const stem = page.locator('#item .stem');
	const before = (await stem.textContent()) ?? '';
	const waits = further.getByRole('listitem');
	const many = await waits.count();
	await waits.first().getByRole('button').click();
	await expect(stem).not.toHaveText(before);
	await expect(waits).toHaveCount(many - 1);
});

test('another question is given in the place of one, by a press or a key', async ({ page }, {
	project
}) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await paste(page, canal);
	await hydrated(page);
	const stem = page.locator('#item .stem');
	const before = (await stem.textContent()) ?? '';
	await page.getByRole('button', { name: /Another in its place/ }).click();
	await expect(stem).not.toHaveText(before);
	const next = (await stem.textContent()) ?? '';
	await page.keyboard.press('r');
	await expect(stem).not.toHaveText(next);
	await expect(page.locator('#left')).toContainText('0 of');
});
