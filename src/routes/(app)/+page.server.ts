import { fail, redirect } from '@sveltejs/kit';
import { acceptArticle } from '#lib/text/index.ts';
import { refuse } from '#lib/kernel/index.ts';
import { addArticle } from '#lib/server/library/add-article.ts';
import { ensureActor } from '#lib/web/ensure-actor.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { mayDraft } from '#lib/web/address-limits.ts';
import { sentenceOf } from '#lib/web/refusals.ts';
import { nextSteps } from '#lib/web/next-steps.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	locals.app.generator.wake();
	return { steps: await nextSteps(locals.app, locals.actor) };
};

export const actions: Actions = {
	default: async (event) => {
		const { app } = event.locals;
		const text = textField(await formOf(event), 'text');
		const read = acceptArticle(text);
		if (!read.ok) return fail(400, { text, problem: sentenceOf(read) });
		if (!mayDraft(event))
			return fail(429, { text, problem: sentenceOf(refuse('too-many-drafts')) });
		const added = await addArticle(app, await ensureActor(event), { text });
		if (added.ok) redirect(303, `/topics/${added.value.topicId}`);
		return fail(400, { text, problem: sentenceOf(added) });
	}
};
