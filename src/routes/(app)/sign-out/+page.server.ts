import { redirect } from '@sveltejs/kit';
import { forgetSession, sessionIdOf } from '#lib/web/session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/account');

export const actions: Actions = {
	default: async (event) => {
		const id = sessionIdOf(event);
		if (id !== null) await event.locals.app.sessions.close(id);
		forgetSession(event);
		redirect(303, '/');
	}
};
