import { error, fail, redirect } from '@sveltejs/kit';
import { quizByTakeCode } from '#lib/server/library/queries.ts';
import { openAttemptAt } from '#lib/server/record/queries.ts';
import { plainName } from '#lib/server/auth/account-rules.ts';
import { startAttempt } from '#lib/server/record/start-attempt.ts';
import { actorNamed, freshGuest } from '#lib/web/ensure-actor.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const quiz = await quizByTakeCode(locals.app, params.code);
	if (!quiz.ok) noSuchLink();
	const { title, items, ownerId } = quiz.value;
	const actor = locals.actor;
	return {
		open: await openAttemptAt(locals.app, actor, quiz.value.quizId),
		title,
		items,
		own: actor?.id === ownerId,
		as: actor === null || actor.displayName === 'Guest' ? null : actor.displayName
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event);
		const asSelf = textField(form, 'as') === 'self' && event.locals.actor !== null;
		const name = asSelf ? '' : plainName(textField(form, 'name'));
		if (!asSelf && name === '') {
			return fail(400, { problem: 'Write a name, so that the result can be told from others.' });
		}
		if (!(await quizByTakeCode(event.locals.app, event.params.code)).ok) noSuchLink();
		const actor = (await actorNamed(event, name)) ?? (await freshGuest(event, name));
		const started = await startAttempt(event.locals.app, actor, {
			takeCode: event.params.code,
			name
		});
		if (!started.ok) noSuchLink();
		redirect(303, `/attempts/${started.value.attemptId}`);
	}
};

function noSuchLink(): never {
	error(404, { message: 'No quiz has this link. Check it with whoever gave it to you.' });
}
