import { classPage } from '#lib/server/classroom/queries.ts';
import { changeJoinCode } from '#lib/server/classroom/join-code.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { notFound } from '#lib/web/refusals.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = await classPage(locals.app, locals.actor, params.id);
	if (!page.ok) notFound();
	return { page: page.value, now: locals.app.clock.now(), origin: url.origin };
};

export const actions: Actions = {
	code: async (event) => {
		const open = textField(await formOf(event), 'open') === 'yes';
		const { app, actor } = event.locals;
		const changed = await changeJoinCode(app, actor, { classId: event.params.id, open });
		if (!changed.ok) notFound();
		redirect(303, `/classes/${event.params.id}`);
	}
};
