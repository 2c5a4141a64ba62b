import { fail, redirect } from '@sveltejs/kit';
import { accountProblemSentence } from '#lib/server/auth/account-rules.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { countWork, moveWork } from '#lib/server/record/move-work.ts';
import { textField } from '#lib/web/form-fields.ts';
import { keepSession, sessionIdOf } from '#lib/web/session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.actor !== null && locals.actor.kind !== 'guest') redirect(303, '/account');
	return { work: await countWork(locals.app, locals.actor) };
};

export const actions: Actions = {
	default: async (event) => {
		const { app, actor } = event.locals;
		const form = await event.request.formData();
		const username = textField(form, 'username');
		const choice = textField(form, 'work');
		const work = await countWork(app, actor);
		if (work.quizzes + work.attempts > 0 && choice !== 'move' && choice !== 'leave') {
			const problem = accountProblemSentence('work-choice-missing');
			return fail(400, { username, choice, problem });
		}
		const signedIn = await signIn(app, actor, {
			username,
			password: textField(form, 'password'),
			address: event.getClientAddress()
		});
		if (!signedIn.ok) {
			const status = signedIn.problem === 'too-many-tries' ? 429 : 400;
			return fail(status, { username, choice, problem: accountProblemSentence(signedIn.problem) });
		}
		const guestSession = sessionIdOf(event);
		if (choice === 'move' && actor !== null) await moveWork(app, actor, signedIn.value.userId);
		if (guestSession !== null) await app.sessions.close(guestSession);
		keepSession(event, signedIn.value.session);
		redirect(303, '/quizzes');
	}
};
