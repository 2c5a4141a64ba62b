import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mostAnswers } from '#lib/server/record/answers-to-mark.ts';
import { markByHand } from '#lib/server/record/mark-by-hand.ts';
import { markingOf } from '#lib/server/record/marking-of.ts';
import { previewRuling } from '#lib/server/record/preview-ruling.ts';
import { rule } from '#lib/server/record/rule.ts';
import { undoRuling } from '#lib/server/record/undo-ruling.ts';
import { formOf, textField, textFields } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import { rulingChangeOf } from '#lib/web/ruling-form.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

const placeOf = ({ id, version, item }: RouteParams) => ({
	quizId: id,
	version: Number(version),
	itemId: item
});

/** The assignment whose results it is asked from; null where it is asked from elsewhere. */
function fromOf(url: URL): string | null {
	return /^\w+$/.exec(url.searchParams.get('from') ?? '')?.[0] ?? null;
}

/** Back to the results it was asked from, with the question open; else to the question's own page. */
function backOf({ params, url }: Pick<RequestEvent<RouteParams>, 'params' | 'url'>): string {
	const from = fromOf(url);
	return from === null
		? url.pathname
		: `/assignments/${from}?item=${params.item}#item-${params.item}`;
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { app, actor } = locals;
	const marking = await markingOf(app, actor, placeOf(params));
	if (!marking.ok) notFound();
	const page = {
		marking: marking.value,
		quizId: params.id,
		from: fromOf(url),
		most: mostAnswers,
		back: backOf({ params, url })
	};
	const change = rulingChangeOf(url.searchParams);
	if (change === null) return { ...page, preview: null, problem: null };
	const preview = await previewRuling(app, actor, { ...placeOf(params), change });
	if (!preview.ok) return { ...page, preview: null, problem: sentenceOf(preview) };
	return { ...page, preview: preview.value, problem: null };
};

export const actions: Actions = {
	rule: async (event) => {
		const { locals, params, url } = event;
		const revision = Number(textField(await formOf(event), 'revision') || NaN);
		const change = rulingChangeOf(url.searchParams);
		if (change === null) notFound();
		const input = { ...placeOf(params), change, revision };
		const ruled = await rule(locals.app, locals.actor, input);
		if (ruled.ok) redirect(303, backOf(event));
		if (ruled.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(ruled) });
	},
	/** An answer read and marked; the next that waits then stands first. */
	mark: async (event) => {
		const { locals, params, url } = event;
		const form = await formOf(event);
		const attemptId = textField(form, 'attempt');
		const reached = textFields(form, 'reached').map(Number);
		const note = textField(form, 'note').replaceAll('\r\n', '\n');
		const marked = await markByHand(locals.app, locals.actor, {
			...placeOf(params),
			attemptId,
			reached,
			note,
			number: Number(textField(form, 'number') || NaN)
		});
		if (marked.ok) {
			const from = fromOf(url);
			redirect(303, `${url.pathname}${from === null ? '' : `?from=${from}`}#answers`);
		}
		if (marked.problem === 'not-found') notFound();
		const meanwhile = await markingOf(locals.app, locals.actor, placeOf(params));
		const other = meanwhile.ok
			? meanwhile.value.toMark.find((one) => one.attemptId === attemptId)?.marked
			: null;
		const problem = sentenceOf(marked);
		return fail(400, { refused: { attemptId, reached, note, problem, other: other ?? null } });
	},
	undo: async (event) => {
		const { locals, params } = event;
		const rulingId = textField(await formOf(event), 'ruling');
		const undone = await undoRuling(locals.app, locals.actor, { quizId: params.id, rulingId });
		if (!undone.ok) notFound();
		redirect(303, backOf(event));
	}
};
