import type { Browser, BrowserContext, Page } from '@playwright/test';
import { forget, serve } from '../support/server.ts';
import { answerElsewhere, atATypedQuestion, expect, hydrated, test } from './support.ts';

// How it looks on a phone is in accessible.spec.ts; what is kept and sent is the same everywhere.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 600, 'the same on every screen');

const typed = (page: Page) => page.getByLabel('Your answer');
const status = (page: Page) => page.getByRole('status');

test('without a connection answers stay on the device, one can go on, and all is sent later', async ({
	page,
	context
}) => {
	const question = await atATypedQuestion(page);
	await context.setOffline(true);
	await typed(page).fill('first words');
	await expect(status(page)).toContainText('Kept on this device');
	const next = page.locator('.move .press').last();
	await next.click();
	await expect(page).not.toHaveURL(question);
	await page.goBack();
	await expect(typed(page)).toHaveValue('first words');
	await context.setOffline(false);
	await expect(status(page)).toContainText('Saved', { timeout: 20_000 });
	await page.goto(question);
	await expect(typed(page)).toHaveValue('first words');
});

test('a page closed without a connection leaves its answers to whichever page is opened next', async ({
	page,
	context
}) => {
	const question = await atATypedQuestion(page);
	await context.setOffline(true);
	await typed(page).fill('kept words');
	await expect(status(page)).toContainText('Kept on this device');
	await page.close();
	await context.setOffline(false);
	const later = await context.newPage();
	const sent = later.waitForResponse((answered) => answered.request().method() === 'POST');
	await later.goto('/progress');
	expect((await sent).status()).toBe(200);
	await expect(async () => {
		await later.goto(question);
		await expect(typed(later)).toHaveValue('kept words', { timeout: 500 });
	}).toPass();
});

test('two tabs show the same answer, and the second to be handed in goes to the result', async ({
	page,
	context
}) => {
	const question = await atATypedQuestion(page);
	const other = await context.newPage();
	await other.goto(question);
	await hydrated(other);
	await typed(page).fill('said here');
	await expect(status(page)).toContainText('Saved');
	await expect(typed(other)).toHaveValue('said here');
	await typed(other).fill('said there');
	await expect(status(other)).toContainText('Saved');
	await expect(typed(page)).toHaveValue('said there');
	await other.goto(`${question.split('?')[0] ?? ''}/review`);
	await other.getByRole('button', { name: /Hand in/ }).click();
	await expect(other.getByText(/You got/)).toBeVisible();
	await typed(page).fill('too late');
	await expect(page).toHaveURL(/result/);
});

test('two devices that answered differently are asked which answer should stand', async ({
	page,
	context,
	browser
}) => {
	const question = await atATypedQuestion(page);
	const { cookies } = await context.storageState();
	const phone = await browser.newContext({ storageState: { cookies, origins: [] } });
	const other = await phone.newPage();
	await other.goto(question);
	await hydrated(other);
	await typed(page).fill('from the desk');
	await expect(status(page)).toContainText('Saved');
	await typed(other).fill('from the phone');
	await expect(other.getByRole('alert')).toContainText('Which should stand?');
	await expect(other.getByRole('alert')).toContainText('from the desk');
	await other.getByRole('button', { name: 'This one: “from the phone”' }).click();
	await expect(status(other)).toContainText('Saved');
	await page.reload();
	await expect(typed(page)).toHaveValue('from the phone');
	await phone.close();
});

/** Two devices with different answers: the page's device is asked. @returns the question's address */
async function undecided(page: Page, context: BrowserContext, browser: Browser): Promise<string> {
	const question = await atATypedQuestion(page);
	await answerElsewhere({ context, browser }, question, 'from the tablet');
	await typed(page).fill('from here');
	await expect(page.getByRole('alert')).toContainText('Which should stand?');
	await expect(status(page)).toContainText('Not saved yet');
	return question;
}

test('who chooses the other device’s answer gets it', async ({ page, context, browser }) => {
	await undecided(page, context, browser);
	await page.getByRole('button', { name: 'The other: “from the tablet”' }).click();
	await expect(typed(page)).toHaveValue('from the tablet');
	await expect(status(page)).toContainText('Saved');
	await page.reload();
	await expect(typed(page)).toHaveValue('from the tablet');
});

test('typing on instead of choosing decides nothing, and leaving keeps the question open', async ({
	page,
	context,
	browser
}) => {
	const question = await undecided(page, context, browser);
	await typed(page).fill('from here, and longer');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('alert')).toContainText('“from here, and longer”');
	await page.getByRole('button', { name: 'Save and leave' }).click();
	await expect(page).toHaveURL(/progress/);
	await page.goto(question);
	await expect(page.getByRole('alert')).toContainText('Which should stand?');
	await page.getByRole('button', { name: /^This one/ }).click();
	await expect(status(page)).toContainText('Saved');
	await page.reload();
	await expect(typed(page)).toHaveValue('from here, and longer');
});

test('what another page sends meanwhile takes nothing from what this one keeps', async ({
	page,
	context
}) => {
	const question = await atATypedQuestion(page);
	await context.setOffline(true);
	await typed(page).fill('first');
	await expect(status(page)).toContainText('Kept on this device');
	await context.setOffline(false);
	// The resend of an earlier page hangs while this one goes on without a connection.
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/answers', async (route) => {
		if (route.request().method() !== 'POST') return route.continue();
		const body = route.request().postData() ?? '';
		if (!body.includes('first')) return route.abort('internetdisconnected');
		await held;
		return route.continue();
	});
	await page.goto('/progress');
	await page.getByRole('link', { name: /Still open: go on/ }).click();
	await expect(page).toHaveURL(/attempts/);
	const another = question.endsWith('?q=1') ? 2 : 1;
	await page.goto(`${question.split('?')[0] ?? ''}?q=${another}`);
	await hydrated(page);
	await page.locator('.choice').first().or(typed(page)).click();
	if (await typed(page).isVisible()) await typed(page).fill('second');
	await expect(status(page)).toContainText('Kept on this device');
	release();
	await page.unrouteAll({ behavior: 'wait' });
	await expect(status(page)).toContainText('Saved', { timeout: 20_000 });
	const kept = await page.evaluate(() =>
		Object.keys(localStorage).filter((key) => key.startsWith('counterpoint:kept:'))
	);
	expect(kept).toEqual([]);
	await page.goto(question);
	await expect(typed(page)).toHaveValue('first');
});

test('signed out in between, the answer waits and is sent once this browser is back', async ({
	page,
	context
}) => {
	await atATypedQuestion(page);
	const { cookies } = await context.storageState();
	await context.clearCookies();
	await typed(page).fill('signed out');
	await expect(status(page)).toContainText('no longer signed in');
	await context.addCookies(cookies);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(status(page)).toContainText('Saved', { timeout: 20_000 });
});

test('a server killed in mid-sitting costs nothing: the page sends again when it is back', async ({
	page
}) => {
	test.setTimeout(120_000);
	const first = await serve();
	const question = await atATypedQuestion(page, `http://localhost:${first.port}`);
	await typed(page).fill('before');
	await expect(status(page)).toContainText('Saved');
	await first.stop('SIGKILL');
	await typed(page).fill('while it was down');
	await expect(status(page)).toContainText('Kept on this device');
	await page.goto(`${question.split('?')[0] ?? ''}/review`).catch(() => undefined);
	const second = await serve({ PORT: String(first.port) }, first.dataDir);
	await page.goto(question);
	await expect(typed(page)).toHaveValue('while it was down');
	await expect(status(page)).toContainText('Saved', { timeout: 20_000 });
	await second.stop();
	forget(second);
});

test('handing in without a connection says so, and hands in nothing', async ({ page, context }) => {
	const question = await atATypedQuestion(page);
	await page.goto(`${question.split('?')[0] ?? ''}/review`);
	await hydrated(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: /Hand in/ }).click();
	await expect(page.getByRole('alert')).toContainText('Not handed in');
	await context.setOffline(false);
	await page.getByRole('button', { name: /Hand in/ }).click();
	await expect(page.getByText(/You got/)).toBeVisible();
});
