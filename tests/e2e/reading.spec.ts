import { expect, hydrated, paste, test } from './support.ts';
import { sound } from './sound.ts';

test('the owner sees how the article is read: names, voices, figures, a timeline, claims, terms, a sentence', async ({
	page
}) => {
	await paste(page);
	await page.goto('/topics');
	await page.locator('main a[href^="/topics/"]').first().click();
	await page.getByRole('link', { name: 'How the engine reads it' }).click();
	await hydrated(page);
	await expect(page.getByRole('heading', { name: 'How this article is read' })).toBeVisible();
	const people = page.getByRole('heading', { name: 'People' });
	await expect(people).toBeVisible();
	await sound(page, 'reading: names');

	const name = page.locator('article a.person').first();
	await name.click();
	await expect(page.locator('li.picked')).toHaveCount(1);

	await page.getByRole('link', { name: 'Voices' }).click();
	await expect(page.getByText('word for word').first()).toBeVisible();
	await expect(page.getByText('reported').first()).toBeVisible();
	await sound(page, 'reading: voices');

	await page.getByRole('link', { name: 'Dates and figures' }).click();
	await expect(page.locator('#row-0')).toBeVisible();
	await sound(page, 'reading: values');

	await page.getByRole('link', { name: 'Timeline' }).click();
	await expect(page.getByRole('heading', { name: 'In order' })).toBeVisible();
	await sound(page, 'reading: the timeline');

	await page.getByRole('link', { name: 'Claims' }).click();
	await expect(page.getByRole('heading', { name: 'Told as fact' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Claimed' })).toBeVisible();
	await sound(page, 'reading: claims');

	await page.getByRole('link', { name: 'Key terms' }).click();
	await expect(page.locator('#row-0')).toBeVisible();
	await sound(page, 'reading: key terms');

	await page.getByRole('link', { name: 'Sentences' }).click();
	await expect(page.getByText('Pick a sentence')).toBeVisible();
	await page.locator('article a').nth(1).click();
	await expect(page.getByRole('heading', { name: 'Sentence 2' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Tag' })).toBeVisible();
	await sound(page, 'reading: a sentence');
});
