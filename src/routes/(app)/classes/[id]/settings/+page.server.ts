import { fail, redirect } from '@sveltejs/kit';
import { changeClass } from '#lib/server/classroom/change-class.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import { timeZones } from '#lib/web/time-zones.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const page = await classPage(locals.app, locals.actor, params.id);
	if (!page.ok) notFound();
	const { id, name, timeZone } = page.value;
	const { zones } = timeZones();
	return { id, name, timeZone, zones: zones.includes(timeZone) ? zones : [timeZone, ...zones] };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event);
		const typed = { name: textField(form, 'name'), timeZone: textField(form, 'zone') };
		const { app, actor } = event.locals;
		const changed = await changeClass(app, actor, { classId: event.params.id, ...typed });
		if (changed.ok) redirect(303, `/classes/${event.params.id}`);
		if (changed.problem === 'not-found') notFound();
		return fail(400, { ...typed, problem: sentenceOf(changed) });
	}
};
