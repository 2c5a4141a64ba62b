import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { motionKinds } from '#lib/debate/index.ts';
import { refuse } from '#lib/kernel/index.ts';
import { changeSheet } from '#lib/server/library/change-sheet.ts';
import { dropMotion } from '#lib/server/library/drop-motion.ts';
import { feedFromArticle } from '#lib/server/library/feed-from-article.ts';
import { publishSheet } from '#lib/server/library/publish-sheet.ts';
import { rewordMotion } from '#lib/server/library/reword-motion.ts';
import { sheetForEditing } from '#lib/server/library/sheet-queries.ts';
import { mayDraft } from '#lib/web/address-limits.ts';
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
		if (edit === null) return problemWith('That edit is not known. Nothing was changed.');
		const quote = typedQuoteOf(form);
		const { app, actor } = event.locals;
		const changed = await changeSheet(app, actor, {
			sheetId: event.params.id,
			edit,
			...(quote === undefined ? {} : { quote })
		});
		if (changed.ok) redirect(303, here(event));
		if (changed.problem === 'not-found') notFound();
		return problemWith(sentenceOf(changed), {
			refused: edit.do === 'add' ? typedPoint(form) : null
		});
	},
	feed: async (event) => {
		const form = await formOf(event);
		const { app, actor } = event.locals;
		const [articleId, text] = [textField(form, 'article'), textField(form, 'text')];
		const sheetId = event.params.id;
		if (!mayDraft(event))
			return problemWith(sentenceOf(refuse('too-many-drafts')), { pasted: text });
		const input = articleId === '' ? { sheetId, text } : { sheetId, articleId };
		const fed = await feedFromArticle(app, actor, input);
		if (fed.ok) return { fed: fed.value, problem: null, refused: null, pasted: null };
		if (fed.problem === 'not-found') notFound();
		return problemWith(sentenceOf(fed), { pasted: text });
	},
	reword: async (event) => {
		const form = await formOf(event);
		const kind = motionKinds.find((one) => one === textField(form, 'kind')) ?? null;
		const motion = textField(form, 'motion');
		const input = { sheetId: event.params.id, motion, kind };
		const reworded = await rewordMotion(event.locals.app, event.locals.actor, input);
		if (reworded.ok) redirect(303, here(event));
		if (reworded.problem === 'not-found') notFound();
		return problemWith(sentenceOf(reworded));
	},
	publish: async (event) => {
		const input = { sheetId: event.params.id };
		const published = await publishSheet(event.locals.app, event.locals.actor, input);
		if (published.ok) redirect(303, `${here(event)}#share`);
		if (published.problem === 'not-found') notFound();
		return problemWith(sentenceOf(published));
	},
	drop: async (event) => {
		const sheet = await sheetForEditing(event.locals.app, event.locals.actor, event.params.id);
		const input = { sheetId: event.params.id };
		const dropped = await dropMotion(event.locals.app, event.locals.actor, input);
		if (dropped.ok && sheet.ok) redirect(303, `/topics/${sheet.value.topic.id}`);
		if (dropped.ok || dropped.problem === 'not-found') notFound();
		return problemWith(sentenceOf(dropped));
	}
};

/** What was refused, with what was typed, so that the page can show it again. */
function problemWith(
	problem: string,
	typed: {
		readonly refused?: ReturnType<typeof typedPoint> | null;
		readonly pasted?: string;
	} = {}
) {
	const { refused = null, pasted = null } = typed;
	return fail(400, { problem, refused, pasted, fed: null });
}

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
