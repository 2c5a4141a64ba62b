import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { accountProblemSentence } from '#lib/server/auth/account-rules.ts';
import { changePassword } from '#lib/server/auth/change-password.ts';
import { setSingleKeys } from '#lib/server/auth/set-single-keys.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { fromOf, placeOf } from '#lib/web/place.ts';
import { keepSession, sessionIdOf } from '#lib/web/session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = accountOf(event);
	return {
		name: actor.displayName,
		username: actor.username,
		kind: actor.kind,
		singleKeys: actor.singleKeys,
		sessions: await event.locals.app.sessions.listOf(actor.id, hereOf(event)),
		now: event.locals.app.clock.now()
	};
};

export const actions: Actions = {
	keys: async (event) => {
		// A guest checks questions too, and may switch the keys off there.
		const on = textField(await formOf(event), 'on') === 'yes';
		await setSingleKeys(event.locals.app, event.locals.actor, on);
		return { keys: on };
	},
	password: async (event) => {
		const { app } = event.locals;
		const actor = accountOf(event);
		const form = await formOf(event);
		const changed = await changePassword(app, actor, {
			now: textField(form, 'now'),
			next: textField(form, 'next'),
			from: fromOf(event),
			place: placeOf(event, textField(form, 'shared') === 'yes')
		});
		if (changed.ok) {
			keepSession(event, changed.value);
			return { changed: true };
		}
		if (changed.problem === 'not-signed-in') redirect(303, '/sign-in');
		return fail(400, { problem: accountProblemSentence(changed.problem) });
	},
	revoke: async (event) => {
		const actor = accountOf(event);
		const handle = textField(await formOf(event), 'session');
		await event.locals.app.sessions.closeListed(actor.id, handle);
		redirect(303, '/account#sessions');
	},
	'revoke-others': async (event) => {
		const actor = accountOf(event);
		await event.locals.app.sessions.closeOthers(actor.id, hereOf(event));
		redirect(303, '/account#sessions');
	}
};

function accountOf({ locals }: RequestEvent) {
	const { actor } = locals;
	if (actor === null || actor.kind === 'guest') redirect(303, '/sign-in');
	return actor;
}

function hereOf(event: RequestEvent): string {
	return sessionIdOf(event) ?? '';
}
