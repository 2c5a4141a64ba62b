import { fail, redirect } from '@sveltejs/kit';
import { assignQuiz } from '#lib/server/classroom/assign-quiz.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { ownQuizzes } from '#lib/server/library/queries.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import { termsFrom, typedTerms, usualTerms } from '#lib/web/terms-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { app, actor } = locals;
	const page = await classPage(app, actor, params.id);
	if (!page.ok) notFound();
	const quizzes = (await ownQuizzes(app, actor)).filter(({ version }) => version > 0);
	const { id, name, timeZone, members } = page.value;
	return {
		id,
		name,
		timeZone,
		members: members.length,
		quizzes: quizzes.map((quiz) => ({ id: quiz.id, title: quiz.title })),
		once: app.random.id(),
		chosen: url.searchParams.get('quiz') ?? quizzes[0]?.id ?? '',
		usual: usualTerms(app.clock.now(), timeZone)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { app, actor } = event.locals;
		const form = await formOf(event);
		const quizId = textField(form, 'quiz');
		const typed = typedTerms(form);
		const terms = termsFrom(typed);
		const set = await assignQuiz(app, actor, {
			classId: event.params.id,
			quizId,
			terms,
			once: textField(form, 'once')
		});
		if (set.ok) redirect(303, `/assignments/${set.value.assignmentId}`);
		if (set.problem === 'not-found') notFound();
		return fail(400, { quiz: quizId, typed, problem: sentenceOf(set) });
	}
};
