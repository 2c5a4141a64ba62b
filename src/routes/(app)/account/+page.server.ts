import { redirect } from '@sveltejs/kit';
import { setSingleKeys } from '#lib/server/auth/set-single-keys.ts';
import { ensureActor } from '#lib/web/ensure-actor.ts';
import { textField } from '#lib/web/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { actor } = locals;
	if (actor === null || actor.kind === 'guest') redirect(303, '/sign-in');
	return {
		name: actor.displayName,
		username: actor.username,
		kind: actor.kind,
		singleKeys: actor.singleKeys
	};
};

export const actions: Actions = {
	keys: async (event) => {
		const on = textField(await event.request.formData(), 'on') === 'yes';
		await setSingleKeys(event.locals.app, await ensureActor(event), on);
		return { keys: on };
	}
};
