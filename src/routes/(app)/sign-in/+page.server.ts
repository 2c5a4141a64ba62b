import { fail, redirect } from '@sveltejs/kit';
import { accountProblemSentence } from '#lib/server/auth/account-rules.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { countWork, moveWork } from '#lib/server/record/move-work.ts';
import { remember } from '#lib/web/remember.ts';
import { fromOf, placeOf } from '#lib/web/place.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { keepSession, sessionIdOf } from '#lib/web/session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.actor !== null && locals.actor.kind !== 'guest') redirect(303, '/account');
	return { work: await countWork(locals.app, locals.actor) };
};

export const actions: Actions = {
	default: async (event) => {
		const { app, actor } = event.locals;
		const form = await formOf(event);
		const username = textField(form, 'username');
		const choice = textField(form, 'work');
		const shared = textField(form, 'shared') === 'yes';
		const password = textField(form, 'password');
		const typed = { username, choice, shared, code: '' };
		const work = await countWork(app, actor);
		if (work.quizzes + work.attempts + work.drills > 0 && choice !== 'move' && choice !== 'leave') {
			const problem = accountProblemSentence('work-choice-missing');
			return fail(400, { ...typed, problem });
		}
		const signedIn = await signIn(app, actor, {
			username,
			password,
			next: textField(form, 'next'),
			from: fromOf(event),
			place: placeOf(event, shared)
		});
		if (!signedIn.ok) {
			const problem = accountProblemSentence(signedIn.problem);
			// A card's code was right: it is sent back, so that only the new password is to be typed.
			const choosing = signedIn.problem === 'choose-password' || textField(form, 'next') !== '';
			if (choosing && signedIn.problem !== 'credentials-wrong') typed.code = password;
			return fail(signedIn.problem === 'too-many-tries' ? 429 : 400, { ...typed, problem });
		}
		const guestSession = sessionIdOf(event);
		if (choice === 'move' && actor !== null) await moveWork(app, actor, signedIn.value.userId);
		if (guestSession !== null) await app.sessions.close(guestSession);
		if (!shared) await remember(event, signedIn.value.userId);
		keepSession(event, signedIn.value.session);
		redirect(303, '/');
	}
};
