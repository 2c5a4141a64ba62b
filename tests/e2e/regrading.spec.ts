import type { Page } from '@playwright/test';
import {
	beginByForms,
	joinByForms,
	openClassByForms,
	publishByForms,
	setByForms
} from '../support/journey.ts';
import { locationOf, visitor, type Visitor } from '../support/server.ts';
import { another, byForms, join } from './device.ts';
import { signUp } from './signing-up.ts';
import { sound } from './sound.ts';
import { expect, hydrated, test } from './support.ts';

const question = 'What will be installed by 2027?';

async function handIn(one: Visitor, attempt: string, itemId: string, response: string) {
	locationOf(await one.post(`${attempt}?q=1`, { item: itemId, response, base: '0', to: '2' }));
	locationOf(await one.post(`${attempt}/review`, {}));
}

/** Opens the question in the results. */
async function openQuestion(page: Page): Promise<void> {
	await page.locator('li', { hasText: question }).locator('summary').click();
}

test('a class sits, a teacher accepts a defensible answer, its learner is told, and it is undone', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(240_000);
	await signUp(page, `regrade-${project.name}-${Date.now()}`);
	const teacher = await byForms(page);
	const { quizPath, takePath, itemIds } = await publishByForms(teacher);
	const { classPath, code } = await openClassByForms(teacher);
	const assignment = await setByForms(teacher, classPath, quizPath);
	const typed = await idOf(teacher, quizPath, itemIds);
	for (const [name, response] of [
		['Ben', 'toll gates'],
		['Cleo', 'cameras']
	] as const) {
		const student = visitor(Number(new URL(page.url()).port));
		await joinByForms(student, code, name);
		await handIn(
			student,
			locationOf(await student.post(`${assignment}?/begin`, {})),
			typed,
			response
		);
	}
	const guest = visitor(Number(new URL(page.url()).port));
	await handIn(guest, await beginByForms(guest, takePath, 'Gus'), typed, 'CCTV');

	const ada = await another(browser, page);
	await join(ada, code, 'Ada', '10B English');
	await ada.goto(assignment);
	await ada.getByRole('button', { name: 'Begin' }).click();
	await expect(ada).toHaveURL(/attempts/);
	const attempt = new URL(ada.url()).pathname;
	await ada.goto(`${attempt}?q=${itemIds.indexOf(typed) + 1}`);
	await hydrated(ada);
	await ada.getByLabel('Your answer').fill('CCTV');
	await expect(ada.getByRole('status')).toContainText('Saved');
	await ada.goto(`${attempt}/review`);
	await hydrated(ada);
	await ada.getByRole('button', { name: /^Hand in/ }).click();
	await expect(ada.getByText(/^You got 0 of/)).toBeVisible();

	await page.goto(assignment);
	await hydrated(page);
	await openQuestion(page);
	await expect(page.getByText('toll gates').last()).toBeVisible();
	await sound(page, 'results, what is marked wrong');
	await page.getByRole('link', { name: 'Accept this too: CCTV' }).click();
	await expect(page.getByRole('heading', { name: 'Accept “CCTV” too?' })).toBeVisible();
	await expect(page.getByText('2 of 4 marks given so far change.')).toBeVisible();
	await expect(page.getByRole('row', { name: /Ada/ })).toContainText('0 → 1');
	await expect(page.getByText('1 other sitting by the link')).toBeVisible();
	await sound(page, 'preview of a ruling');
	await page.getByRole('link', { name: 'Cancel' }).click();
	await expect(page.getByText('What was ruled')).toBeHidden();
	await page.getByRole('link', { name: 'Accept this too: CCTV' }).click();
	await page.getByRole('button', { name: 'Confirm' }).click();
	await expect(page.getByText('2 marks changed')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Accept this too: CCTV' })).toHaveCount(0);
	await sound(page, 'results, with a ruling');

	const result = `${attempt}/result?q=${itemIds.indexOf(typed) + 1}`;
	await ada.goto(result);
	await expect(ada.getByText(/^You got 1 of/)).toBeVisible();
	await expect(ada.getByText('you wrote “CCTV”, which counts')).toBeVisible();
	const told = ada.getByText('The teacher changed the marking of this question: your answer');
	await expect(told).toBeVisible();
	await sound(ada, 'result, marked anew');

	await page.getByRole('button', { name: 'Undo: “CCTV” is accepted too.' }).click();
	await expect(page.getByText(/Undone \d/)).toBeVisible();
	await sound(page, 'results, with a ruling undone');
	await ada.goto(result);
	await expect(ada.getByText(/^You got 0 of/)).toBeVisible();
	await expect(told).toHaveCount(0);

	await page.goto(`${quizPath}/share`);
	await sound(page, 'share, with marking');
	await page.getByRole('link', { name: 'Marking' }).first().click();
	await expect(page.getByText('Handed in 4 times on version 1.')).toBeVisible();
	await sound(page, 'marking of a choice');
	await page
		.getByRole('link', { name: /^This one is right/ })
		.first()
		.click();
	await expect(page.getByText('is no longer the key')).toBeVisible();
	await sound(page, 'preview of another key');
});

/** The typed question among the items of a quiz. */
async function idOf(author: Visitor, quizPath: string, ids: readonly string[]): Promise<string> {
	for (const [at, id] of ids.entries()) {
		const body = await (await author.get(`${quizPath}/versions/1/marking/${id}`)).text();
		if (body.includes(question)) return ids[at] ?? '';
	}
	throw new Error(`nobody asks “${question}”`);
}
