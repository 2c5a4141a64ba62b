import type { Page } from '@playwright/test';
import { acceptAll, expect, hydrated, paste, publish, test } from './support.ts';

/** A true-or-false item has a statement in the question's place. */
const stemOf = (page: Page) => page.getByLabel(/^(?:Question|Statement)$/);

test.beforeEach(async ({ page }) => {
	await paste(page);
	await hydrated(page);
});

test('keys accept, reject, edit, jump and explain themselves', async ({ page }) => {
	const left = page.locator('#left');
	await page.keyboard.press('a');
	await expect(left).toContainText('1 of');
	await page.keyboard.press('x');
	await expect(left).toContainText('2 of');
	await page.keyboard.press('2');
	await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
	await page.keyboard.press('e');
	await expect(stemOf(page)).toBeFocused();
	await page.keyboard.type('a');
	await expect(left).toContainText('2 of');
	page.once('dialog', (asked) => asked.accept());
	await page.getByRole('link', { name: 'Cancel' }).click();
	await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toContainText('Keys on this page');
	await page.getByRole('button', { name: 'Switch the keys off' }).click();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('a');
	await expect(left).toContainText('2 of');
});

test('sentence and question light each other', async ({ page }) => {
	const second = page.getByRole('navigation', { name: 'All questions' }).getByRole('link').nth(1);
	await second.hover();
	// What the first question marks already may be the second one's sentence, too.
	await expect(page.locator(':is(.cited, .evidence).lit').first()).toBeVisible();
	await page.locator('.cited').first().hover();
	await expect(page.locator('.ticks a.lit')).toHaveCount(1);
	await page.locator('.cited').first().click();
	await expect(page.locator('mark.evidence[data-now]').first()).toBeVisible();
});

test('an edit runs the checks again, and a failed one blocks until it is overridden', async ({
	page
}) => {
	const edit = page.getByRole('link', { name: 'Edit', exact: true });
	await edit.click();
	const stem = stemOf(page);
	await stem.fill('This is no question');
	await page.getByRole('button', { name: 'Save and check' }).click();
	await expect(page.locator('.checks .failed').first()).toBeVisible();
	await acceptAll(page);
	await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled();
	await expect(page.getByText('A check failed on question 1.')).toBeVisible();
	await page.goto(`${page.url().split('?')[0]}?item=1`);
	for (;;) {
		const button = page.getByRole('button', { name: 'Publish all the same' });
		if ((await button.count()) === 0) break;
		await button.first().click();
		await page.waitForLoadState();
	}
	await hydrated(page);
	await publish(page);
});

test('a source sentence that is not in the article is refused, and the edit is kept', async ({
	page
}, { project }) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	await stemOf(page).fill('Who opened the old harbour bridge?');
	await page.getByLabel('Source sentence').fill('This sentence stands nowhere in the article.');
	await page.getByRole('button', { name: 'Save and check' }).click();
	await expect(page.getByRole('alert')).toContainText('not in the article');
	await expect(stemOf(page)).toHaveValue('Who opened the old harbour bridge?');
});

test('two options made alike are a failed check, not a broken page', async ({ page }, {
	project
}) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	const choice = page
		.getByRole('link', { name: /Who said it|Single choice|Fact or claim/ })
		.first();
	await choice.click();
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	const first = await page.getByLabel('Option 1', { exact: true }).inputValue();
	await page.getByLabel('Option 2', { exact: true }).fill(first);
	await page.getByRole('button', { name: 'Save and check' }).click();
	await expect(page.getByText('Two options are the same. Change one.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Two options are the same. Change one.')).toBeVisible();
});

test('leaving an edit asks first', async ({ page }) => {
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	const stem = stemOf(page);
	await stem.fill('Something new?');
	page.once('dialog', (asked) => asked.dismiss());
	await page.getByRole('navigation', { name: 'All questions' }).getByRole('link').nth(1).click();
	await expect(stem).toHaveValue('Something new?');
});

test('the title can be changed', async ({ page }, { project }) => {
	test.skip(project.name === 'phone', 'the same on a phone');
	await page.getByText('Change the title').click();
	await page.getByLabel('Title').fill('Tolls and bridges');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Tolls and bridges' })).toBeVisible();
});
