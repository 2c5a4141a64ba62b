import { fail, redirect } from '@sveltejs/kit';
import { changeAssignment, withdrawAssignment } from '#lib/server/classroom/assign-quiz.ts';
import { termsOf } from '#lib/server/classroom/terms-of.ts';
import { formOf } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import { termsFrom, typedTerms } from '#lib/web/terms-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await termsOf(locals.app, locals.actor, params.id);
	if (!found.ok) notFound();
	return found.value;
};

export const actions: Actions = {
	change: async (event) => {
		const { app, actor } = event.locals;
		const typed = typedTerms(await formOf(event));
		const input = { assignmentId: event.params.id, terms: termsFrom(typed) };
		const changed = await changeAssignment(app, actor, input);
		if (changed.ok) redirect(303, `/assignments/${event.params.id}`);
		if (changed.problem === 'not-found') notFound();
		return fail(400, { typed, problem: sentenceOf(changed) });
	},
	withdraw: async ({ locals, params }) => {
		const gone = await withdrawAssignment(locals.app, locals.actor, { assignmentId: params.id });
		if (gone.ok) redirect(303, `/classes/${gone.value.classId}`);
		if (gone.problem === 'not-found') notFound();
		return fail(400, { typed: null, problem: sentenceOf(gone) });
	}
};
