import {
	acceptAll,
	answer,
	atATypedQuestion,
	begin,
	expect,
	given,
	hydrated,
	paste,
	publish,
	test
} from './support.ts';

test('a guest pastes, checks, publishes, takes, sees result and progress, signs up, and all is still there', async ({
	page
}, { project }) => {
	await paste(page);
	await hydrated(page);
	await expect(page.locator('mark.evidence:visible').first()).toBeVisible();
	await acceptAll(page);
	const takePath = await publish(page);

	await page.goto(takePath);
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Begin' }).click();
	await hydrated(page);
	const count = Number(/of (\d+)/.exec((await page.locator('p.count').textContent()) ?? '')?.[1]);
	for (let n = 1; n <= count; n++) {
		await expect(page.getByText(`Question ${n} of ${count}`, { exact: true })).toBeVisible();
		await answer(page);
		await expect(page.getByRole('status')).toContainText('Saved');
		await page.locator('.move .press').last().click();
	}
	await expect(page.getByRole('heading', { name: `All ${count} answered` })).toBeVisible();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByText(new RegExp(`You got \\d+ of ${count}`))).toBeVisible();
	await expect(page.getByText('Where it says so')).toBeVisible();
	await expect(page.locator('mark.evidence').first()).toBeVisible();

	await page.goto('/progress');
	await expect(page.getByRole('heading', { name: /One quiz handed in/ })).toBeVisible();

	await page.goto('/sign-up');
	await page.getByLabel('Username').fill(`okafor-${project.name}-${Date.now()}`);
	await page.getByLabel('Password').fill('three plain words');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page.getByRole('heading', { name: /One quiz handed in/ })).toBeVisible();
	await page.goto('/quizzes');
	await expect(page.getByText('Published, version 1')).toBeVisible();

	await page.goto('/account');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('answers survive a reload and a closed page', async ({ page, context }) => {
	await begin(page);
	await answer(page);
	await expect(page.getByRole('status')).toContainText('Saved');
	const url = page.url();
	await page.reload();
	await page.goto(`${url.split('?')[0]}?q=1`);
	await hydrated(page);
	await expect(given(page)).toBeAttached();
	await page.close();
	const again = await context.newPage();
	await again.goto('/progress');
	await again.getByRole('link', { name: /Still open: go on/ }).click();
	await expect(again.locator('p.count')).toContainText('Question 2 of');
});

test('leaving in the middle of typing, or without a connection, loses nothing', async ({
	page,
	context
}) => {
	const question = await atATypedQuestion(page);
	await page.getByLabel('Your answer').fill('half a thought');
	await page.getByRole('button', { name: 'Save and leave' }).click();
	await expect(page).toHaveURL(/progress/);
	await page.goto(question);
	await hydrated(page);
	await expect(page.getByLabel('Your answer')).toHaveValue('half a thought');
	await context.setOffline(true);
	await page.getByLabel('Your answer').fill('a whole thought');
	await expect(page.getByRole('status')).toContainText('Kept on this device');
	await context.setOffline(false);
	await expect(page.getByRole('status')).toContainText('Saved', { timeout: 20_000 });
	await page.goto(question);
	await expect(page.getByLabel('Your answer')).toHaveValue('a whole thought');
});

test('a refused paste says what to do and keeps the text', async ({ page }) => {
	await page.goto('/');
	await hydrated(page);
	await page.getByLabel('Article text').fill('Only four words here.');
	await page.getByRole('button', { name: 'Make a quiz' }).click();
	await expect(page.getByRole('alert')).toContainText('needs at least 60');
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByLabel('Article text')).toHaveValue('Only four words here.');
});

test('more than an article can be is refused in the browser, before sending', async ({ page }) => {
	await page.goto('/');
	await hydrated(page);
	let posted = false;
	page.on('request', (request) => {
		if (request.method() === 'POST') posted = true;
	});
	await page.getByLabel('Article text').evaluate((box: HTMLTextAreaElement) => {
		box.value = 'word '.repeat(800_000);
		box.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect(page.getByRole('alert')).toContainText('larger than an article can be');
	await expect(page.getByRole('button', { name: 'Make a quiz' })).toBeDisabled();
	expect(posted).toBe(false);
});
