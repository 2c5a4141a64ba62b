import { redirect } from '@sveltejs/kit';
import { attemptPage } from '#lib/server/record/queries.ts';
import { submitAttempt } from '#lib/server/record/submit-attempt.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const attempt = await attemptPage(locals.app, locals.actor, params.id);
	if (!attempt.ok) notFound();
	if (attempt.value.submitted) redirect(303, `/attempts/${params.id}/result`);
	return { attempt: attempt.value };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const submitted = await submitAttempt(locals.app, locals.actor, { attemptId: params.id });
		if (!submitted.ok) notFound();
		redirect(303, `/attempts/${params.id}/result`);
	}
};
