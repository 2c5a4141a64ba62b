import { fail, redirect } from '@sveltejs/kit';
import { plainName } from '#lib/server/auth/account-rules.ts';
import { joinClass } from '#lib/server/classroom/join-class.ts';
import { actorNamed } from '#lib/web/ensure-actor.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { placeOf } from '#lib/web/place.ts';
import { sentenceOf } from '#lib/web/refusals.ts';
import { remember } from '#lib/web/remember.ts';
import { keepSession } from '#lib/web/session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

/** The code is not looked up here: only a counted try says whether it leads anywhere. */
export const load: PageServerLoad = ({ locals, url }) => ({
	code: url.searchParams.get('code') ?? '',
	origin: url.origin,
	/** So that a press sent twice makes one account. */
	once: locals.app.random.id(),
	as: locals.actor?.kind === 'student' ? locals.actor.displayName : null
});

export const actions: Actions = {
	default: async (event) => {
		const { app } = event.locals;
		const form = await formOf(event);
		const code = textField(form, 'code');
		const shared = textField(form, 'shared') === 'yes';
		const name = plainName(textField(form, 'name'));
		const joined = await joinClass(app, await actorNamed(event, name), {
			code,
			name,
			address: event.getClientAddress(),
			once: textField(form, 'once'),
			place: placeOf(event, shared)
		});
		if (!joined.ok) {
			const status = joined.problem === 'too-many-codes' ? 429 : 400;
			return fail(status, { code, name, shared, problem: sentenceOf(joined) });
		}
		const { session, card, className, studentId } = joined.value;
		if (session !== null) keepSession(event, session);
		if (card === null) redirect(303, '/classes');
		if (!shared) await remember(event, studentId);
		// Shown in the answer to the post itself: the code is kept nowhere.
		return { card, className };
	}
};
