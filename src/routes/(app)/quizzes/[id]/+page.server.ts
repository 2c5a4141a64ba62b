import { fail, redirect } from '@sveltejs/kit';
import { levels, type Level } from '#lib/quiz/index.ts';
import { decideItem } from '#lib/server/library/decide-item.ts';
import { editItem } from '#lib/server/library/edit-item.ts';
import { overrideCheck } from '#lib/server/library/override-check.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { draftOrder, quizForReview } from '#lib/server/library/queries.ts';
import { renameQuiz } from '#lib/server/library/rename-quiz.ts';
import { textField, textFields } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const quiz = await quizForReview(locals.app, locals.actor, params.id);
	if (!quiz.ok) notFound();
	return { quiz: quiz.value, singleKeys: locals.actor?.singleKeys ?? true };
};

export const actions: Actions = {
	decide: async (event) => {
		const form = await event.request.formData();
		const state = textField(form, 'state');
		const itemId = textField(form, 'item');
		if (state !== 'accepted' && state !== 'rejected' && state !== 'to-check') return fail(400, {});
		const { app, actor } = event.locals;
		const decided = await decideItem(app, actor, { quizId: event.params.id, itemId, state });
		if (!decided.ok) notFound();
		redirect(303, await nextToCheck(event, itemId, state === 'to-check'));
	},
	edit: async (event) => {
		const form = await event.request.formData();
		const itemId = textField(form, 'item');
		const edit = {
			stem: textField(form, 'stem'),
			options: textFields(form, 'option'),
			keyIndex: Number(textField(form, 'keyIndex') || -1),
			key: textField(form, 'key'),
			accept: textField(form, 'accept').split('\n'),
			explanation: textField(form, 'explanation'),
			level: levelOf(textField(form, 'level')),
			quote: textField(form, 'quote')
		};
		const { app, actor } = event.locals;
		const edited = await editItem(app, actor, { quizId: event.params.id, itemId, edit });
		if (edited.ok) redirect(303, await nextToCheck(event, itemId, true));
		if (edited.problem === 'not-found') notFound();
		const refused = { ...edit, accept: textField(form, 'accept') };
		return fail(400, { problem: sentenceOf(edited), item: itemId, refused });
	},
	override: async (event) => {
		const form = await event.request.formData();
		const itemId = textField(form, 'item');
		const input = {
			quizId: event.params.id,
			itemId,
			check: textField(form, 'check'),
			on: textField(form, 'on') === 'yes'
		};
		const done = await overrideCheck(event.locals.app, event.locals.actor, input);
		if (!done.ok) notFound();
		redirect(303, await nextToCheck(event, itemId, true));
	},
	rename: async (event) => {
		const title = textField(await event.request.formData(), 'title');
		const renamed = await renameQuiz(event.locals.app, event.locals.actor, {
			quizId: event.params.id,
			title
		});
		if (renamed.ok) return {};
		if (renamed.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(renamed) });
	},
	publish: async (event) => {
		const published = await publishQuiz(event.locals.app, event.locals.actor, {
			quizId: event.params.id
		});
		if (published.ok) redirect(303, `/quizzes/${event.params.id}/share`);
		if (published.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(published) });
	}
};

function levelOf(typed: string): Level {
	return levels.find((level) => level === typed) ?? 'recall';
}

/** The same item, or the next one to check after it, going round. */
async function nextToCheck(event: RequestEvent, itemId: string, stay: boolean): Promise<string> {
	const order = await draftOrder(event.locals.app, event.locals.actor, event.params.id);
	if (!order.ok) notFound();
	const items = order.value;
	const here = items.findIndex((one) => one.id === itemId);
	const round = [...items.slice(here + 1), ...items.slice(0, here)];
	const next = stay ? undefined : round.find((one) => one.state === 'to-check');
	return `?item=${(next?.position ?? here) + 1}`;
}
