import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { refuse, type Result } from '#lib/kernel/index.ts';
import { addStudents } from '#lib/server/classroom/add-students.ts';
import { removeMember, renameMember, setExtraTime } from '#lib/server/classroom/change-member.ts';
import { newCards } from '#lib/server/classroom/new-cards.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { formOf, textField, textFields } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = await classPage(locals.app, locals.actor, params.id);
	if (!page.ok) notFound();
	return { page: page.value, origin: url.origin };
};

export const actions: Actions = {
	/** Cards are shown in the answer to the post itself: their codes are kept nowhere. */
	add: async (event) => {
		const names = textField(await formOf(event), 'names');
		const { app, actor } = event.locals;
		const input = { classId: event.params.id, names: names.split(/[\n\t;]/) };
		const added = await addStudents(app, actor, input);
		if (!added.ok && added.problem === 'not-found') notFound();
		if (!added.ok) return fail(400, { names, problem: sentenceOf(added) });
		return { cards: added.value };
	},
	cards: async (event) => {
		const studentIds = textFields(await formOf(event), 'student');
		const { app, actor } = event.locals;
		const made = await newCards(app, actor, { classId: event.params.id, studentIds });
		if (!made.ok) notFound();
		if (made.value.length === 0) return fail(400, { problem: sentenceOf(refuse('nobody-chosen')) });
		return { cards: made.value };
	},
	extra: async (event) => {
		const form = await formOf(event);
		const typed = textField(form, 'extra');
		const extraTime = typed === 'none' ? null : Number(typed);
		return answered(
			event,
			await setExtraTime(event.locals.app, event.locals.actor, {
				...member(event, form),
				extraTime
			})
		);
	},
	rename: async (event) => {
		const form = await formOf(event);
		const name = textField(form, 'name');
		return answered(
			event,
			await renameMember(event.locals.app, event.locals.actor, { ...member(event, form), name })
		);
	},
	remove: async (event) => {
		const form = await formOf(event);
		return answered(
			event,
			await removeMember(event.locals.app, event.locals.actor, member(event, form))
		);
	}
};

type Event = RequestEvent<{ id: string }>;

function member({ params }: Event, form: FormData) {
	return { classId: params.id, studentId: textField(form, 'student') };
}

function answered({ params }: Event, result: Result<null>) {
	if (result.ok) redirect(303, `/classes/${params.id}/students`);
	if (result.problem === 'not-found') notFound();
	return fail(400, { problem: sentenceOf(result) });
}
