import type { Page } from '@playwright/test';
import { expect } from './support.ts';

const settleMs = 40;

/** Every page of these shows some of the texts: an empty page would prove nothing. */
export async function visit(page: Page, home: string, path: string): Promise<void> {
	await page.goto(home + path);
	await page.waitForTimeout(settleMs);
	await expect(page.locator('body'), path).toContainText(/__ran|evil\.example/);
	await inert(page, path);
}

export async function inert(page: Page, where: string): Promise<void> {
	const found = await page.evaluate(() => ({
		ran: '__ran' in globalThis,
		made: [
			...document.querySelectorAll(
				'img, iframe, object, embed, base, video, math, xss, meta[http-equiv], form[action^="javascript"], a[href^="javascript"]'
			)
		].map((element) => element.outerHTML.slice(0, 200)),
		handlers: [...document.querySelectorAll('*')].filter((element) =>
			element.getAttributeNames().some((name) => name.startsWith('on'))
		).length
	}));
	expect(found, where).toEqual({ ran: false, made: [], handlers: 0 });
}
