import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openClassByForms, setByForms } from '../support/journey.ts';
import { another, byForms, join } from './device.ts';
import { signUp } from './signing-up.ts';
import { sound } from './sound.ts';
import { acceptAll, expect, hydrated, paste, publish, test } from './support.ts';

const article = readFileSync('tests/fixtures/articles/canal.txt', 'utf8');
const quote = (opening: string) =>
	article.match(new RegExp(`${opening}[^.]*\\.`))?.[0].replace(/\s+/g, ' ') ?? '';

/** Opens the editor for a new question of a kind and fills in what every kind has. */
async function newQuestion(page: Page, kind: string, stem: string, source: string): Promise<void> {
	await page.goto(`${new URL(page.url()).pathname}?new=single-choice`);
	await page.getByRole('link', { name: kind, exact: true }).click();
	await expect(page.getByRole('link', { name: kind, exact: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await hydrated(page);
	await page.getByLabel('Question', { exact: true }).fill(stem);
	await page.getByLabel('Source sentence').fill(source);
}

async function save(page: Page, stem: string): Promise<void> {
	await page.getByRole('button', { name: 'Save and check' }).click();
	await expect(page.locator('#item .stem')).toHaveText(stem);
}

const several = 'Which of these had a part in the canal?';
const length = 'How long was the Westmoor Canal when it opened?';
const evidence = 'Which sentence tells who founded the society?';
const open = 'Explain why the canal closed and why it was opened again.';

test('several right, a number, evidence and an open answer: written, sat, marked by hand, read', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(240_000);
	await signUp(page, `kinds-${project.name}-${Date.now()}`);
	await paste(page, article);
	const bought = quote('In 1848, the Northern');
	const founded = quote('Marion Pell, a nurse');
	const long = quote('It was 31');

	await newQuestion(page, 'Multiple choice', several, founded);
	for (const [at, text] of ['Josiah Crane', 'Marion Pell', 'Ada Holt', 'Ivy Lane'].entries())
		await page.getByLabel(`Option ${at + 1}`, { exact: true }).fill(text);
	await page.getByLabel('Option 1 is right').check();
	await sound(page, 'several options being written');
	await save(page, several);
	await expect(page.getByText('Mark two options or more as right')).toBeVisible();
	await page.keyboard.press('e');
	await page.getByLabel('Option 2 is right').check();
	await save(page, several);
	await expect(page.getByText('Mark two options or more as right')).toHaveCount(0);

	await newQuestion(page, 'Number', length, long);
	await page.getByLabel('Key', { exact: true }).fill('31');
	await page.getByLabel('Unit').fill('kilometres');
	await page.getByLabel('May be off by').fill('a little');
	await page.getByRole('button', { name: 'Save and check' }).click();
	await expect(page.getByText('How far it may be off is no plain number.')).toBeVisible();
	await page.getByLabel('May be off by').fill('2');
	await save(page, length);
	await expect(page.getByText('Up to 2 more or less counts too.')).toBeVisible();

	await newQuestion(page, 'Evidence', evidence, founded);
	for (const [at, text] of [founded, bought, long].entries())
		await page.getByLabel(`Option ${at + 1}`, { exact: true }).fill(text);
	await page.getByLabel('Option 1 is the key').check();
	await save(page, evidence);

	await newQuestion(page, 'Open answer', open, bought);
	await page
		.getByLabel('What a full answer says')
		.fill('A railway took its trade, and its friends dug it out.');
	await page.getByLabel('What it is marked by').fill('Names the railway.\nNames its friends.');
	await sound(page, 'an open question being written');
	await save(page, open);
	await sound(page, 'an open question to check');
	await page.goto(new URL(page.url()).pathname);
	await hydrated(page);
	await acceptAll(page);
	await publish(page);
	const quizPath = new URL(page.url()).pathname.replace(/\/share$/, '');

	const teacher = await byForms(page);
	const { classPath, code } = await openClassByForms(teacher);
	const assignment = await setByForms(teacher, classPath, quizPath);

	const ada = await another(browser, page);
	await join(ada, code, 'Ada', '10B English');
	await ada.goto(assignment);
	await ada.getByRole('button', { name: 'Begin' }).click();
	await expect(ada).toHaveURL(/attempts/);
	const attempt = new URL(ada.url()).pathname;
	const saved = () => expect(ada.getByRole('status').first()).toContainText('Saved');

	const places = { several: await goTo(ada, attempt, several), length: 0, open: 0 };
	await ada.getByLabel('Josiah Crane').check();
	await ada.getByLabel('Ada Holt').check();
	await ada.getByLabel('Ada Holt').uncheck();
	await saved();
	await ada.reload();
	await expect(ada.getByLabel('Josiah Crane')).toBeChecked();
	await expect(ada.getByLabel('Ada Holt')).not.toBeChecked();
	await sound(ada, 'several options being chosen');
	places.length = await goTo(ada, attempt, length);
	await ada.getByLabel('Your answer, in kilometres').fill('about thirty km');
	await saved();
	await sound(ada, 'a number being given');
	await goTo(ada, attempt, evidence);
	await ada.locator('.choice', { hasText: founded.slice(0, 40) }).click();
	await saved();
	places.open = await goTo(ada, attempt, open);
	await ada.getByLabel('Your answer').fill('The railway took its trade.\nIt was dug out again.');
	await saved();
	await sound(ada, 'an open answer being written');
	await ada.goto(`${attempt}/review`);
	await hydrated(ada);
	await ada.getByRole('button', { name: /^Hand in/ }).click();
	await expect(ada.getByText(/^You got 2 of .* and part of another\. One waits/)).toBeVisible();
	await ada.goto(`${attempt}/result?q=${places.several}`);
	await expect(ada.getByText('Partly right: 50 % of the mark.')).toBeVisible();
	await expect(ada.getByText('What the source says; you did not choose it')).toBeVisible();
	await sound(ada, 'several options, partly right');
	await ada.goto(`${attempt}/result?q=${places.length}`);
	await expect(ada.getByText('you wrote “about thirty km”, which counts')).toBeVisible();
	await ada.goto(`${attempt}/result?q=${places.open}`);
	await expect(ada.getByText('Your teacher has not marked this answer yet.')).toBeVisible();
	await sound(ada, 'an open answer that waits');

	await page.goto('/');
	await page.getByRole('link', { name: /One answer to mark/ }).click();
	await expect(page).toHaveURL(/share/);
	await expect(page.getByRole('link', { name: `Mark 1 answer: ${open}` })).toBeVisible();
	await sound(page, 'share, with an answer to mark');
	await page.goto(assignment);
	await hydrated(page);
	await expect(page.getByRole('row', { name: /Ada/ })).toContainText('1 answer to mark');
	await sound(page, 'results, with an answer to mark');
	await page.getByRole('link', { name: /^Mark 1 answer to question/ }).click();
	await expect(page.getByRole('heading', { name: '1 answer to mark.' })).toBeVisible();
	await expect(page.getByText('It was dug out again.')).toBeVisible();
	await hydrated(page);
	await sound(page, 'marking by hand');
	const meanwhile = await page.context().newPage();
	await meanwhile.goto(page.url());
	await hydrated(meanwhile);
	await meanwhile.getByLabel('Names its friends.').check();
	await page.getByLabel('Names the railway.').check();
	await page.getByLabel('A word to Ada').fill('Who dug it out?');
	await page.getByRole('button', { name: 'Save the mark' }).click();
	await expect(page.getByRole('heading', { name: 'The one answer is marked.' })).toBeVisible();
	await page.getByText('1 of 2').click();
	await expect(page.getByLabel('Names the railway.')).toBeChecked();
	await sound(page, 'marked by hand');
	await meanwhile.getByRole('button', { name: 'Save the mark' }).click();
	await expect(meanwhile.getByText('Somebody marked this answer meanwhile.')).toBeVisible();
	await expect(
		meanwhile.getByText('marked it: Names the railway. “Who dug it out?”')
	).toBeVisible();
	await expect(meanwhile.getByLabel('Names its friends.')).toBeChecked();
	await meanwhile.getByLabel('Names the railway.').check();
	await meanwhile.getByLabel('A word to Ada').fill('Who dug it out?');
	await meanwhile.getByRole('button', { name: /the mark$/ }).click();
	await expect(meanwhile.getByText('2 of 2')).toBeVisible();

	await ada.reload();
	await expect(ada.getByText('Who dug it out?')).toBeVisible();
	await expect(ada.getByText('Reached')).toHaveCount(2);
	await sound(ada, 'an open answer, marked');
});

/** The question with this stem, at a sitting. @returns its number */
async function goTo(page: Page, sitting: string, stem: string): Promise<number> {
	for (let number = 1; ; number++) {
		await page.goto(`${sitting}?q=${number}`);
		if ((await page.locator('#stem').textContent())?.includes(stem)) {
			await hydrated(page);
			return number;
		}
	}
}
