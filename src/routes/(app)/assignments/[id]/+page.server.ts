import { fail, redirect } from '@sveltejs/kit';
import { beginAssignment } from '#lib/server/classroom/begin-assignment.ts';
import { draftToReteach } from '#lib/server/classroom/reteach.ts';
import { resultsOf } from '#lib/server/classroom/results.ts';
import { assignmentForMember } from '#lib/server/classroom/set-to-me.ts';
import { formOf, textFields } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

/** One address for both: a teacher may hand it out. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const now = locals.app.clock.now();
	const results = await resultsOf(locals.app, locals.actor, params.id);
	if (results.ok) return { as: 'teacher' as const, results: results.value, now };
	const set = await assignmentForMember(locals.app, locals.actor, params.id);
	if (!set.ok) notFound();
	return { as: 'member' as const, set: set.value, now };
};

export const actions: Actions = {
	begin: async ({ locals, params }) => {
		const begun = await beginAssignment(locals.app, locals.actor, { assignmentId: params.id });
		if (begun.ok) redirect(303, `/attempts/${begun.value.attemptId}`);
		if (begun.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(begun) });
	},
	reteach: async (event) => {
		const { app, actor } = event.locals;
		const itemIds = textFields(await formOf(event), 'item');
		const made = await draftToReteach(app, actor, { assignmentId: event.params.id, itemIds });
		if (made.ok) redirect(303, `/quizzes/${made.value.quizId}`);
		if (made.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(made) });
	}
};
