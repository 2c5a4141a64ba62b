import { acceptAll, answer, begin, expect, hydrated, test } from './support.ts';
import { mkdirSync } from 'node:fs';
test('shots', async ({ page }, info) => {
	test.setTimeout(120_000);
	const dir = `/tmp/shots/p-${info.project.name}`;
	mkdirSync(dir, { recursive: true });
	let n = 0;
	const shot = (name: string) => page.screenshot({ path: `${dir}/${String(++n).padStart(2, '0')}-${name}.png`, fullPage: true });
	await page.goto('/practice'); await shot('empty');
	await begin(page);
	const count = Number(/of (\d+)/.exec((await page.locator('p.count').textContent()) ?? '')?.[1]);
	for (let q = 1; q <= count; q++) { await answer(page); await page.locator('.move .press').last().click(); }
	await page.getByRole('button', { name: /^Hand in/ }).click();
	await expect(page).toHaveURL(/result/);
	await page.goto('/practice'); await hydrated(page); await shot('queue');
	for (let q = 0; q < 3; q++) {
		if ((await page.getByRole('radio').count()) > 0) await page.locator('.choice').first().click();
		else await page.getByLabel('Your answer').fill('83');
		await page.getByRole('button', { name: 'Certain' }).click();
		await expect(page.getByRole('status').first()).toContainText(/ight/);
		await shot('feedback' + q);
		await page.getByRole('link', { name: /^(Next|Done)/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('review');
		await shot('next' + q);
	}
	for (const kind of ['Sort the claims', 'Match the counterpoint']) {
		await page.goto('/practice'); await hydrated(page);
		await page.getByRole('link', { name: kind }).first().click();
		await hydrated(page); await shot(kind.slice(0, 4));
		for (const group of await page.getByRole('group').all()) if ((await group.getByRole('radio').count()) > 0) await group.getByRole('radio').first().check();
		await page.getByRole('button', { name: /^See/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('right.');
		await shot(kind.slice(0, 4) + '-out');
	}
	await page.goto('/practice'); await hydrated(page);
	await page.getByRole('link', { name: 'Rebut' }).first().click();
	await hydrated(page);
	await page.getByRole('button', { name: /^Start/ }).click();
	await page.getByLabel('They say').fill('The strikes save lives.');
	await page.getByLabel('But').fill('Nobody has shown what was on the boats.');
	await page.getByLabel('Because').fill('No evidence was published.');
	await shot('rebut');
	await page.getByRole('button', { name: 'Compare' }).click();
	await expect(page.getByText('Only you say so')).toBeVisible();
	await shot('rebut-out');
	for (const g of await page.getByRole('group').all()) await g.getByLabel('4', { exact: true }).check();
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(page).toHaveURL(/practice/);
	await page.goto('/progress'); await shot('progress');
	void acceptAll;
});
