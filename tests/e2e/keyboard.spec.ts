import type { Locator, Page } from '@playwright/test';
import { article, expect, hydrated, test } from './support.ts';

/** Tabs on until something has the focus, and sees that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 300; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) {
			const ring = await target.evaluate((element) => {
				// A choice shows the focus of the field that it holds.
				const shown = [element, element.closest('label')].filter((one) => one !== null);
				return shown.some((one) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(one);
					return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				});
			});
			expect(ring, `focus shows on ${String(target)}`).toBe(true);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`the keyboard never reaches ${String(target)}`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

async function pasteByKeys(page: Page): Promise<void> {
	await page.goto('/');
	await hydrated(page);
	await press(page, page.getByRole('link', { name: 'Skip to the page' }));
	await tabTo(page, page.getByLabel('Article text'));
	await page.keyboard.insertText(article);
	await press(page, page.getByRole('button', { name: 'Make a quiz' }));
	await expect(page).toHaveURL(/\/topics\/\w+/);
	await hydrated(page);
}

test('paste, check, edit, publish, take, hand in and look back: by keyboard alone', async ({
	page
}) => {
	test.setTimeout(120_000);
	await pasteByKeys(page);
	await press(page, page.getByRole('link', { name: /^Check the \d+ questions/ }));
	await expect(page).toHaveURL(/\/quizzes\/\w+/);
	await hydrated(page);
	// With the single keys off, everything must still be in reach. A phone shows no keys.
	const keys = page.getByRole('button', { name: 'Keys' });
	if (await keys.isVisible()) {
		await press(page, keys);
		await press(page, page.getByRole('button', { name: 'Switch the keys off' }));
		await expect(page.getByRole('button', { name: 'Switch the keys on' })).toBeVisible();
		await page.keyboard.press('Escape');
	}
	await press(page, page.getByRole('link', { name: 'Edit', exact: true }));
	await tabTo(page, page.getByLabel('Explanation'));
	await page.keyboard.insertText(' Written by keys.');
	await press(page, page.getByRole('button', { name: 'Save and check' }));
	await hydrated(page);
	const left = page.locator('#left');
	for (;;) {
		const [, done, all] = /(\d+) of (\d+)/.exec((await left.textContent()) ?? '') ?? [];
		if (done === all) break;
		await press(page, page.getByRole('button', { name: 'Accept', exact: false }));
		await expect(left).toContainText(`${Number(done) + 1} of ${all ?? ''}`);
	}
	await press(page, page.getByRole('button', { name: 'Publish', exact: true }));
	await expect(page.getByRole('heading', { name: /Version \d+ is published/ })).toBeVisible();
	await hydrated(page);
	await press(page, page.getByRole('link', { name: /Take it|See it/ }).first());
	await expect(page).toHaveURL(/\/take\//);
	await hydrated(page);
	await tabTo(page, page.getByLabel('Your name'));
	await page.keyboard.insertText('Ada');
	await press(page, page.getByRole('button', { name: 'Begin' }));
	await expect(page).toHaveURL(/\/attempts\//);
	await hydrated(page);
	const count = Number(/of (\d+)/.exec((await page.locator('p.count').textContent()) ?? '')?.[1]);
	for (let n = 1; n <= count; n++) {
		await expect(page.getByText(`Question ${n} of ${count}`, { exact: true })).toBeVisible();
		const choices = page.getByRole('radio');
		if ((await choices.count()) > 0) {
			await press(page, choices.first(), 'Space');
			await page.keyboard.press('ArrowDown');
			await expect(choices.nth(1)).toBeChecked();
		} else if ((await page.getByRole('combobox').count()) > 0) {
			for (const [at, row] of (await page.getByRole('combobox').all()).entries()) {
				await tabTo(page, row);
				for (let down = 0; down <= at; down++) await page.keyboard.press('ArrowDown');
			}
		} else {
			await tabTo(page, page.getByLabel('Your answer'));
			await page.keyboard.insertText('Maduro');
		}
		await expect(page.getByRole('status')).toContainText('Saved');
		await press(page, page.locator('.move .press').last());
	}
	await expect(page.getByRole('heading', { name: `All ${count} answered` })).toBeVisible();
	await press(page, page.getByRole('button', { name: 'Hand in' }));
	await expect(page.getByText(new RegExp(`You got \\d+ of ${count}`))).toBeVisible();
	await press(page, page.getByRole('link', { name: `All ${count} answers` }));
	await press(page, page.getByRole('link', { name: /^1 / }).first());
	await expect(page).toHaveURL(/result\?q=1/);
});

test('a sheet is sorted, added to, answered, swapped and published by keyboard alone', async ({
	page
}) => {
	await pasteByKeys(page);
	await press(page, page.locator('section', { hasText: 'Motions' }).getByRole('link').first());
	await expect(page).toHaveURL(/\/motions\/\w+/);
	await hydrated(page);
	const pro = page.locator('section#for');
	const before = await pro.locator('.point').count();
	await press(page, page.locator('#unsorted').getByRole('button', { name: /^For / }).first());
	await expect(pro.locator('.point')).toHaveCount(before + 1);
	await press(page, page.getByText('Add a point for', { exact: true }));
	await tabTo(page, page.getByLabel('Claim for For'));
	await page.keyboard.insertText('A point written by keys');
	await press(page, page.getByRole('button', { name: 'Add it' }).first());
	await expect(pro.locator('.point h3').last()).toHaveText('A point written by keys');
	await press(page, page.getByRole('link', { name: 'Swap sides' }));
	await expect(page).toHaveURL(/swap/);
	await press(page, page.getByRole('button', { name: 'Publish this sheet' }));
	await expect(page.getByLabel('Link to hand out')).toBeVisible();
});

test('signing up, changing the password and ending another session: by keyboard alone', async ({
	page,
	browser,
	baseURL
}, { project }) => {
	const username = `keys-${project.name}-${Date.now()}`;
	const type = async (label: string, text: string) => {
		await tabTo(page, page.getByLabel(label, { exact: true }));
		await page.keyboard.insertText(text);
	};
	await page.goto('/sign-up');
	await hydrated(page);
	await type('Username', username);
	await type('Password', 'password123');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByRole('alert')).toContainText('first that anybody would try');
	await tabTo(page, page.getByLabel('Password', { exact: true }));
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText('three plain words');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/sign-up/);

	const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
	const other = await elsewhere.newPage();
	await other.goto('/sign-in');
	await other.getByLabel('Username').fill(username);
	await other.getByLabel('Password').fill('three plain words');
	await other.getByRole('button', { name: 'Sign in' }).click();
	await expect(other.getByRole('link', { name: username })).toBeVisible();

	await page.goto('/account');
	await hydrated(page);
	await press(page, page.getByRole('button', { name: /^Sign out there/ }).first());
	await expect(page.getByRole('button', { name: /^Sign out there/ })).toHaveCount(0);
	await other.goto('/account');
	await expect(other).toHaveURL(/sign-in/);
	await elsewhere.close();

	await type('Password now', 'not the words');
	await type('New password', 'four plain words more');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('not your password now');
	await expect(page.getByRole('alert')).toBeFocused();
	await tabTo(page, page.getByLabel('Password now', { exact: true }));
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText('three plain words');
	await page.keyboard.press('Enter');
	await expect(page.getByText('The password is changed.')).toBeVisible();
});
