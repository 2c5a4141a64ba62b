import { answer, expect, paste, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('the whole path works by plain forms', async ({ page }) => {
	await paste(page);
	const total = Number(/of (\d+)/.exec((await page.locator('#left').textContent()) ?? '')?.[1]);
	for (let n = 0; n < total; n++) await page.getByRole('button', { name: 'Accept' }).click();
	await expect(page.locator('#left')).toContainText(`${total} of ${total}`);
	await page.getByRole('button', { name: 'Publish' }).click();
	await page.goto(
		await page
			.getByLabel('Link to hand out')
			.inputValue()
			.then((link) => new URL(link).pathname)
	);
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Begin' }).click();
	for (let n = 1; n <= total; n++) {
		await expect(page.getByText(`Question ${n} of ${total}`, { exact: true })).toBeVisible();
		await answer(page);
		await page.locator('.move .press').last().click();
	}
	await page.getByRole('link', { name: /^1 / }).first().click();
	await expect(
		page.locator('.choice:has(:checked)').or(page.locator('#response')).first()
	).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByText(new RegExp(`You got \\d+ of ${total}`))).toBeVisible();
	await expect(page.getByText('Where it says so')).toBeVisible();
});
