import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './support.ts';
import { signUp } from './signing-up.ts';
import { sound } from './sound.ts';

/** When the clock on a page shows its next second, by the machine's own time of day. */
function nextSecond(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const clock = document.querySelector('.timer');
				const face = () => clock?.firstChild?.textContent?.trim();
				const before = face();
				const watch = () =>
					face() === before ? requestAnimationFrame(watch) : resolve(Date.now());
				watch();
			})
	);
}

test('an organiser takes five names from a motion to a released result, on two devices with one clock', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(180_000);
	await signUp(page, `club-${project.name}-${Date.now()}`);
	await page.goto('/clubs');
	await hydrated(page);
	await sound(page, 'clubs, none yet');
	await page.getByLabel('Name').fill('Thursdays');
	await page.getByRole('button', { name: 'Open the club' }).click();
	await expect(page.getByRole('heading', { name: 'Thursdays' })).toBeVisible();
	await hydrated(page);
	await page.getByLabel('Add names').fill('Amira\nJun\nMaya\nLeo\nHana');
	await page.getByRole('button', { name: 'Add them' }).click();
	await expect(page.getByText('Amira')).toBeVisible();
	await sound(page, 'club');
	await page.getByRole('button', { name: 'Plan it' }).click();
	await expect(page).toHaveURL(/rounds\/\w+/);
	await hydrated(page);
	await sound(page, 'round, planned');
	const watchPath = new URL(await page.getByLabel('Link to hand out').inputValue()).pathname;

	const context = await browser.newContext({ viewport: page.viewportSize(), colorScheme: 'dark' });
	const hall = await context.newPage();
	await hall.goto(watchPath);
	await expect(hall.getByText('Sides are not drawn yet')).toBeVisible();
	await page.getByRole('button', { name: 'Draw sides and order' }).click();
	await expect(page.getByText('is the swing speaker')).toBeVisible();
	await expect(hall.getByRole('heading', { name: 'First vote' })).toBeVisible();
	await sound(page, 'round, drawn');
	await sound(hall, 'projector');

	await page.getByRole('button', { name: /^Next/ }).click();
	await expect(hall.getByText('For, first').first()).toBeVisible();
	await page.getByRole('button', { name: /^Start/ }).click();
	await expect(hall.getByText('spoken')).toBeVisible();
	const [here, there] = await Promise.all([nextSecond(page), nextSecond(hall)]);
	const apart = Math.abs(here - there) % 1000;
	expect(Math.min(apart, 1000 - apart)).toBeLessThan(250);
	await page.getByRole('button', { name: /^Pause/ }).click();
	await expect(hall.getByText('paused')).toBeVisible();
	const face = (of: Page) => of.locator('.timer').first().innerText();
	expect((await face(hall)).split('\n')[0]).toBe((await face(page)).split('\n')[0]);
	await page.reload();
	await hydrated(page);
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(hall.getByText('spoken')).toBeVisible();

	await page.getByLabel('A judge’s name').fill('Ms Okafor');
	await page.getByRole('button', { name: 'Make a ballot' }).click();
	const ballot = (await page.getByRole('link', { name: /ballots\// }).getAttribute('href')) ?? '';
	const judge = await context.newPage();
	await judge.goto(ballot);
	await hydrated(judge);
	await judge.getByRole('button', { name: 'Hand in the ballot' }).click();
	await expect(judge.getByRole('alert')).toContainText('A mark is missing');
	for (const group of await judge.locator('.marks fieldset').all())
		await group.getByLabel('4', { exact: true }).check();
	await judge.getByLabel('What helped').first().fill('Clear order; answer the second point.');
	await sound(judge, 'ballot');
	await judge.getByRole('button', { name: 'Hand in the ballot' }).click();
	await expect(judge.getByText('Handed in.')).toBeVisible();
	await expect(page.getByText('Handed in', { exact: true })).toBeVisible();

	for (const [when, counts] of [
		['Before', ['10', '12', '6']],
		['After', ['15', '11', '2']]
	] as const) {
		const group = page.getByRole('group', { name: when, exact: true });
		for (const [at, label] of (['For', 'Against', 'Undecided'] as const).entries())
			await group.getByLabel(label, { exact: true }).fill(counts[at] ?? '');
		const kept = page.waitForResponse((response) => response.url().includes('?/vote'));
		await group.getByRole('button', { name: 'Keep' }).click();
		await kept;
	}
	await expect(hall.getByText('Clear order')).toBeHidden();
	await sound(page, 'round, before the release');
	await page.getByRole('button', { name: 'Release the results' }).click();
	await expect(page.getByRole('heading', { name: 'Results, released' })).toBeVisible();
	await expect(hall.getByText('For moved +17.9 points')).toBeVisible();
	await expect(hall.getByText('Clear order')).toBeVisible();
	await sound(hall, 'results on the projector');
	await sound(page, 'round, released');
});
