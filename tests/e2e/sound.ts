import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

let checked = 0;
test.afterAll(() => console.log(`axe: ${checked} pages and states without a violation`));

/**
 * No violation of WCAG 2.2 A and AA, nothing excluded, and no sideways scrolling. Colours are
 * the same at any width, so the phone looks at its own scheme and the desktop at both.
 */
export async function sound(page: Page, state: string): Promise<void> {
	const both = test.info().project.name === 'desktop';
	for (const colorScheme of both ? (['light', 'dark'] as const) : (['dark'] as const)) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// Two frames, so that the colours are those of the scheme and not of the change to it.
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		checked++;
		expect(
			violations.map(
				({ id, nodes }) =>
					`${state}, ${colorScheme}: ${id} ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`
			)
		).toEqual([]);
	}
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wider, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
}
