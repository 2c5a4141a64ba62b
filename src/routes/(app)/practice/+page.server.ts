import { fail } from '@sveltejs/kit';
import { confidences } from '#lib/learning/index.ts';
import { answerReview } from '#lib/server/practice/answer-review.ts';
import { motionsToPractise } from '#lib/server/practice/motions.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { formOf, responseField, textField } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

const dayMs = 86_400_000;

export const load: PageServerLoad = async ({ locals }) => ({
	queue: await queueOf(locals.app, locals.actor),
	motions: await motionsToPractise(locals.app, locals.actor),
	now: locals.app.clock.now()
});

export const actions: Actions = {
	/** The key is shown in the answer to the post, at once. */
	default: async (event) => {
		const form = await formOf(event);
		const response = responseField(form);
		const elapsed = Math.trunc(Number(textField(form, 'elapsed')));
		const answered = await answerReview(event.locals.app, event.locals.actor, {
			itemId: textField(form, 'item'),
			turn: Math.max(1, Math.trunc(Number(textField(form, 'turn'))) || 1),
			response,
			confidence: confidences.find((one) => one === textField(form, 'sure')) ?? null,
			elapsedMs: elapsed > 0 ? Math.min(elapsed, dayMs) : null
		});
		if (!answered.ok && answered.problem === 'not-found') notFound();
		if (!answered.ok) return fail(400, { response, problem: sentenceOf(answered), feedback: null });
		return { feedback: answered.value };
	}
};
