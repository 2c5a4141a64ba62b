import { answer, begin, expect, hydrated, test } from './support.ts';
import { sound } from './sound.ts';

test('a student reviews what they met, does every drill, and sees both in their progress', async ({
	page
}) => {
	test.setTimeout(180_000);
	await page.goto('/practice');
	await sound(page, 'practice, nothing met');
	await begin(page);
	await answer(page);
	await page.goto(`${page.url().split('?')[0]}/review`);
	await page.getByRole('button', { name: /^Hand in/ }).click();
	await expect(page.getByText(/You got/)).toBeVisible();

	await page.goto('/practice');
	await hydrated(page);
	await expect(page.getByRole('heading', { name: /questions to review/ })).toBeVisible();
	await sound(page, 'practice');
	for (const sure of ['Guessing', 'Fairly sure', 'Certain']) {
		await answer(page, '83');
		await page.getByRole('button', { name: sure }).click();
		await expect(page.getByText('Where it says so')).toBeVisible();
		await expect(page.getByRole('status').first()).toContainText(/It comes|it comes/);
		if (sure === 'Certain') await sound(page, 'practice, answered');
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(page.getByRole('heading', { name: /questions? to review/ })).toBeVisible();
	}

	for (const [name, press] of [
		['Sort the claims', 'See where they stand'],
		['Match the counterpoint', 'See what answers them'],
		['Rank the evidence', 'See what they rest on'],
		['Hunt the gap', 'See what the article says']
	] as const) {
		await page.goto('/practice');
		await hydrated(page);
		await page.getByRole('link', { name }).first().click();
		await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
		await hydrated(page);
		for (const group of await page.locator('fieldset').all())
			await group.getByRole('radio').first().check();
		await sound(page, name);
		await page.getByRole('button', { name: press }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d of \d right/);
		await sound(page, `${name}, done`);
	}
	for (const [name, field, choose] of [
		['Put a point of information', 'Your question', false],
		['Weigh two points', 'Why it counts for more', true]
	] as const) {
		await page.goto('/practice');
		await hydrated(page);
		await page.getByRole('link', { name }).first().click();
		await hydrated(page);
		await page.getByRole('button', { name: /^Start/ }).click();
		await expect(page.locator('.timer')).toContainText(/\d+ s/);
		if (choose) await page.getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Compare with the sheet' }).click();
		await expect(page.getByRole('alert')).toContainText('Nothing is written yet');
		await page.getByLabel(field).fill('Who has seen the cargo?');
		await sound(page, name);
		await page.getByRole('button', { name: 'Compare with the sheet' }).click();
		await expect(page.getByText('Who has seen the cargo?')).toBeVisible();
		await sound(page, `${name}, compared`);
		for (const scale of await page.locator('.scale').all())
			await scale.getByLabel('3', { exact: true }).check();
		await page.getByRole('button', { name: 'Keep these scores' }).click();
		await expect(page).toHaveURL(/\/practice$/);
	}
	await page.goto('/practice');
	await hydrated(page);
	await page.getByRole('link', { name: 'Rebut in four steps' }).first().click();
	await hydrated(page);
	await page.getByRole('button', { name: /^Start/ }).click();
	await expect(page.locator('.timer')).toContainText('to think');
	await page.getByLabel('But', { exact: true }).fill('Nobody has shown what was on the boats.');
	await sound(page, 'rebutting');
	await page.getByRole('button', { name: 'Compare with the sheet' }).click();
	await expect(page.getByText('Nobody has shown what was on the boats.')).toBeVisible();
	await sound(page, 'rebutted');
	for (const scale of await page.locator('.scale').all())
		await scale.getByLabel('4', { exact: true }).check();
	await page.getByRole('button', { name: 'Keep these scores' }).click();
	await expect(page).toHaveURL(/\/practice$/);
	await page.goto('/progress');
	await expect(page.getByText('Own score 12 of 15')).toBeVisible();
	await expect(page.getByText('Own score 9 of 15')).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'What you review' })).toBeVisible();
	await sound(page, 'progress of both');
});
