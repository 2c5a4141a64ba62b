import { fail, redirect } from '@sveltejs/kit';
import { accountProblemSentence, plainName } from '#lib/server/auth/account-rules.ts';
import { hasNoAccounts } from '#lib/server/auth/queries.ts';
import { signUp } from '#lib/server/auth/sign-up.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { mayMakeAccount } from '#lib/web/address-limits.ts';
import { placeOf } from '#lib/web/place.ts';
import { remember } from '#lib/web/remember.ts';
import { keepSession } from '#lib/web/session-cookie.ts';
import { isFromThisMachine } from '#lib/web/this-machine.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, actor } = event.locals;
	if (actor !== null && actor.kind !== 'guest') redirect(303, '/account');
	const first = await hasNoAccounts(app);
	return { first, needsCode: first && !isFromThisMachine(event), guest: actor?.kind === 'guest' };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event);
		const username = textField(form, 'username');
		const displayName = plainName(textField(form, 'displayName'));
		if (!mayMakeAccount(event))
			return fail(429, {
				username,
				displayName,
				problem: accountProblemSentence('too-many-accounts')
			});
		const made = await signUp(event.locals.app, event.locals.actor, {
			username,
			displayName,
			password: textField(form, 'password'),
			setupCode: textField(form, 'setupCode'),
			fromThisMachine: isFromThisMachine(event),
			place: placeOf(event, false)
		});
		if (!made.ok)
			return fail(400, { username, displayName, problem: accountProblemSentence(made.problem) });
		await remember(event, made.value.userId);
		keepSession(event, made.value.session);
		redirect(303, event.locals.actor === null ? '/' : '/progress');
	}
};
