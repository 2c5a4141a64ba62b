import { fail, redirect } from '@sveltejs/kit';
import { responseInBrief } from '#lib/quiz/index.ts';
import { attemptPage } from '#lib/server/record/queries.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { formOf, responseField, textField } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const attempt = await attemptPage(locals.app, locals.actor, params.id);
	if (!attempt.ok) notFound();
	if (attempt.value.submitted) redirect(303, `/attempts/${params.id}/result`);
	const { items } = attempt.value;
	const wanted = Math.trunc(Number(url.searchParams.get('q') ?? 0));
	if (wanted >= 1 && wanted <= items.length) return { attempt: attempt.value, index: wanted - 1 };
	// The address names its question, so that a reload shows the same one.
	const blank = items.findIndex((item) => item.response === '');
	redirect(303, `/attempts/${params.id}?q=${Math.max(0, blank) + 1}`);
};

export const actions: Actions = {
	/** Without JavaScript: saves the answer on the page, then goes where the pressed button says. */
	default: async (event) => {
		const form = await formOf(event);
		const response = responseField(form);
		const item = textField(form, 'item');
		const saved = await saveAnswer(event.locals.app, event.locals.actor, {
			attemptId: event.params.id,
			itemId: item,
			act: null,
			base: Math.max(0, Math.trunc(Number(textField(form, 'base'))) || 0),
			response,
			elapsedMs: null
		});
		if (!saved.ok && saved.problem === 'not-found') notFound();
		if (!saved.ok && saved.problem === 'attempt-closed')
			redirect(303, `/attempts/${event.params.id}/result`);
		if (!saved.ok) return fail(400, { item, problem: sentenceOf(saved), response, base: null });
		if (!saved.value.kept) {
			const { response: newer, sequence: base } = saved.value;
			const was =
				newer === ''
					? 'Meanwhile the answer was cleared'
					: `The saved answer is “${responseInBrief(newer)}” by now`;
			const problem = `${was}. Press again to have the one below instead.`;
			return fail(409, { item, problem, response, base });
		}
		const to = textField(form, 'to');
		if (to === 'leave')
			redirect(303, event.locals.actor?.kind === 'student' ? '/classes' : '/progress');
		if (to === 'review') redirect(303, `/attempts/${event.params.id}/review`);
		redirect(303, `/attempts/${event.params.id}?q=${Math.max(1, Math.trunc(Number(to)) || 1)}`);
	}
};
