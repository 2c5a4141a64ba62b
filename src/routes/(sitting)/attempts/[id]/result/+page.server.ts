import { redirect } from '@sveltejs/kit';
import { attemptResult } from '#lib/server/record/queries.ts';
import { handedIn } from '#lib/server/record/handed-in.ts';
import { submitWhatRanOut } from '#lib/server/record/submit-attempt.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { app, actor } = locals;
	const result = await attemptResult(app, actor, params.id);
	if (result.ok) return { result: result.value, waiting: null };
	if (result.problem === 'keys-hidden') {
		const waiting = await handedIn(app, actor, params.id);
		if (waiting.ok) return { result: null, waiting: { ...waiting.value, now: app.clock.now() } };
	}
	if (result.problem === 'attempt-open') {
		// Time ran out a moment ago, and the clock's own handing in is under way.
		const ended = await submitWhatRanOut(app, actor, { attemptId: params.id });
		redirect(303, `/attempts/${params.id}${ended ? '/result' : ''}`);
	}
	notFound();
};
