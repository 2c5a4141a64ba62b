import type { Page } from '@playwright/test';
import { acceptAll, answer, expect, hydrated, paste, publish, test } from './support.ts';
import { inDatabase, signUpByForm } from '../support/crowd.ts';
import { openClassByForms, publishByForms, setByForms } from '../support/journey.ts';
import { forget, serve, visitor } from '../support/server.ts';
import { another, join } from './device.ts';
import { signUp } from './signing-up.ts';
import { sound } from './sound.ts';

/** Begins what is set and answers all of it; `wrong` types what is not the key. */
async function take(page: Page): Promise<void> {
	await page.goto('/classes');
	await page.getByRole('link', { name: /Due/ }).first().click();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByText(/Question 1 of/)).toBeVisible();
	await hydrated(page);
	const [, of = '1'] = /of (\d+)/.exec((await page.locator('p.count').textContent()) ?? '') ?? [];
	for (let n = 1; n <= Number(of); n++) {
		await expect(page.getByText(`Question ${n} of ${of}`, { exact: true })).toBeVisible();
		await answer(page);
		await page.locator('.move .press').last().click();
	}
	await page.getByRole('button', { name: /^Hand in/ }).click();
}

test('a teacher opens a class and sets a quiz, two students take it, and what they missed becomes a new draft', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(240_000);
	await signUp(page, `class-${project.name}-${Date.now()}`);
	await paste(page);
	await hydrated(page);
	await acceptAll(page);
	await publish(page);
	await page.goto('/classes');
	await hydrated(page);
	await sound(page, 'classes, none yet');
	await page.getByLabel('Name').fill('10B');
	await page.getByRole('button', { name: 'Open the class' }).click();
	await expect(page.getByRole('heading', { name: '10B', exact: true })).toBeVisible();
	await sound(page, 'class, empty');
	const classPath = new URL(page.url()).pathname;
	const code = ((await page.locator('.code').textContent()) ?? '').replace('-', '');

	await page.getByRole('link', { name: 'Set a quiz' }).click();
	await hydrated(page);
	await sound(page, 'setting a quiz');
	await page.getByLabel('Closes').fill('2020-01-01T08:00');
	await page.getByRole('button', { name: 'Set it' }).click();
	await expect(page.getByRole('alert')).toContainText('It closes before it opens');
	await page.getByLabel('Closes').fill('');
	await page.getByLabel('Time limit').fill('20');
	await page.getByRole('radio', { name: 'As soon as each hands in' }).check();
	await page.getByRole('button', { name: 'Set it' }).click();
	await expect(page.getByRole('heading', { name: 'Nobody has handed in yet.' })).toBeVisible();
	const assignment = page.url();

	const ada = await another(browser, page);
	await ada.goto('/join');
	await sound(ada, 'join');
	await join(ada, code, 'Ada');
	await sound(ada, 'joined, with a card');
	const ben = await another(browser, page);
	await join(ben, code, 'Ben');

	// Extra time for Ben, before he begins.
	await page.goto(`${classPath}/students`);
	await hydrated(page);
	const row = page.getByRole('listitem').filter({ hasText: 'Ben' });
	await row.getByLabel('Time', { exact: true }).selectOption('1.5');
	await row.getByRole('button', { name: /Save the time/ }).click();
	await expect(row.getByLabel('Time', { exact: true })).toHaveValue('1.5');
	await sound(page, 'students');

	await ada.goto('/classes');
	await sound(ada, 'set to a student');
	await ada.getByRole('link', { name: /Due/ }).click();
	await sound(ada, 'about to begin');
	await ada.getByRole('button', { name: 'Begin' }).click();
	await hydrated(ada);
	await expect(ada.getByText('20 minutes left')).toBeVisible();
	await sound(ada, 'question with a clock');
	await ada.getByRole('button', { name: 'Hide' }).click();
	await expect(ada.getByText('20 minutes left')).toBeHidden();
	await ada.goto('/classes');
	await ada.getByRole('link', { name: /Due/ }).click();
	await ada.getByRole('link', { name: 'Go on where you left' }).click();
	await hydrated(ada);
	const [, of = '1'] = /of (\d+)/.exec((await ada.locator('p.count').textContent()) ?? '') ?? [];
	for (let n = 1; n <= Number(of); n++) {
		await answer(ada);
		await ada.locator('.move .press').last().click();
	}
	await ada.getByRole('button', { name: /^Hand in/ }).click();
	await expect(ada.getByText(/You got \d+ of/)).toBeVisible();

	await ben.goto('/');
	await expect(ben.getByRole('heading', { name: 'What to do next' })).toBeVisible();
	await sound(ben, 'home of a student');
	await take(ben);
	await expect(ben.getByText(/You got \d+ of/)).toBeVisible();

	await page.goto(assignment);
	await hydrated(page);
	await expect(page.getByText('2 of 2 students handed in.')).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Reteach/ })).toBeVisible();
	await sound(page, 'results');
	await page.locator('details').first().click();
	await sound(page, 'results, a question open');
	await page.getByRole('button', { name: 'New draft to reteach' }).click();
	await expect(page).toHaveURL(/\/quizzes\/\w+/);
	await expect(
		page.getByRole('heading', { name: /^Again:/ }).or(page.getByText(/^Again:/).first())
	).toBeVisible();
	await page.goto(`${assignment}/terms`);
	await sound(page, 'times and terms');
	await page.goto(`${classPath}/settings`);
	await sound(page, 'name and time zone');
	await page.goto(classPath);
	await sound(page, 'class');
	await page.goto('/');
	await sound(page, 'home of a teacher');
});

test('a login card signs in once, by its picture, and asks for a password', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(120_000);
	await signUp(page, `cards-${project.name}-${Date.now()}`);
	await page.goto('/classes');
	await hydrated(page);
	await page.getByLabel('Name').fill('Year 7');
	await page.getByRole('button', { name: 'Open the class' }).click();
	await page.getByRole('link', { name: 'Students and cards' }).click();
	await hydrated(page);
	await page.getByLabel('Names').fill('Cleo\nDan');
	await page.getByRole('button', { name: 'Add them and make cards' }).click();
	await expect(page.getByRole('heading', { name: '2 cards. Print them now.' })).toBeVisible();
	await sound(page, 'login cards');
	const [username = '', code = ''] = await page.locator('dd').allTextContents();

	const student = await another(browser, page);
	await student.goto(`/sign-in#${new URLSearchParams({ username, code }).toString()}`);
	await hydrated(student);
	await expect(student.getByLabel('Username')).toHaveValue(username);
	expect(student.url()).not.toContain(code);
	await student.getByRole('button', { name: 'Sign in' }).click();
	await expect(student.getByRole('alert')).toContainText('choose a password');
	await sound(student, 'choosing a password');
	await student.getByLabel('New password').fill('four plain words more');
	await student.getByRole('button', { name: 'Keep this password and sign in' }).click();
	await expect(student.getByRole('link', { name: 'Cleo' })).toBeVisible();
});

test('time that runs out hands in what was answered, and says so', async ({ page, browser }, {
	project
}) => {
	test.skip(project.name !== 'desktop', 'the same on a phone');
	test.setTimeout(90_000);
	const served = await serve();
	const home = `http://localhost:${served.port}`;
	const teacher = visitor(served.port);
	await signUpByForm(teacher, 'teacher');
	const { quizPath } = await publishByForms(teacher);
	const { classPath, code } = await openClassByForms(teacher);
	const terms = { limit: '1', closes: '2036-01-01T08:00', keys: 'closed' };
	await setByForms(teacher, classPath, quizPath, terms);
	const student = await another(browser, page);
	const asked: string[] = [];
	student.on('request', (request) =>
		asked.push(`${request.method()} ${new URL(request.url()).pathname}`)
	);
	await join(student, `${home}/join?code=${code}`, 'Ada', '10B English');
	await student.getByRole('link', { name: 'See what is set' }).click();
	await student.getByRole('link', { name: /question/ }).click();
	await student.getByRole('button', { name: 'Begin' }).click();
	await hydrated(student);
	await answer(student);
	await expect(student.getByRole('status').last()).toContainText('Saved');
	// A minute is long: the server is told that it is nearly over.
	inDatabase(served, (db) =>
		db.prepare('update attempts set deadline_at = ?').run(Date.now() + 6000)
	);
	await student.reload();
	await hydrated(student);
	await expect(student.getByText(/seconds? left/)).toBeVisible();
	const before = asked.length;
	await expect(student.getByRole('heading', { name: 'Handed in.' })).toBeVisible({
		timeout: 12_000
	});
	// The clock asks once whether there is more time, and hands in once.
	const since = asked.slice(before);
	expect(since.filter((one) => /^GET .*\/answers$/.test(one)).length).toBeLessThan(4);
	expect(since.filter((one) => /^POST .*\/review$/.test(one))).toHaveLength(1);
	await sound(student, 'handed in, keys kept back');
	await served.stop();
	forget(served);
});

test('a clock says little aloud, and can be hidden', async ({ page, browser }, { project }) => {
	test.skip(project.name !== 'desktop', 'the same on a phone');
	test.setTimeout(120_000);
	const teacher = visitor(Number(new URL(project.use.baseURL ?? '').port));
	await signUpByForm(teacher, `aloud-${Date.now()}`);
	const { quizPath } = await publishByForms(teacher);
	const { classPath, code } = await openClassByForms(teacher);
	await setByForms(teacher, classPath, quizPath, { limit: '20' });
	const student = await another(browser, page);
	await join(student, code, 'Ada', '10B English');
	await student.clock.install();
	// Asked again, the server would say that twenty minutes are left.
	await student.route('**/answers', (route) => route.abort());
	await student.getByRole('link', { name: 'See what is set' }).click();
	await student
		.getByRole('link', { name: /10B|question/ })
		.first()
		.click();
	await student.getByRole('button', { name: 'Begin' }).click();
	await expect(student.getByText('20 minutes left')).toBeVisible();
	await hydrated(student);
	await student.evaluate(() => {
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		const region = document.querySelector('.time + [role=status]');
		if (region === null) throw new Error('no live region');
		new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
			subtree: true,
			characterData: true,
			childList: true
		});
	});
	await student.getByRole('button', { name: 'Hide' }).click();
	for (let minute = 0; minute < 19; minute++) {
		await student.clock.runFor(59_000);
		if (minute === 8) await expect(student.getByText(/minutes left$/)).toHaveCount(0);
	}
	await student.clock.runFor(30_000);
	const heard = await student.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
	expect(heard).toEqual(['10 minutes left.', '5 minutes left.', 'One minute left.']);
	// In the last minute it shows again, whoever hid it.
	await expect(student.getByText(/seconds left/)).toBeVisible();
});
