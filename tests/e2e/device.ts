import type { Browser, Page } from '@playwright/test';
import { visitor, type Visitor } from '../support/server.ts';
import { expect, hydrated } from './support.ts';

/** A device of somebody else's, the size of this one. */
export async function another(browser: Browser, like: Page): Promise<Page> {
	const context = await browser.newContext({ viewport: like.viewportSize() });
	return context.newPage();
}

/** Joins a class. @param code its code, or the address that its picture holds */
export async function join(page: Page, code: string, name: string, to = '10B'): Promise<void> {
	await page.goto(code.startsWith('http') ? code : `/join?code=${code}`);
	await hydrated(page);
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(page.getByRole('heading', { name: `You are in ${to}.` })).toBeVisible();
}

/** The person of a page, for what is done by plain forms. */
export async function byForms(page: Page): Promise<Visitor> {
	const jar = new Map((await page.context().cookies()).map(({ name, value }) => [name, value]));
	return visitor(Number(new URL(page.url()).port), 'localhost', jar);
}
