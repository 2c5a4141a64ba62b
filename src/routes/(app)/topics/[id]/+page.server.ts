import { fail, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/kernel/index.ts';
import { addMotion } from '#lib/server/library/add-motion.ts';
import { copyTopic } from '#lib/server/library/copy-topic.ts';
import { topicPage } from '#lib/server/library/topic-queries.ts';
import { ensureActor } from '#lib/web/ensure-actor.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { mayDraft } from '#lib/web/address-limits.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const topic = await topicPage(locals.app, locals.actor, params.id);
	if (!topic.ok) notFound();
	return { topic: topic.value, origin: url.origin };
};

export const actions: Actions = {
	copy: async (event) => {
		if (!mayDraft(event))
			return fail(429, { motion: '', problem: sentenceOf(refuse('too-many-drafts')) });
		// Nobody becomes a guest over something that is not there for them.
		const { app, actor } = event.locals;
		if (!(await topicPage(app, actor, event.params.id)).ok) notFound();
		const copied = await copyTopic(app, await ensureActor(event), { topicId: event.params.id });
		if (!copied.ok) notFound();
		redirect(303, `/topics/${copied.value.topicId}`);
	},
	motion: async (event) => {
		const { request, locals, params } = event;
		const motion = textField(await formOf({ request }), 'motion');
		if (!mayDraft(event))
			return fail(429, { motion, problem: sentenceOf(refuse('too-many-drafts')) });
		const added = await addMotion(locals.app, locals.actor, { topicId: params.id, motion });
		if (added.ok) redirect(303, `/motions/${added.value.sheetId}`);
		if (added.problem === 'not-found') notFound();
		return fail(400, { motion, problem: sentenceOf(added) });
	}
};
