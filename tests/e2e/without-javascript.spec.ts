import { answer, article, expect, given, paste, test } from './support.ts';

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
	await expect(given(page)).toBeAttached();
	await page.goBack();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByText(new RegExp(`You got \\d+ of ${total}`))).toBeVisible();
	await expect(page.getByText('Where it says so')).toBeVisible();
});

test('a sheet is sorted, added to and published by plain forms', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel('Article text').fill(article);
	await page.getByRole('button', { name: 'Make a quiz' }).click();
	await page.locator('section', { hasText: 'Motions' }).getByRole('link').first().click();
	const pro = page.locator('section#for');
	const before = await pro.locator('.point').count();
	await page.locator('#unsorted').getByRole('button', { name: /^For / }).first().click();
	await expect(pro.locator('.point')).toHaveCount(before + 1);
	await page.getByText('Add a point for', { exact: true }).click();
	await page.getByLabel('Claim for For').fill('A point of our own');
	await page.getByRole('button', { name: 'Add it' }).first().click();
	await expect(pro.locator('.point h3').last()).toHaveText('A point of our own');
	await page.getByRole('button', { name: 'Publish this sheet' }).click();
	await expect(page.getByLabel('Link to hand out')).toHaveValue(/\/read\/[A-Z0-9]{8}$/);
});

test('an account is made, its password changed and another browser signed out, by plain forms', async ({
	page,
	browser,
	baseURL
}, { project }) => {
	const username = `plain-${project.name}-${Date.now()}`;
	await page.goto('/sign-up');
	await page.getByLabel('Username').fill(username);
	await page.getByLabel('Password').fill('password123');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByRole('alert')).toContainText('first that anybody would try');
	await expect(page.getByLabel('Username')).toHaveValue(username);
	await page.getByLabel('Password').fill('three plain words');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByRole('link', { name: username })).toBeVisible();
	const elsewhere = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const other = await elsewhere.newPage();
	await other.goto('/sign-in');
	await other.getByLabel('Username').fill(username);
	await other.getByLabel('Password').fill('three plain words');
	await other.getByLabel('Others use this computer too').check();
	await other.getByRole('button', { name: 'Sign in' }).click();
	await page.goto('/account');
	await expect(page.getByText('a shared computer')).toBeVisible();
	await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
	await other.goto('/account');
	await expect(other).toHaveURL(/sign-in/);
	await elsewhere.close();
	await page.getByLabel('Password now').fill('three plain words');
	await page.getByLabel('New password').fill('four plain words more');
	await page.getByRole('button', { name: 'Change the password' }).click();
	await expect(page.getByText('The password is changed.')).toBeVisible();
});
