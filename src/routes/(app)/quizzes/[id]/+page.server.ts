import { fail, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/kernel/index.ts';
import { itemKinds, levels, type Level } from '#lib/quiz/index.ts';
import { addItem } from '#lib/server/library/add-item.ts';
import type { ItemEdit } from '#lib/server/library/apply-edit.ts';
import { decideItem } from '#lib/server/library/decide-item.ts';
import { editItem } from '#lib/server/library/edit-item.ts';
import { exchangeItem } from '#lib/server/library/exchange-item.ts';
import { moveItem } from '#lib/server/library/move-item.ts';
import { overrideCheck } from '#lib/server/library/override-check.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { draftOrder, quizForReview } from '#lib/server/library/queries.ts';
import { renameQuiz } from '#lib/server/library/rename-quiz.ts';
import { restoreText } from '#lib/server/library/restore-text.ts';
import { takeSpare } from '#lib/server/library/take-spare.ts';
import { formOf, textField, textFields } from '#lib/web/form-fields.ts';
import { mayDraft } from '#lib/web/address-limits.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const quiz = await quizForReview(locals.app, locals.actor, params.id);
	if (!quiz.ok) notFound();
	return { quiz: quiz.value, singleKeys: locals.actor?.singleKeys ?? true };
};

export const actions: Actions = {
	decide: async (event) => {
		const form = await formOf(event);
		const state = textField(form, 'state');
		const itemId = textField(form, 'item');
		if (state !== 'accepted' && state !== 'rejected' && state !== 'to-check') return fail(400, {});
		const { app, actor } = event.locals;
		const decided = await decideItem(app, actor, { quizId: event.params.id, itemId, state });
		if (!decided.ok) notFound();
		redirect(303, await nextToCheck(event, itemId, state === 'to-check'));
	},
	edit: async (event) => {
		const form = await formOf(event);
		const itemId = textField(form, 'item');
		const edit = editOf(form);
		const { app, actor } = event.locals;
		const edited = await editItem(app, actor, { quizId: event.params.id, itemId, edit });
		if (edited.ok) redirect(303, await nextToCheck(event, itemId, true));
		if (edited.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(edited), item: itemId, refused: asTyped(edit) });
	},
	override: async (event) => {
		const form = await formOf(event);
		const itemId = textField(form, 'item');
		const input = {
			quizId: event.params.id,
			itemId,
			check: textField(form, 'check'),
			on: textField(form, 'on') === 'yes'
		};
		const done = await overrideCheck(event.locals.app, event.locals.actor, input);
		if (!done.ok) notFound();
		redirect(303, await nextToCheck(event, itemId, true));
	},
	add: async (event) => {
		const form = await formOf(event);
		const edit = editOf(form);
		const kind = itemKinds.find((one) => one === textField(form, 'kind')) ?? 'single-choice';
		const { app, actor } = event.locals;
		const added = await addItem(app, actor, { quizId: event.params.id, kind, edit });
		if (added.ok) redirect(303, `?item=${added.value.position + 1}`);
		if (added.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(added), item: '', refused: asTyped(edit) });
	},
	exchange: async (event) => {
		const itemId = textField(await formOf(event), 'item');
		const { app, actor } = event.locals;
		const exchanged = await exchangeItem(app, actor, { quizId: event.params.id, itemId });
		if (exchanged.ok) redirect(303, `?item=${exchanged.value.position + 1}`);
		if (exchanged.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(exchanged) });
	},
	take: async (event) => {
		const itemId = textField(await formOf(event), 'item');
		const { app, actor } = event.locals;
		const taken = await takeSpare(app, actor, { quizId: event.params.id, itemId });
		if (taken.ok) redirect(303, `?item=${taken.value.position + 1}`);
		if (taken.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(taken) });
	},
	move: async (event) => {
		const form = await formOf(event);
		const by = textField(form, 'by') === '-1' ? -1 : 1;
		const input = { quizId: event.params.id, itemId: textField(form, 'item'), by } as const;
		const moved = await moveItem(event.locals.app, event.locals.actor, input);
		if (!moved.ok) notFound();
		redirect(303, `?item=${moved.value.position + 1}`);
	},
	restore: async (event) => {
		const form = await formOf(event);
		const range = {
			start: Number(textField(form, 'start')),
			end: Number(textField(form, 'end'))
		};
		const on = textField(form, 'on') === 'yes';
		if (on && !mayDraft(event))
			return fail(429, { problem: sentenceOf(refuse('too-many-drafts')) });
		const input = { quizId: event.params.id, range, on };
		const restored = await restoreText(event.locals.app, event.locals.actor, input);
		if (!restored.ok) notFound();
		redirect(303, `?item=${event.url.searchParams.get('item') ?? '1'}`);
	},
	rename: async (event) => {
		const title = textField(await formOf(event), 'title');
		const renamed = await renameQuiz(event.locals.app, event.locals.actor, {
			quizId: event.params.id,
			title
		});
		if (renamed.ok) return {};
		if (renamed.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(renamed) });
	},
	publish: async (event) => {
		const published = await publishQuiz(event.locals.app, event.locals.actor, {
			quizId: event.params.id
		});
		if (published.ok) redirect(303, `/quizzes/${event.params.id}/share`);
		if (published.problem === 'not-found') notFound();
		return fail(400, { problem: sentenceOf(published) });
	}
};

function editOf(form: FormData): ItemEdit {
	return {
		stem: textField(form, 'stem'),
		options: textFields(form, 'option'),
		right: textFields(form, 'right').map(Number),
		lefts: textFields(form, 'left'),
		rights: textFields(form, 'right'),
		key: textField(form, 'key'),
		accept: textField(form, 'accept').split('\n'),
		unit: textField(form, 'unit'),
		tolerance: textField(form, 'tolerance'),
		rubric: textField(form, 'rubric').split('\n'),
		explanation: textField(form, 'explanation'),
		level: levelOf(textField(form, 'level')),
		quote: textField(form, 'quote')
	};
}

/** An edit as its form shows it again. */
function asTyped(edit: ItemEdit) {
	return { ...edit, accept: edit.accept.join('\n'), rubric: edit.rubric.join('\n') };
}

function levelOf(typed: string): Level {
	return levels.find((level) => level === typed) ?? 'recall';
}

/** The same item, or the next one to check after it, going round. */
async function nextToCheck(event: RequestEvent, itemId: string, stay: boolean): Promise<string> {
	const order = await draftOrder(event.locals.app, event.locals.actor, event.params.id);
	if (!order.ok) notFound();
	const items = order.value;
	const here = items.findIndex((one) => one.id === itemId);
	const round = [...items.slice(here + 1), ...items.slice(0, here)];
	const next = stay ? undefined : round.find((one) => one.state === 'to-check');
	return `?item=${(next?.position ?? here) + 1}`;
}
