import { fail, redirect } from '@sveltejs/kit';
import { formats } from '#lib/debate/index.ts';
import { addMembers, dropMember } from '#lib/server/club/make-club.ts';
import { planRound } from '#lib/server/club/plan-round.ts';
import { clubPage } from '#lib/server/club/queries.ts';
import { motionsToDebate } from '#lib/server/library/sheet-queries.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const club = await clubPage(locals.app, locals.actor, params.id);
	if (!club.ok) notFound();
	return {
		club: club.value,
		motions: await motionsToDebate(locals.app, locals.actor),
		formats: formats.map(({ id, name, about, sources, ours }) => ({
			id,
			name,
			about,
			sources,
			ours
		}))
	};
};

export const actions: Actions = {
	members: async (event) => {
		const names = textField(await formOf(event), 'names');
		const { app, actor } = event.locals;
		const input = { clubId: event.params.id, names: names.split(/[\n\t;]/) };
		const added = await addMembers(app, actor, input);
		if (added.ok) redirect(303, `/clubs/${event.params.id}`);
		if (added.problem === 'not-found') notFound();
		return fail(400, { at: 'members' as const, names, problem: sentenceOf(added) });
	},
	drop: async (event) => {
		const memberId = textField(await formOf(event), 'member');
		const { app, actor } = event.locals;
		const dropped = await dropMember(app, actor, { clubId: event.params.id, memberId });
		if (!dropped.ok) notFound();
		redirect(303, `/clubs/${event.params.id}`);
	},
	plan: async (event) => {
		const form = await formOf(event);
		const typed = {
			code: textField(form, 'code'),
			motion: textField(form, 'motion'),
			formatId: textField(form, 'format')
		};
		const { app, actor } = event.locals;
		const planned = await planRound(app, actor, { clubId: event.params.id, ...typed });
		if (planned.ok) redirect(303, `/rounds/${planned.value.roundId}`);
		if (planned.problem === 'not-found') notFound();
		return fail(400, { at: 'plan' as const, ...typed, problem: sentenceOf(planned) });
	}
};
