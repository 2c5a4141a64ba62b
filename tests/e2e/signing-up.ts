import type { Page } from '@playwright/test';
import { expect, hydrated } from './support.ts';

/** Signs up and is sent home. */
export async function signUp(page: Page, name: string): Promise<void> {
	await page.goto('/sign-up');
	await hydrated(page);
	await page.getByLabel('Username').fill(name);
	await page.getByLabel('Password').fill('three plain words');
	await page.getByRole('button', { name: 'Make the account' }).click();
	await expect(page).not.toHaveURL(/sign-up/);
}
