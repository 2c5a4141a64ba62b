import { existsSync, readFileSync } from 'node:fs';
import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';
import { publishByForms } from '../support/journey.ts';
import { visitor } from '../support/server.ts';

const seed = '../shared/samples/articles/venezuela-endgame.txt';

/** The seed article where it is at hand; else one of our own. */
export const article = readFileSync(
	existsSync(seed) ? seed : 'tests/fixtures/articles/harbour-bridge.txt',
	'utf8'
);

/** One whose first motion has words on both sides. */
const debated = existsSync(seed)
	? article
	: readFileSync('tests/fixtures/articles/river-raids.txt', 'utf8');

/** Every test fails on an error the browser logs, except those it announces. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ page }, use) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			page.on('console', (message) => {
				if (
					message.type() === 'error' &&
					!/status of (400|404|409|429|503)|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(
						message.text()
					)
				)
					errors.push(message.text());
			});
			await use(undefined);
			expect(errors).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Enhanced pages listen only once they are hydrated. */
export async function hydrated(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
}

export async function paste(page: Page, text = article): Promise<void> {
	await page.goto('/');
	await page.getByLabel('Article text').fill(text);
	await page.getByRole('button', { name: 'Make a quiz' }).click();
	await expect(page).toHaveURL(/\/topics\/\w+/);
	await page.getByRole('link', { name: /^Check the \d+ questions/ }).click();
	await expect(page).toHaveURL(/\/quizzes\/\w+/);
}

/** Pastes and opens the sheet of the first motion the article raises. */
export async function openSheet(page: Page, text = debated): Promise<void> {
	await page.goto('/');
	await page.getByLabel('Article text').fill(text);
	await page.getByRole('button', { name: 'Make a quiz' }).click();
	await expect(page).toHaveURL(/\/topics\/\w+/);
	await page.locator('section', { hasText: 'Motions' }).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/motions\/\w+/);
	await hydrated(page);
}

export async function acceptAll(page: Page): Promise<void> {
	const left = page.locator('#left');
	for (;;) {
		const [, done, all] = /(\d+) of (\d+)/.exec((await left.textContent()) ?? '') ?? [];
		if (done === all) return;
		await page.getByRole('button', { name: 'Accept', exact: false }).click();
		await expect(left).toContainText(`${Number(done) + 1} of ${all}`);
	}
}

/** Publishes and returns the take link's path. */
export async function publish(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	await expect(page.getByRole('heading', { name: /Version \d+ is published/ })).toBeVisible();
	const link = await page.getByLabel('Link to hand out').inputValue();
	return new URL(link).pathname;
}

/** Answers what is on the page: the first option, another one beside each row, or a word. */
export async function answer(page: Page, word = 'Maduro'): Promise<void> {
	const choices = page.locator('.choice');
	const rows = page.locator('.rows select');
	if ((await choices.count()) > 0) await choices.first().click();
	else if ((await rows.count()) > 0)
		for (const [at, row] of (await rows.all()).entries()) await row.selectOption({ index: at + 1 });
	else await page.getByLabel('Your answer').fill(word);
}

/** What was answered on the page, of whatever kind. */
export function given(page: Page): Locator {
	return page
		.locator('.choice:has(:checked)')
		.or(page.locator('#response:not([value=""])'))
		.or(page.locator('.rows option:checked:not([value=""])'))
		.first();
}

/** Makes and publishes a quiz, and begins it as Ada. */
export async function begin(page: Page, text = article): Promise<void> {
	await paste(page, text);
	await hydrated(page);
	await acceptAll(page);
	await page.goto(await publish(page));
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Begin' }).click();
	await hydrated(page);
}

/** Begins a sitting as Ada on one of our own articles, at a question that is typed; its address. */
export async function atATypedQuestion(page: Page, origin = ''): Promise<string> {
	await page.goto(`${origin}/`);
	const home = new URL(page.url());
	const { takePath } = await publishByForms(visitor(Number(home.port)));
	await page.goto(`${home.origin}${takePath}`);
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page).toHaveURL(/attempts/);
	const sitting = page.url().split('?')[0] ?? '';
	let question = 1;
	while ((await page.getByLabel('Your answer').count()) === 0)
		await page.goto(`${sitting}?q=${++question}`);
	await hydrated(page);
	return `${sitting}?q=${question}`;
}

/** The same person, on a device that keeps nothing of this one's, answers the question and leaves. */
export async function answerElsewhere(
	{ context, browser }: { context: BrowserContext; browser: Browser },
	question: string,
	text: string
): Promise<void> {
	const { cookies } = await context.storageState();
	const device = await browser.newContext({ storageState: { cookies, origins: [] } });
	const page = await device.newPage();
	await page.goto(question);
	await hydrated(page);
	await page.getByLabel('Your answer').fill(text);
	await expect(page.getByRole('status')).toContainText('Saved');
	await device.close();
}
