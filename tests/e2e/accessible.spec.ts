import {
	acceptAll,
	answer,
	answerElsewhere,
	atATypedQuestion,
	expect,
	hydrated,
	openSheet,
	paste,
	publish,
	test
} from './support.ts';
import { sound } from './sound.ts';

test('every page and state', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/');
	await hydrated(page);
	await sound(page, 'home');
	await page.getByLabel('Article text').fill('Too short.');
	await page.getByRole('button', { name: 'Make a quiz' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await sound(page, 'home, refused');
	for (const [path, name] of [
		['/quizzes', 'quizzes, empty'],
		['/progress', 'progress, empty'],
		['/sign-in', 'sign in'],
		['/sign-up', 'sign up'],
		['/nowhere', 'not found']
	] as const) {
		await page.goto(path);
		await sound(page, name);
	}
	await paste(page);
	await hydrated(page);
	await sound(page, 'review');
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Save and check' })).toBeVisible();
	await sound(page, 'editing');
	await page.getByRole('link', { name: 'Cancel' }).click();
	await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
	await page.getByRole('button', { name: 'Reject' }).click();
	await expect(page.locator('#left')).toContainText('1 of');
	await acceptAll(page);
	await sound(page, 'review, checked');
	const takePath = await publish(page);
	await sound(page, 'share');
	await page.goto('/quizzes');
	await sound(page, 'quizzes');
	await page.goto(takePath);
	await sound(page, 'take');
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Begin' }).click();
	await hydrated(page);
	await answer(page);
	await expect(page.getByRole('status')).toContainText('Saved');
	await sound(page, 'question');
	await page.goto(`${page.url().split('?')[0]}/review`);
	await sound(page, 'looking over');
	await page.getByRole('button', { name: /Hand in/ }).click();
	await expect(page.getByText(/You got/)).toBeVisible();
	await sound(page, 'result');
	await page.goto('/progress');
	await sound(page, 'progress');
});

test('accounts, and what goes wrong', async ({ page, context }, { project }) => {
	test.setTimeout(180_000);
	const username = `axe-${project.name}-${Date.now()}`;
	await page.goto('/sign-up');
	await hydrated(page);
	await page.getByLabel('Username').fill(username);
	await page.getByLabel('Password').fill('password123');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await sound(page, 'sign up, refused');
	await page.getByLabel('Password').fill('three plain words');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByRole('link', { name: username })).toBeVisible();
	await page.goto('/account');
	await hydrated(page);
	await sound(page, 'account');
	await page.getByLabel('Password now').fill('not the words');
	await page.getByLabel('New password').fill('four plain words more');
	await page.getByRole('button', { name: 'Change the password' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await sound(page, 'account, refused');
	await context.setOffline(true);
	await page.getByRole('button', { name: /Switch them o/ }).click();
	await expect(page.getByRole('alert').last()).toContainText('could not be reached');
	await sound(page, 'trouble said on the page');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	await page.goto('/sign-in');
	await hydrated(page);
	await page.getByLabel('Username').fill(username);
	await page.getByLabel('Password').fill('not the words');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await sound(page, 'sign in, refused');
});

test('a sitting without a connection, and between two devices', async ({
	page,
	context,
	browser
}) => {
	test.setTimeout(180_000);
	const question = await atATypedQuestion(page);
	await answerElsewhere({ context, browser }, question, 'from elsewhere');
	await context.setOffline(true);
	await page.getByLabel('Your answer').fill('from here');
	await expect(page.getByRole('status')).toContainText('Kept on this device');
	await sound(page, 'question, kept on the device');
	await context.setOffline(false);
	await expect(page.getByRole('alert')).toContainText('Which should stand?', { timeout: 20_000 });
	await sound(page, 'question, two answers');
	await page.goto(`${question.split('?')[0] ?? ''}/review`);
	await hydrated(page);
	await page.getByRole('button', { name: /Hand in/ }).click();
	await expect(page.getByRole('alert')).toContainText('choose one, then hand in');
	await sound(page, 'looking over, undecided');
});

test('topics, sheets and paper', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/topics');
	await sound(page, 'topics, starter only');
	await openSheet(page);
	await sound(page, 'sheet');
	await page.getByText('Add one for').first().click();
	await page.getByText('Edit F1', { exact: true }).click();
	await page.getByText('Add a point for', { exact: true }).click();
	await page.getByText('Change the motion').click();
	await page.getByText('Add a gap').click();
	await sound(page, 'sheet, everything open');
	await page.getByRole('button', { name: 'Publish this sheet' }).click();
	await expect(page.getByLabel('Link to hand out')).toBeVisible();
	await sound(page, 'sheet, published');
	const read = new URL(await page.getByLabel('Link to hand out').inputValue()).pathname;
	await page.goto(`${page.url().split(/[?#]/)[0] ?? ''}/print`);
	await sound(page, 'sheet on paper');
	await page.goto(read);
	await sound(page, 'sheet, read');
	await page.goto('/topics');
	await page.locator('ul a').first().click();
	await expect(page.getByRole('heading', { name: 'Motions' })).toBeVisible();
	await sound(page, 'topic');
	await page.getByRole('link', { name: /^Check the/ }).click();
	await hydrated(page);
	await page.getByRole('button', { name: 'Accept' }).click();
	await expect(page.locator('#left')).toContainText('1 of');
	await page.getByRole('link', { name: 'Write a question' }).click();
	await expect(page.getByRole('heading', { name: 'Write a question' })).toBeVisible();
	await sound(page, 'writing a question');
	await page.goto(`${page.url().split('?')[0] ?? ''}/print`);
	await sound(page, 'quiz on paper');
});

test('the narrowest phone needs no sideways scrolling', async ({ page }, { project }) => {
	test.skip(project.name !== 'phone', 'the same on every device at this width');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	await sound(page, 'home at 320');
	await paste(page);
	await sound(page, 'review at 320');
	await openSheet(page);
	await sound(page, 'sheet at 320');
	await page.goto(`${page.url()}/print`);
	await sound(page, 'paper at 320');
});
