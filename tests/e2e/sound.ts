import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

let checked = 0;
test.afterAll(() => console.log(`axe: ${checked} pages and states without a violation`));

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * No violation of WCAG 2.2 A and AA, nothing excluded, and no sideways scrolling. Only colours
 * change with the scheme, and only they are looked at in a second one; they are the same at any
 * width, so the phone looks at its own scheme and the desktop at both.
 */
export async function sound(page: Page, state: string): Promise<void> {
	await clean(page, `${state}, dark`, 'dark', (axe) => axe.withTags(standards));
	if (test.info().project.name === 'desktop')
		await clean(page, `${state}, light`, 'light', (axe) => axe.withRules(['color-contrast']));
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wider, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
}

async function clean(
	page: Page,
	state: string,
	colorScheme: 'light' | 'dark',
	rules: (axe: AxeBuilder) => AxeBuilder
): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	// Two frames, so that the colours are those of the scheme and not of the change to it.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	const { violations } = await rules(new AxeBuilder({ page })).analyze();
	checked++;
	expect(
		violations.map(
			({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`
		)
	).toEqual([]);
}
