import { fail, redirect } from '@sveltejs/kit';
import { mayTeach } from '#lib/server/auth/policy.ts';
import { makeClass } from '#lib/server/classroom/make-class.ts';
import { ownClasses } from '#lib/server/classroom/queries.ts';
import { setToMe } from '#lib/server/classroom/set-to-me.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { sentenceOf } from '#lib/web/refusals.ts';
import { timeZones } from '#lib/web/time-zones.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app, actor } = locals;
	if (mayTeach(actor))
		return {
			as: 'teacher' as const,
			classes: await ownClasses(app, actor),
			...timeZones()
		};
	if (actor?.kind === 'student')
		return { as: 'student' as const, now: app.clock.now(), ...(await setToMe(app, actor)) };
	return { as: 'nobody' as const };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event);
		const name = textField(form, 'name');
		const timeZone = textField(form, 'zone');
		const made = await makeClass(event.locals.app, event.locals.actor, { name, timeZone });
		if (made.ok) redirect(303, `/classes/${made.value.classId}`);
		if (made.problem === 'not-a-teacher') redirect(303, '/classes');
		return fail(400, { name, zone: timeZone, problem: sentenceOf(made) });
	}
};
