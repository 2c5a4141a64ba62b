import { fail, redirect } from '@sveltejs/kit';
import { mayTeach } from '#lib/server/auth/policy.ts';
import { makeClub } from '#lib/server/club/make-club.ts';
import { ownClubs } from '#lib/server/club/queries.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	may: mayTeach(locals.actor),
	clubs: await ownClubs(locals.app, locals.actor)
});

export const actions: Actions = {
	default: async (event) => {
		const name = textField(await formOf(event), 'name');
		const made = await makeClub(event.locals.app, event.locals.actor, { name });
		if (made.ok) redirect(303, `/clubs/${made.value.clubId}`);
		if (made.problem === 'not-a-teacher') redirect(303, '/clubs');
		return fail(400, { name, problem: sentenceOf(made) });
	}
};
