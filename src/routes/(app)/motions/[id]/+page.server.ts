import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { motionKinds } from '#lib/debate/index.ts';
import { changeSheet } from '#lib/server/library/change-sheet.ts';
import { dropMotion } from '#lib/server/library/drop-motion.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { rewordMotion } from '#lib/server/library/reword-motion.ts';
import { sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import { sheetEditOf, typedQuoteOf } from '#lib/web/sheet-edit-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const sheet = await sheetForEditing(locals.app, locals.actor, params.id);
	if (!sheet.ok) notFound();
	return { ...sheet.value, swapped: url.searchParams.has('swap'), origin: url.origin };
};

export const actions: Actions = {
	edit: async (event) => {
		const form = await formOf(event);
		const edit = sheetEditOf(form);
		if (edit === null)
			return fail(400, { problem: 'That edit is not known. Nothing was changed.', refused: null });
		const quote = typedQuoteOf(form);
		const { app, actor } = event.locals;
		const changed = await changeSheet(app, actor, {
			sheetId: event.params.id,
			edit,
			...(quote === undefined ? {} : { quote })
		});
		if (changed.ok) redirect(303, here(event));
		if (changed.problem === 'not-found') notFound();
		return fail(400, {
			problem: sentenceOf(changed),
			refused: edit.do === 'add' ? typedPoint(form) : null
		});
	},
	reword: async (event) => {
		const form = await formOf(event);
		const kind = motionKinds.find((one) => one === textField(form, 'kind')) ?? null;
		const motion = textField(form, 'motion');
		const input = { sheetId: event.params.id, motion, kind };
		const reworded = await rewordMotion(event.locals.app, event.locals.actor, input);
		if (reworded.ok) redirect(303, here(event));
		if (reworded.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(reworded), refused: null });
	},
	publish: async (event) => {
		const input = { sheetId: event.params.id };
		const published = await publishSheet(event.locals.app, event.locals.actor, input);
		if (published.ok) redirect(303, `${here(event)}#share`);
		if (published.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(published), refused: null });
	},
	drop: async (event) => {
		const sheet = await sheetForEditing(event.locals.app, event.locals.actor, event.params.id);
		const input = { sheetId: event.params.id };
		const dropped = await dropMotion(event.locals.app, event.locals.actor, input);
		if (dropped.ok && sheet.ok) redirect(303, `/topics/${sheet.value.topic.id}`);
		if (dropped.ok || dropped.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(dropped), refused: null });
	}
};

/** The same page, its sides the way round they were. */
function here({ params, url }: RequestEvent): string {
	return `/motions/${params.id ?? ''}${url.searchParams.has('swap') ? '?swap' : ''}`;
}

function typedPoint(form: FormData) {
	const field = (name: string) => textField(form, name);
	return {
		to: field('to'),
		claim: field('claim'),
		warrant: field('warrant'),
		quote: field('quote'),
		who: field('who'),
		standing: field('standing')
	};
}
